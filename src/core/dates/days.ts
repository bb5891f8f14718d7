import { isDay } from '../quantities/calendar';
import type { Cursor } from './cursor';
import { dayNumber, smallCardinal, type Counted } from './numbers';
import { plainWord } from './words';
import { pointedYear, yearAfter } from './years';
import type { Found, Written } from './written';

export interface Day extends Counted {
  readonly ordinal: boolean;
  readonly year?: number;
}

/**
 * A day of the month at `i` that nothing behind it makes an amount or a time ('March 3 percent', 'May 10:30'): in digits, as an
 * ordinal, or in words from thirteen on ('June twenty-two').
 */
export function dayAt(cursor: Cursor, i: number): Day | undefined {
  const day = dayNumber(cursor, i);
  if (!day) {
    const words = smallCardinal(cursor, i);
    return words && words.value >= 13 && words.value <= 31 ? { ...words, ordinal: false } : undefined;
  }
  if (day.ordinal) return day;
  const next = cursor.norm(day.next);
  if (next === '%' || cursor.word(day.next).scale || cursor.word(day.next).counted === 'unit') return undefined;
  if (cursor.glued(day.next)) {
    if (cursor.token(day.next)?.kind === 'word') return undefined;
    const number = cursor.token(day.next + 1)?.kind === 'number' && cursor.glued(day.next + 1);
    if (number && (next === ':' || next === '.')) return undefined;
  }
  return day;
}

/** The second day of '3-5', '3 to 5', '15th through the 19th', '24 and 25' behind a first day of the same month. */
export function dayRange(cursor: Cursor, i: number, first: number, month: number): Counted | undefined {
  const { role, joins } = cursor.word(i);
  const dash = cursor.isDash(i);
  if (!dash && !joins && role !== 'and') return undefined;
  const day = dayAt(cursor, cursor.overThe(i + 1));
  if (!day || day.value <= first || !isDay(month, day.value)) return undefined;
  if (role === 'and' && day.value !== first + 1) return undefined;
  if (cursor.word(day.next).month !== undefined && !day.ordinal) return undefined; // 'March 3 to 5 April'
  if (!dash && !day.ordinal && plainWord(cursor, day.next)) return undefined; // 'on March 3 to 5 people'
  return day;
}

/** Dates that begin with the day: '17 June 2024', '3rd of May', '3–5 March', '22 of jan', '28-nov', '4 to 22 this month'. */
export function dayFirst(cursor: Cursor, i: number): Found | undefined {
  const first = dayNumber(cursor, i);
  if (!first) return undefined;
  const simple = monthAfter(cursor, first.next, first.ordinal);
  if (simple) return withMonth(cursor, i, first, simple);
  const second = secondDay(cursor, i, first);
  if (!second) return undefined;
  const month = monthAfter(cursor, second.next, second.ordinal);
  return month && withMonth(cursor, i, first, month, second.value);
}

/** The day at the far end of '3–5', '3 to 5' or, where they are neighbours or 'between' stands before, '3 and 4'. */
function secondDay(cursor: Cursor, i: number, first: Day): Day | undefined {
  const { role, joins } = cursor.word(first.next);
  const slash = cursor.norm(first.next) === '/' && cursor.glued(first.next); // 'on the night of 5/6 June'
  if (!slash && !cursor.isDash(first.next) && !joins && role !== 'and') return undefined;
  const at = first.next + 1;
  const second = dayNumber(cursor, cursor.overThe(at));
  if (!second || second.value <= first.value) return undefined;
  const neighbours = second.value === first.value + 1 || cursor.word(i - 1).role === 'between';
  return (slash || role === 'and') && !neighbours ? undefined : second;
}

interface MonthAfter {
  readonly date: Written;
  readonly next: number;
  readonly end?: number;
}

function withMonth(cursor: Cursor, i: number, first: Day, month: MonthAfter, until?: number): Found | undefined {
  const { date } = month;
  if (date.month !== undefined && !(isDay(date.month, first.value) && isDay(date.month, until ?? first.value)))
    return undefined;
  const yearless = date.month !== undefined && date.year === undefined && until === undefined;
  const named = yearless
    ? namedYear(cursor, { first: i, next: month.next, month: date.month, day: first.value })
    : undefined;
  return {
    first: i,
    last: month.next,
    end: month.end,
    date: { ...date, day: first.value, ...named },
    ...(until !== undefined ? { until: { ...date, day: until } } : {}),
  };
}

/** The month behind a day, with 'of', a stop or a dash between, and its year. */
function monthAfter(cursor: Cursor, i: number, ordinal: boolean): MonthAfter | undefined {
  let at = i;
  if (cursor.word(at).role === 'of' || cursor.word(at).role === 'in') at++;
  else if ((cursor.isDash(at) || cursor.norm(at) === '/') && cursor.glued(at) && cursor.glued(at + 1)) at++;
  else if (cursor.norm(at) === '.' && cursor.glued(at) && cursor.word(at + 1).month) at++;
  const { month, common, pointer } = cursor.word(at);
  if (month === undefined) {
    if (!pointer || cursor.word(at + 1).unit !== 'month' || cursor.word(at + 1).plural) return undefined;
    const { anchor, by } = pointer;
    return { date: { shift: { anchor, by, unit: 'month' } }, next: at + 2, end: cursor.endOf(at + 1) };
  }
  if (at > i && cursor.word(i).role === 'in') return undefined; // '3 in May'
  const date: Written = { month };
  if (cursor.possessive(at)) return { date, next: at + 1, end: cursor.endOf(at) };
  const behind = cursor.behind(at);
  const year = yearAfter(cursor, behind);
  if (year) return { date: { ...date, ...year.date }, next: year.next };
  const lower = common && !cursor.token(at)?.capital;
  if (lower && !ordinal) return undefined; // 'the 20 may yet', 'all 12 march'
  const pointed = pointedYear(cursor, behind);
  if (pointed) return { date: { ...date, ...pointed.date }, next: pointed.next, end: cursor.endOf(pointed.next - 1) };
  return { date, next: at + 1 };
}

/** 'on the 27th', 'by the 3rd': a day whose month the words around tell; only where no noun follows ('on the 27th floor'). */
export function dayAlone(cursor: Cursor, i: number): Found | undefined {
  const day = dayNumber(cursor, i);
  if (!day?.ordinal || cursor.token(i)?.kind !== 'number') return undefined;
  const article = cursor.word(i - 1).article === 'definite';
  const before = cursor.word(article ? i - 2 : i - 1);
  if (before.role !== 'on' && !(article && (before.role === 'for' || before.preposition))) return undefined;
  const next = cursor.token(day.next);
  if (next?.kind === 'word' && (next.capital || plainWord(cursor, day.next))) return undefined;
  if (next?.kind === 'number' || cursor.isDash(day.next) || cursor.word(day.next).role === 'of') return undefined;
  if (cursor.word(day.next).role === 'in' || cursor.word(day.next).role === 'and') return undefined; // 'on the 3rd and 4th floors'
  return { first: i, last: day.next, date: { day: day.value } };
}

/** The year of 'the Sept. 11 attacks', 'the 7 October attack'. */
export function namedYear(
  cursor: Cursor,
  { first, next, month, day }: { first: number; next: number; month: number; day: number },
): { year: number } | undefined {
  if (!cursor.word(next).event || cursor.word(first - 1).article !== 'definite') return undefined;
  const named = cursor.namedDays.find((one) => one.month === month && one.day === day);
  return named && { year: named.year };
}
