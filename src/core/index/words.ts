import type { Figure } from '../figures/types';
import type { Language } from '../lang/types';
import type { Mentions } from '../reading/types';
import type { Key } from './types';

/** The name under which a figure's value is looked up: number and unit as written, hedge left out. */
export const valueKey = (figure: Figure): string =>
  `${figure.quantity.unit || figure.quantity.dimension} ${Number(figure.quantity.low.toPrecision(9))}`;

/** The stems under which a document is found, each once. */
export function stemsOf({ document }: Mentions, language: Language): ReadonlySet<string> {
  const seen = new Set<string>();
  const stems = new Set<string>();
  for (const { kind, norm } of document.tokens) {
    if (kind !== 'word' || seen.has(norm)) continue;
    seen.add(norm);
    if (language.verify.stop.has(norm)) continue;
    const stem = language.verify.stem(norm);
    if (!language.verify.weak.has(stem)) stems.add(stem);
  }
  return stems;
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
