import type { Cursor } from './cursor';
import { readDigits } from './digits';
import type { Numeral } from './numeral';
import type { Writable } from './types';

/*
 * Numerals are made here alone, all of the same shape, and changed before they are handed on: copies with one property more or less are
 * several times slower to read.
 */

/** A number in digits with nothing around it. */
export const simple = (value: number, first: number, next: number, step = 1, plain = false): Writable<Numeral> => ({
  low: value,
  high: value,
  step,
  ratio: undefined,
  form: 'cardinal',
  first,
  next,
  digits: true,
  plain,
  scaled: false,
  scale: 1,
  doubtful: false,
});

/** A number in words. */
export function inWords(value: number, first: number, next: number, step = 1): Writable<Numeral> {
  const numeral = simple(value, first, next, step);
  numeral.digits = false;
  return numeral;
}

/** A part in words: 'half', 'a third'. */
export function fraction(value: number, first: number, next: number, ratio?: Numeral['ratio']): Writable<Numeral> {
  const numeral = inWords(value, first, next, 0);
  numeral.form = 'fraction';
  numeral.ratio = ratio;
  return numeral;
}

/** The same number from token `first` on. */
export function startingAt(first: number, numeral: Numeral): Numeral {
  const { low, high, step, ratio, form, next, digits, plain, scaled, scale, doubtful } = numeral;
  return { low, high, step, ratio, form, first, next, digits, plain, scaled, scale, doubtful };
}

/** Multiplies by the scales, dozens and halves behind a number: '1.2 million', '$3-million', '£3bn', '2 hundred thousand', '2 and a half million'. */
export function scaledUp(cursor: Cursor, numeral: Numeral, width = numeral.next - numeral.first): Numeral {
  if (width === numeral.next - numeral.first && !goesOn(cursor, numeral.next)) return numeral;
  let { low, step, scale, scaled } = numeral;
  let next = numeral.first + width;
  let doubtful = false;
  let half = andFraction(cursor, next);
  if (half) {
    low += half.value * scale; // 'two and a half', 'a million and a half'
    step = 0;
    next = half.next;
  }
  const before = next;
  for (;;) {
    const at = cursor.overHyphen(next);
    const word = cursor.word(at);
    if (word.scale && !(word.scale === 100 && scale >= 1000)) {
      low *= word.scale;
      step *= word.scale;
      scale *= word.scale;
      next = at + 1;
    } else if (word.collective && (word.collective === 12 || cursor.is(at + 1, 'of'))) {
      low *= word.collective;
      step *= word.collective;
      next = at + 1;
    } else if (word.scaleSign && !scaled && scale === 1 && signFits(cursor, at)) {
      low *= word.scaleSign;
      step *= word.scaleSign;
      scale *= word.scaleSign;
      doubtful = !!word.doubtful;
      next = at + 1;
      if (
        cursor.norm(next) === '.' &&
        cursor.glued(next) &&
        cursor.token(next + 1)?.kind === 'word' &&
        !cursor.token(next + 1)?.capital
      )
        next++;
    } else break;
    scaled = true;
  }
  if (scaled && next > before && !half) {
    half = andFraction(cursor, next);
    if (half && scale > 1 && low === scale) {
      low += half.value * scale; // 'a million and a half'
      next = half.next;
    }
  }
  const tail = restOfDigits(cursor, numeral, next, scale);
  if (tail) {
    low += tail.value;
    step = 1;
    next = tail.next;
  }
  const kept = next === numeral.first + width;
  const value = clean(low);
  return {
    low: value,
    high: value,
    step,
    ratio: kept ? numeral.ratio : undefined,
    form: kept ? numeral.form : 'cardinal',
    first: numeral.first,
    next,
    digits: numeral.digits,
    plain: kept && numeral.plain,
    scaled,
    scale,
    doubtful: doubtful || numeral.doubtful,
  };
}

