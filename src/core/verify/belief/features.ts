import { relateMentions } from '../../quantities/calendarRelation';
import { isDoubtful, isTrue, type Kinship } from '../compare';
import type { Context } from '../context';
import { isOneDigitOff, isSameMonth } from '../decide/size';
import type { Calculated } from '../derive';
import type { Foreign } from '../foreign';
import { sameSentence, type Pair } from '../pairs';
import { specificity } from '../specificity';

// What is weighed when it is asked which statement of the sources a mention of the draft repeats, and how. Each feature has a weight in
// `weights.ts`; all but those of a plain disagreement say the same thing whatever the values are.

/** What speaks for a pair, of whatever kind. */
export const SHARED = [
  'forward', // how much of the words around the draft's mention stands around the source's, 0..1
  'backward', // the same the other way round
  'sentence', // how much of the draft's whole sentence the source's sentence has, rarer words counting more, 0..1
  'sentenceBack', // the same the other way round
  'before', // the same of the sentences before them
  'neighbours', // how probably other mentions of the draft's sentence repeat what stands in the source's
  'beside', // the same of the sentences before and after
  'sameNoun',
  'sameRole', // both are what something rose to, or from
  'otherRole',
  'earlier', // the source's is what was before; the draft says no such thing
  'sameDate', // the dates beside two figures agree
  'sameForm', // both percent, both ordinals, both days
  'sameUnit',
  'modifiers', // words of the measure that both have, at most two
  'position', // how far apart they stand, as shares of their texts, 0..1
  'cell',
  'cited', // it stands in the paragraphs that the draft cites for it
  'part', // how much of the draft's own part of the sentence the source's own part has, 0..1
  'partBack', // the same the other way round
  'crossed', // how much of it belongs to another mention there
  'crossedBack',
  'opposed', // words of the parts that stand against each other, at most two
  'sameChange', // 1 both rise or both fall, -1 one rises and the other falls
] as const;

/** What speaks for or against a pair otherwise in each class of kinship. */
export const CLASSED = [
  'specific', // how unlikely the draft's value is to stand somewhere by chance, 0..1
  'forward',
  'backward',
  'sentence',
  'alike', // both ways at once: the product of 'forward' and 'backward'
  'position',
  'otherNoun',
  'otherDate',
  'names', // names beside the draft's mention that stand near the source's, by nearness, at most two
  'namesElsewhere', // names beside it that the source has only elsewhere
  'strange', // names beside it that the source has, none of them near the source's
  'foreignNames', // names beside it that no source has, at most two
  'allForeign', // and none that the source has
  'foreignDate',
  'foreignNoun',
  'company', // what equal figures beside both add
  'neighbours',
  'exchange', // what an exchange with another value of the draft would make better
  'top', // no other pair is aligned better
  'claimed', // the alignment of another mention of the draft that has the same value as the source's
  'own', // how much of the draft's own part of the sentence the source's own part has, 0..1
  'crossed',
  'crossedBack',
  'opposed',
  'part', // the source's is one of a total: 'five of the country's 12'
  'elsewhere', // how unlikely the draft's value is to stand in the source by chance, where it does and isn't this, 0..1
  'levelOfChange', // one is what something changed by, the other what it changed to or from
  'sameRate', // both are per the same: 'a week'
  'otherRate', // they are per different things
  'oneRate', // one is per something, the other isn't
  'scope', // how much the clauses they stand in have of each other, 0..1
  'outdone', // for an equal pair how much better another value's clause fits, for others how much better it fits than those of equal ones, 0..1
] as const;

/** What speaks for a plain disagreement being meant. */
export const PLAIN = [
  'size', // powers of ten between the values, at most three
  'far', // three times as much or a third
  'years', // tens of years between two dates, at most three
  'near', // a digit off, or another day of the same month
  'elsewhere', // the draft's value stands in the source, of something else
  'elsewhereHere', // in the same sentence
  'count',
  'money',
  'ratio',
  'year',
] as const;

