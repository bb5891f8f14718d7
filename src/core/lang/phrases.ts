import type { Token } from '../text/tokens';

interface Entry<T> {
  readonly words: readonly string[];
  readonly phrase: string;
  readonly value: T;
}

/** The longest phrase found, and the index behind it (or, looking back, of its first token). */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly at: number;
  readonly phrase: string;
}

/**
 * Phrases of one or more words, found by their first word (or their last, to look back), the longest one first. A phrase is
 * written with blanks between its tokens as the tokenizer cuts them: 'km / h', 'c . $'.
 */
export class Phrases<T> {
  readonly #first = new Map<string, Entry<T>[]>();
  readonly #last = new Map<string, Entry<T>[]>();

  constructor(rows: Iterable<readonly [phrases: string, value: T]>) {
    for (const [phrases, value] of rows)
      for (const phrase of phrases.split('|')) {
        const words = phrase.trim().split(' ');
        const entry = { words, phrase: words.join(' '), value };
        add(this.#first, words[0] as string, entry);
        add(this.#last, words[words.length - 1] as string, entry);
      }
    const longest = (a: Entry<T>, b: Entry<T>): number => b.words.length - a.words.length;
    for (const entries of [...this.#first.values(), ...this.#last.values()]) entries.sort(longest);
  }

  /** Every phrase with what it means. */
  *rows(): Generator<readonly [phrase: string, value: T]> {
    for (const entries of this.#first.values()) for (const { phrase, value } of entries) yield [phrase, value];
  }

  /** Whether a phrase starts with this word. */
  starts(word: string): boolean {
    return this.#first.has(word);
  }

  /** Whether one ends on it. */
  ends(word: string): boolean {
    return this.#last.has(word);
  }

  /** The longest phrase that begins at token `i`, before `end`. */
  at(tokens: readonly Token[], i: number, end: number): PhraseMatch<T> | undefined {
    const entries = this.#first.get((tokens[i] as Token | undefined)?.norm ?? '');
    if (!entries || i >= end) return undefined;
    for (const { words, phrase, value } of entries) {
      if (i + words.length > end) continue;
      let k = 1;
      while (k < words.length && (tokens[i + k] as Token).norm === words[k]) k++;
      if (k === words.length) return { value, at: i + k, phrase };
    }
    return undefined;
  }

  /** The longest phrase that ends just before token `i`, not before `first`. */
  before(tokens: readonly Token[], i: number, first: number): PhraseMatch<T> | undefined {
    if (i <= first) return undefined;
    const entries = this.#last.get((tokens[i - 1] as Token).norm);
    if (!entries) return undefined;
    for (const { words, phrase, value } of entries) {
      const from = i - words.length;
      if (from < first) continue;
      let k = 0;
      while (k < words.length - 1 && (tokens[from + k] as Token).norm === words[k]) k++;
      if (k === words.length - 1) return { value, at: from, phrase };
    }
    return undefined;
  }
}

function add<T>(map: Map<string, Entry<T>[]>, key: string, entry: Entry<T>): void {
  const entries = map.get(key);
  if (entries) entries.push(entry);
  else map.set(key, [entry]);
}
