import { civilOf, dayOf, daysInMonth, isDay, weekdayOf, type DayInterval } from './calendar';

type MonthDay = readonly [month: number, day: number];

/**
 * Seasons, quarters and halves as EDTF (ISO 8601-2, level 2) numbers them in the place of the month: first day and the
 * first one after. The seasons are the northern hemisphere's, wide enough for both the meteorological and the
 * astronomical ones; winter is missing: whether 'winter 2017' ends or begins with that year, nobody can tell.
 */
const SPANS: Readonly<Record<number, readonly [from: MonthDay, to: MonthDay]>> = {
  21: [
    [3, 1],
    [6, 22],
  ],
  22: [
    [6, 1],
    [9, 24],
  ],
  23: [
    [9, 1],
    [12, 23],
  ],
  33: [
    [1, 1],
    [4, 1],
  ],
  34: [
    [4, 1],
    [7, 1],
  ],
  35: [
    [7, 1],
    [10, 1],
  ],
  36: [
    [10, 1],
    [13, 1],
  ],
  40: [
    [1, 1],
    [7, 1],
  ],
  41: [
    [7, 1],
    [13, 1],
  ],
};

const pad = (n: number, width: number): string => String(Math.abs(n)).padStart(width, '0');

/** 'YYYY', negative and zero years (before our era) as EDTF writes them: '-0043'. */
export const edtfYear = (year: number): string => (year < 0 ? '-' : '') + pad(year, 4);

/** '2024', '2024-06' or '2024-06-17'; a missing year is 'XXXX'. */
export function edtfDay(year: number | undefined, month?: number, day?: number): string {
  const parts = [year === undefined ? 'XXXX' : edtfYear(year)];
  if (month !== undefined) parts.push(pad(month, 2));
  if (day !== undefined) parts.push(pad(day, 2));
  return parts.join('-');
}

const DATE = /^(-?)(\d{1,4}|\dXXX|\d\dXX|\d{3}X)(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/;

/** The days that an EDTF date covers; undefined where it names no year ('XXXX-06-17') or is none. */
function single(edtf: string): DayInterval | undefined {
  const match = DATE.exec(edtf);
  if (!match) return undefined;
  const [, sign, digits, second, third] = match as unknown as [string, string, string, string?, string?];
  const first = Number(digits.replace(/X/g, '0'));
  const years = digits.endsWith('X') ? 10 ** (4 - digits.indexOf('X')) : 1;
  const year = sign ? -(first + years - 1) : first;
  if (second === undefined) return { from: dayOf(year), to: dayOf(year + years) };
  if (years > 1) return undefined;
  const month = Number(second);
  const span = SPANS[month];
  if (span && third === undefined) return { from: dayOf(year, ...span[0]), to: dayOf(year, ...span[1]) };
  if (month < 1 || month > 12) return undefined;
  if (third === undefined) return { from: dayOf(year, month), to: dayOf(year, month + 1) };
  const day = Number(third);
  if (!isDay(month, day, year)) return undefined;
  return { from: dayOf(year, month, day), to: dayOf(year, month, day) + 1 };
}

/**
 * The days that an EDTF value covers: '2024', '198X', '18XX', '2024-06', '2024-06-17', '2017-21' (a season), '2017-34'
 * (a quarter), '2017-41' (a half), '-0043', '2014/2021', '2014/..', '../2014'. Undefined where it names no year or is not EDTF.
 */
export function intervalOf(edtf: string): DayInterval | undefined {
  const slash = edtf.indexOf('/');
  if (slash < 0) return single(edtf);
  const [left, right] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  const open = (side: string): boolean => side === '..' || side === '';
  const from = open(left) ? { from: -Infinity, to: -Infinity } : single(left);
  const to = open(right) ? { from: Infinity, to: Infinity } : single(right);
  if (!from || !to || (open(left) && open(right)) || to.to <= from.from) return undefined;
  return { from: from.from, to: to.to };
}

/** The shortest EDTF value that covers just these days: a century, decade, year, month or day where it is one, else an interval. */
export function edtfOf(interval: DayInterval): string {
  if (interval.from === -Infinity) return `../${edge(interval.to - 1, false)}`;
  if (interval.to === Infinity) return `${edge(interval.from, true)}/..`;
  const a = civilOf(interval.from);
  const last = interval.to - 1;
  const b = civilOf(last);
  if (interval.from === last) return edtfDay(a.year, a.month, a.day);
  const whole = a.day === 1 && b.day === daysInMonth(b.year, b.month);
  if (whole && a.month === 1 && b.month === 12) {
    const years = b.year - a.year + 1;
    if (years === 1) return edtfYear(a.year);
    if (a.year > 0 && years === 10 && a.year % 10 === 0) return `${pad(a.year / 10, 3)}X`;
    if (a.year > 0 && years === 100 && a.year % 100 === 0) return `${pad(a.year / 100, 2)}XX`;
    return `${edtfYear(a.year)}/${edtfYear(b.year)}`;
  }
  if (whole && a.year === b.year && a.month === b.month) return edtfDay(a.year, a.month);
  if (whole) return `${edtfDay(a.year, a.month)}/${edtfDay(b.year, b.month)}`;
  return `${edtfDay(a.year, a.month, a.day)}/${edtfDay(b.year, b.month, b.day)}`;
}

/** One end of an open interval, as coarse as it can be. */
function edge(day: number, first: boolean): string {
  const { year, month, day: d } = civilOf(day);
  const monthEdge = first ? d === 1 : d === daysInMonth(year, month);
  const yearEdge = monthEdge && month === (first ? 1 : 12);
  return yearEdge ? edtfYear(year) : monthEdge ? edtfDay(year, month) : edtfDay(year, month, d);
}

/** ISO 8601's day of an ISO day or date-time ('2024-06-17T08:00Z'); undefined if it is none. */
export function dayOfIso(iso: string): number | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?!\d)/.exec(iso);
  if (!match) return undefined;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  return isDay(month, day, year) ? dayOf(year, month, day) : undefined;
}

/** The days of the week that a day stands in, Monday to Sunday. */
export function weekOf(day: number): DayInterval {
  const monday = day - weekdayOf(day) + 1;
  return { from: monday, to: monday + 7 };
}
