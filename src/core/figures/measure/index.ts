import type { Dimension } from '../../quantities';
import type { Span } from '../../text/span';
import type { Cursor } from '../cursor';
import type { FigureForm, Measure } from '../types';
import { headOf, subjectOf, verbBefore, type Verb } from './clause';
import { isNominal, isPlural, isVerbal, overDeterminers, phraseAt, phraseBefore, type Phrase } from './nouns';

/** A figure that was read before in the same sentence, with what it counts. */
export interface Earlier {
  readonly first: number;
  readonly next: number;
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
  readonly unit: string;
  readonly dimension: Dimension;
  readonly form: FigureForm;
  readonly sentence: readonly Earlier[];
  /** What was last counted in the block. */
  readonly counted: Measure | undefined;
  /** The measure of the figure before it in the block, whatever it is. */
  readonly last: Measure | undefined;
}

const QUOTES = new Set(['“', '"', '‘', '«', "'"]);
const NONE: Measure = { text: '', head: '', modifiers: [] };

/** What a figure counts or measures. */
export function measureOf(cursor: Cursor, site: Site): Measure {
  const quoted = QUOTES.has(cursor.norm(site.first - 1)) && site.first - 1 > site.from;
  const found = find(cursor, quoted ? { ...site, first: site.first - 1 } : site);
  if (!found) return NONE;
  return 'text' in found ? { ...found, span: found.span } : toMeasure(cursor, found);
}

