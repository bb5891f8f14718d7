import { isDay } from '../quantities/calendar';
import type { Cursor } from './cursor';
import { digits, width } from './numbers';
import { FIRST_YEAR, LAST_YEAR } from './years';
import type { Found, Written } from './written';

const isYear = (n: number): boolean => n >= FIRST_YEAR && n <= LAST_YEAR;

/**
 * Three numbers, which are year, month and day? Year first is ISO's order; else a number over 12 tells, and where none
 * does the month stands first, as American papers write it.
 */
function ordered(a: number, b: number, c: number, widths: readonly number[]): Written | undefined {
  if (widths[0] === 4) return isYear(a) && isDay(b, c, a) ? { year: a, month: b, day: c } : undefined;
  if (widths[2] !== 4 && widths[2] !== 2) return undefined;
  if (widths[2] === 4 && !isYear(c)) return undefined;
  const year = { year: c, ...(widths[2] === 2 ? { twoDigits: true } : {}) };
  if (isDay(a, b)) return { ...year, month: a, day: b };
  return isDay(b, a) ? { ...year, month: b, day: a } : undefined;
}

/** '2024-06-17', '17/06/2024', '6/17/24', '2024-jun-17': numbers glued by one kind of mark. */
export function markedDate(cursor: Cursor, i: number): Found | undefined {
  const a = digits(cursor, i);
  if (a === undefined || !cursor.glued(i + 1) || !cursor.glued(i + 2)) return undefined;
  const slash = cursor.norm(i + 1) === '/';
  if (!slash && !cursor.isDash(i + 1)) return undefined;
  if (!cursor.standsFree(i)) return undefined;
  if (!cursor.glued(i + 4) || !(slash ? cursor.norm(i + 3) === '/' : cursor.isDash(i + 3)) || !cursor.glued(i + 3))
    return undefined;
  const after = cursor.norm(i + 5);
  if (cursor.glued(i + 5) && (after === '/' || cursor.isDash(i + 5))) return undefined; // a longer code
  const c = digits(cursor, i + 4);
  if (c === undefined) return undefined;
  const b = digits(cursor, i + 2) ?? cursor.word(i + 2).month;
  if (b === undefined) return undefined;
  const wordMonth = digits(cursor, i + 2) === undefined;
  const date = ordered(a, b, c, [width(cursor, i), wordMonth ? 2 : width(cursor, i + 2), width(cursor, i + 4)]);
  return date && { first: i, last: i + 5, date };
}

/** '13.5.2015', '2015.5.13': one token of digits and stops. */
export function dottedDate(cursor: Cursor, i: number): Found | undefined {
  const match = /^(\d{1,4})\.(\d{1,2})\.(\d{1,4})$/.exec(cursor.norm(i));
  if (!match || !cursor.standsFree(i) || (cursor.glued(i + 1) && cursor.token(i + 1)?.kind === 'word'))
    return undefined;
  const [a, b, c] = match.slice(1) as [string, string, string];
  const [x, y, z] = [Number(a), Number(b), Number(c)];
  const date =
    a.length === 4
      ? ordered(x, y, z, [4, 2, 2])
      : isYear(z) && isDay(y, x)
        ? { year: z, month: y, day: x } // with stops the day stands first, as in most of Europe
        : ordered(x, y, z, [2, 2, 4]);
  return date && { first: i, last: i + 1, date };
}

/**
 * A year and a number glued by a dash or a slash: '2018-19' and '2018/19' run from year to year, '2002–12' too;
 * '2024-06' is a month, as is '11/2016'.
 */
export function yearAndNumber(cursor: Cursor, i: number): Found | undefined {
  const a = digits(cursor, i);
  const slash = cursor.norm(i + 1) === '/';
  if (a === undefined || (!slash && !cursor.isDash(i + 1)) || !cursor.glued(i + 1) || !cursor.glued(i + 2))
    return undefined;
  if (!cursor.standsFree(i)) return undefined;
  const b = digits(cursor, i + 2);
  if (b === undefined || (cursor.glued(i + 3) && (cursor.isDash(i + 3) || cursor.norm(i + 3) === '/')))
    return undefined;
  const [wa, wb] = [width(cursor, i), width(cursor, i + 2)];
  const found = (date: Written, until?: Written): Found => ({
    first: i,
    last: i + 3,
    date,
    ...(until ? { until } : {}),
  });
  if (wa === 4 && isYear(a) && wb <= 2) {
    const last = a % 100;
    if (wb === 2 && b === (last + 1) % 100) return found({ year: a }, { year: a + 1 });
    if (wb === 1 && slash && b === (a + 1) % 10) return found({ year: a }, { year: a + 1 }); // '2024/5'
    const ends = wb === 2 && b > last;
    if (ends && (b > 12 || cursor.norm(i + 1) === '–' || b - last > 1)) {
      if (!(b <= 12 && cursor.norm(i + 1) === '-' && a >= 2000 && wb === 2 && b - last > 1 && slash))
        return found({ year: a }, { year: a - last + b });
    }
    return isDay(b, 1) && (slash || cursor.norm(i + 1) === '-') ? found({ year: a, month: b }) : undefined;
  }
  if (wb === 4 && isYear(b) && wa <= 2 && isDay(a, 1) && (slash || cursor.norm(i + 1) === '-') && !cursor.glued(i))
    return found({ year: b, month: a });
  return undefined;
}

/** '4/22' and '22/04', which are a date only behind 'on' or a day of the week: elsewhere they are scores, fractions, names (9/11). */
export function slashedDay(cursor: Cursor, i: number): Found | undefined {
  const a = digits(cursor, i);
  const b = digits(cursor, i + 2);
  if (a === undefined || b === undefined || cursor.norm(i + 1) !== '/' || !cursor.glued(i + 1) || !cursor.glued(i + 2))
    return undefined;
  if (width(cursor, i) > 2 || width(cursor, i + 2) > 2 || (a === 9 && b === 11)) return undefined;
  if (cursor.word(i - 1).role !== 'on' && cursor.word(i - 1).weekday === undefined) return undefined;
  if (isDay(a, b)) return { first: i, last: i + 3, date: { month: a, day: b } };
  return isDay(b, a) ? { first: i, last: i + 3, date: { month: b, day: a } } : undefined;
}
