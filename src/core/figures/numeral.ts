import type { Cursor } from './cursor';
import { readDigits } from './digits';
import { scaledUp, simple } from './scale';
import { fromWords } from './words';
import type { FigureForm } from './types';

/** A number as written, without hedge and unit. */
export interface Numeral {
  readonly low: number;
  readonly high: number;
  readonly step: number;
  readonly ratio?: readonly [number, number];
  readonly form: FigureForm;
  /** Half-open range of its tokens. */
  readonly first: number;
  readonly next: number;
  /** Digits (perhaps with a scale) or words. */
  readonly digits: boolean;
  /** Plain digits and nothing else ('2022'). */
  readonly plain: boolean;
  /** A scale stands with it ('1.2m', 'two thousand'). */
  readonly scaled: boolean;
  /** The scale that a range's first number may share ('$10–12bn'). */
  readonly scale: number;
  /** The scale is written with a sign that may be a unit's ('m', 't'). */
  readonly doubtful: boolean;
}

/** The number that begins at token `i`; undefined if none does. */
export function readNumeral(cursor: Cursor, i: number): Numeral | undefined {
  const token = cursor.token(i);
  if (!token) return undefined;
  if (token.kind === 'number') return fromDigits(cursor, i);
  if (token.kind === 'punctuation') {
    const vulgar = vulgarFraction(token.norm);
    if (vulgar) return scaledUp(cursor, vulgarNumeral(vulgar, i));
    return undefined;
  }
  return fromWords(cursor, i);
}

const VULGAR = /^(\d+)⁄(\d+)$/;

/** '½' is folded to '1⁄2'. */
function vulgarFraction(norm: string): readonly [number, number] | undefined {
  if (norm.length < 3) return undefined;
  const m = VULGAR.exec(norm);
  return m ? [Number(m[1]), Number(m[2])] : undefined;
}

function vulgarNumeral(ratio: readonly [number, number], i: number): Numeral {
  const numeral = simple(ratio[0] / ratio[1], i, i + 1, 0);
  if (ratio[1] !== 2) numeral.ratio = ratio;
  numeral.form = 'fraction';
  return numeral;
}

/** Three digits that continue '1 200 000'. */
const isGroup = (cursor: Cursor, i: number): boolean => {
  const token = cursor.token(i);
  return token?.kind === 'number' && token.space && /^\d{3}(?:[.,]\d{1,2})?$/.test(token.norm);
};

function fromDigits(cursor: Cursor, i: number): Numeral | undefined {
  const norm = cursor.norm(i);
  const read = readDigits(norm);
  if (!read) return undefined;
  let { value, step } = read;
  let plain = read.plain;
  let next = i + 1;
  // '1 200 000'
  if (
    plain &&
    norm.length <= 3 &&
    norm !== '0' &&
    !norm.startsWith('0') &&
    isGroup(cursor, next) &&
    !cursor.isNumber(i - 1)
  ) {
    let joined = norm;
    while (isGroup(cursor, next) && next < i + 6) joined += cursor.norm(next++);
    const whole = readDigits(joined.replace(',', '.'));
    if (whole) ({ value, step } = whole);
    plain = false;
  }
  // '.5'
  if (cursor.norm(i - 1) === '.' && cursor.glued(i) && !cursor.glued(i - 1) && read.plain) {
    return scaledUp(cursor, simple(Number(`0.${norm}`), i - 1, next, 10 ** -norm.length));
  }
  // '2½', '2 ½'
  const vulgar = vulgarFraction(cursor.norm(next));
  if (vulgar) {
    return scaledUp(cursor, simple(value + vulgar[0] / vulgar[1], i, next + 1, 0));
  }
  // '1/2', '2 1/2'
  const fraction = slashFraction(cursor, i);
  if (fraction) return scaledUp(cursor, vulgarNumeral(fraction, i), 3);
  if (plain && cursor.isNumber(next)) {
    const behind = slashFraction(cursor, next);
    if (behind) return scaledUp(cursor, simple(value + behind[0] / behind[1], i, next + 3, 0));
  }
  // '1.2e6', '6.02 × 10^23'
  const power = powerOfTen(cursor, next);
  if (power?.base) return simple(value ** power.exponent, i, power.next, 0);
  if (power) {
    const whole = simple(value * 10 ** power.exponent, i, power.next, step * 10 ** power.exponent);
    whole.scaled = true;
    return whole;
  }
  return scaledUp(cursor, simple(value, i, next, step, plain));
}

const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 32, 64, 100, 1000]);

/** '1/2' with nothing more behind it; '9/11' and '24/7' are none. */
function slashFraction(cursor: Cursor, i: number): readonly [number, number] | undefined {
  if (cursor.norm(i + 1) !== '/' || !cursor.glued(i + 1) || !cursor.glued(i + 2) || !cursor.isNumber(i + 2))
    return undefined;
  if (cursor.norm(i + 3) === '/' || (cursor.norm(i - 1) === '/' && cursor.glued(i))) return undefined;
  const a = readDigits(cursor.norm(i));
  const b = readDigits(cursor.norm(i + 2));
  if (!a?.plain || !b?.plain || a.value >= b.value || a.value === 0 || !DENOMINATORS.has(b.value)) return undefined;
  return [a.value, b.value];
}

const SUPERSCRIPT = /^[-−]?\d+$/;

interface Power {
  readonly exponent: number;
  readonly next: number;
  /** The number itself is raised ('1.1^23'), not ten. */
  readonly base?: boolean;
}

function powerOfTen(cursor: Cursor, i: number): Power | undefined {
  if (cursor.norm(i) === '^' && cursor.glued(i) && cursor.glued(i + 1)) {
    let at = i + 1;
    let sign = 1;
    for (; cursor.glued(at) && (cursor.norm(at) === '-' || cursor.norm(at) === '+'); at++)
      if (cursor.norm(at) === '-') sign = -sign;
    const digits = cursor.isNumber(at) && cursor.glued(at) ? readDigits(cursor.norm(at)) : undefined;
    return digits?.plain && digits.value < 1000
      ? { exponent: sign * digits.value, next: at + 1, base: true }
      : undefined;
  }
  if (cursor.norm(i) === 'e' && cursor.glued(i)) {
    const minus = cursor.isDash(i + 1) && cursor.glued(i + 1);
    const at = minus || (cursor.norm(i + 1) === '+' && cursor.glued(i + 1)) ? i + 2 : i + 1;
    const digits = cursor.isNumber(at) && cursor.glued(at) ? readDigits(cursor.norm(at)) : undefined;
    return digits?.plain && digits.value < 100
      ? { exponent: minus ? -digits.value : digits.value, next: at + 1 }
      : undefined;
  }
  if ((cursor.norm(i) === '×' || cursor.norm(i) === 'x') && cursor.norm(i + 1) === '10') {
    let at = i + 2;
    if (cursor.norm(at) === '^') at++;
    let text = '';
    if (cursor.isDash(at) && cursor.glued(at)) {
      text = '-';
      at++;
    }
    while (cursor.glued(at) && SUPERSCRIPT.test(cursor.norm(at))) text += cursor.norm(at++);
    if (!SUPERSCRIPT.test(text) || text.length > 3) return undefined;
    return { exponent: Number(text.replace('−', '-')), next: at };
  }
  return undefined;
}
