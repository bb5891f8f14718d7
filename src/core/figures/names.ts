import type { Cursor } from './cursor';
import type { Numeral } from './numeral';

const BRACKETS = new Set(['(', '[']);

/**
 * Whether the number at tokens `[first, next)` is no amount but a part of a name, a mark, a date, a time of day or a place in a
 * list. `unit` tells whether a unit or a currency stands with it: then only dates and times speak against it.
 */
export function isNoAmount(cursor: Cursor, numeral: Numeral, unit: boolean): boolean {
  const { first, next } = numeral;
  if (numeral.digits) {
    if (isGluedToName(cursor, numeral, unit)) return true;
    if (isChain(cursor, first, next)) return true;
    if (isClock(cursor, first, next)) return true;
  }
  if (isCalendar(cursor, numeral)) return true;
  if (unit) return false;
  if (numeral.plain && isYearsEnd(cursor, numeral)) return true;
  if (numeral.digits && isListMark(cursor, first, next)) return true;
  return isNamed(cursor, numeral);
}

/** 'COVID-19', 'F-16', 'G7', '5G', 'A4', '4x4', '747s', '3D'. */
function isGluedToName(cursor: Cursor, numeral: Numeral, unit: boolean): boolean {
  const { first, next } = numeral;
  if (cursor.glued(first)) {
    const before = cursor.token(first - 1);
    if (before?.kind === 'word') return !unit || !cursor.currencyBefore(first);
    if (before && cursor.hyphen(first - 1) && cursor.isWord(first - 2) && !unit) {
      const head = cursor.norm(first - 2);
      return (
        !cursor.tables.prefixes.has(head) &&
        cursor.word(first - 2).cardinal === undefined &&
        !cursor.is(first - 2, 'to')
      );
    }
    if (
      before?.norm === '/' ||
      before?.norm === '@' ||
      before?.norm === '#' ||
      before?.norm === '_' ||
      before?.norm === '\\'
    )
      return true;
    if (before?.norm === '.' && cursor.glued(first - 1)) return true;
  }
  const after = cursor.token(next);
  if (!after || !cursor.glued(next) || unit) return false;
  if (after.kind === 'word') {
    const word = cursor.word(next);
    return !word.ordinalSuffix && !word.times && after.norm !== 'x' && word.role !== 'decade';
  }
  return after.norm === '/' || after.norm === '_' || after.norm === '@' || after.norm === '\\';
}

/** '555-12-34', '1-800-…', '978-3-16': three numbers or more in a row, joined. */
function isChain(cursor: Cursor, first: number, next: number): boolean {
  const join = (i: number): boolean =>
    cursor.hyphen(i) || (cursor.norm(i) === ':' && cursor.glued(i) && cursor.glued(i + 1));
  let count = 1;
  for (let k = next; count < 3 && join(k) && cursor.isNumber(k + 1); k += 2) count++;
  for (let k = first - 1; count < 3 && join(k) && cursor.isNumber(k - 1); k -= 2) count++;
  if (count >= 3) return true;
  if (count === 2 && cursor.hyphen(next) && cursor.norm(first).length === 3 && cursor.norm(next + 1).length === 4)
    return true; // '555-0123'
  if (count === 2 && cursor.hyphen(first - 1) && cursor.norm(first).length === 4 && cursor.norm(first - 2).length === 3)
    return true;
  return isDialled(cursor, first);
}

/** '+44 20 7946 0958' */
function isDialled(cursor: Cursor, first: number): boolean {
  let k = first;
  while (k > first - 6 && cursor.isNumber(k - 1)) k--;
  const plus = cursor.norm(k - 1) === '+' && cursor.glued(k) && cursor.norm(k).length <= 3;
  return plus && (k < first || cursor.isNumber(first + 1));
}

