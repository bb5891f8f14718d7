import type { Cursor } from './cursor';
import { dayAt } from './days';
import { pointed } from './relative';
import type { Found } from './written';

/** Reads the date that begins at a token, as the grammar's other rules do. */
type Reader = (at: number) => Found | undefined;

/** 'Monday', 'Monday, June 17', 'Monday the 17th', 'Monday (17 June)', 'Friday of next week'; a short form only before a date or a stop. */
export function weekdayFirst(cursor: Cursor, i: number, dateAt: Reader): Found | undefined {
  const word = cursor.word(i);
  const { weekday } = word;
  const at = cursor.behind(i);
  if (!cursor.possessive(i)) {
    const dated = weekdayAndDate(cursor, i, at, dateAt) ?? weekdayAndDay(cursor, i, at);
    if (dated) return dated;
    const week =
      word.common && !cursor.token(i)?.capital
        ? undefined
        : pointed(cursor, cursor.word(at).role === 'of' ? at + 1 : at, NONE);
    if (week?.date.shift?.unit === 'week' && week.date.weekday === undefined)
      return { ...week, first: i, date: { ...week.date, weekday } };
  }
  const stop = at > i + 1;
  const on = cursor.word(i - 1).role === 'on';
  if (word.short) return on && (stop || !word.common) ? { first: i, last: i + 1, date: { weekday } } : undefined;
  if (cursor.word(i - 1).recurs) return undefined;
  if (cursor.word(i - 1).names && cursor.token(i - 1)?.capital) return undefined; // 'Black Friday'
  const next = cursor.token(at);
  if (next?.kind === 'word' && next.capital && !cursor.possessive(i) && !cursor.word(at).month && !stop)
    return undefined; // 'Sunday Times'
  return { first: i, last: i + 1, end: cursor.endOf(i), date: { weekday } };
}

const NONE = (): undefined => undefined;

/** 'Monday, June 17', 'Monday 17 June', 'Monday (17 June)'. */
function weekdayAndDate(cursor: Cursor, i: number, at: number, dateAt: Reader): Found | undefined {
  const opens = cursor.norm(at) === '(';
  const parted = opens || cursor.norm(at) === ',' || (cursor.isDash(at) && cursor.glued(at));
  const inner = dateAt(cursor.overThe(parted ? at + 1 : at));
  if (!inner || inner.date.day === undefined || inner.date.weekday !== undefined) return undefined;
  if (opens && cursor.norm(inner.last) !== ')') return undefined;
  const date = { ...inner.date, weekday: cursor.word(i).weekday };
  return { ...inner, first: i, last: opens ? inner.last + 1 : inner.last, end: opens ? undefined : inner.end, date };
}

/** 'Monday the 17th', 'Monday 17th', whose month the words around tell. */
function weekdayAndDay(cursor: Cursor, i: number, at: number): Found | undefined {
  const start = cursor.overThe(at);
  const day = dayAt(cursor, start);
  if (!day || (start === at && !(day.ordinal && cursor.token(at)?.kind === 'number'))) return undefined;
  return day.ordinal || cursor.token(start)?.kind === 'word'
    ? { first: i, last: day.next, date: { day: day.value, weekday: cursor.word(i).weekday } }
    : undefined;
}
