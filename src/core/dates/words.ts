import type { Cursor } from './cursor';

/** Whether a word that has no part in calendar expressions stands at `i`, in lower case: a noun or a verb. */
export const plainWord = (cursor: Cursor, i: number): boolean => !cursor.token(i)?.capital && foreignWord(cursor, i);

/** The same with a capital or without. */
export function foreignWord(cursor: Cursor, i: number): boolean {
  if (cursor.token(i)?.kind !== 'word') return false;
  const word = cursor.word(i);
  const numeral = word.cardinal !== undefined || word.ordinal !== undefined;
  return !(
    numeral ||
    word.grammar ||
    word.preposition ||
    word.role ||
    word.article ||
    word.pointer ||
    word.tense ||
    word.intends ||
    word.direction
  );
}
