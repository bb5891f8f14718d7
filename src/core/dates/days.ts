import { isDay } from '../quantities/calendar';
import type { Cursor } from './cursor';
import { dayNumber, digits, width } from './numbers';
import { fourDigits, yearAfter } from './years';
import type { Found, Written } from './written';

const AMOUNT_AFTER = /^(?:%|percent|per|million|billion|trillion|hundred|thousand|bn|m|km|pm|am|points?|goals?)$/;

/** A day of the month at `i` that nothing behind it makes an amount or a time ('March 3 percent', 'May 10:30'). */
function dayAt(cursor: Cursor, i: number): { value: number; next: number; ordinal: boolean } | undefined {
  const day = dayNumber(cursor, i);
  if (!day) return undefined;
  if (day.ordinal) return day;
  const next = cursor.norm(day.next);
  if (AMOUNT_AFTER.test(next)) return undefined;
  if (cursor.glued(day.next)) {
    if (cursor.token(day.next)?.kind === 'word') return undefined;
    const number = cursor.token(day.next + 1)?.kind === 'number' && cursor.glued(day.next + 1);
    if (number && (next === ':' || next === '.')) return undefined;
  }
  return day;
}

/** Whether 'in March 20 people died' means twenty people: 'in' before the month, a plain word behind the number. */
function countsPeople(cursor: Cursor, month: number, behind: number): boolean {
  const before = cursor.word(month - 1).part ? month - 2 : month - 1;
  if (cursor.word(before).role !== 'in') return false;
  const next = cursor.token(behind);
  if (!next || next.kind !== 'word' || next.capital || yearAfter(cursor, behind)) return false;
  const word = cursor.word(behind);
  return !(word.joins || word.preposition || word.role || word.article || word.pointer);
}

/** Dates that begin with the month: 'June 17, 2024', 'Aug. 3-5', 'March the eleventh', 'June 2024', 'June of last year', 'June'. */
export function monthFirst(cursor: Cursor, i: number, bare: boolean): Found | undefined {
  const word = cursor.word(i);
  const month = word.month as number;
  if (cursor.possessive(i))
    return bare && isBareMonth(cursor, i)
      ? { first: i, last: i + 1, end: cursor.endOf(i), date: { month } }
      : undefined;
  const written = cursor.token(i)?.capital === true;
  let at = cursor.behind(i);
  const stop = at > i + 1;
  // 'jan-1', 'jan/1'
  const hung = (cursor.isDash(at) || cursor.norm(at) === '/') && cursor.glued(at) && cursor.glued(at + 1);
  let dayStart = hung ? at + 1 : at;
  if (cursor.norm(dayStart) === ',' && dayNumber(cursor, dayStart + 1)?.ordinal) dayStart++; // 'October, 1st'
  if (cursor.norm(dayStart) === 'the') dayStart++;
  const day = dayAt(cursor, dayStart);
  const wordDay = day && cursor.token(dayStart)?.kind === 'word';
  const sure =
    written || (word.month !== 5 && word.month !== 3) || !!day?.ordinal || cursor.token(dayStart)?.kind === 'number';
  if (
    day &&
    isDay(month, day.value) &&
    sure &&
    !(wordDay && !written && word.ambiguous && !day.ordinal) &&
    (day.ordinal || !countsPeople(cursor, i, day.next))
  ) {
    if (!(wordDay && isWordNumberOfThings(cursor, dayStart, day.next))) {
      const end = dayRange(cursor, day.next, day.value, month);
      const date: Written = { month, day: day.value };
      const year = yearAfter(cursor, end?.next ?? day.next);
      const of = year ? { year: year.year, twoDigits: year.twoDigits } : {};
      const pointed = year ? undefined : pointedYear(cursor, end?.next ?? day.next);
      return {
        first: i,
        last: year?.next ?? pointed?.next ?? end?.next ?? day.next,
        ...(pointed ? { end: cursor.endOf(pointed.next - 1) } : {}),
        date: { ...date, ...of, ...pointed?.date },
        ...(end ? { until: { month, day: end.value, ...of, ...pointed?.date } } : {}),
      };
    }
  }
  const year = yearAfter(cursor, at);
  if (year && (written || !word.ambiguous || year.next > at + 1 || cursor.token(at)?.kind === 'number'))
    return {
      first: i,
      last: year.next,
      date: { month, year: year.year, ...(year.twoDigits ? { twoDigits: true } : {}) },
    };
  if (stop && cursor.norm(at) === ',') at--;
  const pointed = pointedYear(cursor, cursor.behind(i));
  if (pointed && (written || !word.ambiguous))
    return { first: i, last: pointed.next, end: cursor.endOf(pointed.next - 1), date: { month, ...pointed.date } };
  if (!bare || !isBareMonth(cursor, i)) return undefined;
  return { first: i, last: i + 1, date: { month } };
}

