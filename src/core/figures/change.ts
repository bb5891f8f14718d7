import type { Cursor } from './cursor';
import type { Figure } from './types';

export type Change = Pick<Figure, 'change' | 'role'>;

const NONE: Change = {};
const BACK = 14;

/**
 * Which change a figure tells of: 'rose by 3 percent' (up, by), 'fell to 12' (down, to), 'up from 41' (up, from), 'a 2.4% fall' (down, by),
 * 'an increase of 30' (up, by), '12 percent fewer' (down, by). `from` is the first token of its sentence;
 * what a count stands before is what it counts ('five of the last 11 rises'), not its change.
 */
export function changeOf(
  cursor: Cursor,
  first: number,
  next: number,
  from: number,
  counts: boolean,
  isShare: boolean,
): Change {
  const noun = counts ? undefined : changeNounBehind(cursor, next);
  if (noun) return { change: noun, role: 'by' };
  // 'Five more than Torvik' is as well said of Torvik, 'five fewer'; a share of the other is another number.
  const difference = isShare ? cursor.tables.differences.get(cursor.norm(next)) : undefined;
  if (difference) return { change: difference, role: 'by' };
  const before = cursor.norm(first - 1);
  const beside = cursor.change(first - 1);
  const phrasal =
    cursor.coarse(first - 2) === 'verb' &&
    cursor.change(first - 2) === undefined &&
    cursor.coarse(first - 1) !== 'verb' &&
    cursor.tables.cues.particles.has(before);
  if (beside && !phrasal) return { change: beside, role: 'by' }; // not 'holding up $9bn'
  if (cursor.is(first - 1, 'of')) {
    const head = cursor.change(first - 2);
    return head && cursor.coarse(first - 3) !== 'auxiliary' ? { change: head, role: 'by' } : NONE;
  }
  const { role } = cursor.word(first - 1);
  if (role !== 'by' && role !== 'from' && role !== 'to') return NONE;
  const change = verbOfChange(cursor, first - 1, from);
  return change ? { change, role } : NONE;
}

/** '3 percent rise', '24% annual increase'. */
function changeNounBehind(cursor: Cursor, next: number): 'up' | 'down' | undefined {
  for (let k = cursor.overHyphen(next); k < next + 4; k++) {
    const change = cursor.change(k);
    if (change) return isNounOfChange(cursor, k) ? change : undefined;
    if (!cursor.isWord(k) || cursor.coarse(k) !== undefined) return undefined;
  }
  return undefined;
}

/** A noun of change ends the phrase: 'a 3% rise in', not '12 people lost their homes'. */
function isNounOfChange(cursor: Cursor, i: number): boolean {
  const coarse = cursor.coarse(i);
  if (coarse === 'verb' || coarse === 'adverb' || coarse === 'particle' || coarse === 'preposition') return false;
  const after = cursor.coarse(i + 1);
  return (
    after === undefined ||
    after === 'preposition' ||
    after === 'conjunction' ||
    after === 'adverb' ||
    after === 'auxiliary'
  );
}

/** The nearest word of change before token `at`, in the same clause. */
function verbOfChange(cursor: Cursor, at: number, from: number): 'up' | 'down' | undefined {
  const least = Math.max(from, at - BACK);
  for (let k = at - 1; k >= least; k--) {
    const norm = cursor.norm(k);
    if (norm === ';' || norm === ':' || norm === '.' || cursor.coarse(k) === 'relative') return undefined;
    const change = cursor.change(k);
    if (change) return change;
  }
  return undefined;
}