/** '10:30', '3pm', '3 p.m.', "six o'clock", '1800 GMT'. */
function isClock(cursor: Cursor, first: number, next: number): boolean {
  const colon = (i: number): boolean => cursor.norm(i) === ':' && cursor.glued(i) && cursor.glued(i + 1);
  if (colon(next) && cursor.isNumber(next + 1) && /^\d\d(?:\.\d+)?$/.test(cursor.norm(next + 1))) return true;
  if (colon(first - 1) && cursor.isNumber(first - 2)) return true; // also the 1 of '3:1' that is no score
  return clockBehind(cursor, next);
}

function clockBehind(cursor: Cursor, next: number): boolean {
  return cursor.word(next).clock === true || cursor.isClock(next);
}

/** A day or a year beside a month, a bare year, a decade. */
function isCalendar(cursor: Cursor, numeral: Numeral): boolean {
  const { first, next } = numeral;
  if (clockBehind(cursor, next)) return true;
  const at = cursor.is(next, 'of') ? next + 1 : next;
  const small = numeral.low >= 1 && numeral.low <= 31 && !numeral.scaled;
  if (small && cursor.hyphen(next) && cursor.word(next + 1).month) return true; // '8-May-2006'
  if (small && cursor.word(at).month && cursor.token(at)?.capital) return true;
  const stop = cursor.norm(first - 1) === '.' && cursor.glued(first - 1) ? first - 2 : first - 1;
  if (cursor.word(stop).month && cursor.token(stop)?.capital && (small || numeral.plain)) return true;
  if (!numeral.plain) return false;
  if (cursor.word(next).era && cursor.token(next)?.capital) return true;
  // 'June 3-5', '3 and 4 June' are the date reader's; here only that they are not amounts
  if (
    small &&
    cursor.hyphen(first - 1) &&
    cursor.isNumber(first - 2) &&
    cursor.token(first - 3)?.capital &&
    cursor.word(first - 3).month
  )
    return true;
  if (
    small &&
    (cursor.hyphen(next) || cursor.is(next, 'and') || cursor.is(next, 'to')) &&
    cursor.isNumber(next + 1) &&
    cursor.token(next + 2)?.capital &&
    cursor.word(next + 2).month
  )
    return true;
  return false;
}

/** The 91 of '1890–91', '1890 – 91', also where the year itself was left to the dates. */
function isYearsEnd(cursor: Cursor, numeral: Numeral): boolean {
  const { first, low } = numeral;
  if (!cursor.isDash(first - 1) && cursor.norm(first - 1) !== '/') return false;
  const year = cursor.norm(first - 2);
  if (year.length !== 4 || !cursor.isNumber(first - 2) || !/^(?:1\d|20)\d\d$/.test(year)) return false;
  return low > Number(year) || (cursor.norm(first).length === 2 && low > Number(year) % 100);
}

/** '2022', '1998': four digits that may be a year. */
export const isYearLike = (numeral: Numeral): boolean => numeral.plain && numeral.low >= 1000 && numeral.low <= 2100;

/** '1. ', '2) ' at the start of a block, '(3)', '[12]'. */
function isListMark(cursor: Cursor, first: number, next: number): boolean {
  const after = cursor.norm(next);
  if (first === cursor.first && (after === ')' || (after === '.' && cursor.glued(next) && next + 1 < cursor.last)))
    return true;
  if (isHeadingNumber(cursor, first, next)) return true;
  const opened = BRACKETS.has(cursor.norm(first - 1)) && cursor.glued(first);
  if (!opened) return false;
  if (cursor.norm(first - 1) === '[') return after === ']' || after === ',';
  return (
    after === ')' && cursor.isWord(next + 1) && cursor.norm(first).length === 1 && !cursor.token(first - 2)?.capital
  );
}

/** '15.4 The Union', '5 At the other end': a section's or a note's number before a sentence that begins anew. */
function isHeadingNumber(cursor: Cursor, first: number, next: number): boolean {
  if (first !== cursor.first && cursor.norm(first - 1) !== '.') return false;
  const token = cursor.token(next);
  if (!token) return false;
  if (token.norm === '.' && cursor.glued(next) && first === cursor.first && next + 1 === cursor.last) return true;
  if (token.kind !== 'word' || !token.capital) return false;
  return cursor.norm(first).includes('.') || cursor.coarse(next) !== undefined;
}

