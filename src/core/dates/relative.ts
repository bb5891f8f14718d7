import type { CalendarUnit, Pointer } from '../lang/dateTables';
import type { Cursor } from './cursor';
import { digits, smallCardinal } from './numbers';
import { monthFirst } from './months';
import type { Found, Written } from './written';

const AT_END = /^[.,;:!?)—–”"’]?$/;

/**
 * Expressions that begin with a pointing word: 'last year', 'this June', 'next spring', 'the same month', 'last Friday', 'this past
 * summer'. Spans of time ('the past year', 'the last week') and the last one of something ('the last day of the trial') are left alone.
 * `dayOf` reads a date that begins with a day of the week ('this Friday, June 15').
 */
export function pointed(cursor: Cursor, i: number, dayOf: (at: number) => Found | undefined): Found | undefined {
  const word = cursor.word(i);
  if (!word.pointer) return undefined;
  const second = word.pointer.leads ? cursor.word(i + 1).pointer : undefined; // 'this past summer', 'this coming Friday'
  const led = second !== undefined && second.by !== 0 && second.anchor === 'now';
  const at = led ? i + 2 : i + 1;
  const pointer = pointerOf(led ? second : word.pointer, led || !cursor.word(i - 1).article);
  if (!pointer || (pointer.weak && !led && cursor.word(at).weekday === undefined)) return undefined;
  const { anchor, by, conjunction } = pointer;
  const plain = { anchor, by };
  const fiscal = cursor.word(at).fiscal === true && cursor.word(at + 1).unit === 'year';
  const noun = fiscal ? at + 1 : at;
  const what = cursor.word(noun);
  const found = (k: number, date: Written): Found => ({ first: i, last: k + 1, end: cursor.endOf(k), date });
  if (what.unit) {
    if (
      what.plural ||
      what.unit === 'half' ||
      what.unit === 'century' ||
      what.unit === 'season' ||
      what.unit === 'fortnight'
    )
      return undefined;
    if (cursor.isDash(noun + 1) && cursor.glued(noun + 1)) return undefined; // 'next day-trip'
    if (word.pointer.withArticle && anchor === 'context' && isSpan(cursor, i - 2, what.unit)) return undefined;
    const weekday = what.unit === 'week' ? weekdayBehind(cursor, noun + 1) : undefined; // 'next week on Friday'
    if (weekday !== undefined)
      return found(weekday, { shift: { ...plain, unit: 'week' }, weekday: cursor.word(weekday).weekday });
    return found(noun, { shift: { ...plain, unit: what.unit }, ...(fiscal ? { fiscal } : {}) });
  }
  if (conjunction)
    return what.season !== undefined && !what.common ? found(noun, { season: what.season, pointer: plain }) : undefined;
  const lower = what.common === true && !cursor.token(noun)?.capital; // 'this may', 'last march'
  if (what.weekday !== undefined && !lower) {
    const dated = dayOf(noun);
    return dated?.date.day !== undefined
      ? { ...dated, first: i }
      : found(noun, { weekday: what.weekday, pointer: plain });
  }
  if (what.month !== undefined && !lower) {
    const whole = monthFirst(cursor, noun);
    const open = whole && whole.date.year === undefined && !whole.date.shift && !whole.until;
    return open ? { ...whole, first: i, date: { ...whole.date, pointer: plain } } : undefined;
  }
  if (what.season !== undefined && !(what.common && cursor.word(noun + 1).role === 'of'))
    return found(noun, { season: what.season, pointer: plain });
  return undefined;
}

/** 'over the next year' spans a year, 'the next day' is one. */
function isSpan(cursor: Cursor, before: number, unit: CalendarUnit): boolean {
  const { role, preposition, bounds } = cursor.word(before);
  return unit !== 'day' && (role === 'for' || role === 'over' || (preposition === true && !bounds));
}

function weekdayBehind(cursor: Cursor, i: number): number | undefined {
  const at = cursor.word(i).role === 'on' ? i + 1 : i;
  const { weekday, short } = cursor.word(at);
  return weekday !== undefined && !short && !cursor.possessive(at) ? at : undefined;
}

/** What a pointing word means behind an article: 'the last year' is a span of time, 'the next year' follows what was told. */
function pointerOf(pointer: Pointer, bare: boolean): Pointer | undefined {
  if (bare || !pointer.withArticle) return pointer;
  return pointer.withArticle === 'span' ? undefined : { ...pointer, anchor: 'context' };
}

