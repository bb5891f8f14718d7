import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import type { Person } from '../people/types';
import { overlaps } from '../text/span';

/** How much a token says about what is spoken of. */
export const WEIGHT = { stop: 0, weak: 0.35, content: 1, name: 1.5 } as const;

/** For each token of a document the form it is compared under and its weight; made once a document. */
export interface Lexicon {
  /** '' for punctuation, numbers and function words. */
  readonly stems: readonly string[];
  readonly weights: Float32Array;
  /** 1 where the token is (part of) a proper name. */
  readonly names: Uint8Array;
  /** Index of the sentence each token stands in, -1 outside. */
  readonly sentenceOf: Int32Array;
}

/** Looks up every token's stem and weight. `people` tell which capitals are names where a sentence begins. */
export function lexiconOf(document: TokenizedDocument, people: readonly Person[], language: Language): Lexicon {
  const { tokens, sentences } = document;
  const { stop, weak, stem } = language.verify;
  const stems: string[] = new Array<string>(tokens.length).fill('');
  const weights = new Float32Array(tokens.length);
  const names = new Uint8Array(tokens.length);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const inside = new Set<string>(); // words written with a capital inside a sentence
  const lower = new Set<string>();
  sentences.forEach((sentence, index) => {
    let begun = false;
    for (let i = sentence.first; i < sentence.last; i++) {
      sentenceOf[i] = index;
      const token = tokens[i];
      if (token?.kind !== 'word') continue;
      if (!token.capital) lower.add(token.norm);
      else if (begun) inside.add(token.norm);
      begun = true;
    }
  });
  const mentions = people.flatMap((person) => person.mentions).filter((m) => m.form !== 'alias');
  mentions.sort((a, b) => a.start - b.start);
  const known = new Map<string, string>();
  let next = 0;
  sentences.forEach((sentence) => {
    const heading = document.blocks[sentence.block]?.kind === 'heading';
    let begun = false;
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word') continue;
      const first = !begun;
      begun = true;
      while (next < mentions.length && (mentions[next]?.end ?? 0) <= token.start) next++;
      const mention = mentions[next];
      const word = token.norm;
      const possessive = word.endsWith("'s") ? word.slice(0, -2) : word;
      if (stop.has(word) && !(mention && overlaps(mention, token) && token.capital)) continue;
      let form = known.get(word);
      if (form === undefined) known.set(word, (form = stem(word)));
      stems[i] = form;
      const isWeak = weak.has(form);
      const ofMention = mention !== undefined && overlaps(mention, token);
      // A sentence's first word is a name only if more than its capital says so.
      const single = ofMention && mention.end - mention.start <= token.end - token.start + 2;
      const elsewhere = inside.has(word) && !lower.has(possessive);
      const named =
        token.capital && !isWeak && (ofMention && !(first && single) ? true : first || heading ? elsewhere : true);
      names[i] = named ? 1 : 0;
      weights[i] = named ? WEIGHT.name : isWeak ? WEIGHT.weak : WEIGHT.content;
    }
  });
  return { stems, weights, names, sentenceOf };
}
