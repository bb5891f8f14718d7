import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import type { Token } from '../text/tokens';
import type { Stretch } from './marks';
import type { Quote } from './types';

/** The sentence that covers an offset. */
export function sentenceAt({ sentences }: TokenizedDocument, offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** Whether quoted words are spoken, a title, or set apart by the writer. */
export function sortOf(
  document: TokenizedDocument,
  language: Language,
  stretch: Stretch,
  attributed: boolean,
): Quote['sort'] {
  const { tokens } = document;
  const length = stretch.next - stretch.first;
  const before = (tokens[stretch.first - 2] as Token | undefined)?.norm ?? '';
  const earlier = (tokens[stretch.first - 3] as Token | undefined)?.norm ?? '';
  if (length <= 8 && (language.quotes.titled.has(before) || (before === ',' && language.quotes.titled.has(earlier))))
    return 'title';
  if (
    length <= 5 &&
    (language.quotes.termed.has(before) ||
      (before === 'as' && earlier === 'known') ||
      (before === 'called' && /^(?:is|are|was|were|so)$/.test(earlier)))
  )
    return 'scare';
  if (!attributed && length <= 3) return 'scare';
  return 'speech';
}

/** 'she said in a Spanish statement': the words are a translation. Looked for in the quote's own sentence and the one behind. */
export function translated(
  document: TokenizedDocument,
  language: Language,
  stretch: Stretch,
): { translatedFrom?: string } {
  const range = document.blockTokens[stretch.block];
  if (!range) return {};
  const { tokens } = document;
  for (let t = Math.max(range.first, stretch.first - 30); t < Math.min(range.last, stretch.next + 14); t++) {
    const token = tokens[t] as Token;
    if (!language.quotes.languages.has(token.norm) || (t >= stretch.first && t < stretch.next)) continue;
    const before = (tokens[t - 1] as Token | undefined)?.norm ?? '';
    const behind = (tokens[t + 1] as Token | undefined)?.norm ?? '';
    if (before === 'in' || language.quotes.nouns.has(behind) || /^(?:translation|translated)$/.test(before))
      return { translatedFrom: token.text };
  }
  return {};
}
