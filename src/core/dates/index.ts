import type { TokenizedDocument } from '../document/types';
import { NO_DATE_WORD, type DateWords } from '../lang/dateTables';
import type { Language } from '../lang/types';
import { dayOfIso } from '../quantities/calendarEdtf';
import { finish, type Steps } from '../text/steps';
import { tokenize, type Token } from '../text/tokens';
import { Cursor } from './cursor';
import { dateAt } from './parse';
import { resolveAll, type Placement } from './context';
import type { DateMention } from './types';
import type { Found } from './written';

export type { DateMention, DateGranularity } from './types';

/** As many tokens are read in one step. */
const STEP = 1_000;

/**
 * Reads every calendar expression. `published` (ISO day; the front matter's `date` where absent) is what relative ones and those
 * without a year count from; without it a day or month without a year is 'XXXX-06-17', a relative one has the value ''.
 */
export const readDates = (document: TokenizedDocument, language: Language, published?: string): DateMention[] =>
  finish(readingDates(document, language, published));

/** The same, some blocks a step. */
export function* readingDates(
  document: TokenizedDocument,
  language: Language,
  published?: string,
): Steps<DateMention[]> {
  const { tokens, blockTokens, sentences } = document;
  const { words } = language.dates;
  const cursor = new Cursor(tokens, language.dates);
  const placements: Placement[] = [];
  let sentence = 0;
  let rested = 0;
  for (const [block, range] of blockTokens.entries()) {
    if (range.first - rested >= STEP) {
      yield;
      rested = range.first;
    }
    cursor.enter(range.first, range.last);
    for (let i = range.first; i < range.last; i++) {
      if (!mayOpen(cursor, i)) continue;
      const found = dateAt(cursor, i);
      if (!found || isAmountInCell(document, block, found, words)) continue;
      while ((sentences[sentence]?.last ?? Infinity) <= i) sentence++;
      placements.push({ found, block, sentence });
      i = found.last - 1;
    }
  }
  yield;
  return resolveAll(document, cursor, placements, dayOfIso(published ?? dateOf(document) ?? ''));
}

/** Whether a date may begin at token `i`: cheap, for at nearly every token none does. */
function mayOpen(cursor: Cursor, i: number): boolean {
  const { kind, norm } = cursor.tokens[i] as Token;
  if (kind === 'word') {
    const { opens, countsOnly } = cursor.word(i);
    return opens === true && !(countsOnly && isForeign(cursor, i + 1));
  }
  return kind === 'number' && !(norm.length < 3 && !cursor.glued(i) && isForeign(cursor, i + 1));
}

/** A word that has no part in any date. */
const isForeign = (cursor: Cursor, i: number): boolean =>
  cursor.word(i) === NO_DATE_WORD && cursor.token(i)?.kind === 'word' && cursor.norm(i).length > 1; // but '44 B.C.'

/** The front matter's `date`, as ISO day. */
function dateOf(document: TokenizedDocument): string | undefined {
  const date = document.frontMatter?.data.date;
  if (date instanceof Date) return Number.isNaN(date.getTime()) ? undefined : date.toISOString().slice(0, 10);
  return typeof date === 'string' ? date : undefined;
}

/**
 * Whether a table's cell that is nothing but four digits is an amount: it is a year in a header, in the first column and below a
 * header that tells of time ('Year', 'Founded'), nowhere else.
 */
function isAmountInCell(document: TokenizedDocument, index: number, { date, until }: Found, words: DateWords): boolean {
  const block = document.blocks[index];
  const range = document.blockTokens[index];
  if (block?.kind !== 'cell' || !block.headers || !range) return false;
  if (range.last - range.first !== 1 || date.year === undefined || date.month !== undefined || until) return false;
  const { column, row, isHeader } = block.headers;
  if (isHeader || !row || !column) return false;
  return !tokenize(column).some((token) => {
    const word = words.of(token);
    return word.unit !== undefined || word.headsDates === true;
  });
}
