import type { Cursor } from './cursor';
import { readDigits } from './digits';
import { hedgesBeforeAll } from './hedge';
import type { Found } from './reader';

/**
 * A time that was run, in seconds: '12:58.45', '2:01:09.2' with tenths, '2:09:14' and 'in 59:32' where nothing makes it a time of day,
 * '2h 21m 07s'.
 */
export function readTimed(cursor: Cursor, i: number, floor: number): Found | undefined {
  if (!cursor.isNumber(i)) return undefined;
  const timed =
    cursor.norm(i + 1) === ':'
      ? withColons(cursor, i)
      : cursor.tables.cues.hourSigns.has(cursor.norm(i + 1))
        ? withSigns(cursor, i)
        : undefined;
  const hedge = timed && hedgesBeforeAll(cursor, i, floor, true);
  return hedge
    ? { ...timed, first: hedge.at, quantity: { ...timed.quantity, op: hedge.op, hedge: hedge.words } }
    : timed;
}

const seconds = (first: number, next: number, value: number, step: number): Found => ({
  first,
  next,
  quantity: { op: '', low: value, high: value, unit: 'second', dimension: 'duration', step },
  form: 'cardinal',
  number: [first, next],
  quantifier: undefined,
  signed: false,
});

function withColons(cursor: Cursor, i: number): Found | undefined {
  const parts: number[] = [];
  let at = i;
  while (parts.length < 3 && cursor.isNumber(at)) {
    const digits = readDigits(cursor.norm(at));
    if (!digits) return undefined;
    parts.push(digits.value);
    at++;
    if (!(cursor.norm(at) === ':' && cursor.glued(at) && cursor.glued(at + 1))) break;
    at++;
  }
  const last = cursor.norm(at - 1);
  if (parts.length < 2 || cursor.glued(i) || !cursor.isNumber(at - 1)) return undefined;
  const tenths = /^\d\d\.\d+$/.test(last);
  if (!tenths && !(isSixties(cursor, i, parts) && isRun(cursor, i, at, parts))) return undefined;
  const value = Number(parts.reduce((sum, part) => sum * 60 + part, 0).toPrecision(12));
  return seconds(i, at, value, tenths ? 10 ** -(last.length - 3) : 1);
}

/** Minutes and seconds of two digits, below sixty. */
function isSixties(cursor: Cursor, i: number, parts: readonly number[]): boolean {
  return parts.every((part, k) => k === 0 || (part < 60 && /^\d\d$/.test(cursor.norm(i + 2 * k))));
}

/** What stands before it says that it was run: hours, minutes and seconds but for 'at'; two numbers only behind 'in', 'time of', 'ran'. */
function isRun(cursor: Cursor, i: number, next: number, parts: readonly number[]): boolean {
  const { cues } = cursor.tables;
  if (cursor.word(next).clock || cursor.isClock(next)) return false;
  const before = cursor.hedgeBefore(i)?.at ?? i;
  const norm = cursor.norm(before - 1);
  if (!cues.clockLeads.has(norm) && (isMargin(cursor, next) || isPace(cursor, next))) return true;
  if (parts.length === 3) return !cues.clockLeads.has(norm) && (parts[0] as number) < 100;
  if ((parts[0] as number) < 4) return false; // '2:04' may be hours and minutes, or minutes and seconds
  if (cursor.is(before - 1, 'in') || cues.racing.has(norm)) return true;
  return cursor.is(before - 1, 'of') && cues.raceTimes.has(cursor.norm(before - 2));
}

/** '1:45 ahead of', '1:54 back', '1:12 to play'. */
const isMargin = (cursor: Cursor, next: number): boolean =>
  cursor.tables.cues.margins.has(cursor.norm(next)) ||
  (cursor.is(next, 'to') && cursor.tables.cues.played.has(cursor.norm(next + 1)));

/** '4:38 a mile', '2:55 per kilometre', 'a 5:12 mile'. */
function isPace(cursor: Cursor, next: number): boolean {
  const at = cursor.word(next).article || cursor.word(next).role === 'per' ? next + 1 : next;
  return cursor.tables.cues.courses.has(cursor.norm(at)) && !cursor.hyphen(at + 1);
}

/** '2h 21m 07s', '2h 21m': hours with minutes behind them, in seconds. */
function withSigns(cursor: Cursor, i: number): Found | undefined {
  const { minuteSigns, secondSigns } = cursor.tables.cues;
  if (!cursor.glued(i + 1)) return undefined;
  const hours = readDigits(cursor.norm(i));
  const minutes = part(cursor, i + 2, minuteSigns);
  if (!hours?.plain || minutes === undefined) return undefined;
  const rest = part(cursor, i + 4, secondSigns);
  const value = hours.value * 3600 + minutes * 60 + (rest ?? 0);
  return seconds(i, rest === undefined ? i + 4 : i + 6, value, rest === undefined ? 60 : 1);
}

function part(cursor: Cursor, i: number, signs: ReadonlySet<string>): number | undefined {
  if (!cursor.isNumber(i) || !cursor.glued(i + 1) || !signs.has(cursor.norm(i + 1))) return undefined;
  const digits = readDigits(cursor.norm(i));
  return digits?.plain && digits.value < 60 ? digits.value : undefined;
}
