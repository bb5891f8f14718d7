import type { Mentions } from '../reading/types';

/** Where, when and from whom a source came. */
export interface Provenance {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  /** ISO day, as the front matter gives it. */
  readonly date?: string;
  readonly url?: string;
  readonly accessed?: string;
  readonly language?: string;
}

export interface SourceProblem {
  /** Path or URI as given. */
  readonly path: string;
  /** What is wrong and what to do. */
  readonly message: string;
  readonly start?: number;
  readonly end?: number;
  readonly severity: 'error' | 'warning' | 'information';
}

/** An article the writer works from, read. */
export interface Source {
  readonly key: string;
  /** Path (command line) or URI (editor): the identity of the file. */
  readonly path: string;
  readonly provenance: Provenance;
  /** Of the bytes as read, hex. */
  readonly sha256: string;
  readonly mentions: Mentions;
}
