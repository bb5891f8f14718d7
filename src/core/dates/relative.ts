import type { CalendarUnit, Pointer } from '../lang/dateTables';
import type { Cursor } from './cursor';
import { digits, smallCardinal } from './numbers';
import { monthFirst } from './days';
import type { Found, Written } from './written';

const AT_END = /^[.,;:!?)—–”"’]?$/;

/**
 * Expressions that begin with a pointing word: 'last year', 'this June', 'next spring', 'the same month', 'last Friday', 'this past
 * summer'. Spans of time ('the past year', 'the last week') and the last one of something ('the last day of the trial') are left alone.
 */
export function pointed(cursor: Cursor, i: number): Found | undefined {
  const word = cursor.word(i);
  if (!word.pointer) return undefined;
  const second = word.pointer.leads ? cursor.word(i + 1).pointer : undefined; // 'this past summer', 'this coming Friday'
  const led = second !== undefined && second.by !== 0 && second.anchor === 'now';
  const at = led ? i + 2 : i + 1;
  const pointer = pointerOf(led ? second : word.pointer, led || !cursor.word(i - 1).article);
  if (!pointer || (pointer.weak && !led)) return undefined;
  const { anchor, by, conjunction } = pointer;
  const plain = { anchor, by };
  const fiscal = cursor.word(at).fiscal === true && cursor.word(at + 1).unit === 'year';
  const noun = fiscal ? at + 1 : at;
  const what = cursor.word(noun);
  const found = (k: number, date: Written): Found => ({ first: i, last: k + 1, end: cursor.endOf(k), date });
  if (what.unit) {
    if (what.plural || what.unit === 'half' || what.unit === 'century' || what.unit === 'season') return undefined;
    if (cursor.isDash(noun + 1) && cursor.glued(noun + 1)) return undefined; // 'next day-trip'
    return found(noun, { shift: { ...plain, unit: what.unit }, ...(fiscal ? { fiscal } : {}) });
  }
  if (conjunction)
    return what.season !== undefined && !what.ambiguous
      ? found(noun, { season: what.season, pointer: plain })
      : undefined;
  const capital = cursor.token(noun)?.capital === true;
  if (what.weekday !== undefined && !what.ambiguous && capital)
    return found(noun, { weekday: what.weekday, pointer: plain });
  if (what.month !== undefined && capital) {
    const whole = monthFirst(cursor, noun, false);
    if (whole && whole.date.year === undefined && !whole.until)
      return { ...whole, first: i, date: { ...whole.date, pointer: plain } };
    return whole ? undefined : found(noun, { month: what.month, pointer: plain });
  }
  if (what.season !== undefined && !(what.ambiguous && cursor.word(noun + 1).role === 'of'))
    return found(noun, { season: what.season, pointer: plain });
  return undefined;
}

/** What a pointing word means behind an article: 'the last year' is a span of time, 'the next year' follows what was told. */
function pointerOf(pointer: Pointer, bare: boolean): Pointer | undefined {
  if (bare || !pointer.withArticle) return pointer;
  return pointer.withArticle === 'span' ? undefined : { ...pointer, anchor: 'context' };
}

/** 'a year earlier', 'two days later', '3 months ago', 'two weeks from now', 'a decade before'. */
export function counted(cursor: Cursor, i: number): Found | undefined {
  const count = cursor.word(i).article === 'indefinite' ? { value: 1, next: i + 1 } : countAt(cursor, i);
  if (!count) return undefined;
  const { unit } = cursor.word(count.next);
  if (!unit || unit === 'half' || unit === 'season' || unit === 'weekend' || cursor.possessive(count.next))
    return undefined;
  const at = count.next + 1;
  const shift = directed(cursor, at);
  if (!shift) return undefined;
  return {
    first: i,
    last: shift.next,
    date: { shift: { anchor: shift.anchor, by: shift.by * count.value, unit, exact: true } },
  };
}

/**
 * A unit that a word beside it points from: 'the year before', 'the day after tomorrow', 'year-ago', 'the end of the month',
 * 'later in the year', 'over the weekend'.
 */
export function unitFirst(cursor: Cursor, i: number): Found | undefined {
  const { unit, plural } = cursor.word(i);
  if (!unit || plural) return undefined;
  const hung = cursor.isDash(i + 1) && cursor.glued(i + 1) && cursor.glued(i + 2) ? i + 2 : i + 1;
  const direction = cursor.word(hung).direction;
  if (hung > i + 1)
    return direction && direction.by < 0 && unit === 'year'
      ? { first: i, last: hung + 1, date: { shift: { ...direction, unit, exact: true } } }
      : undefined;
  if (!cursor.word(i - 1).article) return undefined;
  if (direction && direction.anchor === 'context') return directedUnit(cursor, i, unit, direction);
  const before = cursor.word(i - 2);
  const inner = before.role === 'of' && cursor.word(i - 3).role === 'edge';
  const later = before.role === 'in' && cursor.word(i - 3).direction !== undefined;
  const weekend = unit === 'weekend' && (before.role === 'over' || before.amount || before.preposition);
  if (!(inner || later ? unit !== 'day' && unit !== 'half' && unit !== 'season' : weekend)) return undefined;
  if (inner && cursor.word(i + 1).role === 'of') return undefined; // 'the end of the year of …'
  return { first: i, last: i + 1, end: cursor.endOf(i), date: { shift: { anchor: 'now', by: 0, unit } } };
}

function directedUnit(cursor: Cursor, i: number, unit: CalendarUnit, direction: Pointer): Found | undefined {
  const next = cursor.word(i + 2);
  const { anchor, by } = direction;
  if (next.pointer?.anchor === 'now' && next.pointer.by !== 0 && AT_END.test(cursor.norm(i + 3)))
    return { first: i, last: i + 3, date: { shift: { anchor: 'now', by: by + next.pointer.by, unit } } }; // 'the week after next'
  if (unit === 'day' && next.dayShift)
    return { first: i, last: i + 3, date: { shift: { anchor: 'now', by: by + next.dayShift, unit } } };
  if (!AT_END.test(cursor.norm(i + 2))) return undefined;
  return { first: i, last: i + 2, date: { shift: { anchor, by, unit } } };
}

function countAt(cursor: Cursor, i: number): { value: number; next: number } | undefined {
  const value = digits(cursor, i);
  return value !== undefined ? { value, next: i + 1 } : smallCardinal(cursor, i);
}

/** 'ago', 'earlier', 'from now'; 'before' and 'after' only where nothing follows that they count from. */
function directed(cursor: Cursor, i: number): { anchor: 'now' | 'context'; by: number; next: number } | undefined {
  const word = cursor.word(i);
  if (word.direction) {
    if (word.preposition && !AT_END.test(cursor.norm(i + 1))) return undefined;
    if (cursor.word(i + 1).role === 'than') return undefined;
    return { ...word.direction, next: i + 1 };
  }
  if (word.role === 'from' && cursor.word(i + 1).role === 'now') return { anchor: 'now', by: 1, next: i + 2 };
  return undefined;
}
