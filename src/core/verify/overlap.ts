import type { Contexts } from './context';
import { weightIn } from './sourceWords';

/** How much two sentences have in common, rarer words of the source counting more; all parts lie in 0..1. */
export interface Overlap {
  /** The share of the draft's sentence that the source's has. */
  readonly forward: number;
  /** The share of the source's sentence that the draft's has. */
  readonly backward: number;
  /** As `forward`, of the sentences before them. */
  readonly before: number;
}

/** Compares the sentences of a draft with those of one source; each pair of sentences once. */
export function overlapper(
  draft: Contexts,
  source: Contexts,
): (draftSentence: number, sourceSentence: number) => Overlap {
  const { words, bags } = source.words.sentences;
  const known = new Map<number, Overlap>();
  /** By a sentence of the draft what each of the source has of it. */
  const forward = new Map<number, Float64Array>();
  const forwardOf = (sentence: number): Float64Array => {
    let shares = forward.get(sentence);
    if (!shares) forward.set(sentence, (shares = sharesOf(draft.bags[sentence] ?? NO_WORDS, source)));
    return shares;
  };
  /** By a sentence of the draft how well it has each word of the source. */
  const matches = new Map<number, Float64Array>();
  const backwardOf = (sentence: number, other: number): number => {
    let match = matches.get(sentence);
    if (!match) matches.set(sentence, (match = words.matchesIn(words.wordsOf(draft.bags[sentence] ?? NO_WORDS))));
    const bag = bags[other];
    if (!bag || bag.all <= 0) return 0;
    let found = 0;
    for (let i = 0; i < bag.numbers.length; i++)
      found += (bag.weights[i] as number) * (match[bag.numbers[i] as number] as number);
    return found / bag.all;
  };
  const width = source.bags.length + 1;
  return (a, b) => {
    const key = a * width + b;
    let overlap = known.get(key);
    if (!overlap) {
      overlap = {
        forward: forwardOf(a)[b] ?? 0,
        backward: backwardOf(a, b),
        before: a > 0 && b > 0 ? (forwardOf(a - 1)[b - 1] ?? 0) : 0,
      };
      known.set(key, overlap);
    }
    return overlap;
  };
}

const NO_WORDS: ReadonlySet<string> = new Set();

/** For each sentence of a source the share of a bag of words that it has. */
function sharesOf(bag: ReadonlySet<string>, { words, spread, bags }: Contexts): Float64Array {
  const shares = new Float64Array(bags.length);
  let all = 0;
  for (const stem of bag) {
    const weight = weightIn(spread, stem);
    all += weight;
    const { at, match } = words.sentences.words.of(stem);
    for (let i = 0; i < at.length; i++) {
      const sentence = at[i] as number;
      shares[sentence] = (shares[sentence] as number) + weight * (match[i] as number);
    }
  }
  return all > 0 ? shares.map((found) => found / all) : shares;
}
