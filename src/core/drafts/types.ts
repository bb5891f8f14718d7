import type { CitedPlace } from '../document/places';
import type { Mentions } from '../reading/types';
import type { Span } from '../text/span';
import type { OpenQuery } from './queries';

/** One `@key` with its locator; several may stand in one pair of brackets. */
export interface Citation extends Span {
  readonly key: string;
  readonly keySpan: Span;
  /** Paragraph numbers of '¶ 12' or '¶ 3-5' (inclusive), if the locator is one. */
  readonly paragraphs?: { readonly from: number; readonly to: number };
  /** The page, time code, cell or section the locator names instead. */
  readonly place?: CitedPlace;
  readonly locator?: string;
  readonly locatorSpan?: Span;
  /** What it governs: its sentence back to the citation before it, or the paragraph (design.md). */
  readonly governs: Span;
}

/** A CQ mark or an ignore, as kept in `.backread/marks/<draft>.jsonl`. */
export interface Mark {
  readonly id: string;
  readonly kind: 'cq' | 'ignore';
  readonly code?: string;
  /** The draft's words and their surroundings (W3C TextQuoteSelector). */
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** The passage it was checked against, when there was one. */
  readonly passage?: { readonly key: string; readonly sha256: string; readonly exact: string };
  readonly by?: string;
  readonly when?: string;
  readonly why?: string;
}

export interface Draft {
  readonly path: string;
  readonly mentions: Mentions;
  readonly citations: readonly Citation[];
  /** What the writer has left open; the readers read over it. */
  readonly queries: readonly OpenQuery[];
  /** Keys or paths of its front matter `sources:`; absent when it names none: then all count. */
  readonly sources?: readonly string[];
  readonly marks: readonly Mark[];
}