/** 'March one' of 'March one of …': number words behind a month count only as ordinals or tens. */
const isWordNumberOfThings = (cursor: Cursor, i: number, next: number): boolean =>
  cursor.word(i).cardinal !== undefined && cursor.word(next).counted !== undefined;

/** ' last year', ' of that year', ', this year' behind a month. */
export function pointedYear(cursor: Cursor, i: number): { date: Written; next: number } | undefined {
  let at = i;
  if (cursor.word(at).role === 'of' || cursor.norm(at) === ',') at++;
  const from = at;
  if (cursor.norm(at) === 'the') at++;
  const { pointer } = cursor.word(at);
  if (!pointer || cursor.word(at + 1).unit !== 'year' || cursor.word(at + 1).plural) return undefined;
  if (at > from && pointer.anchor === 'now') return undefined;
  return { date: { shift: { ...pointer, unit: 'year' } }, next: at + 2 };
}

/** The second day of '3-5', '3 to 5', '15th through the 19th' behind a first day of the same month. */
function dayRange(
  cursor: Cursor,
  i: number,
  first: number,
  month: number,
): { value: number; next: number } | undefined {
  if (!cursor.isDash(i) && !cursor.word(i).joins && !(cursor.word(i).role === 'and')) return undefined;
  const at = cursor.skip(i + 1, 'the');
  const day = dayAt(cursor, at);
  if (!day || day.value <= first || !isDay(month, day.value)) return undefined;
  if (cursor.word(i).role === 'and' && day.value !== first + 1) return undefined;
  const after = cursor.behind(day.next) - 1;
  if (cursor.word(after).month !== undefined && !day.ordinal) return undefined; // 'March 3 to 5 April'
  const next = cursor.token(day.next);
  if (
    !cursor.isDash(i) &&
    !day.ordinal &&
    next?.kind === 'word' &&
    !next.capital &&
    !cursor.word(day.next).role &&
    !cursor.word(day.next).preposition &&
    !cursor.word(day.next).pointer
  )
    return undefined; // 'on March 3 to 5 people'
  return { value: day.value, next: day.next };
}

/** Dates that begin with the day: '17 June 2024', '3rd of May', '3–5 March', '22 of jan', '28-nov'. */
export function dayFirst(cursor: Cursor, i: number): Found | undefined {
  const first = dayNumber(cursor, i);
  if (!first) return undefined;
  const simple = monthAfter(cursor, first.next);
  let until: number | undefined;
  let day = first;
  let found = simple;
  if (!found) {
    let at = first.next;
    const joins = cursor.isDash(at) || cursor.word(at).joins || cursor.word(at).role === 'and';
    if (!joins) return undefined;
    at = cursor.skip(at + 1, 'the');
    const second = dayNumber(cursor, at);
    if (!second || second.value <= first.value) return undefined;
    if (
      cursor.word(first.next).role === 'and' &&
      second.value !== first.value + 1 &&
      cursor.word(i - 1).role !== 'between'
    )
      return undefined;
    found = monthAfter(cursor, second.next);
    until = second.value;
    day = second;
  }
  if (!found) return undefined;
  const { month } = found;
  if (!isDay(month, first.value) || (until !== undefined && !isDay(month, until))) return undefined;
  const year = yearAfter(cursor, found.next) ?? hungYear(cursor, found.next);
  const of = year ? { year: year.year, ...(year.twoDigits ? { twoDigits: true } : {}) } : {};
  const pointed = year ? undefined : pointedYear(cursor, found.next);
  const capital = cursor.token(found.at)?.capital === true;
  const ambiguous = cursor.word(found.at).ambiguous && !capital;
  if (ambiguous && !year && !day.ordinal) return undefined; // 'the 20 may yet', 'all 12 march'
  return {
    first: i,
    last: year?.next ?? pointed?.next ?? found.next,
    ...(pointed
      ? { end: cursor.endOf(pointed.next - 1) }
      : year
        ? {}
        : found.end !== undefined
          ? { end: found.end }
          : {}),
    date: { month, day: first.value, ...of, ...pointed?.date },
    ...(until !== undefined ? { until: { month, day: until, ...of, ...pointed?.date } } : {}),
  };
}

