import type { Provenance, Source } from '../sources/types';
import type { Span } from '../text/span';

/** What is known of a source without reading it again: enough to list, cite and find it. */
export interface SourceEntry {
  readonly key: string;
  /** Path or URI: the identity of the file. */
  readonly path: string;
  readonly provenance: Provenance;
  readonly sha256: string;
  /** Where its front matter writes its key; absent where the key was made. */
  readonly keySpan?: Span;
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

/** How a source that is not in memory is read again; undefined where it is gone. */
export type Load = (path: string) => Source | undefined;