/** What speaks for an equal value being meant. */
export const EQUAL = [
  'several', // logarithm of how often the source has the value
  'small', // a number as often met as 'two'
  'sameHedge', // both are hedged to the same side
] as const;

/** What speaks for none of the pairs being meant. */
export const NONE = [
  'any',
  'several',
  'figure',
  'year',
  'specific',
  'count',
  'money',
  'ratio',
  'time',
  'rank',
] as const;

/** What speaks for a calculation being meant: one that gives the draft's value, or one that gives another. */
export const CALCULATED = [
  'any',
  'odds', // of its share of all that may be worked out
  'cue',
  'told',
  'relevance',
  'rivalled',
  'share',
  'difference',
  'sum',
  'surprise', // how unlikely it is that any number gives the draft's figure: minus the logarithm
  'specific',
  'foreign', // names, date or noun of the draft's clause that no source has
  'equal', // the value stands in the source as well
  'inverse', // one divided by a share
  'hedged', // 'fewer than', 'more than': much would do
  'slipped', // how well a statement is aligned that has the same number otherwise hedged, sized or meant, 0..1
] as const;

/** What speaks for any calculation giving the draft's value. */
export const DERIVED = ['any', 'odds', 'date'] as const;

/** The classes of kinship: what a pair would make of the draft's mention. */
export const CLASSES = ['equal', 'doubtful', 'slip', 'plain'] as const;
export type Class = (typeof CLASSES)[number];

export const KINSHIPS = [
  'equal',
  'rounded',
  'converted',
  'hedge',
  'rounding',
  'opposite',
  'turned',
  'against',
  'rough',
  'unit',
  'scale',
  'typo',
  'plain',
] as const satisfies readonly Kinship[];

export function classOf(kin: Kinship): Class {
  return isTrue(kin) ? 'equal' : isDoubtful(kin) ? 'doubtful' : kin === 'plain' ? 'plain' : 'slip';
}

/** What is known of a mention of a draft beside its pairs. */
export interface Given {
  readonly draft: Context;
  readonly foreign: Foreign;
  /** For a source's mention the draft's mention that equals it and fits it best. */
  readonly claims: ReadonlyMap<Context, Pair>;
  readonly pairs: readonly Pair[];
  /** The best alignment's score. */
  readonly top: number;
  /** Whether a citation of the draft that governs the mention names the place of the pair's source. */
  readonly isCited?: (pair: Pair) => boolean;
}

/** The features of one pair, block by block. */
export interface PairFeatures {
  readonly class: Class;
  readonly kin: Kinship;
  readonly isDate: boolean;
  readonly shared: readonly number[];
  readonly classed: readonly number[];
  /** Of EQUAL or PLAIN, by class; empty for the others. */
  readonly own: readonly number[];
}

const NAMED = 0.4;
const bit = (is: boolean): 0 | 1 => (is ? 1 : 0);

/** What the pairs of a mention are set against. */
export interface Rivals {
  /** The pairs of equal value. */
  readonly equals: readonly Pair[];
  /** How well the clause of the best of them fits, and that of the best of those that differ; undefined without any. */
  readonly equal: number | undefined;
  readonly other: number | undefined;
}

export function rivalsOf({ pairs }: Given): Rivals {
  const equals: Pair[] = [];
  let equal: number | undefined;
  let other: number | undefined;
  for (const pair of pairs) {
    const { scope } = pair.parts;
    if (isTrue(pair.kin)) {
      equals.push(pair);
      equal = Math.max(equal ?? 0, scope);
    } else if (!isDoubtful(pair.kin)) other = Math.max(other ?? 0, scope);
  }
  return { equals, equal, other };
}