/** The month behind a day, with 'of', a stop or a dash between. */
function monthAfter(cursor: Cursor, i: number): { month: number; at: number; next: number; end?: number } | undefined {
  let at = i;
  if (cursor.word(at).role === 'of') at++;
  else if ((cursor.isDash(at) || cursor.norm(at) === '/') && cursor.glued(at) && cursor.glued(at + 1)) at++;
  else if (cursor.norm(at) === '.' && cursor.glued(at) && cursor.word(at + 1).month) at++;
  const { month, short } = cursor.word(at);
  if (month === undefined) return undefined;
  if (cursor.possessive(at)) return { month, at, next: at + 1, end: cursor.endOf(at) };
  const next = cursor.behind(at);
  return { month, at, next: short && yearAfter(cursor, next) ? next : at + 1 };
}

/** The year of '28-nov-2016'. */
function hungYear(cursor: Cursor, i: number): { year: number; twoDigits?: boolean; next: number } | undefined {
  if (!(cursor.isDash(i) || cursor.norm(i) === '/') || !cursor.glued(i) || !cursor.glued(i + 1)) return undefined;
  const year = fourDigits(cursor, i + 1);
  if (year) return { year: year.value, next: year.next };
  const short = digits(cursor, i + 1);
  return short !== undefined && width(cursor, i + 1) === 2 ? { year: short, twoDigits: true, next: i + 2 } : undefined;
}

/** Whether a month's name by itself is the month: 'in May', 'the March vote', not 'Theresa May', 'the march', 'April Jones'. */
export function isBareMonth(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (!token?.capital) return false;
  const word = cursor.word(i);
  const before = cursor.word(i - 1);
  const previous = cursor.token(i - 1);
  const led =
    before.preposition ||
    before.role === 'of' ||
    before.role === 'between' ||
    before.part !== undefined ||
    (before.pointer !== undefined && before.pointer.anchor === 'now') ||
    (cursor.isDash(i - 1) && cursor.glued(i) && cursor.word(i - 2).part !== undefined);
  if (led) return token.norm !== 'may' || !cursor.token(i + 1)?.capital || cursor.norm(i + 1) === ',';
  const stop = cursor.norm(i + 1) === '.' && cursor.glued(i + 1);
  if (word.short) return stop && !cursor.token(i + 2)?.capital && !previous?.capital;
  if (!word.ambiguous) return true;
  const next = cursor.token(i + 1);
  const namesOn = next?.kind === 'word' && next.capital && next.norm !== 'i';
  if (namesOn) return false;
  if (previous?.kind === 'word' && previous.capital && i - 1 > cursor.first) return false; // 'Theresa May'
  if (before.role === 'and' || before.article) return month(cursor, i - 2) || before.article !== undefined;
  const starts = !previous || /^[.!?:"“‘]$/.test(previous.norm);
  return starts && (token.norm === 'april' || token.norm === 'june' || token.norm === 'august');
}

const month = (cursor: Cursor, i: number): boolean => cursor.word(i).month !== undefined;
