import type { Span } from '../text/span';

export type Verdict = 'supported' | 'contradicted' | 'not-found' | 'unclear';
export type Severity = 'warning' | 'information' | 'hint' | 'none';
export type CheckKind = 'figure' | 'date' | 'quote' | 'name' | 'citation' | 'draft';

/** Stable codes (cli-contract.md); exported once, here. */
export const CODES = [
  'figure.value',
  'figure.unit',
  'figure.scale',
  'figure.hedge',
  'figure.quantifier',
  'figure.subject',
  'figure.attribution',
  'figure.miscalculated',
  'date.value',
  'quote.altered',
  'quote.misattributed',
  'name.misspelled',
  'figure.not-found',
  'date.not-found',
  'name.not-found',
  'quote.not-found',
  'unclear.hedge',
  'unclear.rounding',
  'unclear.measure',
  'unclear.sources',
  'unclear.claim',
  'name.role',
  'figure.rounded',
  'figure.converted',
  'figure.derived',
  'quote.unmarked',
  'citation.unknown-source',
  'citation.wrong-passage',
  'citation.unsupported',
  'draft.inconsistent',
] as const;
export type Code = (typeof CODES)[number];

/** The clause or sentence of a source that decides (at most 450 characters), with the decisive words inside it. */
export interface Passage extends Span {
  readonly key: string;
  readonly path: string;
  readonly paragraph: number;
  /** What cites it where the source's kind calls for more than its paragraph: 'p. 4', 'at 00:12:03', 'cell B7'. */
  readonly locator?: string;
  readonly text: string;
  /** The words that decide, as spans into the source (each inside the passage). */
  readonly decisive: readonly Span[];
}

/** What Explain This Verdict shows: plain sentences in the order of the reasoning. */
export interface TraceStep {
  readonly what: string;
  readonly passage?: Passage;
  readonly score?: number;
}

/** The verdict on one figure, date, quote or name of a draft, with its passage, reason and suggestion. */
export interface Check extends Span {
  readonly kind: CheckKind;
  readonly text: string;
  readonly verdict: Verdict;
  readonly code?: Code;
  readonly severity: Severity;
  /** One sentence in plain words, the source's own words in it. Present for every verdict. */
  readonly message: string;
  /** The decisive one first, at most four. */
  readonly passages: readonly Passage[];
  /** The calculation of a derived figure, '468 / 742 = 63 %'. */
  readonly derivation?: string;
  /** The text to put in place of `text` that would be right. */
  readonly suggestion?: string;
  readonly suggestionSpan?: Span;
  /** For a `draft` entry: the other place. */
  readonly related?: readonly Span[];
  /** Set when a mark of the writer's silences it. */
  readonly mark?: { readonly kind: 'cq' | 'ignore'; readonly id: string };
  readonly trace: readonly TraceStep[];
}
