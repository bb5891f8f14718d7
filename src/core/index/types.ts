import type { Provenance } from '../sources/types';

/** What the index keeps of a source beside its postings: enough to list and cite it without reading it again. */
export interface SourceEntry {
  readonly key: string;
  /** Path or URI: the identity of the file. */
  readonly path: string;
  readonly provenance: Provenance;
  readonly sha256: string;
  /** How many sentences it has. */
  readonly sentences: number;
}

/** A sentence of a source that shares words with what was looked for. */
export interface SentenceHit {
  readonly path: string;
  /** Index into the source's sentences. */
  readonly sentence: number;
  /** Sum of the weights of the words found. */
  readonly score: number;
}

/** A source that shares words with what was looked for; each word counts once a source. */
export interface SourceHit {
  readonly path: string;
  readonly score: number;
}

/** A word to look up: its stem and what it counts. */
export interface Key {
  readonly stem: string;
  readonly weight: number;
}

/** The index as plain data, to be kept on disk (`SourceIndex.toJSON`, `SourceIndex.from`). */
export interface SerializedIndex {
  readonly version: 1;
  readonly language: string;
  readonly entries: readonly SourceEntry[];
  /** For each word its postings: differences between ascending `entry * SENTENCES + sentence`. */
  readonly words: Readonly<Record<string, readonly number[]>>;
  /** For each value ('scale number') the same. */
  readonly values: Readonly<Record<string, readonly number[]>>;
}
