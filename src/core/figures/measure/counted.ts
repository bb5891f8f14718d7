import type { Cursor } from '../cursor';
import { headOf, subjectOf, verbBefore } from './clause';
import { isVerbal, phraseBefore, type Phrase } from './nouns';
import {
  changedThing,
  compared,
  directly,
  gapped,
  isChange,
  objectBefore,
  ofWhich,
  outside,
  partOf,
  previousOf,
  subject,
  toldBefore,
  withoutNumberOf,
  type Answer,
  type Site,
} from './site';

/** A bare number counts the noun behind it, else what another figure of the sentence counts, else what the clause is about. */
export function counted(cursor: Cursor, site: Site): Answer {
  const { next, to, first } = site;
  const gathered = isGathering(cursor, site); // 'a crowd of 61,254 watched Ireland'
  const direct = gathered ? undefined : (directly(cursor, next, to) ?? partOf(cursor, next, to));
  if (direct) return direct;
  if (cursor.is(next, 'of') && cursor.tables.cues.referring.has(cursor.norm(next + 1)) && site.counted)
    return site.counted; // '22 of them'
  const opened = ofWhich(cursor, site);
  if (opened) return opened;
  const ofThem = cursor.is(first - 2, 'of') && cursor.tables.cues.referring.has(cursor.norm(first - 1));
  if (ofThem && previousOf(site)?.measure.text) return previousOf(site)?.measure; // '31, of which nine'
  const same = compared(cursor, site);
  if (same) return same.measure;
  if (cursor.norm(first - 1) === ',' && first - 2 > site.from && (cursor.is(next, 'in') || cursor.norm(next) === ',')) {
    const phrase = headOf(cursor, first - 1, site.from); // 'the population, 8.9 million in 2021, is'
    if (phrase && !cursor.token(phrase.first)?.capital && cursor.coarse(phrase.first - 1) !== undefined) return phrase;
  }
  const counts = site.sentence.filter(({ dimension, form }) => dimension === 'count' && form !== 'ordinal');
  if (!counts.length && cursor.tables.cues.unnamed.has(cursor.norm(next))) return { first: next, last: next + 1 }; // 'infects 12 others'
  const crowd = inCrowds(cursor, site) ?? opposedBehind(cursor, site) ?? ofIt(cursor, site) ?? movedTo(cursor, site);
  if (crowd) return crowd;
  const told = toldBefore(cursor, site);
  if (told?.text) return told;
  const gap = gapped(cursor, site);
  if (gap) return gap;
  const changed = changedThing(cursor, site);
  const named = changed && cursor.token(changed.last - 1)?.capital && site.counted; // 'the Homeland party slipped to 11'
  if (changed && !named) return changed;
  const last = counts.at(-1);
  if (last?.measure.text) return last.measure;
  return aroundIt(cursor, site);
}

/** 'went home by the hundreds of thousands', 'came in their thousands': they are the subject. */
function inCrowds(cursor: Cursor, site: Site): Answer {
  const { first, form } = site;
  if (form !== 'vague') return undefined;
  const led = cursor.coarse(first - 1);
  const by = cursor.is(first - 2, 'by') && led === 'determiner';
  return by || (cursor.is(first - 2, 'in') && led === 'possessive') ? subject(cursor, site) : undefined;
}

/** 'with a confidence interval of 0.64 to 0.86': an article, the noun, and the number that is its value. */
function ofIt(cursor: Cursor, site: Site): Phrase | undefined {
  const { first, next, from } = site;
  if (!cursor.is(first - 1, 'of') || cursor.isWord(next)) return undefined;
  const phrase = outside(cursor, site, phraseBefore(cursor, first - 1, from));
  return phrase && cursor.word(phrase.first - 1).article ? withoutNumberOf(cursor, phrase) : undefined;
}

/** 'which brought its population to 1.3 million', 'put the toll at 45'. */
const movedTo = (cursor: Cursor, site: Site): Phrase | undefined =>
  cursor.is(site.first - 1, 'to') || cursor.is(site.first - 1, 'at') ? objectBefore(cursor, site) : undefined;

/** ', 187 against 203': two numbers set against each other behind a clause count what that is about. */
function opposedBehind(cursor: Cursor, { first, next, from, sentence }: Site): Phrase | undefined {
  if (cursor.norm(first - 1) !== ',' || !cursor.tables.cues.compares.has(cursor.norm(next))) return undefined;
  if (!cursor.isAmount(next + 1)) return undefined;
  const verb = verbBefore(cursor, first, from);
  const other = sentence.some((one) => verb !== undefined && one.first >= verb.last);
  return verb && !other ? subjectOf(cursor, verb, from) : undefined;
}

/** What stands before a number that nothing stands behind. */
function aroundIt(cursor: Cursor, site: Site): Answer {
  const { next, first } = site;
  const verb = verbBefore(cursor, first, site.from);
  const { victimVerbs } = cursor.tables;
  if (
    victimVerbs.has(cursor.norm(first - 1)) ||
    (verb && verb.last >= first - 2 && victimVerbs.has(cursor.norm(verb.last - 1)))
  )
    return { text: cursor.tables.victims, head: cursor.tables.victims, modifiers: [] }; // 'killing 12'
  if (cursor.is(first - 1, 'of') || cursor.is(first - 1, 'at')) {
    const phrase = outside(cursor, site, phraseBefore(cursor, first - 1, site.from));
    if (phrase) return withoutNumberOf(cursor, phrase);
  }
  if (isVerbal(cursor, next) && site.counted) return site.counted;
  if (site.countedHere && verb?.last === first && (isTransitive(cursor, first - 1) || isHaving(cursor, verb.last - 1)))
    return site.countedHere; // '96 extinguishers … Her team counted 31'
  return subject(cursor, site) ?? site.counted ?? previousOf(site)?.measure;
}

/** A verb that a counted object may follow: no 'was', no 'fell', no 'totaled'. */
const isTransitive = (cursor: Cursor, i: number): boolean =>
  cursor.coarse(i) !== 'auxiliary' &&
  cursor.coarse(i) !== 'adverb' &&
  !isChange(cursor, i) &&
  !cursor.tables.stative.has(cursor.norm(i)) &&
  !cursor.tables.cues.costs.has(cursor.norm(i));

/** 'Uganda had 1.8 million', of refugees that were counted before. */
const isHaving = (cursor: Cursor, i: number): boolean => cursor.tables.cues.having.has(cursor.norm(i));

/** 'A crowd of 61,254 watched Ireland': behind the number stands the verb of what it counts. */
function isGathering(cursor: Cursor, site: Site): boolean {
  const { first, next } = site;
  if (!cursor.is(first - 1, 'of')) return false;
  if (isVerbal(cursor, next)) return true;
  const behind = cursor.token(next + 1);
  return cursor.tables.forms.past(cursor.norm(next)) && behind?.kind === 'word' && behind.capital;
}
