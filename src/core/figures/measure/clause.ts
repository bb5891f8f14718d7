import type { Cursor } from '../cursor';
import { isNominal, isVerbal, overDeterminers, phraseBefore, type Phrase } from './nouns';

const BREAKS = new Set([';', ':', '—', '(', '.', '“', '"', '!', '?']);

/** The verb that governs a figure: half-open range of its tokens, and where its clause's search began. */
export interface Verb {
  readonly first: number;
  readonly last: number;
}

/** The verb group nearest before token `at`, in the same clause: 'were raised', 'is expected to fall'. */
export function verbBefore(cursor: Cursor, at: number, floor: number): Verb | undefined {
  let k = at - 1;
  while (k >= floor && !isVerbal(cursor, k)) {
    if (BREAKS.has(cursor.norm(k)) || cursor.coarse(k) === 'relative') return undefined;
    k--;
  }
  if (k < floor) return undefined;
  const last = k + 1;
  while (k > floor && inVerbGroup(cursor, k - 1)) k--;
  return { first: k, last };
}

function inVerbGroup(cursor: Cursor, i: number): boolean {
  const coarse = cursor.coarse(i);
  if (coarse === 'adverb') return true;
  if (cursor.norm(i) === 'to') return isVerbal(cursor, i - 1) || cursor.coarse(i - 1) === undefined;
  if (cursor.isWord(i) && cursor.norm(i).endsWith('ly') && !isNominal(cursor, i)) return true;
  return isVerbal(cursor, i);
}

/** What a verb group is about: the noun phrase before it ('berthing fees' in 'berthing fees were raised'). Not before `floor`. */
export function subjectOf(cursor: Cursor, verb: Verb, floor: number): Phrase | undefined {
  let k = verb.first - 1;
  if (k < floor) return undefined;
  if (cursor.coarse(k) === 'relative') {
    k--;
    if (k >= floor && cursor.coarse(k) === 'preposition') k--;
    if (cursor.norm(k) === ',') k--;
    return headOf(cursor, k + 1, floor);
  }
  if (cursor.norm(k) === ',') {
    const before = appositive(cursor, k, floor);
    return before ?? again(cursor, k, floor);
  }
  const phrase = headOf(cursor, k + 1, floor);
  if (phrase) return phrase;
  if (cursor.coarse(k) === 'conjunction') return again(cursor, k, floor); // 'rose 3 percent and fell 2'
  return undefined;
}

function again(cursor: Cursor, at: number, floor: number): Phrase | undefined {
  const verb = verbBefore(cursor, at, floor);
  return verb && verb.first > floor ? subjectOf(cursor, verb, floor) : undefined;
}

/** 'Delacroix, who oversaw procurement, told': back over what stands between commas. */
function appositive(cursor: Cursor, comma: number, floor: number): Phrase | undefined {
  for (let k = comma - 1; k > floor; k--) {
    if (cursor.norm(k) === ',') return headOf(cursor, k, floor);
    if (BREAKS.has(cursor.norm(k))) return undefined;
  }
  return undefined;
}

const STRETCH = 24;
const PARTICIPLE = /ing$/;

/** 'Sales at the group's 214 stores': of the noun phrases that hang together before `end` the first one, with its 'of'. */
export function headOf(cursor: Cursor, end: number, floor: number): Phrase | undefined {
  let phrase = phraseBefore(cursor, end, floor);
  if (!phrase) return undefined;
  const least = Math.max(floor, end - STRETCH);
  for (;;) {
    let k = overDeterminers(cursor, phrase.first, least);
    if (k < phrase.first && cursor.norm(k - 1).endsWith("'s")) {
      const owner: Phrase | undefined = phraseBefore(cursor, k, least); // 'the group's 214 stores'
      if (owner) k = overDeterminers(cursor, owner.first, least);
    }
    if (
      PARTICIPLE.test(cursor.norm(k - 1)) &&
      k - 2 >= least &&
      isNominal(cursor, k - 2) &&
      !cursor.token(k - 1)?.capital
    ) {
      const described: Phrase | undefined = phraseBefore(cursor, k - 1, least); // 'families claiming an exemption'
      if (described) {
        phrase = described;
        continue;
      }
    }
    if (!cursor.tables.cues.hangs.has(cursor.norm(k - 1)) || k - 2 < least) break;
    const before: Phrase | undefined = phraseBefore(cursor, k - 1, least);
    if (!before) break;
    if (isVerbal(cursor, k - 2)) break;
    phrase = before;
  }
  return phrase;
}
