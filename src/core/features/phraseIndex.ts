import { WordTable, type Load } from '../index';
import type { Language } from '../lang/types';
import type { Source } from '../sources/types';
import { phrasesOf, wordsOfPhrases, type Phrase } from './phrases';

/** As many words are looked at that begin as what was typed does: two letters must not cost more than a keystroke may. */
const MOST_WORDS = 200;

/** The form in which words are looked up: lower case, without accents. */
export const fold = (word: string): string =>
  isAscii(word) ? word.toLowerCase() : word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

function isAscii(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7f) return false;
  return true;
}

/** The words by which a source's phrases are found, each once. */
function foldedWords(source: Source): ReadonlySet<string> {
  const folded = new Set<string>();
  for (const word of wordsOfPhrases(source)) folded.add(fold(word));
  return folded;
}

/**
 * Tells which sources hold phrases with a word that begins in some way. The phrases themselves are not kept but made again when they are
 * asked for. Words are kept in one sorted list, so that a look-up takes the logarithm of their number; it is sorted again at the
 * first look-up after a change.
 *
 * `load` reads a source again; without it the sources that are put are kept.
 */
export class PhraseIndex {
  readonly #language: Language;
  readonly #table = new WordTable();
  readonly #kept = new Map<string, Source>();
  readonly #load: Load | undefined;
  readonly #phrases = new WeakMap<Source, readonly Phrase[]>();
  #sorted: { readonly edition: string; readonly words: readonly string[] } | undefined;

  constructor(language: Language, load?: Load) {
    this.#language = language;
    this.#load = load;
  }

  /** Adds a source, in place of the one with the same path; returns the words by which its phrases are found. */
  put(source: Source): ReadonlySet<string> {
    const words = foldedWords(source);
    this.add(source.path, words);
    if (!this.#load) this.#kept.set(source.path, source);
    return words;
  }

  /** Adds a source that is not read now: what `put` returned for it. */
  add(path: string, words: Iterable<string>): void {
    this.#table.put(path, words);
  }

  remove(path: string): void {
    this.#table.remove(path);
    this.#kept.delete(path);
  }

  phrases(path: string): readonly Phrase[] {
    const source = this.#table.has(path) ? (this.#kept.get(path) ?? this.#load?.(path)) : undefined;
    if (!source) return [];
    let phrases = this.#phrases.get(source);
    if (!phrases) this.#phrases.set(source, (phrases = phrasesOf(source, this.#language)));
    return phrases;
  }

  /** The sources with a word that begins with `prefix`, those that have it as a whole word first. `paths` narrows to these. */
  sourcesWith(prefix: string, limit: number, paths?: ReadonlySet<string>): string[] {
    const wanted = fold(prefix);
    const found = new Set<number>();
    const chosen: string[] = [];
    let left = MOST_WORDS;
    for (const word of this.#from(wanted)) {
      for (const number of this.#table.of(word)) {
        const path = found.has(number) ? undefined : this.#table.path(number);
        found.add(number);
        if (path === undefined || (paths && !paths.has(path))) continue;
        chosen.push(path);
        if (chosen.length >= limit) return chosen;
      }
      if (--left <= 0) break;
    }
    return chosen;
  }

  /** The words that begin with a prefix. */
  *#from(prefix: string): Generator<string> {
    const { edition } = this.#table;
    if (this.#sorted?.edition !== edition) this.#sorted = { edition, words: [...this.#table.words()].sort() };
    const { words } = this.#sorted;
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle] as string) < prefix) low = middle + 1;
      else high = middle;
    }
    for (; low < words.length && (words[low] as string).startsWith(prefix); low++) yield words[low] as string;
  }
}
