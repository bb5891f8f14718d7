import type { TokenizedDocument } from '../document/types';
import type { QuoteCheckTables } from '../lang/quoteCheckTables';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';

/**
 * A word of a quote as it is compared: lower case, without accents, thousands' commas and hyphens; '10' is 'ten', '%' is 'percent'.
 *
 * - `bracket`: an editor's own words in square brackets; they may replace words or add to them.
 * - `gap`: an ellipsis; it may stand for any words.
 * - `loose`: a word with letters in brackets ('threaten[ed]'), of which only the beginning counts.
 */
export interface QuoteWord extends Span {
  readonly norm: string;
  readonly kind: 'word' | 'bracket' | 'gap' | 'loose';
}

const MARKS = /\p{M}/gu;

/** Lower case and without accents. */
export function fold(norm: string): string {
  for (let i = 0; i < norm.length; i++)
    if (norm.charCodeAt(i) > 0x7f)
      return norm.normalize('NFD').replace(MARKS, '').replaceAll('ß', 'ss').replaceAll('ø', 'o').replaceAll('ł', 'l');
  return norm;
}

/** The words of tokens `[first, last)`, as they are compared. */
export function wordsBetween(
  { tokens }: TokenizedDocument,
  first: number,
  last: number,
  tables: QuoteCheckTables,
): QuoteWord[] {
  const words: QuoteWord[] = [];
  let inside = 0;
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'punctuation') {
      const mark = token.text;
      if (mark === '[' && i + 1 < last) {
        const end = bracketEnd(tokens, i, last);
        if (end !== undefined) {
          i = bracketed(words, tokens, i, end, last, tables);
          inside = words.length;
          continue;
        }
      }
      const dots = dotsAt(tokens, i, last);
      if (dots) {
        words.push({ start: token.start, end: (tokens[i + dots - 1] as Token).end, norm: '…', kind: 'gap' });
        i += dots - 1;
        continue;
      }
      const sign = tables.signs.get(mark);
      if (sign) words.push({ start: token.start, end: token.end, norm: sign, kind: 'word' });
      continue;
    }
    const letters = lettersAt(tokens, i, last);
    if (letters > 1) {
      // 'U.S.' is 'US'
      let norm = '';
      for (let k = i; k < i + letters; k++) if (tokens[k]?.kind === 'word') norm += (tokens[k] as Token).norm;
      words.push({ start: token.start, end: (tokens[i + letters - 1] as Token).end, norm, kind: 'word' });
      i += letters - 1;
      continue;
    }
    const previous = words[words.length - 1];
    if (token.norm === 'cent' && previous?.norm === 'per' && words.length > inside) {
      words[words.length - 1] = { ...previous, end: token.end, norm: 'percent' };
      continue;
    }
    words.push({ start: token.start, end: token.end, norm: compared(token, tables), kind: 'word' });
  }
  return words;
}

function compared(token: Token, tables: QuoteCheckTables): string {
  if (token.kind === 'number') return token.norm.replaceAll(',', '');
  const norm = fold(token.norm);
  return tables.numbers.get(norm) ?? norm;
}

/** How many tokens from `at` are an ellipsis: '…', '...', '. . .'. */
function dotsAt(tokens: readonly Token[], at: number, last: number): number {
  if (tokens[at]?.text === '…') return 1;
  let next = at;
  while (next < last && tokens[next]?.text === '.') next++;
  return next - at >= 3 ? next - at : 0;
}

/** How many tokens from `at` are single letters with stops between: 'U', '.', 'S' (and the last stop). */
function lettersAt(tokens: readonly Token[], at: number, last: number): number {
  let next = at;
  let count = 0;
  while (
    next + 1 < last &&
    tokens[next]?.text.length === 1 &&
    tokens[next]?.capital &&
    tokens[next + 1]?.text === '.'
  ) {
    if (next > at && tokens[next]?.space) break;
    count++;
    next += 2;
  }
  if (next < last && count && tokens[next]?.text.length === 1 && tokens[next]?.capital && !tokens[next]?.space) {
    count++;
    next++;
  }
  return count >= 2 ? next - at : 0;
}

function bracketEnd(tokens: readonly Token[], at: number, last: number): number | undefined {
  for (let i = at + 1; i < Math.min(last, at + 16); i++) if (tokens[i]?.text === ']') return i;
  return undefined;
}

/** Reads '[…]', '[the base]', '[T]he' and 'threaten[ed]'; the index of the last token that was read. */
function bracketed(
  words: QuoteWord[],
  tokens: readonly Token[],
  open: number,
  close: number,
  last: number,
  tables: QuoteCheckTables,
): number {
  const from = tokens[open] as Token;
  const to = tokens[close] as Token;
  const inner = tokens.slice(open + 1, close);
  if (inner.length && inner.every(({ text }) => text === '…' || text === '.')) {
    words.push({ start: from.start, end: to.end, norm: '…', kind: 'gap' });
    return close;
  }
  const behind = tokens[close + 1];
  const before = words[words.length - 1];
  const joins = inner.length === 1 && inner[0]?.kind === 'word';
  if (joins && behind && close + 1 < last && behind.kind === 'word' && !behind.space) {
    // '[T]he', '[w]e'
    words.push({
      start: from.start,
      end: behind.end,
      norm: fold((inner[0] as Token).norm + behind.norm),
      kind: 'word',
    });
    return close + 1;
  }
  if (joins && before && before.end === from.start && before.kind === 'word') {
    words[words.length - 1] = { ...before, end: to.end, kind: 'loose' };
    return close;
  }
  const norm = inner.map((token) => compared(token, tables)).join(' ');
  words.push({ start: from.start, end: to.end, norm, kind: 'bracket' });
  return close;
}
