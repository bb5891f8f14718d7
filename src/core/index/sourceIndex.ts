import type { Language } from '../lang/types';
import { keySpanOf } from '../sources/read';
import type { Source } from '../sources/types';
import { Loaded } from './loaded';
import { QuoteIndex, type QuoteHit } from './quoteIndex';
import { quoteKeysOf } from './quoteKeys';
import type { Key, Load, SourceEntry, SourceHit } from './types';
import { WordTable } from './wordTable';
import { stemsOf } from './words';

/**
 * All sources of a workspace and the looking up in them. A look-up touches the lists of the words asked for, never all sources; what it
 * finds is a set of candidates, and no number that depends on the other sources goes with them into a verdict.
 *
 * Without `load` the sources themselves are kept in memory. With it only their entries and words are, and a source is read again when it
 * is a candidate.
 */
export class SourceIndex {
  readonly language: Language;
  readonly #loaded: Loaded | undefined;
  readonly #sources = new Map<string, Source>();
  readonly #entries = new Map<string, SourceEntry>();
  /** For each key the paths of its sources. */
  readonly #keys = new Map<string, Set<string>>();
  readonly #words = new WordTable();
  readonly #quotes = new QuoteIndex();
  #version = 0;

  constructor(language: Language, load?: Load) {
    this.language = language;
    this.#loaded = load && new Loaded(load);
  }

  /** Changes with every change of the sources. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.#entries.size;
  }

  /** Adds a source, in place of the one with the same path; returns the stems by which it is found, and the pairs by which its quotes are. */
  put(source: Source): { readonly stems: ReadonlySet<string>; readonly quotes: Uint32Array } {
    const { stems, quotes } = findersOf(source, this.language);
    this.add(entryOf(source), stems, quotes);
    if (this.#loaded) this.#loaded.keep(source);
    else this.#sources.set(source.path, source);
    return { stems, quotes };
  }

  /** Adds a source that is not read now: what `entryOf` gives for it and `put` returned. */
  add(entry: SourceEntry, stems: Iterable<string>, quotes: Uint32Array): void {
    this.remove(entry.path);
    this.#version++;
    this.#entries.set(entry.path, entry);
    const paths = this.#keys.get(entry.key);
    if (paths) paths.add(entry.path);
    else this.#keys.set(entry.key, new Set([entry.path]));
    this.#words.put(entry.path, stems);
    this.#quotes.put(entry.path, quotes);
  }

  /** Takes a source out; true if it was there. */
  remove(path: string): boolean {
    const entry = this.#entries.get(path);
    if (!entry) return false;
    this.#version++;
    this.#entries.delete(path);
    const paths = this.#keys.get(entry.key);
    paths?.delete(path);
    if (!paths?.size) this.#keys.delete(entry.key);
    this.#words.remove(path);
    this.#quotes.remove(path);
    this.#sources.delete(path);
    this.#loaded?.drop(path);
    return true;
  }

  entry(path: string): SourceEntry | undefined {
    return this.#entries.get(path);
  }

  /** Whether some source has this citation key. */
  hasKey(key: string): boolean {
    return this.#keys.has(key);
  }

  /** The paths of the sources with this citation key, the one that came first before the others. */
  pathsOf(key: string): Iterable<string> {
    return this.#keys.get(key) ?? [];
  }

  /** The keys that several sources have. */
  *sharedKeys(): IterableIterator<string> {
    for (const [key, paths] of this.#keys) if (paths.size > 1) yield key;
  }

  entries(): IterableIterator<SourceEntry> {
    return this.#entries.values();
  }

  /** The source itself, read again if it has to be. */
  source(path: string): Source | undefined {
    return this.#sources.get(path) ?? (this.#entries.has(path) ? this.#loaded?.get(path) : undefined);
  }

  /** What each source shares with the keys, by its number; a word counts once a source. `pathOf` tells which source it is. */
  weigh(keys: readonly Key[]): Float32Array {
    const scores = new Float32Array(this.#words.length);
    for (const { stem, weight } of keys)
      for (const number of this.#words.of(stem)) scores[number] = (scores[number] as number) + weight;
    return scores;
  }

  /** The source of a number in `weigh`'s answer; undefined where it is gone. */
  pathOf(number: number): string | undefined {
    return this.#words.path(number);
  }

  /** The sources that quote something like it: at least `least` (0 to 1) of a quote's pairs of words (`keysOfQuote`), most first. */
  findQuote(keys: Uint32Array, least: number, limit: number): QuoteHit[] {
    return this.#quotes.find(keys, least, limit);
  }

  /** Sources that share words with the keys, with what they share, in no order. */
  scoreSources(keys: readonly Key[]): Map<string, number> {
    const result = new Map<string, number>();
    this.weigh(keys).forEach((score, number) => {
      const path = score > 0 ? this.pathOf(number) : undefined;
      if (path !== undefined) result.set(path, score);
    });
    return result;
  }

  /** The sources that share most with the keys, best first. */
  findSources(keys: readonly Key[], limit = 16): SourceHit[] {
    const scores = this.weigh(keys);
    return this.best(scores, limit).flatMap((number) => {
      const path = this.pathOf(number);
      return path === undefined ? [] : [{ path, score: scores[number] as number }];
    });
  }

  /** The numbers of the `most` sources with the highest scores, best first; of equal ones the one whose path comes first. */
  best(scores: Float32Array | Float64Array, most: number): number[] {
    const better = (a: number, b: number): boolean => {
      const by = (scores[a] as number) - (scores[b] as number);
      return by > 0 || (by === 0 && (this.pathOf(a) ?? '') < (this.pathOf(b) ?? ''));
    };
    if (most > MOST_INSERTED) {
      const all = Array.from(scores.keys()).filter((n) => (scores[n] as number) > 0 && this.pathOf(n) !== undefined);
      return all.sort((a, b) => (better(a, b) ? -1 : 1)).slice(0, most);
    }
    const best: number[] = [];
    let least = 0;
    for (let number = 0; number < scores.length; number++) {
      const score = scores[number] as number;
      if (score <= 0 || score < least || this.pathOf(number) === undefined) continue;
      let at = best.length;
      while (at > 0 && better(number, best[at - 1] as number)) at--;
      if (at >= most) continue;
      best.splice(at, 0, number);
      if (best.length > most) best.pop();
      if (best.length === most) least = scores[best[most - 1] as number] as number;
    }
    return best;
  }
}

/** Up to so many the best ones are kept sorted while going through all. */
const MOST_INSERTED = 64;

/** What a source is found by: the stems of its words, and pairs of words of its quotes, as hashes. */
export const findersOf = (
  { mentions }: Source,
  language: Language,
): { readonly stems: ReadonlySet<string>; readonly quotes: Uint32Array } => ({
  stems: stemsOf(mentions, language),
  quotes: quoteKeysOf(mentions),
});

/** What the index keeps of a source. */
export function entryOf(source: Source): SourceEntry {
  const { key, path, provenance, sha256 } = source;
  const keySpan = keySpanOf(source);
  return { key, path, provenance, sha256, ...(keySpan && { keySpan }) };
}
