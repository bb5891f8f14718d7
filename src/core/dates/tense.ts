import type { Sentence } from '../text/sentences';
import type { Cursor } from './cursor';
import type { Found } from './written';

const REACH = 40; // tokens to either side: a verb further away tells nothing of a date

/**
 * Where a date lies from the day of writing, by the words around it; 'surely' where they leave no doubt, 'then' where it lay ahead when
 * it was said ('said in May 2019 she would go on June 7'). */
export type Outlook = 'surely ahead' | 'ahead' | 'then ahead' | 'open' | 'back' | 'surely back';

/**
 * Whether the words around a date look ahead ('will vote on March 8') or back ('said on March 8 it will'): what stands just before
 * it tells ('since', 'until', 'for'), then the nearest verb before it in its sentence, else the first one behind it. The
 * cursor must stand in the date's block.
 */
export function outlookOf(cursor: Cursor, found: Found, sentence: Sentence | undefined): Outlook {
  if (cursor.word(found.last).traded) return 'surely ahead'; // 'soybeans for November delivery'
  const at = cursor.word(found.first - 1).article ? found.first - 2 : found.first - 1;
  const prior = cursor.word(at);
  if (prior.tells) return prior.tells === 'ahead' ? 'surely ahead' : 'surely back';
  const fine = found.date.day !== undefined || found.date.weekday !== undefined;
  const bound = prior.bounds === true || (fine && prior.role === 'for');
  const lasts = fine && bound && !prior.ends;
  const first = Math.max(sentence?.first ?? found.first, found.first - REACH);
  const last = Math.min(sentence?.last ?? found.last, found.last + REACH);
  for (let i = found.first - 1; i >= first; i--) {
    if (fine && bound && isJoined(cursor, i)) return 'ahead';
    const tense = tenseAt(cursor, i);
    if (!tense) continue;
    // 'postponed until Friday', 'closed until Friday', but 'lasted until Friday'
    const aims = cursor.word(i).intends === true && prior.role === 'for'; // 'planned for early March'
    const moves = cursor.word(i).defers === true && prior.role === 'to'; // 'extended to Nov. 20'
    const ahead =
      aims ||
      moves ||
      tense === 'ahead' ||
      (lasts && (cursor.word(i).tense === undefined || cursor.word(i).intends === true));
    if (cursor.word(i).then) return 'then ahead';
    const beside = i >= at - 1 && cursor.word(i).role !== 'to';
    return ahead ? (beside ? 'surely ahead' : 'ahead') : beside && !bound ? 'surely back' : 'back';
  }
  if (prior.role === 'to' && cursor.word(at - 1).unit) return 'back'; // 'in the year to September'
  if (bound && at > (sentence?.first ?? 0)) return 'ahead'; // 'they have until Friday', but 'By Friday they had …'
  for (let i = found.last; i < last; i++) {
    const tense = tenseAt(cursor, i);
    if (tense) return tense;
  }
  return 'open';
}

/** The tense that a word tells: by the table, a shortened 'will' ("they'll"), an infinitive or a regular past tense. */
function tenseAt(cursor: Cursor, i: number): 'ahead' | 'back' | undefined {
  const token = cursor.token(i);
  if (token?.kind !== 'word') return undefined;
  const word = cursor.word(i);
  if (word.role === 'to') return infinitive(cursor, i) ? 'ahead' : undefined;
  if (word.tense === 'ahead') return token.capital ? undefined : 'ahead';
  if (word.tense === undefined && (token.capital || !cursor.forms.past(token.norm)))
    return cursor.forms.future(token.norm) ? 'ahead' : undefined;
  const before = cursor.word(i - 1); // 'will be held', 'is held'
  if (isModal(cursor, i - 1) || isModal(cursor, i - 2)) return undefined; // 'will shut', 'will also shut'
  return before.role === 'be' || (before.intends && before.tense === undefined) ? undefined : 'back';
}

/** Not the month in 'on 12 May it cut'. */
const isModal = (cursor: Cursor, i: number): boolean =>
  cursor.word(i).modal === true && cursor.token(i)?.capital === false;

/** 'asked to say what went wrong and to report by 3 May': the second of two aims. */
const isJoined = (cursor: Cursor, i: number): boolean =>
  cursor.word(i).role === 'to' && cursor.word(i - 1).role === 'and' && isBaseVerb(cursor, i + 1);

/** 'agreed to hand over', 'a plan to close', 'is to close'; not 'failed to win', 'fell to 12', 'forcing it to file'. */
function infinitive(cursor: Cursor, i: number): boolean {
  if (!isBaseVerb(cursor, i + 1)) return false;
  const before = cursor.word(i - 1);
  return before.intends === true || before.tense === 'ahead';
}

/** A word behind 'to' that may be a verb: none that begins a place, a number or a time. */
function isBaseVerb(cursor: Cursor, i: number): boolean {
  const verb = cursor.token(i);
  if (verb?.kind !== 'word' || verb.capital) return false;
  const next = cursor.word(i);
  return !(
    next.article ||
    next.pointer ||
    next.cardinal ||
    (next.role && next.role !== 'edge') ||
    next.unit ||
    next.part
  );
}
