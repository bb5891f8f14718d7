import { dayOf, isDay, weekdayOf, weekStart, type DayInterval } from '../quantities/calendar';
import { edtfDay, edtfOf, edtfYear, intervalOf } from '../quantities/calendarEdtf';
import type { DateGranularity } from './types';
import type { Part, Written } from './written';

export interface Resolved {
  readonly value: string;
  readonly interval?: DayInterval;
  readonly granularity: DateGranularity;
  readonly inferred: boolean;
  readonly relative: boolean;
}

/** The days of a date with a year; undefined for a winter, or where there is no such day. */
export function daysOf(date: Written): DayInterval | undefined {
  if (isPlainDay(date)) {
    const { year = 0, month = 1, day = 1 } = date;
    if (!isDay(month, day, year)) return undefined;
    const from = dayOf(year, month, day);
    return { from, to: from + 1 };
  }
  const value = edtf(date);
  const whole = intervalOf(value);
  if (!whole) return undefined;
  return date.part && date.day === undefined ? narrowed(whole, date.part) : whole;
}

/** A year, a month and a day, and nothing that chooses among them: what most dates are, so it is worth a way of its own. */
const isPlainDay = (date: Written): boolean =>
  date.day !== undefined &&
  date.month !== undefined &&
  date.year !== undefined &&
  date.year >= 1000 &&
  date.year <= 9999 &&
  date.decade === undefined &&
  date.century === undefined &&
  date.nth === undefined &&
  date.nthUnit === undefined &&
  date.season === undefined &&
  date.quarter === undefined &&
  date.half === undefined &&
  date.week === undefined;

/**
 * Early, mid and late, each wider than a third so that neighbours overlap: papers call May 'early' and 'mid' alike.
 * Parts of the whole stretch, from and to.
 */
const PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 5 / 12],
  mid: [3 / 12, 9 / 12],
  late: [7 / 12, 1],
};

export function narrowed(whole: DayInterval, part: Part): DayInterval {
  const length = whole.to - whole.from;
  const [from, to] = PARTS[part];
  return { from: whole.from + Math.round(length * from), to: whole.from + Math.round(length * to) };
}

function edtf(date: Written): string {
  if (date.decade !== undefined) return `${String(date.decade / 10).padStart(3, '0')}X`;
  if (date.century !== undefined)
    return date.century < 0
      ? `${edtfYear(date.century)}/${edtfYear(date.century + 99)}`
      : `${String(date.century / 100).padStart(2, '0')}XX`;
  if (date.nth !== undefined) return nthDay(date) ?? '';
  if (date.nthUnit === 'week' && date.day !== undefined) {
    if (date.year === undefined || date.month === undefined) return '';
    const start = dayOf(date.year, date.month, date.day);
    return edtfOf({ from: start, to: start + 7 });
  }
  if (date.season !== undefined) return edtfDay(date.year, 20 + date.season);
  if (date.quarter !== undefined) return edtfDay(date.year, 32 + date.quarter);
  if (date.half !== undefined) return edtfDay(date.year, 39 + date.half);
  if (date.week !== undefined) {
    if (date.year === undefined) return '';
    const monday = weekStart(date.year, date.week);
    return edtfOf({ from: monday, to: monday + 7 });
  }
  if (date.month !== undefined) return edtfDay(date.year, date.month, date.day);
  return date.year === undefined ? '' : edtfYear(date.year);
}

/** 'the first Friday of July 2024', 'the last week of July 2024'. */
function nthDay(date: Written): string | undefined {
  if (date.year === undefined || date.nth === undefined) return undefined;
  const from = dayOf(date.year, date.month ?? 1);
  const to = date.month === undefined ? dayOf(date.year + 1) : dayOf(date.year, date.month + 1);
  const weekday = date.weekday ?? (date.nthUnit === 'weekend' ? 6 : 1);
  const first = from + ((weekday - weekdayOf(from) + 7) % 7);
  if (date.nthUnit === 'week') {
    const start = date.nth < 0 ? to - 7 : from + 7 * (date.nth - 1);
    return edtfOf({ from: start, to: start + 7 });
  }
  const day = date.nth < 0 ? first + 7 * Math.floor((to - 1 - first) / 7) : first + 7 * (date.nth - 1);
  return edtfOf({ from: day, to: day + (date.nthUnit === 'weekend' ? 2 : 1) });
}

export function granularityOf(date: Written): DateGranularity {
  if (date.nthUnit || date.week !== undefined) return 'interval';
  if (date.day !== undefined || date.nth !== undefined) return 'day';
  if (date.month !== undefined) return 'month';
  if (date.season !== undefined) return 'season';
  if (date.quarter !== undefined) return 'quarter';
  if (date.half !== undefined) return 'half';
  if (date.decade !== undefined) return 'decade';
  return date.century !== undefined ? 'century' : 'year';
}

/** A date with its year as EDTF and days; `relative` ones are inferred as well. */
export function express(date: Written, how: 'written' | 'inferred' | 'relative'): Resolved {
  return {
    value: edtf(date),
    interval: daysOf(date),
    granularity: granularityOf(date),
    inferred: how !== 'written',
    relative: how === 'relative',
  };
}

/** A stretch of days that something relative came to. */
export const expressDays = (interval: DayInterval, granularity: DateGranularity, part?: Part): Resolved => ({
  value: edtfOf(interval),
  interval: part ? narrowed(interval, part) : interval,
  granularity,
  inferred: true,
  relative: true,
});

/** What a relative date is where nothing tells what it counts from. */
export const unresolved = (granularity: DateGranularity): Resolved => ({
  value: '',
  granularity,
  inferred: true,
  relative: true,
});
