import { civilOf, dayOf, isDay, mondayOf, weekdayOf, weekStart, type DayInterval } from '../quantities/calendar';
import { edtfDay, edtfOf, edtfYear, intervalOf } from '../quantities/calendarEdtf';
import type { CalendarUnit, Pointer } from '../lang/dateTables';
import type { Outlook } from './tense';
import type { DateGranularity } from './types';
import type { Part, Written } from './written';

/** What a date that does not say all counts from. */
export interface Reference {
  /** Publication day. */
  readonly now?: number;
  /** The date told of before: for 'a year earlier', 'the same month'. */
  readonly told?: Resolved;
  /** A year that the words around it are about; a month without its year takes it. */
  readonly year?: number;
  /** The month told of with that year: 'by June' after 'November 2020' is June 2021. */
  readonly after?: number;
  /** Where the words around say that it lies. */
  readonly outlook: Outlook;
}

export interface Resolved {
  readonly value: string;
  readonly interval?: DayInterval;
  readonly granularity: DateGranularity;
  readonly inferred: boolean;
  readonly relative: boolean;
}

/** A date whose year is known, and how it came to be. */
interface Placed {
  readonly date: Written;
  readonly inferred: boolean;
  readonly relative: boolean;
}

/** EDTF, days and granularity of one written date; a value of '' where the reference does not tell. */
export function resolve(written: Written, reference: Reference): Resolved {
  if (written.shift) return shifted(written, reference);
  if (written.pointer) return pointedTo(written, written.pointer, reference);
  if (written.weekday !== undefined && written.day === undefined && written.nth === undefined)
    return weekday(written.weekday, reference);
  if (written.nth !== undefined && written.month === undefined && written.year === undefined)
    return { ...UNRESOLVED, granularity: 'day' };
  if (written.day !== undefined && written.month === undefined) return dayInMonth(written, reference);
  return express(placed(written, reference));
}

/** Gives a date its year: the written one, else one that the words around or the publication day suggest. */
function placed(written: Written, reference: Reference): Placed {
  if (written.decade !== undefined && written.decade < 100) {
    const now = reference.now === undefined ? 2020 : civilOf(reference.now).year;
    const recent = 2000 + written.decade;
    return {
      date: { ...written, decade: recent <= now && written.decade < 20 ? recent : 1900 + written.decade },
      inferred: false,
      relative: false,
    };
  }
  if (written.year !== undefined && written.twoDigits) {
    const now = reference.now === undefined ? 2030 : civilOf(reference.now).year;
    const recent = 2000 + written.year;
    return {
      date: { ...written, year: recent <= now + 20 ? recent : 1900 + written.year },
      inferred: false,
      relative: false,
    };
  }
  if (written.year !== undefined || written.decade !== undefined || written.century !== undefined)
    return { date: written, inferred: false, relative: false };
  return { date: { ...written, year: guessYear(written, reference) }, inferred: true, relative: false };
}

/** What a day ahead of publication and one behind it cost, by what the words around say. */
const COSTS: Readonly<Record<Outlook, readonly [ahead: number, behind: number]>> = {
  'surely ahead': [1, 30],
  ahead: [1, 6],
  open: [1.5, 1],
  back: [6, 1],
  'surely back': [30, 1],
};