/** 'a year earlier', 'two days later', '3 months ago', '1 month 21 days ago', 'two weeks from now', 'a decade before'. */
export function counted(cursor: Cursor, i: number): Found | undefined {
  let at = i;
  let finest: CalendarUnit | undefined;
  let days = 0;
  let months = 0;
  for (let terms = 0; terms < 4; terms++) {
    const count = cursor.word(at).article === 'indefinite' ? { value: 1, next: at + 1 } : countAt(cursor, at);
    const unit = count && COUNTS[cursor.word(count.next).unit ?? 'half'];
    if (!count || !unit || cursor.possessive(count.next)) break;
    finest = cursor.word(count.next).unit;
    days += count.value * unit.days;
    months += count.value * unit.months;
    at = count.next + 1;
    if (cursor.word(at).role === 'and' && countAt(cursor, at + 1)) at++;
  }
  const shift = finest && directed(cursor, at);
  if (!finest || !shift) return undefined;
  const by = { anchor: shift.anchor, exact: true };
  const base = { first: i, last: shift.next };
  if (months === 0)
    return { ...base, date: { shift: { ...by, unit: 'day', by: shift.by * days + (shift.from ?? 0) } } };
  if (days > 0)
    return { ...base, date: { shift: { ...by, unit: 'day', by: Math.round(shift.by * (days + months * 30.44)) } } };
  if (finest === 'month' || finest === 'quarter')
    return { ...base, date: { shift: { ...by, unit: 'month', by: shift.by * months } } };
  return { ...base, date: { shift: { ...by, unit: 'year', by: (shift.by * months) / 12 } } };
}

/** What a counted unit adds up to; those missing are not counted ('two halves later'). */
const COUNTS: Readonly<Partial<Record<CalendarUnit, { readonly days: number; readonly months: number }>>> = {
  century: { days: 0, months: 1200 },
  day: { days: 1, months: 0 },
  decade: { days: 0, months: 120 },
  fortnight: { days: 14, months: 0 },
  month: { days: 0, months: 1 },
  quarter: { days: 0, months: 3 },
  week: { days: 7, months: 0 },
  year: { days: 0, months: 12 },
};

/**
 * A unit that a word beside it points from: 'the year before', 'the day after tomorrow', 'year-ago', 'the end of the month',
 * 'later in the year', 'over the weekend'.
 */
export function unitFirst(cursor: Cursor, i: number): Found | undefined {
  const { unit, plural } = cursor.word(i);
  if (!unit || plural) return undefined;
  const hung = cursor.isDash(i + 1) && cursor.glued(i + 1) && cursor.glued(i + 2) ? i + 2 : i + 1;
  const direction = cursor.word(hung).direction;
  if (hung > i + 1)
    return direction && direction.by < 0 && unit === 'year'
      ? { first: i, last: hung + 1, date: { shift: { ...direction, unit, exact: true } } }
      : undefined;
  if (!cursor.word(i - 1).article) return undefined;
  if (direction && direction.anchor === 'context') return directedUnit(cursor, i, unit, direction);
  const before = cursor.word(i - 2);
  const inner = before.role === 'of' && cursor.word(i - 3).role === 'edge';
  const later = before.role === 'in' && cursor.word(i - 3).direction !== undefined;
  const weekend = unit === 'weekend' && (before.role === 'over' || before.amount || before.preposition);
  if (!(inner || later ? unit !== 'day' && unit !== 'half' && unit !== 'season' : weekend)) return undefined;
  if (inner && cursor.word(i + 1).role === 'of') return undefined; // 'the end of the year of …'
  return { first: i, last: i + 1, end: cursor.endOf(i), date: { shift: { anchor: 'now', by: 0, unit } } };
}

function directedUnit(cursor: Cursor, i: number, unit: CalendarUnit, direction: Pointer): Found | undefined {
  const next = cursor.word(i + 2);
  const { anchor, by } = direction;
  if (next.pointer?.anchor === 'now' && next.pointer.by !== 0 && AT_END.test(cursor.norm(i + 3)))
    return { first: i, last: i + 3, date: { shift: { anchor: 'now', by: by + next.pointer.by, unit } } }; // 'the week after next'
  if (unit === 'day' && next.dayShift)
    return { first: i, last: i + 3, date: { shift: { anchor: 'now', by: by + next.dayShift, unit } } };
  if (!AT_END.test(cursor.norm(i + 2))) return undefined;
  return { first: i, last: i + 2, date: { shift: { anchor, by, unit } } };
}

function countAt(cursor: Cursor, i: number): { value: number; next: number } | undefined {
  const value = digits(cursor, i);
  return value !== undefined ? { value, next: i + 1 } : smallCardinal(cursor, i);
}

/** 'ago', 'earlier', 'from now', 'before yesterday'; 'before' and 'after' only where nothing else follows that they count from. */
function directed(
  cursor: Cursor,
  i: number,
): { anchor: 'now' | 'context'; by: number; from?: number; next: number } | undefined {
  const { direction, preposition, role } = cursor.word(i);
  const by = direction?.by ?? 1;
  const { dayShift, role: now } = cursor.word(i + 1);
  if (direction ? preposition : role === 'from') {
    if (now === 'now') return { anchor: 'now', by, next: i + 2 };
    if (dayShift !== undefined) return { anchor: 'now', by, from: dayShift, next: i + 2 };
    if (!direction || !AT_END.test(cursor.norm(i + 1))) return undefined;
  }
  return direction && now !== 'than' ? { anchor: direction.anchor, by, next: i + 1 } : undefined;
}