/** 'pages 774 and 775', 'Case 22-506': a further number of the same name. */
function isNamedWithOthers(cursor: Cursor, numeral: Numeral): boolean {
  let at = numeral.first - 1;
  for (let left = 0; left < 4; left++) {
    const linked = cursor.tables.cues.series.has(cursor.norm(at)) || cursor.isDash(at);
    if (!linked || !cursor.isNumber(at - 1)) return false;
    at -= 2;
    if (
      cursor.tables.nameHeads.has(cursor.norm(at)) ||
      (cursor.token(at)?.capital && cursor.tables.capitalHeads.has((cursor.token(at) as { text: string }).text))
    )
      return true;
  }
  return false;
}

/** 'Flight 302', 'page 3', 'Boeing 737', 'No. 10'. */
function isNamed(cursor: Cursor, numeral: Numeral): boolean {
  if (numeral.plain && (isNamedWithOthers(cursor, numeral) || isAddress(cursor, numeral))) return true;
  let at = numeral.first - 1;
  if (cursor.norm(at) === '.' && cursor.glued(at)) at--;
  const token = cursor.token(at);
  if (!token) return false;
  const { nameHeads, capitalHeads } = cursor.tables;
  if (token.kind === 'punctuation') return nameHeads.has(token.norm) && cursor.glued(numeral.first);
  if (token.kind !== 'word') return false;
  if (at < numeral.first - 1) return nameHeads.has(token.norm) && (token.capital || token.norm.length < 4);
  if (nameHeads.has(token.norm))
    return cursor.tables.cues.capitalOnly.has(token.norm)
      ? token.capital && numeral.digits
      : isBareBehind(cursor, numeral, token.norm);
  if (token.capital && token.text.length === 1 && token.text !== 'A' && token.text !== 'I' && numeral.digits)
    return true; // 'the S&P 500'
  if (isNumberedName(cursor, numeral, at)) return true;
  return capitalHeads.has(token.text) && (numeral.digits || cursor.token(numeral.first)?.capital === true);
}

const STREET_WORDS = 4;

/** '601 Riverview Dr.', '10 Downing Street': a number before a name that ends on a street's word. */
function isAddress(cursor: Cursor, numeral: Numeral): boolean {
  for (let k = numeral.next; k < numeral.next + STREET_WORDS; k++) {
    const token = cursor.token(k);
    if (token?.kind !== 'word' || !token.capital) return false;
    if (k > numeral.next && cursor.tables.streets.has(token.norm)) return true;
  }
  return false;
}

/** 'Vostok 1', 'Reactor 4': a single digit behind a capital word inside a sentence, and nothing behind it to count. */
function isNumberedName(cursor: Cursor, numeral: Numeral, at: number): boolean {
  if (
    !numeral.plain ||
    numeral.low > 9 ||
    !cursor.token(at)?.capital ||
    at <= cursor.first ||
    cursor.isPunctuation(at - 1)
  )
    return false;
  const { next } = numeral;
  const token = cursor.token(next);
  if (!token || token.kind === 'number' || cursor.isDash(next)) return false;
  if (token.kind === 'punctuation') return token.norm !== '%';
  const coarse = cursor.coarse(next);
  return (
    coarse !== undefined &&
    !cursor.is(next, 'of') &&
    !cursor.is(next, 'to') &&
    !cursor.is(next, 'in') &&
    !cursor.is(next, 'out') &&
    !cursor.is(next, 'or')
  );
}

/** 'the group 30 years ago', 'a number three times as high' are amounts; 'Group 30', 'chapter 3' are not. */
function isBareBehind(cursor: Cursor, numeral: Numeral, head: string): boolean {
  if (cursor.tables.cues.numberHeads.has(head)) return numeral.low < 20 && !cursor.word(numeral.next).times;
  if (numeral.digits) return true;
  return cursor.token(numeral.first)?.capital === true || numeral.low < 13;
}
