import type { Language } from '../lang/types';
import type { Source } from '../sources/types';
import { phrasesOf, type Phrase } from './phrases';

/** A phrase with the source it stands in. */
export interface Found {
  readonly phrase: Phrase;
  readonly path: string;
  readonly score: number;
}

interface Entry {
  readonly path: string;
  readonly phrase: Phrase;
}

/** As many phrases are weighed for one look-up: a common word in a newsroom's archive must not cost more than a keystroke may. */
const MOST_WEIGHED = 2_000;

/** The form in which words are looked up: lower case, without accents. */
export const fold = (word: string): string => word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');

/**
 * Looks phrases up by the beginning of any of their words. Words are kept in one sorted list, so that a look-up takes the logarithm of
 * their number; it is sorted again at the first look-up after a change.
 */
export class PhraseIndex {
  readonly #bySource = new Map<string, readonly Phrase[]>();
  readonly #postings = new Map<string, Set<Entry>>();
  #sorted: readonly string[] | undefined;
  readonly #language: Language;

  constructor(language: Language) {
    this.#language = language;
  }

  put(source: Source): void {
    this.remove(source.path);
    const phrases = phrasesOf(source, this.#language);
    this.#bySource.set(source.path, phrases);
    for (const phrase of phrases) {
      const entry = { path: source.path, phrase };
      for (const word of phrase.words) {
        const key = fold(word);
        const entries = this.#postings.get(key);
        if (entries) entries.add(entry);
        else {
          this.#postings.set(key, new Set([entry]));
          this.#sorted = undefined;
        }
      }
    }
  }

  remove(path: string): void {
    const phrases = this.#bySource.get(path);
    if (!phrases) return;
    this.#bySource.delete(path);
    for (const word of new Set(phrases.flatMap((phrase) => phrase.words.map(fold)))) {
      const entries = this.#postings.get(word);
      if (!entries) continue;
      for (const entry of entries) if (entry.path === path) entries.delete(entry);
      if (!entries.size) {
        this.#postings.delete(word);
        this.#sorted = undefined;
      }
    }
  }

  phrases(path: string): readonly Phrase[] {
    return this.#bySource.get(path) ?? [];
  }

  /** Every phrase, for Find Fact. */
  *all(): Generator<{ readonly path: string; readonly phrase: Phrase }> {
    for (const [path, phrases] of this.#bySource) for (const phrase of phrases) yield { path, phrase };
  }

  /**
   * The phrases with a word that begins with `prefix`, those that share words with `context` (the sentence so far) first. `paths`
   * narrows to these sources.
   */
  find(prefix: string, context: ReadonlySet<string>, limit: number, paths?: ReadonlySet<string>): Found[] {
    const wanted = fold(prefix);
    const found = new Map<Phrase, Found>();
    for (const word of this.#from(wanted)) {
      for (const { path, phrase } of this.#postings.get(word) ?? []) {
        if (found.has(phrase) || (paths && !paths.has(path))) continue;
        if (found.size >= MOST_WEIGHED) break;
        const shared = phrase.words.filter((one) => context.has(one)).length;
        const whole = word === wanted ? 1 : 0;
        const kind = phrase.kind === 'fact' ? 0 : phrase.kind === 'quote' ? 0.5 : 1;
        found.set(phrase, { phrase, path, score: shared * 2 + whole + kind });
      }
    }
    return [...found.values()]
      .sort(
        (a, b) => b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.phrase.start - b.phrase.start),
      )
      .slice(0, limit);
  }

  /** The words that begin with a prefix. */
  *#from(prefix: string): Generator<string> {
    this.#sorted ??= [...this.#postings.keys()].sort();
    const words = this.#sorted;
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
