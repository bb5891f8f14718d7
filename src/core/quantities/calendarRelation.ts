import { civilOf, type DayInterval } from './calendar';
import { intervalOf } from './calendarEdtf';

/**
 * How a draft's stretch of days lies to a source's. 'within': the draft is wider and true ('June 2024' for '17 June
 * 2024'). 'overlapping': they share days and neither says so much; also where the draft is narrower than the source
 * ('17 June' for 'June'). 'incomparable': one of them names no year.
 */
export type DateRelation = 'equal' | 'within' | 'overlapping' | 'disjoint' | 'incomparable';

export function relateDates(draft: DayInterval, source: DayInterval): DateRelation {
  if (draft.from === source.from && draft.to === source.to) return 'equal';
  if (draft.from <= source.from && source.to <= draft.to) return 'within';
  return draft.from < source.to && source.from < draft.to ? 'overlapping' : 'disjoint';
}

/** What relating needs of a date: EDTF and, where early, mid or late narrow it, its days. */
export interface Dated {
  /** EDTF; the year may be unknown: 'XXXX-06-17', 'XXXX-06'. */
  readonly value: string;
  readonly interval?: DayInterval;
  /** A fiscal, tax or school year: begins and ends nobody knows when. */
  readonly fiscal?: boolean;
}

/**
 * The relation of two dates as they were read. One without its year ('17 June' in an undated draft) is compared by what
 * it names, taking the other's year. A fiscal year and a calendar year are never more than overlapping.
 */
export function relateMentions(draft: Dated, source: Dated): DateRelation {
  const a = draft.interval ?? intervalOf(withYear(draft.value, source.value));
  const b = source.interval ?? intervalOf(withYear(source.value, draft.value));
  if (!a || !b) {
    if (draft.value !== '' && draft.value === source.value) return 'equal';
    return relateYearless(draft.value, source.value);
  }
  const relation = relateDates(a, b);
  if (!!draft.fiscal === !!source.fiscal || relation === 'disjoint') {
    return relation === 'disjoint' && !!draft.fiscal !== !!source.fiscal && yearsApart(a, b) <= 1
      ? 'overlapping'
      : relation;
  }
  return 'overlapping';
}

const YEARLESS = /^XXXX-/;

/** 'XXXX-06-17' beside '2024-06' is '2024-06-17'; anything else stays. Only a date of a single year can lend it. */
function withYear(value: string, other: string): string {
  if (!YEARLESS.test(value)) return value;
  const [year, ...others] = new Set(other.split('/').map((end) => /^-?\d{4}(?=-|$)/.exec(end)?.[0]));
  return year !== undefined && !others.length ? value.replace(/XXXX/g, year) : value;
}

/** Two dates of no known year, read as of one leap year. */
function relateYearless(draft: string, source: string): DateRelation {
  if (!YEARLESS.test(draft) || !YEARLESS.test(source)) return 'incomparable';
  const a = intervalOf(draft.replace(/XXXX/g, '2000'));
  const b = intervalOf(source.replace(/XXXX/g, '2000'));
  return a && b ? relateDates(a, b) : 'incomparable';
}

const yearsApart = (a: DayInterval, b: DayInterval): number => {
  const gap = a.from >= b.to ? a.from - b.to : b.from - a.to;
  return gap / 365;
};

/**
 * Says in plain words how far a draft's date lies from a source's: '2 days later', 'a month earlier', '3 years later', '10 years
 * earlier'; 'narrower', 'wider' or 'partly other days' where they overlap; '' where they are equal.
 */
export function wordDifference(draft: DayInterval, source: DayInterval): string {
  switch (relateDates(draft, source)) {
    case 'equal':
    case 'incomparable':
      return '';
    case 'within':
      return 'wider';
    case 'overlapping':
      return source.from <= draft.from && draft.to <= source.to ? 'narrower' : 'partly other days';
    case 'disjoint':
      return `${distance(draft, source)} ${draft.from > source.from ? 'later' : 'earlier'}`;
  }
}

function distance(a: DayInterval, b: DayInterval): string {
  const x = civilOf(Math.min(a.from, b.from) === -Infinity ? Math.min(a.to, b.to) - 1 : Math.min(a.from, b.from));
  const y = civilOf(Math.max(a.from, b.from));
  const months = (y.year - x.year) * 12 + y.month - x.month;
  if (x.day === y.day && months > 0)
    return months % 12 === 0
      ? count(months / 12, 'year')
      : months < 24
        ? count(months, 'month')
        : `more than ${count(Math.floor(months / 12), 'year')}`;
  const days = Math.max(a.from, b.from) - Math.max(Math.min(a.from, b.from), Math.min(a.to, b.to) - 1);
  if (days < 60) return count(days, 'day');
  return days < 730
    ? `about ${count(Math.round(days / 30.44), 'month')}`
    : `about ${count(Math.round(days / 365.25), 'year')}`;
}

const count = (n: number, unit: string): string => `${n} ${unit}${n === 1 ? '' : 's'}`;
