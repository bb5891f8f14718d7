import { civilOf, dayOf, isDay, weekdayOf } from '../quantities/calendar';
import type { Pointer } from '../lang/dateTables';
import { daysOf, express, expressDays, granularityOf, unresolved, type Resolved } from './express';
import type { Reference } from './reference';
import type { Written } from './written';

/** 'last June', 'next spring', 'the same Friday': the nearest one on that side. */
export function pointedTo(written: Written, pointer: Pointer, reference: Reference): Resolved {
  const told = pointer.anchor === 'context' ? reference.told?.interval : undefined;
  const base = (pointer.by > 0 && told ? told.to - 1 : told?.from) ?? reference.now;
  const granularity = granularityOf(written);
  if (written.weekday !== undefined && written.day === undefined) {
    if (base === undefined) return unresolved('day');
    const distance = written.weekday - weekdayOf(base);
    const day =
      pointer.by < 0
        ? base + (distance < 0 ? distance : distance - 7)
        : pointer.by > 0
          ? base + (distance > 0 ? distance : distance + 7)
          : base + distance;
    return expressDays({ from: day, to: day + 1 }, 'day');
  }
  if (base === undefined) return unresolved(granularity);
  const { year } = civilOf(base);
  const candidates = pointer.by < 0 ? [year, year - 1] : pointer.by > 0 ? [year, year + 1] : [year];
  for (const candidate of candidates) {
    const date: Written = { ...written, year: candidate };
    const days = daysOf({ ...date, part: undefined }) ?? { from: dayOf(candidate, 12), to: dayOf(candidate + 1, 3) };
    if (pointer.by === 0 || (pointer.by < 0 ? days.to <= base : days.from > base)) return express(date, 'relative');
  }
  return express({ ...written, year: year + pointer.by }, 'relative');
}

/** 'on Tuesday': the last one up to publication, or the next one where the sentence looks ahead. */
export function weekday(which: number, { now, outlook }: Reference): Resolved {
  if (now === undefined) return unresolved('day');
  const distance = (((which - weekdayOf(now)) % 7) + 7) % 7;
  const day = outlook.endsWith('ahead') ? now + distance : distance === 0 ? now : now + distance - 7;
  return expressDays({ from: day, to: day + 1 }, 'day');
}

/** 'on the 27th', 'Friday the 3rd': in the month told of before, else the nearest such day to publication. */
export function dayInMonth(written: Written, reference: Reference): Resolved {
  const { now, told, outlook } = reference;
  const day = written.day as number;
  const base =
    told?.interval && (told.granularity === 'day' || told.granularity === 'month') ? told.interval.from : now;
  if (base === undefined) return unresolved('day');
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
  if (!isDay(at.month, day, at.year)) return unresolved('day');
  const start = dayOf(at.year, at.month, day);
  return expressDays({ from: start, to: start + 1 }, 'day');
}
