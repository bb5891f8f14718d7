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
  /** What it is where it is no article: interview, call, book … */
  readonly kind?: string;
  /** Whom one spoke with. */
  readonly who?: string;
  /** When one spoke, as written. */
  readonly when?: string;
  /** On what terms it may be used, as written: on the record, background, embargo until … */
  readonly terms?: string;
  /** It may be used for checking, but nothing of it enters a report, an export or a log. */
  readonly confidential?: true;
  /** Of the original that the file was made from, hex. */
  readonly originalSha256?: string;
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
