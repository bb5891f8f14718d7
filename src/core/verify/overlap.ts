import type { Language } from '../lang/types';
import type { Contexts } from './context';

/** How much two sentences have in common, rarer words of the source counting more; all parts lie in 0..1. */
export interface Overlap {
  /** The share of the draft's sentence that the source's has. */
  readonly forward: number;
  /** The share of the source's sentence that the draft's has. */
  readonly backward: number;
  /** As `forward`, of the sentences before them. */
  readonly before: number;
}

/** What a word that is only used for another one counts. */
const BY_CONCEPT = 0.6;
/** What a word counts that the source has nowhere. */
const UNKNOWN = 0.7;
const NONE: readonly number[] = [];

/** Compares the sentences of a draft with those of one source; each pair of sentences once. */
export function overlapper(
  draft: Contexts,
  source: Contexts,
  language: Language,
): (draftSentence: number, sourceSentence: number) => Overlap {
  const known = new Map<number, Overlap>();
  const width = source.bags.length + 1;
  const share = (of: number, by: number, side: 'forward' | 'backward'): number => {
    const [own, other] = side === 'forward' ? [draft.bags[of], source.bags[by]] : [source.bags[of], draft.bags[by]];
    if (!own || !other) return 0;
    let all = 0;
    let found = 0;
    for (const stem of own.stems) {
      const count = source.spread.get(stem);
      const weight = count === undefined ? UNKNOWN : 1 / (1 + Math.log(count));
      all += weight;
      if (other.stems.has(stem)) found += weight;
      else if ((language.verify.concepts.get(stem) ?? NONE).some((concept) => other.concepts.has(concept)))
        found += BY_CONCEPT * weight;
    }
    return all > 0 ? found / all : 0;
  };
  const forward = new Map<number, number>();
  const forwardOf = (a: number, b: number): number => {
    if (a < 0 || b < 0) return 0;
    const key = a * width + b;
    let value = forward.get(key);
    if (value === undefined) forward.set(key, (value = share(a, b, 'forward')));
    return value;
  };
  return (a, b) => {
    const key = a * width + b;
    let overlap = known.get(key);
    if (!overlap) {
      overlap = {
        forward: forwardOf(a, b),
        backward: share(b, a, 'backward'),
        before: forwardOf(a - 1, b - 1),
      };
      known.set(key, overlap);
    }
    return overlap;
  };
}
