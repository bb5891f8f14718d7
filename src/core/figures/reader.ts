import { Phrasal } from '../lang/figureLexemes';
import { dimensionOf, type Dimension, type Quantity } from '../quantities';
import { isBoundedAge, readAge } from './ages';
import { measuredIn, readAmount, unitAfter, valued, withSmallerUnits, type Amount } from './amount';
import type { Cursor } from './cursor';
import { isAngle } from './degrees';
import { hedgeAfter, hedgesBeforeAll, type Hedge } from './hedge';
import { isNominal, isPlural } from './measure/nouns';
import { isNoAmount, isYearLike } from './names';
import { readNumeral } from './numeral';
import { ordinalAt, readOrdinal } from './ordinals';
import { readPart, readScore, type Part } from './parts';
import { readTimed } from './races';
import { readRange } from './range';
import { inWords } from './scale';
import type { Figure, FigureForm, Writable } from './types';

/** A figure as the grammar finds it, before its noun is looked for. */
export interface Found {
  readonly first: number;
  readonly next: number;
  readonly quantity: Quantity;
  readonly form: FigureForm;
  readonly number: readonly [first: number, next: number];
  readonly quantifier: Figure['quantifier'];
  /** Its currency's sign stands before it. */
  readonly signed: boolean;
}

/** What is found at token `i`: a figure, or how far to go on without one. `floor` is the first token not yet taken. */
export function figureAt(cursor: Cursor, i: number, floor: number): Found | number {
  if (cursor.word(i).article && !mayCount(cursor, i + 1)) return i + 1;
  const idiom = cursor.idiomAt(i);
  if (idiom) return idiom.at;
  const ordinal = ordinalAt(cursor, i);
  if (ordinal) {
    const counting = readOrdinal(cursor, i);
    if (counting) return ordinalFigure(counting);
    if (cursor.isNumber(i) || ordinal.next > i + 1) return ordinal.next;
  }
  const timed = readTimed(cursor, i, floor);
  if (timed) return timed;
  const amount = readAmount(cursor, i, floor);
  if (!amount) return articleUnit(cursor, i, floor) ?? i + 1;
  if (amount.first < floor) return i + 1;
  if (isNoAmount(cursor, amount.numeral, amount.unit !== '')) return amount.numeral.next;
  const lapse = cursor.idiomBefore(amount.next);
  if (lapse && lapse.at < amount.first) return amount.next;
  if (isIdle(cursor, amount)) return amount.next;
  return complete(cursor, withSmallerUnits(cursor, amount), floor);
}

/** Whether the word behind an article may make it a number: cheap, for most articles it does not. */
const mayCount = (cursor: Cursor, i: number): boolean =>
  cursor.word(i).numeric ||
  (cursor.word(i).starts & Phrasal.Unit) !== 0 ||
  cursor.tables.cues.whole.has(cursor.norm(i));

function ordinalFigure(ordinal: { value: number; first: number; next: number }): Found {
  const { value, first, next } = ordinal;
  return {
    first,
    next,
    quantity: { op: '', low: value, high: value, unit: '', dimension: 'count', step: 1 },
    form: 'ordinal',
    number: [first, next],
    quantifier: undefined,
    signed: false,
  };
}

/** 'more than a year', 'about an hour': an article is a number only behind a hedge, or with 'and a half'. */
function articleUnit(cursor: Cursor, i: number, floor: number): Found | number | undefined {
  if (!cursor.word(i).article) return undefined;
  const whole = cursor.tables.cues.whole.has(cursor.norm(i + 1));
  const unit = unitAfter(cursor, whole ? i + 2 : i + 1, { digits: false, scaled: false });
  if (!unit || cursor.hyphen(i + 1) || (whole && unit.form.unit !== 'pp')) return undefined; // 'a full percentage point'
  const one: Amount = {
    low: 1,
    high: 1,
    step: 1,
    ratio: undefined,
    unit: unit.form.unit,
    form: 'cardinal',
    first: i,
    next: unit.next,
    numeral: inWords(1, i, i + 1),
    signed: false,
  };
  if (unit.form.factor) return undefined;
  const more = withSmallerUnits(cursor, one);
  if (more === one && one.unit !== 'pp') {
    const hedge = hedgesBeforeAll(cursor, i, floor, true);
    if (!hedge) return isMargin(cursor, one) ? complete(cursor, one, floor) : undefined;
    if (hedge.at === floor && cursor.tables.afterSpan.has(cursor.norm(more.next))) return undefined; // '8 % more than a year ago'
  }
  return complete(cursor, more, floor);
}

