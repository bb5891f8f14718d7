import type { Cursor } from './cursor';

export interface Counted {
  readonly value: number;
  readonly next: number;
}

/** The whole number that a digits token writes, without separators; undefined for '1,000' or '3.14'. */
export function digits(cursor: Cursor, i: number): number | undefined {
  const token = cursor.token(i);
  if (!token || token.kind !== 'number' || token.norm.length > 4) return undefined;
  let value = 0;
  for (let k = 0; k < token.norm.length; k++) {
    const digit = token.norm.charCodeAt(k) - 0x30;
    if (digit < 0 || digit > 9) return undefined;
    value = value * 10 + digit;
  }
  return value;
}

/** How many digits a token of plain digits has. */
export const width = (cursor: Cursor, i: number): number => cursor.norm(i).length;

/** A day of the month at `i`: '3', '03', '3rd', 'third', 'twenty-first'; `ordinal` tells which. */
export function dayNumber(cursor: Cursor, i: number): (Counted & { readonly ordinal: boolean }) | undefined {
  const written = digits(cursor, i);
  if (written !== undefined) {
    if (written < 1 || written > 31 || width(cursor, i) > 2) return undefined;
    if (cursor.word(i + 1).role === 'ordinalSuffix' && cursor.glued(i + 1))
      return { value: written, next: i + 2, ordinal: true };
    return { value: written, next: i + 1, ordinal: false };
  }
  return ordinalWord(cursor, i);
}

/** 'third', 'twenty-first', 'thirty first': 1 to 31. */
export function ordinalWord(cursor: Cursor, i: number): (Counted & { readonly ordinal: true }) | undefined {
  const word = cursor.word(i);
  if (word.ordinal !== undefined) return { value: word.ordinal, next: i + 1, ordinal: true };
  if (word.cardinal === 20 || word.cardinal === 30) {
    const at = cursor.isDash(i + 1) ? i + 2 : i + 1;
    const unit = cursor.word(at).ordinal;
    if (unit !== undefined && unit < 10 && word.cardinal + unit <= 31)
      return { value: word.cardinal + unit, next: at + 1, ordinal: true };
  }
  return undefined;
}

/** '19th', 'nineteenth', 'twenty-first': an ordinal that counts centuries, quarters, weeks. */
export function ordinal(cursor: Cursor, i: number): Counted | undefined {
  const found = dayNumber(cursor, i);
  return found?.ordinal ? found : undefined;
}

/** A number below a hundred in words: 'twenty-four', 'nineteen', 'oh four'. */
export function smallCardinal(cursor: Cursor, i: number): Counted | undefined {
  const value = cursor.word(i).cardinal;
  if (value === undefined) return undefined;
  const at = cursor.isDash(i + 1) ? i + 2 : i + 1;
  const unit = cursor.word(at).cardinal;
  if (unit !== undefined && unit < 10 && (value === 0 ? unit > 0 : value >= 20))
    return { value: value + unit, next: at + 1 };
  return { value, next: i + 1 };
}

/** A year in words: 'nineteen eighty-four', 'nineteen oh four', 'two thousand and eighteen', 'twenty twenty'. */
export function yearInWords(cursor: Cursor, i: number): Counted | undefined {
  const head = cursor.word(i).cardinal;
  if (head === undefined) return undefined;
  if (head === 1 || head === 2) {
    if (cursor.word(i + 1).role !== 'thousand') return undefined;
    const at = cursor.word(i + 2).role === 'and' ? i + 3 : i + 2;
    const rest = smallCardinal(cursor, at);
    return rest ? { value: head * 1000 + rest.value, next: rest.next } : { value: head * 1000, next: i + 2 };
  }
  if (head < 10 || head > 20) return undefined;
  const at = cursor.isDash(i + 1) ? i + 2 : i + 1;
  if (cursor.word(at).role === 'hundred') return { value: head * 100, next: at + 1 };
  const rest = smallCardinal(cursor, at);
  return rest && (rest.value >= 10 || rest.next > at + 1)
    ? { value: head * 100 + rest.value, next: rest.next }
    : undefined;
}
