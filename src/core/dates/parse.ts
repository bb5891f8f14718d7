import { isBareYear, yearInWordsAt } from './bareYears';
import type { Cursor } from './cursor';
import { dayAlone, dayFirst } from './days';
import { monthFirst } from './months';
import { digits } from './numbers';
import { dottedDate, markedDate, slashedDay, yearAndNumber } from './numeric';
import { fiscalYear, nthOf, quarterAt, quarterOf, seasonFirst } from './parts';
import { joined } from './ranges';
import { counted, pointed, unitFirst } from './relative';
import { weekdayFirst } from './weekdays';
import { centuryAt, decadeAt, fourDigits, shortYear, yearOfEra } from './years';
import type { Found, Written } from './written';

/** The calendar expression that begins at token `i`, with the range it opens; undefined if none does. */
export function dateAt(cursor: Cursor, i: number): Found | undefined {
  if (cursor.word(i).role === 'between') return betweenAnd(cursor, i);
  const found = partly(cursor, i, true);
  return found && joined(cursor, found, (at) => partly(cursor, at, false));
}

function betweenAnd(cursor: Cursor, i: number): Found | undefined {
  const from = partly(cursor, cursor.overThe(i + 1), false);
  if (!from) return undefined;
  const whole = joined(cursor, from, (at) => partly(cursor, at, false), true);
  return whole.until ? { ...whole, first: i } : undefined;
}

/** 'early 2023', 'mid-1980s', 'late in the 19th century', 'later this month', and all that has no such word before it. */
function partly(cursor: Cursor, i: number, bare: boolean): Found | undefined {
  const { part, direction } = cursor.word(i);
  if (!part) return core(cursor, i, bare);
  let at = cursor.isDash(i + 1) ? i + 2 : i + 1;
  if (cursor.word(at).role === 'in') {
    if (cursor.word(i - 1).role === 'too') return undefined; // 'sent too late in August'
    at++;
  }
  at = cursor.overThe(at);
  const inner = core(cursor, at, true);
  if (!inner || inner.date.day !== undefined || inner.date.part) return undefined;
  if (direction && !inner.date.shift) return undefined; // 'later June' is none, 'later this year' is
  if (direction && at > i + 1) return undefined;
  return { ...inner, first: i, date: { ...inner.date, part } };
}

const apostrophe = (norm: string): boolean => norm === "'" || norm === '‘';

const DEPTH = 4; // no date is deeper than 'Friday (the first Monday of June last year)'; text made to hurt is

/** `bare`: whether a month's name or a year alone must prove itself by its neighbours; the far end of a range need not. */
function core(cursor: Cursor, i: number, bare: boolean): Found | undefined {
  if (cursor.depth >= DEPTH) return undefined;
  cursor.depth++;
  const found = simple(cursor, i, bare);
  cursor.depth--;
  return found;
}

function simple(cursor: Cursor, i: number, bare: boolean): Found | undefined {
  const token = cursor.token(i);
  if (!token) return undefined;
  if (token.kind === 'number') return numeric(cursor, i, bare);
  if (token.kind === 'punctuation')
    return apostrophe(token.norm) && cursor.glued(i + 1) ? numeric(cursor, i + 1, bare) : undefined;
  const word = cursor.word(i);
  return (
    (word.month !== undefined ? monthFirst(cursor, i) : undefined) ??
    (word.weekday !== undefined ? weekday(cursor, i) : undefined) ??
    (word.season !== undefined ? seasonFirst(cursor, i) : undefined) ??
    (word.pointer ? (nthOf(cursor, i, (at) => core(cursor, at, true)) ?? pointedQuarter(cursor, i)) : undefined) ??
    (word.dayShift !== undefined
      ? {
          first: i,
          last: i + 1,
          end: cursor.endOf(i),
          date: { shift: { anchor: 'now', by: word.dayShift, unit: 'day' } } satisfies Written,
        }
      : undefined) ??
    (word.fiscal ? fiscalYear(cursor, i) : undefined) ??
    (word.code ? quarterAt(cursor, i) : undefined) ??
    (word.ordinal !== undefined || word.cardinal !== undefined || word.decade !== undefined
      ? inWords(cursor, i)
      : undefined) ??
    (word.article === 'indefinite' ? counted(cursor, i) : undefined) ??
    (word.unit ? (weekOf(cursor, i) ?? unitFirst(cursor, i)) : undefined) ??
    (word.era === 'after' ? eraYear(cursor, i) : undefined)
  );
}

