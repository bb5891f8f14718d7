import { UNITS, type Dimension } from '../quantities';
import type { UnitForm } from '../lang/figureTables';
import type { PhraseMatch } from '../lang/phrases';
import type { Cursor } from './cursor';
import { readNumeral, type Numeral } from './numeral';
import type { Writable } from './types';

/** A number with its sign and unit, no hedge. `'$'` stands for the article's dollar until the figure is made. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly ratio?: readonly [number, number];
  readonly unit: string;
  readonly form: Numeral['form'];
  /** Half-open range of its tokens, signs and unit included. */
  readonly first: number;
  readonly next: number;
  readonly numeral: Numeral;
  /** Whether the unit stands before the number (a currency's sign). */
  readonly signed: boolean;
}

/** The amount whose number begins at token `i`; undefined if none does. */
export function readAmount(cursor: Cursor, i: number, floor = cursor.first): Amount | undefined {
  const numeral = readNumeral(cursor, i);
  if (!numeral) return undefined;
  let first = numeral.first;
  let sign = 1;
  const currency = currencyBefore(cursor, first, floor);
  if (currency) first = currency.first;
  if (first > floor && isMinus(cursor, first)) {
    first--;
    sign = -1;
  }
  const amount: Writable<Amount> = {
    low: sign * numeral.low,
    high: sign * numeral.high,
    step: numeral.step,
    ratio: numeral.ratio,
    unit: currency?.code ?? '',
    form: numeral.form,
    first,
    next: numeral.next,
    numeral,
    signed: currency !== undefined,
  };
  if (numeral.form === 'multiple') amount.unit = numeral.low < 1 ? '' : 'x';
  else addUnit(cursor, amount);
  return amount;
}

/** The same amount with another value. All amounts have one shape, as all numerals have. */
export function valued(
  amount: Amount,
  low: number,
  high: number,
  step: number,
  unit: string,
  next: number,
): Writable<Amount> {
  const { ratio, form, first, numeral, signed } = amount;
  return { low, high, step, ratio, unit, form, first, next, numeral, signed };
}

/** The same amount with another unit, up to token `next`. */
export const measuredIn = (amount: Amount, unit: string, next: number): Amount =>
  valued(amount, amount.low, amount.high, amount.step, unit, next);

/** A currency's sign or code directly before token `i`, with or without a space; not one that belongs to a number before it. */
function currencyBefore(cursor: Cursor, i: number, floor: number): { code: string; first: number } | undefined {
  const match = cursor.currencyBefore(i, floor);
  if (!match) return undefined;
  const token = cursor.token(match.at);
  if (!token) return undefined;
  if (token.kind === 'word') {
    if (i === match.at + 1) return isCode(cursor, match.at) ? { code: match.value, first: match.at } : undefined;
    // 'A$5', 'HK$ 5', but 'a $5 bill', 'was $5'
    const hung = !token.space && match.at > cursor.first && cursor.isWord(match.at - 1);
    const letter = token.norm.length === 1 && token.norm !== 'c' && token.norm !== 'u' && !token.capital;
    if (hung || letter) {
      const sign = cursor.currencyBefore(i, i - 1);
      return sign ? { code: sign.value, first: sign.at } : undefined;
    }
  } else if (
    match.at > floor &&
    cursor.isNumber(match.at - 1) &&
    cursor.glued(match.at) === cursor.glued(i) &&
    match.at - 1 > floor
  ) {
    return undefined; // '10 $ 30 $'
  }
  return { code: match.value, first: match.at };
}

/** A code is written in capitals, unless it is no other word ('usd'); an abbreviation begins with one ('Rs'). */
function isCode(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (!token) return false;
  if (token.text === token.text.toUpperCase()) return true;
  if (cursor.tables.wordCodes.has(token.norm)) return false;
  return token.capital || token.norm.length === 3 || cursor.currencyAt(i, i + 1)?.value === '$'; // 'dlrs 300'
}

/** '-5', '−5', 'minus 5'; a hyphen that joins words is none. */
function isMinus(cursor: Cursor, i: number): boolean {
  if (cursor.word(i - 1).negative) return true;
  const norm = cursor.norm(i - 1);
  if (norm !== '-' && norm !== '−' && norm !== '–') return false;
  if (cursor.isNumber(i - 2)) return false; // '75 -300'
  return cursor.glued(i) && (!cursor.glued(i - 1) || cursor.norm(i - 2) === '(');
}

