import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Stretch } from './marks';
import type { Attributed, Quote } from './types';

/** As many characters may stand between a quote and a cue that is right beside it. */
const BESIDE = 12;

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
  attribution: Attributed,
): Quote['sort'] {
  const attributed = attribution.speaker !== undefined && attribution.certain;
  const { tokens } = document;
  const length = stretch.next - stretch.first;
  const before = (tokens[stretch.first - 2] as Token | undefined)?.norm ?? '';
  const earlier = (tokens[stretch.first - 3] as Token | undefined)?.norm ?? '';
  const { titled } = language.quotes;
  const first = tokens[stretch.first] as Token | undefined;
  // 'the data show “weather, not climate”': a title has a capital.
  const begun = first?.capital === true || first?.kind === 'number';
  if (begun && length <= 8 && (titled.has(before) || (before === ',' && titled.has(earlier)))) return 'title';
  if (begun && isTitleCase(tokens, stretch) && !(attributed && isBeside(attribution.cueSpan, stretch))) return 'title';
  if (
    length <= 5 &&
    (language.quotes.termed.has(before) ||
      (before === 'as' && earlier === 'known') ||
      (before === 'called' && /^(?:is|are|was|were|so|-)$/.test(earlier)))
  )
    return 'scare';
  if (!attributed && length <= 3) return 'scare';
  return 'speech';
}

/** Whether a cue stands right beside a quote, a word or two between. */
const isBeside = (cue: Span | undefined, stretch: Stretch): boolean =>
  cue !== undefined && (cue.start < stretch.start ? stretch.start - cue.end : cue.start - stretch.end) < BESIDE;

/** 'The Salt Ledger', 'Lopez Tonight': two to eight words and every one of four letters or more with a capital, no stop inside. */
function isTitleCase(tokens: readonly Token[], { first, next }: Stretch): boolean {
  const last = tokens[next - 1] as Token | undefined;
  let long = 0;
  let words = 0;
  for (let t = first; t < next; t++) {
    const { kind, text, capital } = tokens[t] as Token;
    if (kind === 'punctuation' && t < next - 1 && /^[.!?,;]$/.test(text)) return false;
    if (kind !== 'word') continue;
    words++;
    if (text.length < 4) continue;
    if (!capital) return false;
    long++;
  }
  return words <= 8 && long >= 2 && !/^[!?]$/.test(last?.text ?? '');
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