/** 'a gigawatt more than', 'a mile further'; a time so told is no figure ('a year later'). */
const isMargin = (cursor: Cursor, { unit, next }: Amount): boolean =>
  cursor.tables.elision.countsMore.has(cursor.norm(next)) && dimensionOf(unit) !== 'duration';

/** 'one' as a pronoun, 'the two', 'a few': words that are numbers only in form. */
function isIdle(cursor: Cursor, amount: Amount): boolean {
  const { numeral, first, next } = amount;
  if (amount.form === 'multiple' && numeral.next === numeral.first + 1) return isIdleMultiple(cursor, first, next);
  if (numeral.digits || amount.unit !== '' || numeral.scaled) return false;
  const before = cursor.norm(first - 1);
  if (amount.form === 'cardinal' && numeral.low === 1) return isPronounOne(cursor, first, next);
  if (
    amount.form === 'cardinal' &&
    numeral.low === 2 &&
    before === 'the' &&
    !cursor.is(next, 'of') &&
    !cursor.is(next, 'in')
  )
    return true;
  return false;
}

function isPronounOne(cursor: Cursor, first: number, next: number): boolean {
  const { tables } = cursor;
  if (tables.beforePronounOne.has(cursor.norm(first - 1))) return true;
  const { role } = cursor.word(next);
  if (role === 'in' || role === 'out') return false;
  if (role === 'for' && cursor.is(next + 1, 'every')) return false; // 'one for every 14'
  if (role === 'of') return readPart(cursor, readAmount(cursor, first) as Amount) === undefined;
  if (role === 'or' || role === 'to') return cursor.word(next + 1).article === true;
  if (cursor.hyphen(next)) return false;
  if (tables.idleOnes.has(cursor.norm(next))) return true;
  for (let k = next + 1; k < next + 5; k++)
    if (cursor.is(k, 'another') || (cursor.is(k, 'other') && cursor.is(k - 1, 'the'))) return true; // 'from one task to the other'
  const token = cursor.token(next);
  return token?.kind !== 'word' || cursor.coarse(next) !== undefined;
}

/** 'double murder', 'a triple jump', 'the doubles' count nothing; 'double the rate', 'almost double', 'it doubles in' do. */
function isIdleMultiple(cursor: Cursor, first: number, next: number): boolean {
  const word = cursor.word(first);
  if (word.multiple === undefined || word.multipleAlone) return false;
  const before = cursor.coarse(first - 1);
  const token = cursor.token(next);
  if (word.multiplies) {
    if (!cursor.tables.forms.present(cursor.norm(first))) return false;
    return before === 'determiner' || before === 'possessive' || isNominal(cursor, next) || cursor.is(first - 1, 'and');
  }
  if (before === 'possessive' || cursor.tables.forms.possessive(cursor.norm(first - 1))) return true; // "King's double"
  if (token?.kind !== 'word') return cursor.hyphen(next) || before === 'determiner';
  return isNominal(cursor, next) || cursor.coarse(next) === undefined || before === 'determiner';
}