/** Takes the unit that stands with a number. */
function addUnit(cursor: Cursor, amount: Writable<Amount>): void {
  const { numeral } = amount;
  if (numeral.doubtful && !amount.signed) {
    const other = insteadOfScale(cursor, numeral);
    if (other) {
      Object.assign(amount, other);
      return;
    }
  }
  const found = unitAfter(cursor, amount.next, numeral) ?? unitOf(cursor, amount);
  if (!found) return;
  const { form, next } = found;
  if (
    form.unit === 'second' &&
    cursor.is(amount.next, 'decade') &&
    (amount.low % 10 === 0 || cursor.hyphen(amount.first - 1))
  )
    return; // 'her 20s', 'the under-16s'
  if (amount.signed && !(amount.unit === '$' && /^[A-Z]{3}$/.test(form.unit))) return;
  const factor = form.factor ?? 1;
  amount.unit = form.unit;
  amount.next = next;
  if (factor === 1) return;
  amount.low = clean(amount.low * factor);
  amount.high = clean(amount.high * factor);
  amount.step *= Math.abs(factor);
}

/** 'millions of dollars', 'three quarters of a mile', 'tens of thousands of tonnes': the unit behind 'of'. */
function unitOf(cursor: Cursor, amount: Amount): { form: UnitForm; next: number } | undefined {
  if (!cursor.is(amount.next, 'of')) return undefined;
  if (amount.form === 'vague') return unitAfter(cursor, amount.next + 1, { digits: false, scaled: false });
  if (amount.form !== 'fraction') return undefined;
  if (isOne(cursor, amount.next + 1)) {
    const share = unitAfter(cursor, amount.next + 2, { digits: true, scaled: false });
    return share?.form.unit === '%' || share?.form.unit === 'pp' ? share : undefined; // 'seven-tenths of 1 percent'
  }
  if (!cursor.word(amount.next + 1).article) return undefined;
  return unitAfter(cursor, amount.next + 2, { digits: false, scaled: false });
}

const isOne = (cursor: Cursor, i: number): boolean => cursor.norm(i) === '1' || cursor.word(i).cardinal === 1;

const clean = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** A unit at token `at`, or behind a hyphen there. */
export function unitAfter(
  cursor: Cursor,
  at: number,
  numeral: Pick<Numeral, 'digits' | 'scaled'> & { readonly low?: number },
): { form: UnitForm; next: number } | undefined {
  const i = cursor.overHyphen(at);
  if (isTimes(cursor, i, i > at)) return { form: { unit: 'x' }, next: i + 1 };
  const match = unitPhrase(cursor, i);
  if (!match) return undefined;
  const { value: form } = match;
  if (form.shared) {
    // 'Two million won', but 'a dozen won prizes'.
    if (form.shared.behindDigits && !numeral.digits && (numeral.low ?? 0) < 1000) return undefined;
    const unit = cursor.setting.local(form.shared);
    return unit === undefined ? undefined : { form: { unit }, next: match.at };
  }
  if (form.partOf && (!form.bare || isPlainPlural(cursor, at, match.at))) {
    const unit = cursor.setting.commonest(form.partOf) ?? form.partOf[0] ?? form.unit;
    return { form: { ...form, unit }, next: match.at };
  }
  const token = cursor.token(i);
  if (!token) return undefined;
  if (form.digits) {
    if (!numeral.digits && !(numeral.scaled && token.norm.length === 3 && isCurrency(form.unit))) return undefined;
    if (form.glued && !cursor.glued(i)) return undefined;
    if (token.kind === 'word' && cursor.hyphen(match.at) && cursor.isNumber(match.at + 1)) return undefined; // '40 F-16 jets'
    if (form.unit === 'gram' && token.norm === 'g' && token.capital) return undefined; // '5G'
    if (token.kind === 'word' && token.norm.length === 1 && !cursor.glued(i) && !token.capital && token.norm !== 'm')
      return undefined;
    // A sign at the end of a phrase must not be the beginning of a word that is hung on ('5 m-long').
    if (token.kind === 'word' && token.norm.length === 3 && isCurrency(form.unit) && !isCode(cursor, i))
      return undefined;
    if (token.norm === '"' || token.norm === '”' || token.norm === '′′') {
      if (!cursor.tables.metreCues.has(cursor.norm(i + 1))) return undefined; // '10" long'
    }
    if (token.kind === 'punctuation' && isCurrency(form.unit) && cursor.isNumber(i + 1) && cursor.glued(i + 1))
      return undefined; // '1 $10 bill'
  }
  let next = match.at;
  // An abbreviation's stop, where the sentence goes on: '5 ft. tall'.
  if (
    form.digits &&
    cursor.norm(next) === '.' &&
    cursor.glued(next) &&
    cursor.isWord(next + 1) &&
    !cursor.token(next + 1)?.capital
  )
    next++;
  return { form, next };
}

