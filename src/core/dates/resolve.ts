import { civilOf, dayOf, weekdayOf } from '../quantities/calendar';
import { daysOf, express, unresolved, type Resolved } from './express';
import { dayInMonth, pointedTo, weekday } from './near';
import type { Reference } from './reference';
import { shifted } from './shift';
import type { Outlook } from './tense';
import type { Written } from './written';

/** EDTF, days and granularity of one written date; a value of '' where the reference does not tell. */
export function resolve(written: Written, reference: Reference): Resolved {
  if (written.shift) return shifted(written, reference);
  if (written.pointer) return pointedTo(written, written.pointer, reference);
  if (written.weekday !== undefined && written.day === undefined && written.nth === undefined)
    return weekday(written.weekday, reference);
  if (written.nth !== undefined && written.month === undefined && written.year === undefined) return unresolved('day');
  if (written.day !== undefined && written.month === undefined) return dayInMonth(written, reference);
  return placed(written, reference);
}

const RECENT = 20; // years ahead of publication that two digits may still mean

/** Gives a date its year: the written one, else one that the words around or the publication day suggest. */
function placed(written: Written, reference: Reference): Resolved {
  const { year, decade, century, twoDigits } = written;
  const published = reference.now === undefined ? undefined : civilOf(reference.now).year;
  if (decade !== undefined && decade < 100)
    return express({ ...written, decade: decade < RECENT ? 2000 + decade : 1900 + decade }, 'written'); // 'the '90s', 'noughties'
  if (year !== undefined && twoDigits) {
    const recent = 2000 + year <= (published ?? LATEST) + RECENT;
    return express({ ...written, year: (recent ? 2000 : 1900) + year }, 'written');
  }
  if (year !== undefined || decade !== undefined || century !== undefined) return express(written, 'written');
  return express({ ...written, year: guessYear(written, reference) }, 'inferred');
}

const LATEST = 2025; // what two digits are read by where nobody knows when the article appeared

/** What a day ahead of publication and one behind it cost, by what the words around say. */
const COSTS: Readonly<Record<Outlook, readonly [ahead: number, behind: number]>> = {
  'surely ahead': [1, 30],
  ahead: [1, 6],
  'then ahead': [1, 6],
  open: [1.5, 1],
  back: [6, 1],
  'surely back': [30, 1],
};

/** The year of a month, day, season, quarter or week without one: one told of before, else the nearest to publication. */
function guessYear(written: Written, reference: Reference): number | undefined {
  const { now } = reference;
  if (reference.year !== undefined) {
    const later = reference.after !== undefined && written.month !== undefined && written.month < reference.after;
    const year = later ? reference.year + 1 : reference.year;
    if (now === undefined || fallsOn(written, year)) return year;
  }
  if (now === undefined) return undefined;
  const { year } = civilOf(now);
  const years = [year, year - 1, year + 1];
  const fitting = years.filter((candidate) => fallsOn(written, candidate)); // 'Tuesday, Nov. 5' was in 2024
  const [costAhead, costBehind] = COSTS[reference.outlook];
  let best: number | undefined;
  let least = Infinity;
  for (const candidate of fitting.length > 0 ? fitting : years) {
    const days = daysOf({ ...written, year: candidate, part: undefined });
    if (!days) continue;
    const ahead = days.from > now ? days.from - now : 0;
    const behind = days.to <= now ? now - days.to + 1 : 0;
    const cost = costAhead * ahead + costBehind * behind;
    if (cost < least) {
      least = cost;
      best = candidate;
    }
  }
  return best ?? year;
}

/** Whether a date falls on the day of the week that stands beside it; true where none does. */
function fallsOn({ weekday, month, day }: Written, year: number): boolean {
  if (weekday === undefined || month === undefined || day === undefined) return true;
  return weekdayOf(dayOf(year, month, day)) === weekday;
}