/** Range, share, score, age, hedge and base around an amount. */
function complete(cursor: Cursor, amount: Amount, floor: number): Found | number {
  const lead = leadOf(cursor, amount.first);
  const score = readScore(cursor, amount);
  const range = score ? undefined : readRangeUnlessChange(cursor, amount, lead);
  if (!score && !range && (yearStands(cursor, amount) || isBase(cursor, amount))) return amount.next;
  if (
    !score &&
    !range &&
    amount.unit === '' &&
    cursor.hyphen(amount.next) &&
    cursor.isNumber(amount.next + 1) &&
    amount.form === 'cardinal'
  )
    return amount.next + 2; // '50-50'
  const part = score ?? (range ? undefined : readPart(cursor, amount));
  const whole = range ?? amount;
  if (range && isYearLike(amount.numeral) && range.unit === '') return range.numeral.scaled ? amount.next : range.next; // 'from 60 million in 2010 to 161 million'
  if (part) return assemble(cursor, measuredIn(whole, whole.unit, part.next), floor, part);
  if (cursor.is(whole.next, 'decade') && cursor.glued(whole.next) && !readAge(cursor, whole)) return whole.next + 1;
  return assemble(cursor, whole, floor);
}

function leadOf(cursor: Cursor, first: number): 'between' | 'from' | undefined {
  const { role } = cursor.word(first - 1);
  return role === 'between' || role === 'from' ? role : undefined;
}

const REACH = 10;

/** 'rose from 20 to 30' is two figures, 'from 20 to 30 people came' is one. */
function readRangeUnlessChange(
  cursor: Cursor,
  amount: Amount,
  lead: 'between' | 'from' | undefined,
): Amount | undefined {
  const range = readRange(cursor, amount, lead);
  if (!range) return undefined;
  if (lead === undefined && isStep(cursor, amount, range)) return undefined;
  if (lead !== 'from') return range;
  for (let k = amount.first - 2; k >= cursor.first && k > amount.first - REACH; k--) {
    const norm = cursor.norm(k);
    if (norm === '.' || norm === ';') break;
    if (cursor.tables.cues.spans.has(norm)) return range;
    if (cursor.change(k) !== undefined) return undefined;
  }
  // 'will take the charge from £50 to £81': who gives both their unit sets one against the other; downwards is always a change.
  const both = amount.unit !== '' && range.unit === amount.unit && range.numeral.first !== amount.numeral.next;
  return both || range.low < amount.low ? undefined : range;
}

/** 'rose $1.14 to $83.27', 'fell by 3 percent to 40 percent': by how much and to what, each with its unit. */
function isStep(cursor: Cursor, amount: Amount, range: Amount): boolean {
  if (amount.unit !== range.unit || !cursor.is(amount.next, 'to')) return false;
  const before = cursor.is(amount.first - 1, 'by') ? amount.first - 2 : amount.first - 1;
  return cursor.change(before) !== undefined && (amount.signed || range.high > STEP * range.low);
}

/** A change is small beside what it leads to; a range's ends are not that far apart. */
const STEP = 3;

/** Whether a bare '2022' is a year here, not a count ('2000 soldiers'). */
function yearStands(cursor: Cursor, amount: Amount): boolean {
  if (amount.unit !== '' || !isYearLike(amount.numeral) || amount.form !== 'cardinal') return false;
  const { first, next } = amount;
  const token = cursor.token(next);
  const counts = token?.kind === 'word' && !token.capital && isCounted(cursor, next);
  if (
    cursor.is(first - 1, 'of') &&
    (amount.low < 1900 || isReferring(cursor, next)) &&
    (counts || isReferring(cursor, next))
  )
    return false; // 'a survey of 1709 schoolchildren', 'a year of 2000 of them'
  if (counts && isNameYear(cursor, amount)) return true; // 'World Cup 2026 tickets'
  const { beforeYear, beforeYearOrCount } = cursor.tables.cues;
  const hedge = cursor.hedgeBefore(first);
  if (hedge && amount.low < 1900 && !beforeYear.has(cursor.norm(first - 1))) return false; // 'almost 1200 in northern Italy'
  const before = cursor.norm(first - 1);
  if (first === cursor.first || beforeYearOrCount.has(before)) return !counts || cursor.isNumber(first - 2); // 'about 1870 people', but 'the 2010 and 2015 floods'
  return beforeYear.has(before) || (!counts && !isReferring(cursor, next));
}