/** '14 cent', 'rose 2 cent to', but 'a 14-cent rise', 'a 14 cent rise', 'one cent': a name that is its own plural behind a number. */
function isPlainPlural(cursor: Cursor, at: number, next: number): boolean {
  if (!cursor.isNumeric(at - 1) || cursor.norm(at - 1) === '1' || cursor.word(at - 1).cardinal === 1) return false;
  if (cursor.hyphen(next) || cursor.hyphen(at)) return false;
  const coarse = cursor.coarse(next);
  if (coarse === 'either') return false;
  return !cursor.isWord(next) || coarse !== undefined || cursor.tables.comparatives.has(cursor.norm(next));
}

/** 'ten times', 'ten-fold', 'three-time', '10x'. */
function isTimes(cursor: Cursor, i: number, hung: boolean): boolean {
  const norm = cursor.norm(i);
  if (norm === 'x') return cursor.isNumber(i - 1) && cursor.glued(i) && !cursor.isNumber(i + 1);
  if (!cursor.word(i).times) return false;
  return hung || !cursor.word(i).timesHung;
}

const isCurrency = (unit: string): boolean => unit === '$' || /^[A-Z]{3}$/.test(unit);

/** The longest unit at token `i`; a square's or cube's 2 and 3 hang on it ('km2', but '12 ft 2 in'). */
function unitPhrase(cursor: Cursor, i: number): PhraseMatch<UnitForm> | undefined {
  const match = cursor.unitAt(i);
  if (!match || match.at === i + 1 || !isExponent(cursor, match.at - 1) || cursor.glued(match.at - 1)) return match;
  return cursor.unitAt(i, match.at - 1);
}

/** The 2 of 'm2', the 3 of 'm³'. */
const isExponent = (cursor: Cursor, i: number): boolean => cursor.norm(i) === '2' || cursor.norm(i) === '3';

/** 'm', 't', 'b' behind digits as a unit: '100m freestyle', '500t of coal'. */
function insteadOfScale(
  cursor: Cursor,
  numeral: Numeral,
): Pick<Amount, 'low' | 'high' | 'step' | 'unit' | 'next'> | undefined {
  const sign = cursor.norm(numeral.next - 1);
  const factor = cursor.word(numeral.next - 1).scaleSign ?? 1;
  const back = { low: clean(numeral.low / factor), high: clean(numeral.high / factor), step: numeral.step / factor };
  if (sign === 't') return cursor.is(numeral.next, 'of') ? { ...back, unit: 'tonne', next: numeral.next } : undefined;
  if (sign !== 'm') return undefined;
  const longer = cursor.unitAt(numeral.next - 1);
  if (longer && longer.at > numeral.next && cursor.glued(numeral.next))
    return { ...back, unit: longer.value.unit, next: longer.at };
  const at = cursor.overHyphen(numeral.next);
  if (back.low >= 1000) return { ...back, unit: 'metre', next: numeral.next }; // 'the 5,000m'
  if (isRace(cursor, numeral)) return { ...back, unit: 'metre', next: numeral.next };
  if (cursor.tables.metreCues.has(cursor.norm(at))) return { ...back, unit: 'metre', next: numeral.next };
  return undefined;
}

/** 'won the 800m in': a distance that is raced behind an article, with nothing behind it that it could count. */
function isRace(cursor: Cursor, numeral: Numeral): boolean {
  const { first, next } = numeral;
  if (!cursor.is(first - 1, 'the') || !cursor.tables.cues.distances.has(cursor.norm(first))) return false;
  if (!cursor.isWord(next)) return true;
  return cursor.coarse(next) !== undefined && !cursor.is(next, 'of');
}

