import { valueKey } from '../../index';
import type { Language } from '../../lang/types';
import type { Source } from '../../sources/types';

/** The sentences of a source by what they are about; made once a source's version. */
export interface About {
  /** For each stem (and value, as `valueKey` has it) the sentences it stands in, ascending. */
  readonly sentences: ReadonlyMap<string, readonly number[]>;
  /** The same for the concepts of the stems. */
  readonly concepts: ReadonlyMap<number, readonly number[]>;
  /** How many sentences there are. */
  readonly count: number;
}

/** Which stems, concepts and values stand in which sentence of a source. */
export function aboutOf(source: Source, language: Language): About {
  const { document, figures } = source.mentions;
  const { stop, stem, concepts: conceptsOf } = language.verify;
  const sentences = new Map<string, number[]>();
  const concepts = new Map<number, number[]>();
  const put = <K>(map: Map<K, number[]>, key: K, sentence: number): void => {
    const list = map.get(key);
    if (!list) map.set(key, [sentence]);
    else if (list[list.length - 1] !== sentence) list.push(sentence);
  };
  const known = new Map<string, string>();
  document.sentences.forEach((sentence, index) => {
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = document.tokens[i];
      if (token?.kind !== 'word' || stop.has(token.norm)) continue;
      let form = known.get(token.norm);
      if (form === undefined) known.set(token.norm, (form = stem(token.norm)));
      put(sentences, form, index);
      for (const concept of conceptsOf.get(form) ?? []) put(concepts, concept, index);
    }
  });
  for (const figure of figures) put(sentences, valueKey(figure), figure.sentence);
  return { sentences, concepts, count: document.sentences.length };
}

/** How much a word tells that stands in `spread` of `count` sentences: 1 for one that stands in a single one, towards 0. */
export const rarity = (spread: number, count: number): number =>
  Math.max(0.05, 1 - Math.log(spread) / Math.log(Math.max(count, 8)));
