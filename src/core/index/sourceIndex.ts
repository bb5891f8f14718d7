import type { Language } from '../lang/types';
import type { Source } from '../sources/types';
import { Postings, SENTENCES } from './postings';
import type { Key, SentenceHit, SerializedIndex, SourceEntry, SourceHit } from './types';
import { wordsOf } from './words';

/** How a source that is not in memory is read again; undefined where it is gone. */
export type Load = (path: string) => Source | undefined;

/** How many sources that were loaded again are kept. */
const KEPT = 64;

/**
 * All sources of a workspace and the looking up in them. A look-up touches the postings of the words asked for, never all sources; what it
 * finds is a set of candidates, and no number that depends on the other sources goes with them into a verdict.
 *
 * Without `load` the sources themselves are kept in memory. With it only the postings are, and a source is read again when it is a
 * candidate: 3,000 articles then take a few dozen megabytes.
 */
export class SourceIndex {
  readonly language: Language;
  readonly #load: Load | undefined;
  readonly #sources = new Map<string, Source>();
  readonly #loaded = new Map<string, Source>();
  readonly #numbers = new Map<string, number>();
  readonly #keys = new Map<string, number>();
  #entries: (SourceEntry | undefined)[] = [];
  #words = new Postings();
  #values = new Postings();
  #dead = 0;
  #version = 0;

  constructor(language: Language, load?: Load) {
    this.language = language;
    this.#load = load;
  }

  /** Changes with every change of the sources. */
  get version(): number {
    return this.#version;
  }

  get size(): number {
    return this.#numbers.size;
  }