/** The features of a pair; `rivals` are those of its mention. */
export function featuresOf(pair: Pair, given: Given, rivals: Rivals): PairFeatures {
  const { equals } = rivals;
  const { draft } = given;
  const { source, alignment, overlap, parts } = pair;
  const isDate = draft.mention.kind === 'date';
  const kinClass = classOf(pair.kin);
  const relation = draft.date && source.date ? relateMentions(draft.date, source.date) : 'incomparable';
  const { names, namesElsewhere } = namesOf(pair);
  const { foreign } = given;
  const shared = [
    alignment.forward,
    alignment.backward,
    overlap.forward,
    overlap.backward,
    overlap.before,
    pair.neighbours,
    pair.beside,
    bit(alignment.head > 0),
    bit(alignment.role > 0),
    bit(alignment.role < 0),
    bit(source.role === 'from' && !draft.role),
    bit(relation !== 'incomparable' && relation !== 'disjoint'),
    bit(isSameForm(pair)),
    bit(isSameUnit(pair)),
    modifiersOf(pair),
    pair.apart,
    bit(draft.isCell),
    bit(given.isCited?.(pair) ?? false),
    parts.forward,
    parts.backward,
    parts.crossed,
    parts.crossedBack,
    parts.opposed,
    changeOf(pair),
  ];
  const claim = given.claims.get(source);
  const classed = [
    specificity(draft.mention),
    alignment.forward,
    alignment.backward,
    overlap.forward,
    alignment.forward * alignment.backward,
    pair.apart,
    bit(alignment.head < 0),
    bit(relation === 'disjoint'),
    names,
    namesElsewhere,
    bit(namesElsewhere > 0 && names === 0),
    Math.min(2, foreign.names.length),
    bit(foreign.names.length > 0 && names === 0 && namesElsewhere === 0),
    bit(foreign.date !== undefined),
    bit(foreign.head),
    pair.company,
    pair.neighbours,
    pair.exchange,
    bit(pair.score >= given.top),
    kinClass !== 'equal' && claim && claim.draft !== draft ? claim.score : 0,
    parts.forward,
    parts.crossed,
    parts.crossedBack,
    parts.opposed,
    bit(source.total !== undefined),
    kinClass !== 'equal' && equals.some((other) => other.of === pair.of) ? specificity(draft.mention) : 0,
    bit(isLevelOfChange(draft, source) || isLevelOfChange(source, draft)),
    bit(draft.rate !== '' && draft.rate === source.rate),
    bit(draft.rate !== '' && source.rate !== '' && draft.rate !== source.rate),
    bit((draft.rate === '') !== (source.rate === '')),
    parts.scope,
    outdone(pair, kinClass, rivals),
  ];
  const own = kinClass === 'plain' ? plainOf(pair, equals) : kinClass === 'equal' ? equalOf(pair, equals) : [];
  return { class: kinClass, kin: pair.kin, isDate, shared, classed, own };
}

const isLevelOfChange = (a: Context, b: Context): boolean => a.role === 'by' && (b.role === 'to' || b.role === 'from');
function outdone({ parts }: Pair, of: Class, { equal, other }: Rivals): number {
  if (of === 'equal') return other === undefined ? 0 : Math.max(0, other - parts.scope);
  return equal === undefined ? 0 : Math.max(0, parts.scope - equal);
}

function namesOf({ draft, source, of }: Pair): { names: number; namesElsewhere: number } {
  let names = 0;
  let namesElsewhere = 0;
  for (const name of draft.names) {
    const near = draft.terms.get(name) ?? 0;
    if (near < NAMED) continue;
    if ((source.terms.get(name) ?? 0) >= 0.3) names += near;
    else if (of.contexts.spread.has(name)) namesElsewhere += near;
  }
  return { names: Math.min(2, names), namesElsewhere: Math.min(2, namesElsewhere) };
}

function isSameForm({ draft: { mention: a }, source: { mention: b } }: Pair): boolean {
  if (a.kind === 'figure') return b.kind === 'figure' && a.form === b.form;
  return b.kind === 'date' && a.granularity === b.granularity;
}

const isSameUnit = ({ draft: { mention: a }, source: { mention: b } }: Pair): boolean =>
  a.kind === 'figure' && b.kind === 'figure' && a.quantity.unit === b.quantity.unit;

function modifiersOf({ draft, source }: Pair): number {
  let shared = 0;
  for (const word of draft.modifiers) if (source.modifiers.has(word) || source.head === word) shared++;
  if (draft.head && source.modifiers.has(draft.head)) shared++;
  return Math.min(2, shared);
}

