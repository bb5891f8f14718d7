import type { Cursor } from '../cursor';
import type { Found } from '../reader';

/** 'a year ago', 'the year before', 'this season', 'last month', 'next year': a stretch of the calendar that begins at token `i`. */
export function periodBehind(cursor: Cursor, i: number): boolean {
  const { periods, elision } = cursor.tables;
  const word = cursor.word(i);
  const pointed = elision.pointers.has(cursor.norm(i));
  if (!word.article && !pointed && !cursor.is(i, 'the')) return false;
  if (periods.has(cursor.norm(i + 1)) || (word.article && cursor.isWord(i + 1) && periods.has(cursor.norm(i + 2))))
    return true; // 'a dry year'
  return elision.pointers.has(cursor.norm(i + 1)) && periods.has(cursor.norm(i + 2)); // 'the previous year'
}

/** A month, a year or a stretch of the calendar at token `i`. */
function namesTime(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (!token) return false;
  if (token.kind === 'number') return /^(?:19|20)\d\d$/.test(token.norm);
  if (token.capital && cursor.word(i).month) return true;
  const { periods, elision } = cursor.tables;
  if (elision.dayTimes.has(token.norm)) return true;
  return periods.has(token.norm) || (token.capital && elision.days.has(token.norm)) || periodBehind(cursor, i);
}

/** Whether what stands right behind a figure says when: '3.1 next', '9.6 million a year ago', '4.3 million in 2023'. */
export function isTimedBehind(cursor: Cursor, { next }: Found): boolean {
  const { elision } = cursor.tables;
  if (elision.late.has(cursor.norm(next)) || periodBehind(cursor, next)) return true;
  return elision.inTime.has(cursor.norm(next)) && namesTime(cursor, next + 1);
}

/** Whether what stands right before it does: 'this year 6.1', 'in 2018, 6.5', 'last year it was 9.4'. */
export function isTimedBefore(cursor: Cursor, { first }: Found): boolean {
  const at = cursor.norm(first - 1) === ',' ? first - 2 : first - 1;
  if (cursor.isNumber(at)) return namesTime(cursor, at);
  if (cursor.token(at)?.capital && cursor.word(at).month) return true;
  return cursor.tables.periods.has(cursor.norm(at)) && cursor.tables.elision.pointers.has(cursor.norm(at - 1));
}

export const isTimed = (cursor: Cursor, found: Found): boolean =>
  isTimedBehind(cursor, found) || isTimedBefore(cursor, found);
