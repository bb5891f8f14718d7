import type { Cursor } from './cursor';

/** Whether a word that has no part in calendar expressions stands at `i`, in lower case: a noun or a verb. */
export function plainWord(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (token?.kind !== 'word' || token.capital) return false;
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
