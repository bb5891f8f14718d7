import type { Dimension } from '../../quantities';
import type { Sentence } from '../../text/sentences';
import type { Cursor } from '../cursor';
import type { FigureForm, Measure } from '../types';
import { headOf, subjectOf, verbBefore, type Verb } from './clause';
import { isPlural, isVerbal, overDeterminers, phraseAt, phraseBefore, type Phrase } from './nouns';

/** A figure that was read before in the same sentence, with what it counts. */
export interface Earlier {
  readonly first: number;
  readonly next: number;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly form: FigureForm;
  readonly measure: Measure;
}

/** What the measure of one figure is looked for with. */
export interface Site {
  readonly first: number;
  readonly next: number;
  /** The sentence's tokens. */
  readonly from: number;
  readonly to: number;
  /** All sentences of the document, and which one this is. */
  readonly sentences: readonly Sentence[];
  readonly index: number;
  readonly unit: string;
  readonly dimension: Dimension;
  readonly form: FigureForm;
  readonly sentence: readonly Earlier[];
  /** What was last counted before it, and in its own block. */
  readonly counted: Measure | undefined;
  readonly countedHere: Measure | undefined;
  /** The measure of the figure before it in the block, whatever it is. */
  readonly last: Measure | undefined;
}

/** A noun phrase of the text, or what another figure measures. */
export type Answer = Phrase | Measure | undefined;

/** The figure before this one in its sentence. */
export const previousOf = (site: Site): Earlier | undefined => site.sentence.at(-1);

/**
 * A phrase without the figure it overlaps: 'closed 0.4 per cent lower at 8,213.5' is not about 'cent'. Behind the figure the
 * rest of the phrase stays; where nothing stays, what stands before the figure is the phrase.
 */
export function outside(cursor: Cursor, site: Site, phrase: Phrase | undefined): Phrase | undefined {
  let left = phrase;
  for (let k = site.sentence.length - 1; left && k >= 0; k--) {
    const one = site.sentence[k] as Earlier;
    if (one.first >= left.last || one.next <= left.first || one.dimension === 'count') continue;
    if (left.last > one.next) {
      let first = one.next;
      while (first < left.last && isNoNoun(cursor, first)) first++;
      left = first < left.last ? { first, last: left.last } : undefined;
    } else left = headOf(cursor, one.first, site.from);
  }
  return left;
}

const isNoNoun = (cursor: Cursor, i: number): boolean =>
  cursor.coarse(i) !== undefined || cursor.tables.comparatives.has(cursor.norm(i));

/** What the clause of a figure is about. */
export function subject(cursor: Cursor, site: Site): Phrase | undefined {
  const verb = verbBefore(cursor, site.first, site.from);
  const phrase = outside(cursor, site, verb && subjectOf(cursor, verb, site.from));
  return phrase && withoutNumberOf(cursor, phrase);
}

/** 'The drop was 21 percent', 'The correct number is 1,024': the subject only says that there is a value; it is of what was told before. */
export function toldBefore(cursor: Cursor, site: Site): Measure | undefined {
  const phrase = subject(cursor, site);
  if (!phrase || phrase.last - phrase.first > 2) return undefined;
  const last = phrase.last - 1;
  const { cues } = cursor.tables;
  if (isPlural(cursor, last) || cursor.norm(last + 1) === 'of' || cursor.is(last + 1, 'in')) return undefined;
  if (cursor.coarse(phrase.first - 1) !== 'determiner') return undefined;
  const previous = previousOf(site);
  const alike = site.dimension === 'ratio' && previous?.dimension === 'ratio' && previous.form === 'cardinal';
  if (alike && isChange(cursor, last) && last === phrase.first) return previous.measure;
  return site.dimension === 'count' && cues.numberNouns.has(cursor.norm(last)) ? site.counted : undefined;
}

/** 'Of those referred, 81 percent began treatment within 62 days': the figure that is the subject of this one's clause. */
export function subjectFigure(cursor: Cursor, site: Site): Earlier | undefined {
  const verb = verbBefore(cursor, site.first, site.from);
  const previous = previousOf(site);
  if (!verb || !previous?.measure.text || previous.form === 'age') return undefined;
  const hangs = cursor.coarse(previous.first - 1) === 'preposition'; // 'a ride to the town of 8,400 costs'
  return previous.next === verb.first && !hangs ? previous : undefined;
}

const THOSE = 14;