/** The year of a month, day, season, quarter or week without one. Sentences that look back prefer the past. */
function guessYear(written: Written, reference: Reference): number | undefined {
  if (reference.year !== undefined) {
    const later = reference.after !== undefined && written.month !== undefined && written.month < reference.after;
    return later ? reference.year + 1 : reference.year;
  }
  if (reference.now === undefined) return undefined;
  const { now } = reference;
  const { year } = civilOf(now);
  let best: number | undefined;
  let least = Infinity;
  for (const candidate of [year, year - 1, year + 1]) {
    const days = daysOf({ ...written, year: candidate, part: undefined });
    if (!days) continue;
    const ahead = days.from > now ? days.from - now : 0;
    const behind = days.to <= now ? now - days.to + 1 : 0;
    const [costAhead, costBehind] = COSTS[reference.outlook];
    const cost = costAhead * ahead + costBehind * behind;
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best ?? year;
}

/** The days of a date with a year; undefined for a winter, or where there is no such day. */
function daysOf(date: Written): DayInterval | undefined {
  const value = edtf(date);
  const whole = intervalOf(value);
  if (!whole) return undefined;
  return date.part && date.day === undefined ? narrowed(whole, date.part) : whole;
}

/**
 * Early, mid and late, each wider than a third so that neighbours overlap: papers call May 'early' and 'mid' alike.
 * Parts of the whole stretch, from and to.
 */
const PARTS: Readonly<Record<Part, readonly [number, number]>> = {
  early: [0, 5 / 12],
  mid: [3 / 12, 9 / 12],
  late: [7 / 12, 1],
};

function narrowed(whole: DayInterval, part: Part): DayInterval {
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

function granularityOf(date: Written): DateGranularity {
  if (date.nthUnit || date.week !== undefined) return 'interval';
  if (date.day !== undefined || date.nth !== undefined) return 'day';
  if (date.month !== undefined) return 'month';
  if (date.season !== undefined) return 'season';
  if (date.quarter !== undefined) return 'quarter';
  if (date.half !== undefined) return 'half';
  if (date.decade !== undefined) return 'decade';
  return date.century !== undefined ? 'century' : 'year';
}

function express({ date, inferred, relative }: Placed): Resolved {
  return { value: edtf(date), interval: daysOf(date), granularity: granularityOf(date), inferred, relative };
}

const UNRESOLVED = { value: '', inferred: true, relative: true } as const;

const GRANULARITY: Readonly<Record<CalendarUnit, DateGranularity>> = {
  century: 'century',
  day: 'day',
  decade: 'decade',
  fortnight: 'interval',
  half: 'half',
  month: 'month',
  quarter: 'quarter',
  season: 'season',
  week: 'interval',
  weekend: 'interval',
  year: 'year',
};

const from = (interval: DayInterval, granularity: DateGranularity, part?: Part): Resolved => ({
  value: edtfOf(interval),
  interval: part ? narrowed(interval, part) : interval,
  granularity,
  inferred: true,
  relative: true,
});

/** 'last year', 'June last year', 'Friday of next week', 'a year earlier'. */
function shifted(written: Written, reference: Reference): Resolved {
  const shift = written.shift as NonNullable<Written['shift']>;
  const told =
    shift.anchor === 'context' && reference.told && isAsFine(reference.told, shift.unit) ? reference.told : undefined;
  const base = told?.interval?.from ?? reference.now;
  const granularity = GRANULARITY[shift.unit];
  if (base === undefined) return { ...UNRESOLVED, granularity };
  const { year, month, day } = civilOf(base);
  const { by } = shift;
  switch (shift.unit) {
    case 'year': {
      const target = year + by;
      const inner = written.month ?? written.season ?? written.quarter ?? written.half ?? written.nth;
      if (inner !== undefined)
        return { ...express({ date: { ...written, year: target }, inferred: true, relative: true }) };
      if (shift.exact && told && told.interval) return sameStretch(told, by * 12);
      return express({ date: { year: target, part: written.part }, inferred: true, relative: true });
    }
    case 'month': {
      if (written.day !== undefined || written.nth !== undefined) {
        const at = civilOf(dayOf(year, month + by));
        return express({ date: { ...written, year: at.year, month: at.month }, inferred: true, relative: true });
      }
      if (shift.exact && told && told.granularity === 'day') return sameStretch(told, by);
      const start = dayOf(year, month + by);
      return from({ from: start, to: dayOf(year, month + by + 1) }, granularity, written.part);
    }
    case 'week': {
      if (shift.exact) return from({ from: base + 7 * by, to: base + 7 * by + 1 }, 'day');
      const monday = mondayOf(base) + 7 * by;
      if (written.weekday !== undefined)
        return from({ from: monday + written.weekday - 1, to: monday + written.weekday }, 'day');
      return from({ from: monday, to: monday + 7 }, granularity, written.part);
    }
    case 'weekend': {
      const saturday = mondayOf(base) + 5 + 7 * by;
      if (by === 0 && shift.anchor === 'now' && reference.outlook.endsWith('back') && saturday > base - 1)
        return from({ from: saturday - 7, to: saturday - 5 }, granularity); // 'fell over the weekend', written on a Monday
      return from({ from: saturday, to: saturday + 2 }, granularity);
    }
    case 'fortnight':
      return from({ from: base + 14 * by, to: base + 14 * by + 1 }, 'day');
    case 'day':
      return from({ from: base + by, to: base + by + 1 }, 'day');
    case 'quarter': {
      const first = 3 * Math.floor((month - 1) / 3) + 1 + 3 * by;
      const at = civilOf(dayOf(year, first));
      return express({
        date: { year: at.year, quarter: (at.month + 2) / 3, part: written.part },
        inferred: true,
        relative: true,
      });
    }
    case 'half':
    case 'season':
      return { ...UNRESOLVED, granularity };
    case 'decade':
      if (shift.exact) return express({ date: { year: year + 10 * by }, inferred: true, relative: true });
      return express({ date: { decade: 10 * (Math.floor(year / 10) + by) }, inferred: true, relative: true });
    case 'century':
      if (shift.exact) return express({ date: { year: year + 100 * by }, inferred: true, relative: true });
      return express({ date: { century: 100 * (Math.floor(year / 100) + by) }, inferred: true, relative: true });
  }
  return { ...UNRESOLVED, granularity, interval: { from: day, to: day } };
}

/** 'The following day' counts from a day, not from '1987': whether what was told is fine enough for the unit. */
function isAsFine({ interval }: Resolved, unit: CalendarUnit): boolean {
  if (!interval) return false;
  const days = interval.to - interval.from;
  return (
    days <=
    (unit === 'day' || unit === 'weekend'
      ? 1
      : unit === 'week' || unit === 'fortnight'
        ? 7
        : unit === 'month'
          ? 31
          : unit === 'quarter'
            ? 92
            : Infinity)
  );
}

/** The same day, month or stretch, so many months on: 'a year earlier' than June 2024 is June 2023. */
function sameStretch(told: Resolved, months: number): Resolved {
  const interval = told.interval as DayInterval;
  const move = (day: number): number => {
    const { year, month, day: d } = civilOf(day);
    const at = civilOf(dayOf(year, month + months));
    return isDay(at.month, d, at.year) ? dayOf(at.year, at.month, d) : dayOf(at.year, at.month + 1) - 1;
  };
  const start = move(interval.from);
  const end = told.granularity === 'day' ? start + 1 : move(interval.to);
  return from({ from: start, to: Math.max(end, start + 1) }, told.granularity);
}

/** 'last June', 'next spring', 'the same Friday': the nearest one on that side. */
function pointedTo(written: Written, pointer: Pointer, reference: Reference): Resolved {
  const base = pointer.anchor === 'context' ? (reference.told?.interval?.from ?? reference.now) : reference.now;
  const granularity = granularityOf(written);
  if (written.weekday !== undefined && written.day === undefined) {
    if (base === undefined) return { ...UNRESOLVED, granularity: 'day' };
    const distance = written.weekday - weekdayOf(base);
    const day =
      pointer.by < 0
        ? base + (distance < 0 ? distance : distance - 7)
        : pointer.by > 0
          ? base + (distance > 0 ? distance : distance + 7)
          : base + distance;
    return from({ from: day, to: day + 1 }, 'day');
  }
  if (base === undefined) return { ...UNRESOLVED, granularity, value: written.day === undefined ? '' : edtf(written) };
  const { year } = civilOf(base);
  const relative = { inferred: true, relative: true };
  const candidates = pointer.by < 0 ? [year, year - 1] : pointer.by > 0 ? [year, year + 1] : [year];
  for (const candidate of candidates) {
    const date: Written = { ...written, year: candidate };
    const days = daysOf({ ...date, part: undefined }) ?? { from: dayOf(candidate, 12), to: dayOf(candidate + 1, 3) };
    if (pointer.by === 0 || (pointer.by < 0 ? days.to <= base : days.from > base))
      return express({ date, ...relative });
  }
  return express({ date: { ...written, year: year + pointer.by }, ...relative });
}

/** 'on Tuesday': the last one up to publication, or the next one where the sentence looks ahead. */
function weekday(which: number, { now, outlook }: Reference): Resolved {
  if (now === undefined) return { ...UNRESOLVED, granularity: 'day' };
  const distance = (((which - weekdayOf(now)) % 7) + 7) % 7;
  const day = outlook.endsWith('ahead') ? now + distance : distance === 0 ? now : now + distance - 7;
  return from({ from: day, to: day + 1 }, 'day');
}

/** 'on the 27th', 'Friday the 3rd': in the month told of before, else the nearest such day to publication. */
function dayInMonth(written: Written, reference: Reference): Resolved {
  const { now, told, outlook } = reference;
  const day = written.day as number;
  const base =
    told?.interval && (told.granularity === 'day' || told.granularity === 'month') ? told.interval.from : now;
  if (base === undefined) return { ...UNRESOLVED, granularity: 'day' };
  const { year, month } = civilOf(base);
  const fits = (m: number): boolean => {
    const at = civilOf(dayOf(year, m));
    if (!isDay(at.month, day, at.year)) return false;
    const at2 = dayOf(at.year, at.month, day);
    return written.weekday === undefined || weekdayOf(at2) === written.weekday;
  };
  const order = outlook.endsWith('ahead')
    ? [month, month + 1, month - 1]
    : base === now && day > civilOf(base).day && outlook.endsWith('back')
      ? [month - 1, month, month + 1]
      : [month, month - 1, month + 1];
  const m = order.find(fits) ?? month;
  const at = civilOf(dayOf(year, m));
  if (!isDay(at.month, day, at.year)) return { ...UNRESOLVED, granularity: 'day' };
  const start = dayOf(at.year, at.month, day);
  return { ...from({ from: start, to: start + 1 }, 'day'), relative: true };
}
