import type { TokenizedDocument } from '../document/types';
import type { DateWords } from '../lang/dateTables';
import type { Language } from '../lang/types';
import { dayOfIso } from '../quantities/calendarEdtf';
import { tokenize } from '../text/tokens';
import { Cursor, lookUp } from './cursor';
import { dateAt } from './parse';
import { resolveAll, type Placement } from './context';
import type { DateMention } from './types';
import type { Found } from './written';

export type { DateMention, DateGranularity } from './types';

/**
 * Reads every calendar expression. `published` (ISO day; the front matter's `date` where absent) is what relative ones and those
 * without a year count from; without it a day or month without a year is 'XXXX-06-17', a relative one has the value ''.
 */
export function readDates(document: TokenizedDocument, language: Language, published?: string): DateMention[] {
  const { tokens, blockTokens, sentences } = document;
  const { words } = language.dates;
  const cursor = new Cursor(tokens, language.dates);
  const placements: Placement[] = [];
  let sentence = 0;
  blockTokens.forEach((range, block) => {
    cursor.enter(range.first, range.last);
    for (let i = range.first; i < range.last; i++) {
      const token = tokens[i];
      if (!token || token.kind === 'punctuation') continue;
      if (token.kind === 'word' && !lookUp(words, token)?.opens) continue;
      const found = dateAt(cursor, i);
      if (!found || isAmountInCell(document, block, found, words)) continue;
      while ((sentences[sentence]?.last ?? Infinity) <= i) sentence++;
      placements.push({ found, block, sentence });
      i = found.last - 1;
    }
  });
  return resolveAll(document, cursor, placements, dayOfIso(published ?? dateOf(document) ?? ''));
}

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
    const word = lookUp(words, token);
    return word?.unit !== undefined || word?.headsDates === true;
  });
}
