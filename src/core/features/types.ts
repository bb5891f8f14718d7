import type { Draft } from '../drafts/types';
import type { Source } from '../sources/types';
import type { Works } from '../sources/works';
import type { Span } from '../text/span';
import type { Check } from '../verify/types';

/** A draft as the features see it: read once, verified once. `path` is its URI in the editor. */
export interface VerifiedDraftView {
  readonly draft: Draft;
  readonly checks: readonly Check[];
}

/** Looking up sources; the server's workspace answers it from its index. */
export interface SourceLookup {
  byKey(key: string): Source | undefined;
  byPath(path: string): Source | undefined;
  /** The writer's library, where there is one. */
  readonly works?: Works;
  /** Every source's path, title and key, without loading any. */
  entries(): Iterable<{ readonly key: string; readonly path: string; readonly provenance: Source['provenance'] }>;
}

export interface Location extends Span {
  readonly path: string;
}

/** Markdown made by `MarkdownText` alone, so that third-party text in it is always escaped. */
export interface Hover extends Span {
  readonly markdown: string;
}

export interface TextEdit extends Span {
  readonly text: string;
}