/** A year of our time behind a name: what follows belongs to the name; a round number may still count. */
const isNameYear = (cursor: Cursor, { first, low }: Amount): boolean =>
  low >= 1900 &&
  low % 100 !== 0 &&
  cursor.isWord(first - 1) &&
  (cursor.coarse(first - 1) ?? 'either') === 'either' &&
  cursor.token(first - 1)?.capital === true &&
  first - 1 > cursor.first &&
  !cursor.isPunctuation(first - 2);

/** A plural behind a number, or behind one adjective. */
const isCounted = (cursor: Cursor, i: number): boolean =>
  isPlural(cursor, i) || (cursor.coarse(i) === undefined && isPlural(cursor, i + 1) && !cursor.token(i + 1)?.capital);

/** 'of them', 'of those'. */
const isReferring = (cursor: Cursor, i: number): boolean =>
  cursor.is(i, 'of') && cursor.tables.cues.referring.has(cursor.norm(i + 1));

function assemble(cursor: Cursor, amount: Amount, floor: number, part?: Part, isAge = false, inner?: Hedge): Found {
  const age = part ? undefined : readAge(cursor, amount);
  let { first, next } = age ?? amount;
  const unit = age?.unit ?? unitMeant(cursor, amount);
  const form: FigureForm = age || isAge ? 'age' : (part?.form ?? formOf(amount, unit));
  const dimension = dimensionFor(unit, form);
  if (leadOf(cursor, first) === 'between' && (amount.form === 'range' || age) && amount.low !== amount.high) first--;
  const before = first >= floor ? hedgesBeforeAll(cursor, first, floor, dimension === 'duration' && !isAge) : undefined;
  if (before) first = before.at;
  const after = hedgeAfter(cursor, next);
  if (after) {
    // The unit may stand behind it: '20-odd years', '30-plus percent'.
    const behind =
      unit === '' && !part && amount.form === 'cardinal' ? unitAfter(cursor, after.at, amount.numeral) : undefined;
    if (behind && !isAge)
      return assemble(cursor, measuredIn(amount, behind.form.unit, behind.next), floor, undefined, false, after);
    next = after.at;
  }
  const hedge = before ?? after ?? inner;
  if (
    !age &&
    !part &&
    unit === '' &&
    hedge &&
    amount.form !== 'fraction' &&
    (cursor.tables.ageHedges.has(hedge.words) || isBoundedAge(cursor, hedge, first, next, before !== undefined)) &&
    amount.high <= 120
  )
    return assemble(cursor, measuredIn(amount, 'year', amount.next), floor, undefined, true);
  const whole = cursor.is(first - 1, 'the') && cursor.is(first - 2, 'of') ? first - 3 : first - 1; // 'none of the 12'
  const quantifier = cursor.tables.quantifiers.get(cursor.norm(whole));
  if (quantifier === 'all' && whole === first - 1 && first - 1 >= floor && dimension === 'count' && !hedge) first--;
  return {
    first,
    next,
    quantity: quantityOf(
      age ? valued(amount, age.low, age.high, amount.step, amount.unit, amount.next) : amount,
      unit,
      dimension,
      hedge,
      part,
      perAfter(cursor, next, part),
    ),
    form,
    number: [amount.numeral.first, Math.max(part?.next ?? amount.numeral.next, amount.numeral.next)],
    quantifier,
    signed: amount.signed,
  };
}

const formOf = (amount: Amount, unit: string): FigureForm => {
  if (unit === 'x') return 'multiple';
  if (amount.form === 'fraction' && unit !== '') return 'cardinal';
  return amount.form;
};

