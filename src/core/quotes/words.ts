import type { TokenizedDocument } from '../document/types';
import type { Quote } from './types';
import type { Span } from '../text/span';
import { tokenize, type Token } from '../text/tokens';

/** A word as quotes are compared: punctuation, marks, dashes and case fall away; an ellipsis or brackets are gaps. */
export interface QuoteWord extends Span {
  readonly norm: string;
  /** Words may have been left out, or put in other words, before this one. */
  readonly gap: boolean;
}

const SKIPPED = /^[^\p{L}\p{N}%£$€]+$/u;
const isEllipsis = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.text === '…' || (tokens[i]?.text === '.' && tokens[i + 1]?.text === '.' && tokens[i + 2]?.text === '.');

const fold = (token: Token): string => token.norm.replace(/'$/, '').replace(/^'/, '');

/**
 * The words of a stretch of a document's prose, without what nobody speaks. What is masked there but not in its `text` (a citation, a handle
 * that looks like one) is a gap. Brackets are the writer's: what stands in them is a gap.
 */
export function quoteWords(prose: string, span: Span, text = prose): QuoteWord[] {
  const tokens = tokenize(prose, span.start, span.end);
  const words: QuoteWord[] = [];
  let gap = false;
  let depth = 0;
  tokens.forEach((token, i) => {
    if (token.norm === '[' || token.norm === ']') {
      depth += token.norm === '[' ? 1 : -1;
      gap = true;
      return;
    }
    if (depth > 0) return;
    const from = i ? (tokens[i - 1] as Token).end : span.start;
    if (text !== prose && token.start - from > 2 && /\w/.test(text.slice(from, token.start))) gap = true;
    if (isEllipsis(tokens, i)) gap = true;
    if (SKIPPED.test(token.norm)) return;
    const norm = fold(token);
    if (!norm) return;
    words.push({ start: token.start, end: token.end, norm, gap: gap && words.length > 0 });
    gap = false;
  });
  return words;
}

/** What `quoteWords` reads a quote's words from, as one string to know the same quote by. */
export const writtenIn = (
  { document: { prose, text } }: { readonly document: TokenizedDocument },
  { inner: { start, end } }: Quote,
): string => `${text.slice(start, end)}\u0000${prose.slice(start, end)}`;

/** All words of a source's blocks, with where each block begins; brackets there are part of what was printed and dropped alike. */
export function wordsOfDocument(document: TokenizedDocument): QuoteWord[] {
  return document.blocks.filter((block) => block.kind !== 'meta').flatMap((block) => quoteWords(document.prose, block));
}

/** No word of any draft: what parts one speech from the next. */
export const PART: QuoteWord = { start: 0, end: 0, norm: '\u0000', gap: false };

/** What is said in one go, attributions between taken out ('“It has …,” Frank noted, “and …”'); a speech ends with its speaker or paragraph. */
export function spokenWords({ prose }: TokenizedDocument, quotes: readonly Quote[]): QuoteWord[] {
  const words: QuoteWord[] = [];
  quotes.forEach((quote, i) => {
    const before = quotes[i - 1];
    const goesOn =
      before?.speaker !== undefined &&
      before.speaker === quote.speaker &&
      quote.block - before.block <= 1 &&
      quote.start - before.end < 160;
    if (before && !goesOn) words.push({ ...PART, start: quote.inner.start, end: quote.inner.start });
    words.push(...quoteWords(prose, quote.inner));
  });
  return words;
}