/**
 * '1 minute, 55.09 seconds', '5ft 11in', 'two years and three months', '10 dollars 50 cents', '6-foot-3', 'a decade and a half':
 * one value in the smaller unit. The amount itself where nothing is added.
 */
export function withSmallerUnits(cursor: Cursor, amount: Amount): Amount {
  let result = amount;
  for (let left = 0; left < 3; left++) {
    const more = smallerUnit(cursor, result);
    if (!more) break;
    result = more;
  }
  return result;
}

const COMPOUND: ReadonlySet<Dimension> = new Set(['duration', 'length', 'mass']);

function smallerUnit(cursor: Cursor, amount: Amount): Amount | undefined {
  const big = UNITS.get(amount.unit);
  if (amount.low !== amount.high || amount.unit === '') return undefined;
  let at = amount.next;
  // 'a year and a half'
  if (cursor.is(at, 'and') && cursor.word(at + 1).article && cursor.word(at + 2).denominator && big) {
    const { denominator = 2, plural } = cursor.word(at + 2);
    const next = at + 3;
    if (plural !== true && denominator <= 4 && !amount.signed && Number.isInteger(amount.low))
      return valued(amount, amount.low + 1 / denominator, amount.low + 1 / denominator, 0, amount.unit, next);
  }
  const comma = cursor.norm(at) === ',';
  const and = cursor.is(at, 'and');
  if (comma || and) at++;
  else at = cursor.overHyphen(at);
  const numeral = readNumeral(cursor, at);
  if (!numeral || numeral.first !== at || numeral.form !== 'cardinal' || cursor.word(at).article) return undefined;
  const unit = unitAfter(cursor, numeral.next, numeral);
  if (!unit) {
    if (
      isCurrency(amount.unit) &&
      !amount.signed &&
      at === amount.next &&
      numeral.first === at &&
      !cursor.word(at).article &&
      isCents(cursor, numeral.low, numeral.next)
    ) {
      const value = clean(amount.low + numeral.low / 100); // '15 dollars 50'
      return valued(amount, value, value, 0.01, amount.unit, numeral.next);
    }
    if (amount.unit === 'hour' && at === amount.next && isMinutes(cursor, numeral))
      return combined(amount, 60, numeral.low, 'minute', numeral.next); // 'last year it was 2 hours 6'
    const inches = amount.unit === 'foot' && cursor.hyphen(amount.next) && numeral.low < 12;
    return inches ? combined(amount, 12, numeral.low, 'inch', numeral.next) : undefined;
  }
  if (/^[A-Z$]/.test(amount.unit)) {
    const { factor, unit: whole, partOf = [] } = unit.form;
    const part = factor === 0.01 && (whole === amount.unit || partOf.includes(amount.unit)) && numeral.low < 100;
    const value = clean(amount.low + numeral.low / 100);
    return part ? valued(amount, value, value, 0.01, amount.unit, unit.next) : undefined;
  }
  const small = UNITS.get(unit.form.unit);
  if (
    !big ||
    !small ||
    big.dimension !== small.dimension ||
    !COMPOUND.has(big.dimension) ||
    ((comma || and) && big.dimension !== 'duration' && big.name !== 'foot')
  )
    return undefined;
  const times = big.factor / small.factor;
  if (times <= 1.5 || numeral.low >= times || !Number.isInteger(Math.round(times * 1e6) / 1e6)) return undefined;
  if (!Number.isInteger(amount.low)) return undefined;
  return combined(amount, times, numeral.low, unit.form.unit, unit.next, numeral.step);
}

/** Below sixty, with the end of a phrase behind it. */
const isMinutes = (cursor: Cursor, { low, next, plain }: Numeral): boolean =>
  plain && low < 60 && !cursor.isWord(next) && !cursor.hyphen(next) && !cursor.isNumber(next + 1);

/** A number below a hundred with nothing behind it that it could count. */
const isCents = (cursor: Cursor, value: number, next: number): boolean =>
  Number.isInteger(value) && value > 9 && value < 100 && !cursor.isWord(next) && !cursor.isNumber(next + 1);

function combined(amount: Amount, times: number, rest: number, unit: string, next: number, step = 1): Amount {
  const value = clean(amount.low * times + rest);
  return valued(amount, value, value, step, unit, next);
}