function dimensionFor(unit: string, form: FigureForm): Dimension {
  if (form === 'fraction') return 'ratio';
  if (form === 'multiple') return 'multiple';
  return dimensionOf(unit);
}

function quantityOf(
  amount: Amount,
  unit: string,
  dimension: Dimension,
  hedge: Hedge | undefined,
  part: Part | undefined,
  per: Quantity['per'],
): Quantity {
  const ratio = part?.ratio ?? (unit === '' ? amount.ratio : undefined);
  const value = part ? part.ratio[0] / part.ratio[1] : undefined;
  const low = value ?? amount.low;
  const high = value ?? amount.high;
  const op = hedge?.op ?? '';
  const step = part ? 0 : amount.step;
  // Spreading what is there would be shorter and take twice as long.
  const quantity: Writable<Quantity> = ratio
    ? { op, low, high, ratio, unit, dimension, step }
    : { op, low, high, unit, dimension, step };
  if (hedge) quantity.hedge = hedge.words;
  if (per) quantity.per = per;
  return quantity;
}

/** 'a year', 'per head', 'an hour', 'each week' behind a figure; the noun behind a numeric base. */
function perAfter(cursor: Cursor, next: number, part: Part | undefined): Quantity['per'] {
  if (part?.base) {
    const noun = cursor.token(next);
    return { number: part.base, noun: noun?.kind === 'word' && cursor.coarse(next) === undefined ? noun.norm : '' };
  }
  const base = baseBehind(cursor, next);
  if (base) return base;
  const word = cursor.word(next);
  if (!(word.article || word.role === 'per' || word.role === 'every' || word.role === 'each')) return undefined;
  const noun = cursor.norm(next + 1);
  if (word.role !== 'per' && !cursor.tables.rates.has(noun)) return undefined;
  if (!cursor.isWord(next + 1) || cursor.tables.afterSpan.has(cursor.norm(next + 2))) return undefined; // 'a year ago'
  const hung =
    cursor.hyphen(next + 2) && cursor.tables.rates.has(cursor.norm(next + 3))
      ? `${noun} ${cursor.norm(next + 3)}`
      : noun;
  return { number: 1, noun: hung };
}

/** The base of a rate belongs to the number before it: '19 deaths per 1,000 births'. */
const isBase = (cursor: Cursor, amount: Amount): boolean =>
  amount.unit === '' && cursor.is(amount.first - 1, 'per') && amount.low >= 10;

const RATE = 4;

/** The numeric base behind a counted noun: 'deaths per 1,000 births'. */
function baseBehind(cursor: Cursor, next: number): Quantity['per'] {
  for (let k = next; k < next + RATE; k++) {
    if (cursor.is(k, 'per')) {
      const base = readNumeral(cursor, k + 1);
      if (!base || base.low < 10) return undefined;
      return { number: base.low, noun: cursor.coarse(base.next) === undefined ? cursor.norm(base.next) : '' };
    }
    if (!cursor.isWord(k) || cursor.coarse(k) !== undefined) return undefined;
  }
  return undefined;
}

/** The unit with the article's dollar and degrees, and pounds as money where the article or the amount says so. */
function unitMeant(cursor: Cursor, amount: Amount): string {
  const { unit, next } = amount;
  if (unit === '$') return cursor.setting.dollar;
  if (unit === 'degree') return isAngle(cursor, amount.first, next) ? unit : cursor.setting.degree();
  if (unit !== 'pound' || cursor.tables.cues.weights.has(cursor.norm(next - 1))) return unit;
  if (cursor.is(next, 'of') || cursor.hyphen(next)) return unit;
  for (let k = amount.first - 1; k > amount.first - 4; k--) if (cursor.tables.weighing.has(cursor.norm(k))) return unit;
  if (cursor.tables.weighing.has(cursor.norm(next))) return unit;
  return amount.low >= 1e6 || cursor.setting.sterling() ? 'GBP' : unit;
}