function numeric(cursor: Cursor, i: number, bare: boolean): Found | undefined {
  const found =
    markedDate(cursor, i) ??
    dottedDate(cursor, i) ??
    yearAndNumber(cursor, i) ??
    dayFirst(cursor, i) ??
    centuryAt(cursor, i) ??
    quarterAt(cursor, i) ??
    nthOf(cursor, i, (at) => core(cursor, at, true)) ??
    slashedDay(cursor, i) ??
    dayAlone(cursor, i) ??
    eraYear(cursor, i);
  if (found) return found;
  const short = yearAlone(cursor, i);
  if (short) return short;
  const decade = decadeAt(cursor, i);
  if (decade) {
    const mark =
      cursor.glued(i) && (cursor.norm(i - 1) === "'" || cursor.norm(i - 1) === '‘' || cursor.norm(i - 1) === '’');
    return { first: mark ? i - 1 : i, last: decade.next, date: decade.date };
  }
  const year = fourDigits(cursor, i);
  if (year) {
    const monthly = yearFirst(cursor, i, year.value);
    if (monthly) return monthly;
    if (!bare || isBareYear(cursor, i)) return { first: i, last: i + 1, date: { year: year.value } };
  }
  return counted(cursor, i);
}

/** "since '82": an apostrophe and two digits behind a preposition of time. */
function yearAlone(cursor: Cursor, i: number): Found | undefined {
  const year = cursor.glued(i) && apostrophe(cursor.norm(i - 1)) ? shortYear(cursor, i - 1) : undefined;
  if (!year || cursor.glued(i - 1)) return undefined;
  const { preposition, role } = cursor.word(i - 2);
  const listed =
    (role === 'and' || role === 'or' || cursor.norm(i - 2) === ',') && cursor.token(i - 3)?.kind === 'number';
  return preposition || role === 'of' || listed // 'in 2014, '15 and '16'
    ? { first: i - 1, last: year.next, date: { year: year.value, twoDigits: true } }
    : undefined;
}

/** '2016 November', '2016, nov', '2024 Q1', '2016 the third quarter'. */
function yearFirst(cursor: Cursor, i: number, year: number): Found | undefined {
  const at = cursor.norm(i + 1) === ',' ? i + 2 : i + 1;
  const word = cursor.word(at);
  if (word.month !== undefined && (!word.common || cursor.token(at)?.capital)) {
    if (digits(cursor, at + 1) !== undefined || (at > i + 1 && !word.short)) return undefined; // 'in 2016, November 3 …'
    return { first: i, last: at + 1, date: { year, month: word.month } };
  }
  const quarter = at === i + 1 ? quarterAt(cursor, cursor.overThe(at)) : undefined;
  return quarter && quarter.date.year === undefined
    ? { ...quarter, first: i, date: { ...quarter.date, year } }
    : undefined;
}

function eraYear(cursor: Cursor, i: number): Found | undefined {
  const year = yearOfEra(cursor, i);
  return year && { first: i, last: year.next, date: { year: year.value } };
}

/** Numbers in words: 'second of May', 'nineteenth century', 'third quarter', 'nineteen eighty-four', 'the eighties', 'two years later'. */
function inWords(cursor: Cursor, i: number): Found | undefined {
  const found =
    dayFirst(cursor, i) ??
    centuryAt(cursor, i) ??
    quarterAt(cursor, i) ??
    nthOf(cursor, i, (at) => core(cursor, at, true));
  if (found) return found;
  const decade = decadeAt(cursor, i);
  if (decade) return { first: i, last: decade.next, date: decade.date };
  const year = yearInWordsAt(cursor, i);
  if (year) return { first: i, last: year.next, date: { year: year.value } };
  return counted(cursor, i);
}

function pointedQuarter(cursor: Cursor, i: number): Found | undefined {
  const found = pointed(cursor, i, (at) => weekday(cursor, at));
  return found && (quarterOf(cursor, found) ?? found);
}

/** 'week 31', 'the week of March 6', 'the week beginning March 6'. */
function weekOf(cursor: Cursor, i: number): Found | undefined {
  const { unit, plural } = cursor.word(i);
  if (unit !== 'week' || plural) return undefined;
  if (cursor.word(i + 1).role === 'of' || cursor.word(i + 1).begins) {
    const at = cursor.word(i + 2).role === 'on' ? i + 3 : i + 2;
    const day = core(cursor, cursor.overThe(at), true);
    return day?.date.day !== undefined && !day.until
      ? { ...day, first: i, date: { ...day.date, nthUnit: 'week' } }
      : undefined;
  }
  const week = digits(cursor, i + 1);
  return week !== undefined && week >= 1 && week <= 53 ? { first: i, last: i + 2, date: { week } } : undefined;
}

const weekday = (cursor: Cursor, i: number): Found | undefined =>
  weekdayFirst(cursor, i, (at) => core(cursor, at, true));
