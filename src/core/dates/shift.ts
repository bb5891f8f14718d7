import { civilOf, dayOf, isDay, mondayOf, type DayInterval } from '../quantities/calendar';
import type { CalendarUnit } from '../lang/dateTables';
import { express, expressDays, unresolved, type Resolved } from './express';
import type { Reference } from './reference';
import type { DateGranularity } from './types';
import type { Written } from './written';

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

/** 'last year', 'June last year', 'Friday of next week', 'a year earlier'. */
export function shifted(written: Written, reference: Reference): Resolved {
  const shift = written.shift as NonNullable<Written['shift']>;
  const told =
    shift.anchor === 'context' && reference.told && isAsFine(reference.told, shift.unit) ? reference.told : undefined;
  const base = told?.interval?.from ?? reference.now;
  const granularity = GRANULARITY[shift.unit];
  if (base === undefined) return unresolved(granularity);
  const { year, month } = civilOf(base);
  const { by } = shift;
  switch (shift.unit) {
    case 'year': {
      const target = year + by;
      const inner = written.month ?? written.season ?? written.quarter ?? written.half ?? written.nth;
      if (inner !== undefined) return express({ ...written, year: target }, 'relative');
      if (shift.exact && told && told.granularity !== 'day') return sameStretch(told, by * 12);
      return express({ year: target, part: written.part }, 'relative');
    }
    case 'month': {
      if (written.day !== undefined || written.nth !== undefined) {
        const at = civilOf(dayOf(year, month + by));
        return express({ ...written, year: at.year, month: at.month }, 'relative');
      }
      const start = dayOf(year, month + by);
      return expressDays({ from: start, to: dayOf(year, month + by + 1) }, granularity, written.part);
    }
    case 'week': {
      const monday = mondayOf(base) + 7 * by;
      if (written.weekday !== undefined)
        return expressDays({ from: monday + written.weekday - 1, to: monday + written.weekday }, 'day');
      return expressDays({ from: monday, to: monday + 7 }, granularity, written.part);
    }
    case 'weekend': {
      const saturday = mondayOf(base) + 5 + 7 * by;
      if (by === 0 && shift.anchor === 'now' && reference.outlook.endsWith('back') && saturday > base - 1)
        return expressDays({ from: saturday - 7, to: saturday - 5 }, granularity); // 'fell over the weekend', written on a Monday
      return expressDays({ from: saturday, to: saturday + 2 }, granularity);
    }
    case 'day':
      return expressDays({ from: base + by, to: base + by + 1 }, 'day');
    case 'quarter': {
      const first = 3 * Math.floor((month - 1) / 3) + 1 + 3 * by;
      const at = civilOf(dayOf(year, first));
      return express({ year: at.year, quarter: (at.month + 2) / 3, part: written.part }, 'relative');
    }
    case 'fortnight':
    case 'half':
    case 'season':
      return unresolved(granularity);
    case 'decade':
      return express({ decade: 10 * (Math.floor(year / 10) + by) }, 'relative');
    case 'century':
      return express({ century: 100 * (Math.floor(year / 100) + by) }, 'relative');
  }
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

/** The same stretch so many months on: 'a year earlier' than June 2024 is June 2023; than 17 June it is a year, no day. */
function sameStretch(told: Resolved, months: number): Resolved {
  const interval = told.interval as DayInterval;
  const move = (day: number): number => {
    const { year, month, day: d } = civilOf(day);
    const at = civilOf(dayOf(year, month + months));
    return isDay(at.month, d, at.year) ? dayOf(at.year, at.month, d) : dayOf(at.year, at.month + 1) - 1;
  };
  return expressDays({ from: move(interval.from), to: move(interval.to) }, told.granularity);
}