/** 'Of patients referred urgently, 81 percent': the phrase that a sentence opens with. */
export function ofWhich(cursor: Cursor, site: Site): Phrase | undefined {
  const { first, from } = site;
  if (!cursor.is(from, 'of') || cursor.norm(first - 1) !== ',') return undefined;
  if (cursor.tables.cues.those.has(cursor.norm(from + 1)) && cursor.coarse(from + 2) === 'relative') {
    let last = from + 3;
    while (last < first && last - from < THOSE && cursor.norm(last) !== ',') last++;
    if (cursor.norm(last) === ',') return { first: from + 1, last }; // 'Of those who took 40 milligrams a day of it,'
  }
  return phraseAt(cursor, from + 1, first - 1);
}

/** What a change is of: the object of 'will cut the tax on food to 9%', else the subject of 'fell to six', 'up 30'. */
export function changedThing(cursor: Cursor, site: Site): Phrase | undefined {
  const verb = verbBefore(cursor, site.first, site.from);
  if (!verb || !isChange(cursor, verb.last - 1)) return undefined;
  return objectOf(cursor, verb, site.first) ?? subject(cursor, site);
}

/** The noun phrase behind a verb and before the figure's preposition ('raised its forecast to'). */
export function objectOf(cursor: Cursor, verb: Verb, first: number): Phrase | undefined {
  if (verb.last >= first - 1 || cursor.coarse(verb.last) === 'preposition') return undefined;
  const phrase = phraseAt(cursor, verb.last, first);
  return phrase && (cursor.coarse(phrase.last) === 'preposition' || isApposition(cursor, phrase.last, first))
    ? withoutNumberOf(cursor, ofToo(cursor, phrase, first))
    : undefined;
}

/** 'beat the favourite, Ilse Brandvold of Norway, by 0.09 seconds': a name between commas and then the figure's preposition. */
const isApposition = (cursor: Cursor, comma: number, first: number): boolean =>
  cursor.norm(comma) === ',' &&
  cursor.token(comma + 1)?.capital === true &&
  cursor.norm(first - 2) === ',' &&
  cursor.coarse(first - 1) === 'preposition';

export function objectBefore(cursor: Cursor, site: Site): Phrase | undefined {
  const verb = verbBefore(cursor, site.first, site.from);
  return verb && outside(cursor, site, objectOf(cursor, verb, site.first));
}

/** With what 'of' hangs on it. */
function ofToo(cursor: Cursor, phrase: Phrase, end: number): Phrase {
  const rest = cursor.is(phrase.last, 'of') ? phraseAt(cursor, phrase.last + 1, end) : undefined;
  return rest ? { first: phrase.first, last: rest.last } : phrase;
}

/** 'number of contracts' counts contracts. */
export function withoutNumberOf(cursor: Cursor, phrase: Phrase): Phrase {
  for (let k = phrase.first; k < phrase.last - 1; k++)
    if (cursor.is(k + 1, 'of') && cursor.tables.cues.numberNouns.has(cursor.norm(k)))
      return { first: k + 2, last: phrase.last };
  return phrase;
}

const COMPARABLE = new Set<Dimension>(['ratio', 'points', 'multiple']);

/** 'up from 1.9 percent', 'compared with 24', 'instead of 40', 'to 12': the figure it is set against, in the same predicate. */
export function compared(cursor: Cursor, site: Site): Earlier | undefined {
  const previous = previousOf(site);
  if (!previous?.measure.text) return undefined;
  const { first } = site;
  const comparing = cursor.is(first - 2, 'compared') && (cursor.is(first - 1, 'with') || cursor.is(first - 1, 'to'));
  const cue =
    comparing ||
    cursor.tables.cues.compares.has(cursor.norm(first - 1)) ||
    (cursor.is(first - 1, 'of') && cursor.is(first - 2, 'instead'));
  if (comparing) return previous;
  if (!cue || previous.dimension === 'duration') return undefined;
  if (cursor.is(first - 1, 'to') && previous.dimension !== site.dimension && !COMPARABLE.has(previous.dimension))
    return undefined;
  return hasVerb(cursor, previous.next, first - 2, true) ? undefined : previous;
}

/** Whether a verb stands in `[from, to)`; `comparing` leaves out 'up', 'down' and 'compared', which compare. */
export function hasVerb(cursor: Cursor, from: number, to: number, comparing = false): boolean {
  for (let k = from; k < to; k++) {
    if (comparing && (cursor.coarse(k) === 'particle' || cursor.is(k, 'compared'))) continue;
    if (isVerbal(cursor, k)) return true;
  }
  return false;
}

