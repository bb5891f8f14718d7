const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ]\d{1,2}:\d{2}.*)?$/;
const SLASHED = /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/;
const DAY_FIRST = /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?:[ ,T].*)?$/i;
const MONTH_FIRST = /^(?:[a-z]+,?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?:[ ,T].*)?$/i;
const MONTH_ONLY = /^([a-z]{3,9})\.?,?\s+(\d{4})$/i;

/**
 * The date that a front matter or a page gives, as ISO: '2025-01-03', also '2025-01' and '2025'. English dates in words are read;
 * '03/01/2025' is not, since it may be March or January. Undefined if it is no date.
 */
export function parseDate(written: string): string | undefined {
  const text = written.trim();
  let match = ISO.exec(text) ?? SLASHED.exec(text);
  if (match) return isoOf(match[1], match[2], match[3]);
  match = DAY_FIRST.exec(text);
  if (match) return inWords(match[3], match[2], match[1]);
  match = MONTH_FIRST.exec(text);
  if (match) return inWords(match[3], match[1], match[2]);
  match = MONTH_ONLY.exec(text);
  return match ? inWords(match[2], match[1]) : undefined;
}

function inWords(year?: string, name?: string, day?: string): string | undefined {
  const month = MONTHS.indexOf((name ?? '').slice(0, 3).toLowerCase()) + 1;
  return month ? isoOf(year, String(month), day) : undefined;
}

function isoOf(year?: string, month?: string, day?: string): string | undefined {
  if (!year || Number(year) < 1000) return undefined;
  if (!month) return year;
  const m = Number(month);
  if (m < 1 || m > 12) return undefined;
  const yearMonth = `${year}-${String(m).padStart(2, '0')}`;
  if (!day) return yearMonth;
  const d = Number(day);
  const last = new Date(Date.UTC(Number(year), m, 0)).getUTCDate();
  return d >= 1 && d <= last ? `${yearMonth}-${String(d).padStart(2, '0')}` : undefined;
}
