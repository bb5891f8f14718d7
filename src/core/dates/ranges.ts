import type { Cursor } from './cursor';
import type { Found, Written } from './written';

type Grain = 'day' | 'weekday' | 'week' | 'month' | 'quarter' | 'season' | 'year' | 'era' | 'relative';

/** How fine an expression is, for telling which two may stand at the ends of one range. */
function grain(date: Written): Grain {
  if (date.day !== undefined || date.shift?.unit === 'day') return 'day';
  if (date.month !== undefined) return 'month';
  if (date.quarter !== undefined || date.half !== undefined) return 'quarter';
  if (date.season !== undefined) return 'season';
  if (date.year !== undefined) return 'year';
  if (date.weekday !== undefined) return 'weekday';
  if (date.week !== undefined) return 'week';
  return date.decade !== undefined || date.century !== undefined ? 'era' : 'relative';
}

const isRelative = (date: Written): boolean => date.pointer !== undefined || date.shift?.unit === 'day';

/**
 * Goes on from a first date to the second one of a range: '2014 to 2021', 'March–June 2021', 'early 2020 until late
 * 2021'. `and` joins only behind 'between'. The ends lend each other the year.
 */
export function joined(cursor: Cursor, from: Found, at: (i: number) => Found | undefined, between = false): Found {
  if (from.end !== undefined && from.end < (cursor.token(from.last - 1)?.end ?? 0)) return from; // "2019's to"
  const i = from.last;
  const dash = cursor.isDash(i);
  const { joins, role } = cursor.word(i);
  if (!dash && !joins && !(between && role === 'and')) return from;
  if (dash && (cursor.glued(i) !== cursor.glued(i + 1) || (cursor.norm(i) === '—' && !cursor.glued(i)))) return from;
  const until = at(cursor.overThe(i + 1));
  if (!until || !!until.until !== !!from.until) return from; // 'from 2014-15 to 2018-19'
  const pair = lend(from.date, until.until ?? until.date);
  if (!pair || !follows(pair.from, pair.until)) return from;
  const weekdays = from.date.weekday !== undefined && from.date.month === undefined;
  if (weekdays && role === 'to' && cursor.word(from.first - 1).role !== 'from') return from; // 'open Monday to Friday'
  return { first: from.first, last: until.last, end: until.end, date: pair.from, until: pair.until };
}

/** Gives the end without a year the other one's; undefined where the two cannot be the ends of one stretch. */
function lend(a: Written, b: Written): { from: Written; until: Written } | undefined {
  const [x, y] = [grain(a), grain(b)];
  if (x === 'relative' || y === 'relative') return undefined;
  if (isRelative(a) || isRelative(b)) return /day$/.test(x) && /day$/.test(y) ? { from: a, until: b } : undefined;
  for (const alone of ['weekday', 'week', 'era']) if ((x === alone) !== (y === alone)) return undefined;
  const dated = (d: Written): boolean => d.year !== undefined || d.shift !== undefined;
  if (x === 'weekday' || x === 'week' || x === 'era' || dated(a) === dated(b)) return { from: a, until: b };
  if (x === 'year' || y === 'year') return undefined; // 'from 2015 to May'
  const place = (d: Written): number => (d.month ?? (d.quarter ?? 0) * 3) * 40 + (d.day ?? 0);
  if (dated(b)) {
    const year = b.year !== undefined && place(a) > place(b) && !b.twoDigits ? b.year - 1 : b.year;
    return { from: { ...a, year, twoDigits: b.twoDigits, ...(b.shift ? { shift: b.shift } : {}) }, until: b };
  }
  const year = a.year !== undefined && place(b) < place(a) && !a.twoDigits ? a.year + 1 : a.year;
  return { from: a, until: { ...b, year, twoDigits: a.twoDigits, ...(a.shift ? { shift: a.shift } : {}) } };
}

/** Whether the second end can come after the first. */
function follows(a: Written, b: Written): boolean {
  if (a.year !== undefined && b.year !== undefined && !a.twoDigits && !b.twoDigits) {
    if (b.year < a.year) return false;
    if (b.year === a.year && a.month !== undefined && b.month !== undefined)
      return b.month > a.month || (b.month === a.month && (b.day ?? 31) > (a.day ?? 0));
    return (
      b.year > a.year ||
      a.month !== undefined ||
      b.month !== undefined ||
      a.part !== undefined ||
      a.quarter !== undefined ||
      a.season !== undefined
    );
  }
  if (a.decade !== undefined && b.decade !== undefined) return b.decade > a.decade;
  if (a.century !== undefined && b.century !== undefined) return b.century > a.century;
  return true;
}
