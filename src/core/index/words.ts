import type { Figure } from '../figures/types';
import type { Language } from '../lang/types';
import type { Mentions } from '../reading/types';
import type { Key } from './types';

/** The name under which a figure's value is looked up: number and unit as written, hedge left out. */
export const valueKey = (figure: Figure): string =>
  `${figure.quantity.unit || figure.quantity.dimension} ${Number(figure.quantity.low.toPrecision(9))}`;

export const dateKey = (value: string): string => `date ${value}`;

/** The words of each sentence under which it is found, and the values of the document with their sentences (ascending). */
export function wordsOf(
  mentions: Mentions,
  language: Language,
): { readonly words: readonly ReadonlySet<string>[]; readonly values: readonly (readonly [string, number])[] } {
  const { tokens, sentences } = mentions.document;
  const known = new Map<string, string>();
  const words = sentences.map((sentence) => {
    const stems = new Set<string>();
    for (let i = sentence.first; i < sentence.last; i++) {
      const token = tokens[i];
      if (token?.kind !== 'word' || language.verify.stop.has(token.norm)) continue;
      let stem = known.get(token.norm);
      if (stem === undefined) known.set(token.norm, (stem = language.verify.stem(token.norm)));
      if (!language.verify.weak.has(stem)) stems.add(stem);
    }
    return stems;
  });
  const values: [string, number][] = [
    ...mentions.figures.map((figure): [string, number] => [valueKey(figure), figure.sentence]),
    ...mentions.dates
      .filter((date) => date.value)
      .map((date): [string, number] => [dateKey(date.value), date.sentence]),
  ];
  values.sort((a, b) => a[1] - b[1]);
  return { words, values };
}

/** The keys of a stretch of running text (what somebody typed, a paragraph of a draft), each once; names count more. */
export function keysOf(text: string, language: Language): Key[] {
  const keys = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’]*/gu)) {
    const norm = word.toLowerCase().replace(/’/g, "'");
    if (language.verify.stop.has(norm)) continue;
    const stem = language.verify.stem(norm);
    if (language.verify.weak.has(stem)) continue;
    const weight = word[0] !== word[0]?.toLowerCase() ? 1.5 : 1;
    keys.set(stem, Math.max(keys.get(stem) ?? 0, weight));
  }
  return [...keys].map(([stem, weight]) => ({ stem, weight }));
}