/**
 * 'made up 5.5% of power and wind 7.8%', 'France took 1,200, Germany 3,400': a clause that leaves its verb out. It measures what the one before
 * does where that names it behind its figure, else what stands in the subject's place.
 */
export function gapped(cursor: Cursor, site: Site): Answer {
  const previous = previousOf(site);
  if (!previous || previous.dimension !== site.dimension || previous.form === 'age') return undefined;
  const phrase = phraseBefore(cursor, site.first, previous.next);
  if (!phrase || hasVerb(cursor, previous.next, site.first)) return undefined;
  const led = overDeterminers(cursor, phrase.first, previous.next) - 1;
  if (
    led < previous.next ||
    !(cursor.norm(led) === ',' || cursor.norm(led) === ';' || cursor.coarse(led) === 'conjunction')
  )
    return undefined;
  const { measure } = previous;
  const behind = !!measure.span && measure.span.start >= cursor.endBefore(previous.next);
  const inherited = measure.text !== '' && site.sentence.at(-2)?.measure.text === measure.text;
  return behind || inherited ? measure : phrase;
}

/** The noun phrase right behind the figure. */
export function directly(cursor: Cursor, next: number, to: number): Phrase | undefined {
  let at = next;
  while (cursor.tables.cues.more.has(cursor.norm(at)) || isManner(cursor, at)) at++; // 'ten well preserved wrecks'
  const coarse = cursor.coarse(at);
  if (coarse === 'determiner' || coarse === 'possessive') return undefined;
  const compares = cursor.tables.comparatives.has(cursor.norm(at)) && !cursor.hyphen(at + 1);
  if (compares && !(isPlural(cursor, at + 1) && isNominalAt(cursor, at + 1))) return undefined; // '12 higher', but '221 high-dose patients', '12 full days'
  const part = cursor.tables.cues.decadeParts.has(cursor.norm(at)) && !cursor.hyphen(at + 1);
  if (part && cursor.coarse(at + 1) !== undefined) return undefined; // 'was 88 per cent early this year'
  if (isTold(cursor, at, to)) return undefined;
  const hung = cursor.tables.forms.gerund(cursor.norm(at)) && !isNominalAt(cursor, at + 1) && !cursor.hyphen(at + 1); // '36 hours starting'
  return hung ? undefined : phraseAt(cursor, at, to);
}

/** 'One-third involved a gun': a past tense and its object. */
export const isTold = (cursor: Cursor, at: number, to: number): boolean =>
  at + 1 < to &&
  cursor.coarse(at) === undefined &&
  cursor.tables.forms.past(cursor.norm(at)) &&
  cursor.word(at + 1).article === true;

const isNominalAt = (cursor: Cursor, i: number): boolean => {
  const phrase = phraseAt(cursor, i, i + 1);
  return phrase !== undefined && phrase.first === i;
};

/** 'newly', 'badly' before an adjective. */
const isManner = (cursor: Cursor, i: number): boolean =>
  cursor.isWord(i) &&
  cursor.coarse(i) === undefined &&
  !isNominalAt(cursor, i) &&
  !cursor.tables.periods.has(cursor.norm(i)) &&
  cursor.tables.forms.adverb(cursor.norm(i));

const LONGEST_NUMERAL = 6;

/** 'of the dead', 'of them', 'of the 9.3 million tenants', 'of the country's 12 provinces'. */
export function partOf(cursor: Cursor, next: number, to: number): Phrase | undefined {
  if (!cursor.is(next, 'of')) return undefined;
  let at = next + 1;
  for (let left = 0; left < 2; left++) {
    const coarse = cursor.coarse(at);
    if (coarse === 'determiner' || coarse === 'possessive') at++;
  }
  const first = at;
  while (at < first + LONGEST_NUMERAL && cursor.isNumeric(at)) at++;
  return phraseAt(cursor, at > first ? at : next + 1, to);
}

export const isChange = (cursor: Cursor, i: number): boolean => cursor.change(i) !== undefined;

/** Over 'a year', 'a visit' behind an amount. */
export const overRate = (cursor: Cursor, next: number): number =>
  cursor.word(next).article && cursor.tables.rates.has(cursor.norm(next + 1)) ? next + 2 : next;

/** A month, a year or 'the third quarter' behind 'in'. */
export function isWhen(cursor: Cursor, i: number): boolean {
  if (cursor.isNumber(i) || cursor.word(i).month) return true;
  for (let k = i; k < i + 3; k++) if (cursor.tables.periods.has(cursor.norm(k))) return true;
  return false;
}
