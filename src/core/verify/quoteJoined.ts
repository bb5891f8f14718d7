import type { QuoteText } from './quoteMatch';
import { type QuoteMatch } from './quoteMatch';
import { PART, type QuoteWord } from '../quotes/words';

/** The least words of a quote that may be two passages run together, and of each of them. */
const LEAST = { all: 5, part: 2 } as const;
/** Longer quotes are not tried at every word. */
const MOST = 60;

/**
 * Whether a quote is two passages of one speech run together without an ellipsis: the place of both, and the words left out between them
 * (at most a dozen are told). Each part stands word for word in the source.
 */
export function joinedIn(
  text: QuoteText,
  words: readonly QuoteWord[],
): { readonly match: QuoteMatch; readonly leftOut: string } | undefined {
  if (words.length < LEAST.all || words.length > MOST || words.some((word) => word.gap)) return undefined;
  for (let cut = words.length - LEAST.part; cut >= LEAST.part; cut--) {
    const parted = words.map((word, i) => (i === cut ? { ...word, gap: true } : word));
    for (const match of text.everyExact(parted)) {
      const between = text.words.slice(match.from + cut, match.to - (words.length - cut));
      if (!between.length || between.some((word) => word.norm === PART.norm)) continue;
      const told = between.slice(0, 12).map((word) => word.norm);
      return { match, leftOut: told.join(' ') + (between.length > told.length ? ' …' : '') };
    }
  }
  return undefined;
}
