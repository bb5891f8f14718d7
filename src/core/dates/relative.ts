import type { CalendarUnit } from '../lang/dateTables';
import type { Cursor } from './cursor';
import { digits, smallCardinal } from './numbers';
import { isBareMonth } from './days';
import type { Found } from './written';

const AT_END = /^[.,;:!?)—–”"’]?$/;

/**
 * Expressions that begin with a pointing word: 'last year', 'this June', 'next spring', 'the same month', 'last Friday', 'this past
 * summer'. Spans of time ('the past year', 'the last week') and the last one of something ('the last day of the trial') are left alone.
 */
export function pointed(cursor: Cursor, i: number): Found | undefined {
  let pointer = cursor.word(i).pointer;
  if (!pointer) return undefined;
  let at = i + 1;
  if (pointer.by === 0 && cursor.norm(i) === 'this') {
    const second = cursor.word(at).pointer; // 'this past summer', 'this coming Friday'
    if (second && second.by !== 0 && second.anchor === 'now') {
      pointer = second;
      at++;
    }
  }
  const definite = cursor.word(i - 1).article !== undefined;
  if (definite && pointer.anchor === 'now') {
    if (pointer.by < 0) return undefined; // 'the last year' is a span of time
    if (cursor.norm(i) === 'next') pointer = { anchor: 'context', by: 1 };
  }
  if (!definite && at === i + 1 && cursor.norm(i) === 'past') return undefined;
  const fiscal = cursor.word(at).fiscal === true && cursor.word(at + 1).unit === 'year';
  if (fiscal) at++;
  const word = cursor.word(at);
  const end = (k: number): { last: number; end: number } => ({ last: k + 1, end: cursor.endOf(k) });
  if (word.unit && !word.plural) {
    if (word.unit === 'half' || word.unit === 'century') return undefined;
    if (word.unit === 'season' && cursor.norm(i) !== 'last' && cursor.norm(i) !== 'this' && cursor.norm(i) !== 'next')
      return undefined;
    if (cursor.isDash(at + 1) && cursor.glued(at + 1)) return undefined; // 'next day-trip'
    const unit: CalendarUnit = word.unit === 'season' ? 'year' : word.unit;
    return { first: i, ...end(at), date: { shift: { ...pointer, unit }, ...(fiscal ? { fiscal } : {}) } };
  }
  if (word.weekday !== undefined && !word.ambiguous && cursor.token(at)?.capital)
    return { first: i, ...end(at), date: { weekday: word.weekday, pointer } };
  if (word.month !== undefined && cursor.token(at)?.capital) {
    if (cursor.norm(i) === 'that' || (word.ambiguous && cursor.norm(i) === 'past')) return undefined;
    if (!isBareMonth(cursor, at) && word.ambiguous && pointer.anchor !== 'now' && cursor.norm(i) !== 'same')
      return undefined;
    return { first: i, ...end(at), date: { month: word.month, pointer } };
  }
  if (
    word.season !== undefined &&
    !(word.ambiguous && (cursor.norm(i) === 'that' || cursor.norm(i) === 'this') && cursor.word(at + 1).role === 'of')
  )
    return { first: i, ...end(at), date: { season: word.season, pointer } };
  return undefined;
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

/** 'the year before', 'the day after': a unit and a direction, with 'the' before. */
export function unitAndDirection(cursor: Cursor, i: number): Found | undefined {
  const { unit, plural } = cursor.word(i);
  if (!unit || plural || cursor.norm(i - 1) !== 'the') return undefined;
  const direction = cursor.word(i + 1).direction;
  if (!direction || direction.anchor === 'now') return undefined;
  const next = cursor.norm(i + 2);
  if (next === 'next' || next === 'last')
    return { first: i, last: i + 3, date: { shift: { anchor: 'now', by: 2 * direction.by, unit } } };
  const { dayShift } = cursor.word(i + 2);
  if (unit === 'day' && dayShift)
    return { first: i, last: i + 3, date: { shift: { anchor: 'now', by: direction.by + dayShift, unit } } };
  if (!AT_END.test(next)) return undefined;
  return { first: i, last: i + 2, date: { shift: { ...direction, unit } } };
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
    if (cursor.norm(i + 1) === 'than') return undefined;
    return { ...word.direction, next: i + 1 };
  }
  if (word.role === 'from' && cursor.norm(i + 1) === 'now') return { anchor: 'now', by: 1, next: i + 2 };
  return undefined;
}