/** A noun phrase as a measure: its words, its head and whose it is. */
function toMeasure(cursor: Cursor, whole: Phrase): Measure {
  const phrase = withoutOwner(cursor, whole);
  const span: Span = { start: cursor.start(phrase.first), end: cursor.endBefore(phrase.last) };
  let headAt = phrase.last - 1;
  let owner =
    phrase.first > whole.first
      ? cursor.text.slice(cursor.start(whole.first), cursor.endBefore(phrase.first))
      : undefined;
  for (let k = phrase.first + 1; k < phrase.last; k++)
    if (cursor.coarse(k) === 'preposition') {
      headAt = k - 1;
      owner = cursor.text.slice(cursor.start(Math.min(k + 1, phrase.last - 1)), span.end);
      break;
    }
  const modifiers: string[] = [];
  for (let k = phrase.first; k < phrase.last; k++)
    if (k !== headAt && cursor.isWord(k) && cursor.coarse(k) === undefined) modifiers.push(cursor.norm(k));
  return {
    text: clean(cursor.text.slice(span.start, span.end)),
    span,
    head: cursor.tables.singular(cursor.norm(headAt).replace(/'s?$/, '')),
    modifiers,
    ...(owner && { owner: clean(owner) }),
  };
}

/** "the website's share of revenue" is the share; the website is whose. "The country's 12 provinces" are the provinces. */
function withoutOwner(cursor: Cursor, phrase: Phrase): Phrase {
  for (let k = phrase.last - 2; k >= phrase.first; k--) {
    const possessive = cursor.norm(k).endsWith("'s") || (cursor.norm(k) === "'" && cursor.glued(k));
    if (!possessive) continue;
    let first = k + 1;
    while (cursor.isNumber(first) || cursor.coarse(first) === 'number') first++;
    return first < phrase.last ? { first, last: phrase.last } : phrase;
  }
  return phrase;
}

const JOINERS = /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
const clean = (text: string): string => text.replace(JOINERS, '').replace(/\s+/g, ' ').trim();

type Answer = Phrase | Measure | undefined;

function find(cursor: Cursor, site: Site): Answer {
  const { form, next, to, first } = site;
  if (form === 'ordinal') return phraseAt(cursor, cursor.overHyphen(next), to);
  if (form === 'age') return ageOf(cursor, site);
  if (form === 'score') return subject(cursor, site) ?? phraseAt(cursor, next, to);
  const hung = cursor.hyphen(next) ? phraseAt(cursor, next + 1, to) : undefined;
  if (hung) return hung;
  const before = cursor.norm(first - 1);
  // '(10.6 meters)' is the same again in another unit
  if (before === '(' && cursor.norm(next) === ')') {
    const same = site.sentence[site.sentence.length - 1];
    if (same && same.next >= first - 2) return same.measure;
  }
  if (form === 'multiple') return multipleOf(cursor, site);
  if (
    cursor.hyphen(next - 2) &&
    cursor.isWord(next) &&
    !cursor.coarse(next)?.match(/auxiliary|preposition|conjunction|determiner|adverb/)
  )
    return phraseAt(cursor, next, to) ?? { first: next, last: next + 1 }; // 'a six-hour meeting'
  if (site.dimension === 'count') return counted(cursor, site);
  return measured(cursor, site);
}

/** The noun phrase right behind the figure. */
function directly(cursor: Cursor, next: number, to: number): Phrase | undefined {
  let at = next;
  while (cursor.tables.cues.more.has(cursor.norm(at)) || isManner(cursor, at)) at++; // 'ten well preserved wrecks'
  const coarse = cursor.coarse(at);
  if (coarse === 'determiner' || coarse === 'possessive' || cursor.tables.comparatives.has(cursor.norm(at)))
    return undefined;
  const hung = cursor.norm(at).endsWith('ing') && !isNominal(cursor, at + 1) && !cursor.hyphen(at + 1); // '36 hours starting'
  return hung ? undefined : phraseAt(cursor, at, to);
}

/** 'newly', 'badly' before an adjective. */
const isManner = (cursor: Cursor, i: number): boolean =>
  cursor.isWord(i) &&
  cursor.coarse(i) === undefined &&
  !isNominal(cursor, i) &&
  !cursor.tables.periods.has(cursor.norm(i)) &&
  cursor.norm(i).endsWith('ly');

/** 'of the dead', 'of them', 'of the country's 12 provinces'. */
const partOf = (cursor: Cursor, next: number, to: number): Phrase | undefined =>
  cursor.norm(next) === 'of' ? phraseAt(cursor, next + 1, to) : undefined;

/** A bare number counts the noun behind it, else what another figure of the sentence counts, else what the clause is about. */
function counted(cursor: Cursor, site: Site): Answer {
  const { next, to, first } = site;
  const direct = directly(cursor, next, to) ?? partOf(cursor, next, to);
  if (direct) return direct;
  if (cursor.norm(next) === 'of' && cursor.tables.cues.referring.has(cursor.norm(next + 1)) && site.counted)
    return site.counted; // '22 of them'
  const same = compared(cursor, site);
  if (same) return same.measure;
  if (
    cursor.norm(first - 1) === ',' &&
    first - 2 > site.from &&
    (cursor.norm(next) === 'in' || cursor.norm(next) === ',')
  ) {
    const phrase = headOf(cursor, first - 1, site.from); // 'the population, 8.9 million in 2021, is'
    if (phrase && !cursor.token(phrase.first)?.capital && cursor.coarse(phrase.first - 1) !== undefined) return phrase;
  }
  const changed = changedThing(cursor, site);
  const named = changed && cursor.token(changed.last - 1)?.capital && site.counted; // 'the Homeland party slipped to 11'
  if (changed && !named) return changed;
  const counts = site.sentence.filter(({ dimension, form }) => dimension === 'count' && form !== 'ordinal');
  const last = counts[counts.length - 1];
  if (last?.measure.text) return last.measure;
  const verb = verbBefore(cursor, first, site.from);
  if (verb && verb.last >= first - 2 && cursor.tables.victimVerbs.has(cursor.norm(verb.last - 1)))
    return { text: cursor.tables.victims, head: cursor.tables.victims, modifiers: [] }; // 'killing 12'
  if (isVerbal(cursor, next) && site.counted) return site.counted;
  if (cursor.norm(first - 1) === 'of' || cursor.norm(first - 1) === 'at') {
    const phrase = phraseBefore(cursor, first - 1, site.from);
    if (phrase) return withoutNumberOf(cursor, phrase);
  }
  if (cursor.norm(first - 1) === 'another' && site.counted) return site.counted;
  return subject(cursor, site) ?? site.counted;
}

/** 'up from 1.9 percent', 'compared with 24', 'instead of 40', 'to 12': the figure it is set against, in the same predicate. */
function compared(cursor: Cursor, site: Site): Earlier | undefined {
  const previous = site.sentence[site.sentence.length - 1];
  if (!previous || !previous.measure.text) return undefined;
  const before = cursor.norm(site.first - 1);
  const second = cursor.norm(site.first - 2);
  const cue =
    cursor.tables.cues.compares.has(before) ||
    ((before === 'with' || before === 'to') && second === 'compared') ||
    (before === 'of' && second === 'instead');
  if (!cue || previous.dimension === 'duration') return undefined;
  if (second === 'compared') return previous;
  if (before === 'to' && previous.dimension !== site.dimension && !COMPARABLE.has(previous.dimension)) return undefined;
  for (let k = previous.next; k < site.first - 2; k++)
    if (isVerbal(cursor, k) && cursor.norm(k) !== 'up' && cursor.norm(k) !== 'down' && cursor.norm(k) !== 'compared')
      return undefined;
  return previous;
}

/** '38% of the cases and the older ones for 44%': the same preposition before both. */
function parallel(cursor: Cursor, site: Site): Earlier | undefined {
  const previous = site.sentence[site.sentence.length - 1];
  const before = cursor.norm(site.first - 1);
  if (!previous?.measure.text || previous.dimension !== site.dimension || before !== 'for') return undefined;
  return cursor.norm(previous.first - 1) === before ? previous : undefined;
}

const COMPARABLE = new Set<Dimension>(['ratio', 'points', 'multiple']);

const subject = (cursor: Cursor, site: Site): Phrase | undefined => {
  const verb = verbBefore(cursor, site.first, site.from);
  const phrase = verb && subjectOf(cursor, verb, site.from);
  return phrase && withoutNumberOf(cursor, phrase);
};

/** What a change is of: the object of 'will cut the tax on food to 9%', else the subject of 'fell to six', 'up 30'. */
function changedThing(cursor: Cursor, site: Site): Phrase | undefined {
  const verb = verbBefore(cursor, site.first, site.from);
  if (!verb || !cursor.tables.changes.has(cursor.norm(verb.last - 1))) return undefined;
  return objectOf(cursor, verb, site.first) ?? subject(cursor, site);
}

/** The noun phrase behind a verb and before the figure's preposition ('raised its forecast to'). */
function objectOf(cursor: Cursor, verb: Verb, first: number): Phrase | undefined {
  if (verb.last >= first - 1 || cursor.coarse(verb.last) === 'preposition') return undefined;
  const phrase = phraseAt(cursor, verb.last, first);
  return phrase && cursor.coarse(phrase.last) === 'preposition'
    ? withoutNumberOf(cursor, ofToo(cursor, phrase, first))
    : undefined;
}

/** With what 'of' hangs on it. */
function ofToo(cursor: Cursor, phrase: Phrase, end: number): Phrase {
  const rest = cursor.norm(phrase.last) === 'of' ? phraseAt(cursor, phrase.last + 1, end) : undefined;
  return rest ? { first: phrase.first, last: rest.last } : phrase;
}

/** 'number of contracts' counts contracts. */
function withoutNumberOf(cursor: Cursor, phrase: Phrase): Phrase {
  for (let k = phrase.first; k < phrase.last - 1; k++)
    if (cursor.norm(k + 1) === 'of' && cursor.tables.cues.numberNouns.has(cursor.norm(k)))
      return { first: k + 2, last: phrase.last };
  return phrase;
}

/** A share, money, a length, a span of time: the noun it stands before, 'of' or 'in' what, what it is compared with, or whose it is. */
function measured(cursor: Cursor, site: Site): Answer {
  return behind(cursor, site) ?? fromOthers(cursor, site) ?? aroundVerb(cursor, site);
}

/** Over 'a year', 'a visit' behind an amount. */
const overRate = (cursor: Cursor, next: number): number =>
  cursor.word(next).article && cursor.tables.rates.has(cursor.norm(next + 1)) ? next + 2 : next;

/** What the words behind the figure name: '3 % of voters', '$3m in bribes', 'half the rice'. */
function behind(cursor: Cursor, site: Site): Answer {
  const { next, to, dimension, form } = site;
  const direct = directly(cursor, next, to);
  if (direct && !isChange(cursor, direct.last - 1)) return direct;
  if (direct) {
    const of = cursor.norm(direct.last);
    return (of === 'in' || of === 'of' ? phraseAt(cursor, direct.last + 1, to) : undefined) ?? direct;
  }
  if (form === 'fraction' && (cursor.coarse(next) === 'determiner' || cursor.coarse(next) === 'possessive')) {
    const whole = phraseAt(cursor, next, to);
    if (whole && !cursor.tables.cues.numberNouns.has(cursor.norm(whole.last - 1))) return whole;
    if (whole && cursor.norm(whole.last) === 'of') return phraseAt(cursor, whole.last + 1, to) ?? whole;
    if (whole) return site.sentence[site.sentence.length - 1]?.measure ?? whole; // 'fewer than half the number in 2021'
  }
  const of = partOf(cursor, next, to);
  if (of) return of;
  if (cursor.norm(next) === 'of' && cursor.tables.cues.referring.has(cursor.norm(next + 1)) && site.last)
    return site.last;
  if (dimension === 'ratio' || dimension === 'points') return undefined;
  const at = overRate(cursor, next);
  const after = cursor.norm(at);
  if (compared(cursor, site)) return undefined;
  if (IN_WHAT.has(dimension) && (after === 'in' || after === 'on' || after === 'into') && !isWhen(cursor, at + 1))
    return phraseAt(cursor, at + 1, to);
  if (dimension !== 'money' || (after !== 'to' && after !== 'from')) return undefined;
  // 'would add £60m to annual costs', 'cut $1.3m from overtime'
  const verb = verbBefore(cursor, site.first, site.from);
  const wanted = after === 'to' ? 'up' : 'down';
  return verb && cursor.tables.changes.get(cursor.norm(verb.last - 1)) === wanted
    ? phraseAt(cursor, at + 1, to)
    : undefined;
}

const IN_WHAT: ReadonlySet<Dimension> = new Set(['money', 'duration', 'mass', 'volume']);

/** What another figure of the sentence measures, where the two are set against each other. */
function fromOthers(cursor: Cursor, site: Site): Answer {
  const { next, first, dimension } = site;
  const same = compared(cursor, site) ?? parallel(cursor, site);
  if (same) return same.measure;
  const previous = site.sentence[site.sentence.length - 1];
  if (!previous?.measure.text) return undefined;
  const share = previous.dimension === 'ratio' || previous.dimension === 'count';
  if (site.form === 'fraction' && share && isVerbal(cursor, next)) return previous.measure; // '38 % of households cut back, and two in three expected'
  if (dimension === 'points' && previous.dimension === 'ratio' && cursor.norm(first - 1) === ',')
    return previous.measure; // '71 % of turnover, 13 points more'
  return undefined;
}

/** What stands before the figure: 'a fine of', 'a house valued at', the verb's object or subject. */
function aroundVerb(cursor: Cursor, site: Site): Answer {
  const { first, next, from, dimension } = site;
  const before = cursor.norm(first - 1);
  if (before.endsWith("'s")) return phraseBefore(cursor, first, from);
  if (before === ',' && first - 2 > from && APPOSED.has(cursor.norm(overRate(cursor, next)))) {
    const phrase = headOf(cursor, first - 1, from); // 'the best estimate, 26 gigatonnes a year, rests'
    if (phrase) return phrase;
  }
  if (before === 'to' || before === 'by' || before === 'from') {
    const changed = changedThing(cursor, site) ?? (before === 'by' ? objectBefore(cursor, site) : undefined);
    if (changed) return changed;
  }
  if (before === 'for' && dimension === 'money') {
    const object = objectBefore(cursor, site); // 'signed the striker for £38.5m'
    if (object) return object;
  }
  if (before === 'at' && cursor.norm(first - 2).endsWith('ed')) {
    const comma = cursor.norm(first - 3) === ',' ? first - 3 : first - 2; // 'a house valued at', 'their replacement, priced at'
    const phrase = phraseBefore(cursor, comma, from);
    if (phrase) return phrase;
  }
  if (before === ':') return headOf(cursor, first - 1, from);
  if (before === 'of' || before === 'at') {
    const phrase = phraseBefore(cursor, first - 1, from);
    if (phrase && !(before === 'at' && isVerbal(cursor, first - 2))) return phrase;
  }
  if (before === 'in' && dimension === 'duration') {
    const phrase = phraseBefore(cursor, first - 1, from); // ', the fastest pace in 26 months'
    if (phrase && cursor.norm(overDeterminers(cursor, phrase.first, from) - 1) === ',') return phrase;
  }
  if (dimension === 'duration' || dimension === 'length') {
    const verb = doing(cursor, site);
    if (verb) return verb;
  }
  const beside =
    before !== '' &&
    isNominal(cursor, first - 1) &&
    cursor.coarse(first - 1) === undefined &&
    cursor.word(first - 1).ordinal === undefined
      ? phraseBefore(cursor, first, from)
      : undefined;
  return (
    subject(cursor, site) ??
    beside ??
    site.sentence[site.sentence.length - 1]?.measure ??
    (dimension === 'money' ? verbAlone(cursor, site) : undefined)
  );
}

const APPOSED = new Set([',', '.', ';', ')', '—', '']);

function objectBefore(cursor: Cursor, site: Site): Phrase | undefined {
  const verb = verbBefore(cursor, site.first, site.from);
  return verb && objectOf(cursor, verb, site.first);
}

/** 'They spend about £46': where the subject is a pronoun, the verb says what for. */
function verbAlone(cursor: Cursor, site: Site): Phrase | undefined {
  const verb = verbBefore(cursor, site.first, site.from);
  return verb && cursor.coarse(verb.last - 1) !== 'auxiliary' ? { first: verb.last - 1, last: verb.last } : undefined;
}

const isChange = (cursor: Cursor, i: number): boolean => cursor.tables.changes.has(cursor.norm(i));

/** A month, a year or 'the third quarter' behind 'in'. */
function isWhen(cursor: Cursor, i: number): boolean {
  if (cursor.isNumber(i) || cursor.word(i).month) return true;
  for (let k = i; k < i + 3; k++) if (cursor.tables.periods.has(cursor.norm(k))) return true;
  return false;
}

const VERB_WORDS = 6;

/** 'worked on this river for 31 years', 'drove 90 miles': what is done for so long; not 'lasted', which says it of its subject. */
function doing(cursor: Cursor, site: Site): Phrase | undefined {
  const { first, from } = site;
  const before = cursor.norm(first - 1);
  if (
    before === 'in' ||
    before === 'within' ||
    before === 'by' ||
    before === 'than' ||
    before === 'from' ||
    before === 'to'
  )
    return undefined;
  const verb = verbBefore(cursor, first, from);
  if (!verb) return undefined;
  const head = verb.last - 1;
  const object = cursor.coarse(head) === 'auxiliary' ? objectOf(cursor, verb, first) : undefined;
  if (object) return object; // 'we have water for three days'
  for (let k = verb.last; k < first; k++)
    if (cursor.norm(k) === ',' || cursor.norm(k) === 'and' || cursor.isNumber(k)) return undefined;
  if (cursor.tables.stative.has(cursor.norm(head)) || cursor.coarse(head) === 'auxiliary') return undefined;
  let end = first;
  while (end > verb.last && cursor.coarse(end - 1) === 'preposition') end--;
  if (end - head > VERB_WORDS) end = head + 1;
  return { first: head, last: end };
}

/** 'twice as many women', 'three times the rain', 'doubled'. */
function multipleOf(cursor: Cursor, site: Site): Answer {
  const { next, to, first } = site;
  let at = next;
  if (cursor.norm(at) === 'as' && (cursor.norm(at + 1) === 'many' || cursor.norm(at + 1) === 'much')) {
    at += 2;
    const phrase = phraseAt(cursor, at, to);
    if (phrase) return phrase;
    const previous = site.sentence[site.sentence.length - 1]; // 'gave 4,800 doses, three times as many as'
    if (previous?.measure.text && previous.dimension === 'count') return previous.measure;
  } else if (cursor.coarse(at) === 'determiner' || cursor.coarse(at) === 'possessive') {
    const beside = isNominal(cursor, first - 1) ? phraseBefore(cursor, first, site.from) : undefined;
    if (beside) return beside; // 'a rate twice the euro zone's'
    const previous = site.sentence[site.sentence.length - 1];
    const behind =
      cursor.isNumber(at + 1) ||
      cursor.word(at + 1).cardinal !== undefined ||
      cursor.tables.currenciesBefore.has(cursor.norm(at + 1));
    if (behind && previous?.measure.text) return previous.measure;
    const phrase = phraseAt(cursor, at, to);
    if (phrase && cursor.norm(phrase.last) === 'of' && cursor.tables.cues.amountNouns.has(cursor.norm(phrase.last - 1)))
      return phraseAt(cursor, phrase.last + 1, to) ?? phrase;
    if (phrase && cursor.norm(at) !== 'that') return phrase;
  }
  const beside = isNominal(cursor, first - 1) ? headOf(cursor, first, site.from) : undefined;
  return beside ?? subject(cursor, site) ?? site.sentence[site.sentence.length - 1]?.measure ?? site.counted;
}

/** Whose age it is: the person before the comma, the noun behind '17-year-old', the subject of 'is 45'. */
function ageOf(cursor: Cursor, site: Site): Answer {
  const { first, next, to, from } = site;
  const before = cursor.norm(first - 1);
  const previous = site.sentence[site.sentence.length - 1];
  if (previous?.form === 'age' && previous.next === first - 1 && before !== '(') return previous.measure; // 'aged six and nine'
  if (before === ',' || before === '(') return phraseBefore(cursor, first - 1, from);
  const behind = directly(cursor, next, to);
  if (behind && (isPlural(cursor, behind.last - 1) || cursor.norm(next - 1) === 'old')) return behind;
  if (before === 'aged' || before === 'age' || before === 'ages') {
    const at = cursor.norm(first - 2) === ',' ? first - 2 : first - 1;
    const phrase = phraseBefore(cursor, at, from);
    if (phrase) return phrase;
    if (previous?.form === 'age') return previous.measure;
  }
  if (site.form === 'age' && isNominal(cursor, first - 1)) return headOf(cursor, first, from); // 'children younger than 5'
  return subject(cursor, site) ?? (isNominal(cursor, first - 2) ? headOf(cursor, first - 1, from) : undefined);
}

export type { Verb };
