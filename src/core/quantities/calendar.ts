/** A stretch of days, half-open, counted from 1970-01-01 (proleptic Gregorian calendar, UTC); ±Infinity for an open end. */
export interface DayInterval {
  readonly from: number;
  readonly to: number;
}

export interface CivilDay {
  /** Astronomical: 0 is 1 BC, -43 is 44 BC. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Days since 1970-01-01 of a civil day; the month may lie outside 1..12. Howard Hinnant's `days_from_civil`. */
export function dayOf(year: number, month = 1, day = 1): number {
  const carried = year + Math.floor((month - 1) / 12);
  const m = ((((month - 1) % 12) + 12) % 12) + 1;
  const y = m <= 2 ? carried - 1 : carried;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The civil day of a count of days. Howard Hinnant's `civil_from_days`. */
export function civilOf(days: number): CivilDay {
  const z = days + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

export const daysInMonth = (year: number, month: number): number => dayOf(year, month + 1) - dayOf(year, month);

/** 1 is Monday, 7 Sunday, as in ISO 8601. */
export const weekdayOf = (days: number): number => ((((days + 3) % 7) + 7) % 7) + 1;

/** The Monday that a day's week begins on. */
export const mondayOf = (days: number): number => days - weekdayOf(days) + 1;

/** The Monday of week `week` of an ISO 8601 week-year. */
export const weekStart = (year: number, week: number): number => mondayOf(dayOf(year, 1, 4)) + 7 * (week - 1);

/** Whether a day of a month exists; without a year 29 February does. */
export function isDay(month: number, day: number, year = 2000): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}
