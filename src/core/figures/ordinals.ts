import type { Cursor } from './cursor';
import { readDigits } from './digits';
import { isNominal } from './measure/nouns';

export interface Ordinal {
  readonly value: number;
  readonly first: number;
  readonly next: number;
}

/** 'third', '21st', 'twenty-first', 'hundredth' at token `i`, where it counts something. 'First' counts nothing. */
export function readOrdinal(cursor: Cursor, i: number): Ordinal | undefined {
  const found = ordinalAt(cursor, i);
  if (!found || found.value < 2) return undefined;
  return counts(cursor, found) ? found : undefined;
}

/** Any ordinal's value and extent, whatever it does. */
export function ordinalAt(cursor: Cursor, i: number): Ordinal | undefined {
  const token = cursor.token(i);
  if (!token) return undefined;
  if (token.kind === 'number') {
    if (!cursor.word(i + 1).ordinalSuffix || !cursor.glued(i + 1)) return undefined;
    const digits = readDigits(token.norm);
    return digits && { value: digits.value, first: i, next: i + 2 };
  }
  const { ordinal, tens } = cursor.word(i);
  if (ordinal !== undefined) return { value: ordinal, first: i, next: i + 1 };
  if (tens !== undefined) {
    const at = cursor.overHyphen(i + 1);
    const unit = cursor.word(at).ordinal;
    if (unit !== undefined && unit < 10) return { value: tens + unit, first: i, next: at + 1 };
  }
  return undefined;
}

function counts(cursor: Cursor, ordinal: Ordinal): boolean {
  const { first, next } = ordinal;
  if (cursor.word(first - 1).month || cursor.word(next).month) return false;
  if (cursor.is(next, 'of') && cursor.word(next + 1).month) return false;
  if (first > cursor.first && cursor.token(first)?.capital && !cursor.isPunctuation(first - 1)) return false; // 'Third Avenue'
  if (isRank(cursor, first, next)) return true;
  const token = cursor.token(next);
  if (!token) return false;
  if (cursor.hyphen(next)) return cursor.tables.forms.superlative(cursor.norm(next + 1)); // 'third-largest'
  if (token.kind !== 'word' || token.capital) return false;
  if (cursor.tables.idleOrdinals.has(token.norm)) return false;
  const coarse = cursor.coarse(next);
  if (cursor.is(next, 'to')) return cursor.is(first - 1, 'the') && isDone(cursor, next + 1);
  if (coarse === 'either') return isNominal(cursor, next) || cursor.coarse(next + 1) === 'determiner'; // 'its fourth cut this year'
  return coarse === undefined || cursor.word(next).times === true;
}

/** 'the 24th to do so', 'the third to fall ill': a verb, no other end of a range ('the 4th to the 9th', 'the second to last'). */
function isDone(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (token?.kind !== 'word' || token.capital || cursor.word(i).ordinal !== undefined) return false;
  const coarse = cursor.coarse(i);
  return (
    !cursor.tables.cues.lastOnes.has(cursor.norm(i)) &&
    (coarse === undefined || coarse === 'verb' || coarse === 'either' || coarse === 'auxiliary')
  );
}

/** 'move up to fifth', 'slipped to 12th'. */
const isClimb = (cursor: Cursor, first: number): boolean =>
  cursor.is(first - 1, 'to') &&
  (cursor.tables.cues.motion.has(cursor.norm(first - 2)) || cursor.tables.changes.has(cursor.norm(first - 2)));

const REACH = 5;

/** 'with Felix Moser third,' */
function isWithName(cursor: Cursor, first: number, next: number): boolean {
  if (cursor.token(first - 1)?.capital !== true || cursor.hyphen(next) || cursor.isWord(next)) return false;
  for (let k = first - 2; k > first - REACH; k--) {
    if (cursor.is(k, 'with')) return true;
    if (!cursor.token(k)?.capital) return false;
  }
  return false;
}

/** 'was fifth at the bell', 'finished 12th': a rank behind a verb, with nothing behind it that it could count. */
function isRank(cursor: Cursor, first: number, next: number): boolean {
  if (
    !cursor.tables.cues.ranking.has(cursor.norm(first - 1)) &&
    !isClimb(cursor, first) &&
    !isWithName(cursor, first, next)
  )
    return false;
  const token = cursor.token(next);
  if (!token) return true;
  if (token.kind === 'punctuation') return !cursor.hyphen(next);
  const coarse = cursor.coarse(next);
  return coarse === 'preposition' ? !cursor.is(next, 'of') || cursor.isNumber(next + 1) : coarse === 'conjunction';
}