/** An abbreviated scale stands directly behind digits, or with a space where it is none but a scale ('$3 bn'). */
function signFits(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (!token || !cursor.isNumber(i - 1)) return false;
  const glued = cursor.glued(i);
  switch (cursor.word(i).signFits) {
    case 'glued':
      return glued;
    case 'capital':
      return glued && token.capital;
    case 'money':
      return glued && isMoneyBefore(cursor, i - 1);
    case 'either':
      return glued || isMoneyBefore(cursor, i - 1);
    default:
      return true;
  }
}

const isMoneyBefore = (cursor: Cursor, i: number): boolean => cursor.currencyBefore(i) !== undefined;

/** ' and a half', ' and three quarters' behind a number. */
export function andFraction(cursor: Cursor, i: number): { value: number; next: number } | undefined {
  let at = i;
  if (cursor.hyphen(at)) at++;
  if (!cursor.is(at, 'and')) return undefined;
  at = cursor.overHyphen(at + 1);
  let count = 1;
  const word = cursor.word(at);
  if (word.article || word.cardinal !== undefined) {
    count = word.cardinal ?? 1;
    at = cursor.overHyphen(at + 1);
  }
  const { denominator, plural } = cursor.word(at);
  if (!denominator || (plural !== true && count !== 1) || denominator > 10) return undefined;
  if (!(word.article || word.cardinal !== undefined) && denominator !== 2) return undefined;
  if (denominator !== 2 && denominator !== 4 && word.article && isNounAfter(cursor, at + 1)) return undefined; // 'two and a third man'
  return { value: count / denominator, next: at + 1 };
}

const isNounAfter = (cursor: Cursor, i: number): boolean =>
  cursor.isWord(i) && cursor.coarse(i) === undefined && !cursor.unitAt(i);

/** What arithmetic on doubles leaves behind ('16.4 million') is cut off. */
const clean = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** Whether the word at `at` (or behind a hyphen there) may continue a number. */
function goesOn(cursor: Cursor, at: number): boolean {
  const token = cursor.token(at);
  if (!token) return false;
  const word = cursor.word(token.kind === 'word' ? at : cursor.overHyphen(at));
  return !!(word.scale ?? word.collective ?? word.scaleSign) || word.role === 'and';
}

/** '3 hundred and 21', '4 thousand 3 hundred and 21', '6 crore and two hundred': the smaller digits behind a scale in words. */
function restOfDigits(
  cursor: Cursor,
  numeral: Numeral,
  next: number,
  scale: number,
): { value: number; next: number } | undefined {
  if (!numeral.digits || scale < 100 || next === numeral.first + 1 || !cursor.word(next - 1).scale) return undefined;
  const and = cursor.is(next, 'and');
  const at = and ? next + 1 : next;
  const token = cursor.token(at);
  if (!token) return undefined;
  if (token.kind === 'word') {
    const { cardinal, tens } = cursor.word(at);
    const value = cardinal ?? tens;
    if (value === undefined || !and || value === 0) return undefined;
    const hundred = cursor.word(at + 1).scale === 100;
    if (!hundred) return scale <= 1000 && !isScaled(cursor, at + 1) ? { value, next: at + 1 } : undefined;
    return scale > 100 ? { value: value * 100, next: at + 2 } : undefined;
  }
  const digits = token.kind === 'number' ? readDigits(token.norm) : undefined;
  if (!digits?.plain || digits.value === 0) return undefined;
  if (cursor.word(at + 1).scale === 100 && scale > 100) {
    const hundreds = digits.value * 100;
    const more = restOfDigits(cursor, startingAt(at, numeral), at + 2, 100);
    return hundreds < scale ? { value: hundreds + (more?.value ?? 0), next: more?.next ?? at + 2 } : undefined;
  }
  return and && scale <= 1000 && digits.value < scale && !isScaled(cursor, at + 1)
    ? { value: digits.value, next: at + 1 }
    : undefined;
}

const isScaled = (cursor: Cursor, i: number): boolean => cursor.word(i).scale !== undefined;
