import type { Cursor } from '../cursor';
import { isNominal, phraseBefore, type Phrase } from './nouns';

const CLAUSE = new Set([';', ':', '—', '(', '.', '“', '"']);

const isVerbal = (cursor: Cursor, i: number): boolean => {
  const coarse = cursor.coarse(i);
  if (coarse === 'auxiliary') return true;
  const token = cursor.token(i);
  if (coarse === 'verb') return !(token?.capital && i > cursor.first);
  const norm = cursor.norm(i);
  return norm === 'up' || norm === 'down';
};

/**
 * What the clause around token `at` is about: the noun phrase before its verb ('berthing fees' in 'berthing fees were raised by 5 percent').
 * Looks back to the sentence's beginning `floor` at most.
 */
export function subjectBefore(cursor: Cursor, at: number, floor: number): Phrase | undefined {
  let k = at - 1;
  // Back to the verb that governs the figure.
  while (k >= floor && !isVerbal(cursor, k)) {
    if (CLAUSE.has(cursor.norm(k))) return undefined;
    k--;
  }
  if (k < floor) return undefined;
  // Over the verb group: 'had been raised', 'is expected to fall'.
  while (k >= floor) {
    const coarse = cursor.coarse(k);
    const norm = cursor.norm(k);
    if (isVerbal(cursor, k) || coarse === 'adverb' || norm === 'to' || norm.endsWith('ly')) k--;
    else break;
  }
  const relative = cursor.coarse(k) === 'relative';
  if (relative) {
    k--;
    if (cursor.norm(k) === ',') k--;
    if (k >= floor && cursor.coarse(k) === 'preposition') k--;
  }
  if (cursor.norm(k) === ',' && k > floor) return appositive(cursor, k, floor);
  const phrase = phraseBefore(cursor, k + 1, floor);
  if (phrase) return withoutPreposition(cursor, phrase, floor);
  if (cursor.coarse(k) === 'conjunction') return subjectBefore(cursor, k, floor); // 'rose 3 percent and fell 2'
  return undefined;
}

/** 'Delacroix, who oversaw procurement, told': back over what stands between commas. */
function appositive(cursor: Cursor, comma: number, floor: number): Phrase | undefined {
  for (let k = comma - 1; k > floor; k--) {
    if (cursor.norm(k) === ',') return phraseBefore(cursor, k, floor);
    if (CLAUSE.has(cursor.norm(k))) return undefined;
  }
  return phraseBefore(cursor, comma, floor);
}

/** 'sales in the north rose': the head stands before the preposition. */
function withoutPreposition(cursor: Cursor, phrase: Phrase, floor: number): Phrase {
  let k = phrase.first;
  while (
    k > floor &&
    (cursor.coarse(k - 1) === 'determiner' || cursor.coarse(k - 1) === 'possessive' || cursor.isNumber(k - 1))
  )
    k--;
  const before = cursor.norm(k - 1);
  if (k - 2 >= floor && HEADED.has(before) && isNominal(cursor, k - 2)) {
    const head = phraseBefore(cursor, k - 1, floor);
    if (head) return head;
  }
  return phrase;
}

const HEADED = new Set(['in', 'at', 'for', 'on', 'from', 'among', 'with', 'to', 'by', 'across', 'between']);
