import type { Quote } from '../quotes';
import { PART, quoteWords, spokenWords, type QuoteWord } from '../quotes/words';
import type { Mentions } from '../reading/types';

/** FNV-1a over UTF-16 units, 32 bits: two words beside each other as one number. */
function hashOf(a: string, b: string): number {
  let hash = 0x811c9dc5;
  for (const word of [a, ' ', b])
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/** The pairs of neighbours among words, as sorted 32-bit hashes, each once. Figures and names are words like others, so they count exactly. */
function pairsOf(words: readonly QuoteWord[]): Uint32Array {
  const hashes = new Set<number>();
  for (let i = 1; i < words.length; i++) {
    const [before, word] = [words[i - 1] as QuoteWord, words[i] as QuoteWord];
    if (word.gap || word.norm === PART.norm || before.norm === PART.norm) continue;
    hashes.add(hashOf(before.norm, word.norm));
  }
  return Uint32Array.from(hashes).sort();
}

/** What a source is found by when its quotes are looked for: the pairs of neighbours in what each speaker says. */
export const quoteKeysOf = ({ document, quotes }: Mentions): Uint32Array => pairsOf(spokenWords(document, quotes));

/** The same for one quote of a draft. */
export const keysOfQuote = ({ document }: Mentions, quote: Quote): Uint32Array =>
  pairsOf(quoteWords(document.prose, quote.inner, document.text));