  /** Adds a source, in place of the one with the same path. */
  put(source: Source): void {
    this.remove(source.path);
    this.#version++;
    const number = this.#entries.length;
    this.#entries.push({
      key: source.key,
      path: source.path,
      provenance: source.provenance,
      sha256: source.sha256,
      sentences: source.mentions.document.sentences.length,
    });
    this.#numbers.set(source.path, number);
    this.#count(source.key, 1);
    const { words, values } = wordsOf(source.mentions, this.language);
    words.forEach((stems, sentence) => {
      for (const stem of stems) this.#words.add(stem, number, sentence);
    });
    for (const [value, sentence] of values) this.#values.add(value, number, sentence);
    if (this.#load) this.#keep(source);
    else this.#sources.set(source.path, source);
  }

  /** Takes a source out; true if it was there. */
  remove(path: string): boolean {
    const number = this.#numbers.get(path);
    if (number === undefined) return false;
    this.#version++;
    this.#count(this.#entries[number]?.key ?? '', -1);
    this.#numbers.delete(path);
    this.#entries[number] = undefined;
    this.#sources.delete(path);
    this.#loaded.delete(path);
    this.#dead++;
    if (this.#dead > 32 && this.#dead > this.#numbers.size) this.#compact();
    return true;
  }

  entry(path: string): SourceEntry | undefined {
    const number = this.#numbers.get(path);
    return number === undefined ? undefined : this.#entries[number];
  }

  /** Whether some source has this citation key. */
  hasKey(key: string): boolean {
    return (this.#keys.get(key) ?? 0) > 0;
  }

  *entries(): IterableIterator<SourceEntry> {
    for (const entry of this.#entries) if (entry) yield entry;
  }

  /** The source itself, read again if it has to be. */
  source(path: string): Source | undefined {
    const known = this.#sources.get(path) ?? this.#loaded.get(path);
    if (known) return known;
    if (!this.#numbers.has(path)) return undefined;
    const source = this.#load?.(path);
    if (source) this.#keep(source);
    return source;
  }

  /** Sources that share words with the keys, best first; a word counts once a source. */
  findSources(keys: readonly Key[], limit = 16): SourceHit[] {
    const scores = this.#score(keys);
    return [...scores]
      .map(([number, score]) => ({ path: (this.#entries[number] as SourceEntry).path, score }))
      .sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : 1))
      .slice(0, limit);
  }

  /** The same as a map from path to score, unsorted. */
  scoreSources(keys: readonly Key[]): Map<string, number> {
    const result = new Map<string, number>();
    for (const [number, score] of this.#score(keys)) result.set((this.#entries[number] as SourceEntry).path, score);
    return result;
  }

  /** Sentences that share words with the keys, best first. `paths` narrows to these sources. */
  findSentences(keys: readonly Key[], limit = 16, paths?: ReadonlySet<string>): SentenceHit[] {
    const scores = new Map<number, number>();
    for (const { stem, weight } of keys)
      for (const place of this.#words.of(stem)) scores.set(place, (scores.get(place) ?? 0) + weight);
    return this.#hits(scores, limit, paths);
  }

  /** Sentences that hold the value ('scale number' as `valueKey` makes it). */
  findValue(key: string, limit = 16, paths?: ReadonlySet<string>): SentenceHit[] {
    const scores = new Map<number, number>();
    for (const place of this.#values.of(key)) scores.set(place, 1);
    return this.#hits(scores, limit, paths);
  }

  toJSON(): SerializedIndex {
    if (this.#dead) this.#compact();
    return {
      version: 1,
      language: this.language.code,
      entries: this.#entries as SourceEntry[],
      words: this.#words.toJSON(),
      values: this.#values.toJSON(),
    };
  }

  /** An index from what `toJSON` gave; undefined if that was another version or language. */
  static from(data: SerializedIndex, language: Language, load: Load): SourceIndex | undefined {
    if (data.version !== 1 || data.language !== language.code) return undefined;
    const index = new SourceIndex(language, load);
    index.#entries = [...data.entries];
    data.entries.forEach((entry, number) => {
      index.#numbers.set(entry.path, number);
      index.#count(entry.key, 1);
    });
    index.#words = Postings.from(data.words);
    index.#values = Postings.from(data.values);
    return index;
  }

  #count(key: string, by: 1 | -1): void {
    this.#keys.set(key, (this.#keys.get(key) ?? 0) + by);
  }

  #score(keys: readonly Key[]): Map<number, number> {
    const scores = new Map<number, number>();
    for (const { stem, weight } of keys) {
      let before = -1;
      for (const place of this.#words.of(stem)) {
        const number = Math.floor(place / SENTENCES);
        if (number === before) continue;
        before = number;
        if (this.#entries[number]) scores.set(number, (scores.get(number) ?? 0) + weight);
      }
    }
    return scores;
  }

  #hits(scores: ReadonlyMap<number, number>, limit: number, paths?: ReadonlySet<string>): SentenceHit[] {
    const hits: SentenceHit[] = [];
    for (const [place, score] of scores) {
      const entry = this.#entries[Math.floor(place / SENTENCES)];
      if (entry && (!paths || paths.has(entry.path)))
        hits.push({ path: entry.path, sentence: place % SENTENCES, score });
    }
    hits.sort((a, b) => b.score - a.score || (a.path < b.path ? -1 : a.path > b.path ? 1 : a.sentence - b.sentence));
    return hits.slice(0, limit);
  }

  #keep(source: Source): void {
    this.#loaded.delete(source.path);
    this.#loaded.set(source.path, source);
    if (this.#loaded.size > KEPT) this.#loaded.delete(this.#loaded.keys().next().value as string);
  }

  /** Numbers the entries anew, without the dead ones. */
  #compact(): void {
    const renumbered = new Map<number, number>();
    const entries: SourceEntry[] = [];
    this.#entries.forEach((entry, number) => {
      if (!entry) return;
      renumbered.set(number, entries.length);
      entries.push(entry);
    });
    const carry = (from: Postings): Postings => {
      const to = new Postings();
      for (const word of from.words())
        for (const place of from.of(word)) {
          const number = renumbered.get(Math.floor(place / SENTENCES));
          if (number !== undefined) to.add(word, number, place % SENTENCES);
        }
      return to;
    };
    this.#words = carry(this.#words);
    this.#values = carry(this.#values);
    this.#entries = entries;
    this.#numbers.clear();
    entries.forEach((entry, number) => this.#numbers.set(entry.path, number));
    this.#dead = 0;
  }
}