function changeOf({ draft: { mention: a }, source: { mention: b } }: Pair): number {
  if (a.kind !== 'figure' || b.kind !== 'figure' || !a.change || !b.change) return 0;
  return a.change === b.change ? 1 : -1;
}

function equalOf(pair: Pair, equals: readonly Pair[]): number[] {
  const mention = pair.draft.mention;
  const here = equals.reduce((count, other) => count + bit(other.of === pair.of), 0);
  const side = pair.draft.value?.side ?? 0;
  return [
    Math.log(here),
    bit(mention.kind === 'figure' && specificity(mention) < 0.3),
    bit(side !== 0 && side === pair.source.value?.side),
  ];
}

function plainOf(pair: Pair, equals: readonly Pair[]): number[] {
  const { draft, source } = pair;
  const scale = draft.value?.scale ?? '';
  const isDate = draft.mention.kind === 'date';
  const [a, b] = [draft.value?.low ?? 0, source.value?.low ?? 0];
  const size = a > 0 && b > 0 ? Math.min(3, Math.abs(Math.log10(a / b))) : 0;
  return [
    size,
    bit(size > 0.5),
    isDate ? Math.min(3, Math.abs(yearOf(draft) - yearOf(source)) / 10) || 0 : 0,
    bit(isOneDigitOff(draft, pair) || isSameMonth(draft, pair)),
    bit(equals.some((other) => other.of === pair.of)),
    bit(equals.some((other) => sameSentence(other, pair))),
    bit(scale === 'count'),
    bit(scale.startsWith('money')),
    bit(scale === 'share' || scale === 'points'),
    bit(draft.mention.kind === 'date' && draft.mention.granularity === 'year'),
  ];
}

const yearOf = ({ mention }: Context): number => (mention.kind === 'date' ? Number(mention.value.slice(0, 4)) : NaN);

/** The features of meaning none of the pairs. */
export function noneOf({ draft, pairs }: Given): number[] {
  const { mention, value } = draft;
  const scale = value?.scale ?? '';
  return [
    1,
    Math.log1p(pairs.length),
    bit(mention.kind === 'figure'),
    bit(mention.kind === 'date' && mention.granularity === 'year'),
    specificity(mention),
    bit(scale === 'count'),
    bit(scale.startsWith('money')),
    bit(scale === 'share' || scale === 'points'),
    bit(scale === 'duration'),
    bit(scale === 'age' || scale === 'ordinal' || scale === 'multiple'),
  ];
}

/** The odds of a probability as a logarithm, held within reason. */
function logOdds(probability: number): number {
  const held = Math.min(Math.max(probability, 0.001), 0.999);
  return Math.log(held / (1 - held));
}

/** The features of meaning one calculation. */
export function calculatedOf(calculated: Calculated | undefined, { draft, foreign, pairs }: Given): number[] {
  if (!calculated) return [];
  const { share, chance, cue, told, relevance, rivalled, derived } = calculated;
  const { family } = derived;
  return [
    1,
    logOdds(share),
    cue,
    told,
    relevance,
    bit(rivalled),
    bit(family === 'share' || family === 'percent' || family === 'times'),
    bit(family === 'difference' || family === 'span'),
    bit(family === 'sum' || family === 'sum3'),
    -Math.log(chance),
    specificity(draft.mention),
    Math.min(2, foreign.names.length) + bit(foreign.date !== undefined) + bit(foreign.head),
    bit(pairs.some((pair) => isTrue(pair.kin))),
    bit(family === 'inverse'),
    bit((draft.value?.side ?? 0) !== 0),
    slippedOf(pairs),
  ];
}

function slippedOf(pairs: readonly Pair[]): number {
  let most = 0;
  for (const { kin, alignment } of pairs)
    if (kin === 'opposite' || kin === 'turned' || kin === 'unit' || kin === 'scale')
      most = Math.max(most, alignment.score);
  return most;
}

/** The features of any calculation giving the draft's value. */
export const derivedOf = (probability: number, isDate: boolean): number[] => [1, logOdds(probability), bit(isDate)];
