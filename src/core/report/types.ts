import type { Draft } from '../drafts/types';
import type { Source } from '../sources/types';
import type { Check, Verdict } from '../verify/types';

/** What could not be read or found; it never stops the rest. */
export interface ReportProblem {
  readonly path: string;
  readonly message: string;
  /** 1-based, where the place is known. */
  readonly line?: number;
  readonly column?: number;
}

export interface IndexResult {
  readonly sources: readonly Source[];
  readonly problems: readonly ReportProblem[];
}

export interface VerifiedDraft {
  readonly draft: Draft;
  readonly checks: readonly Check[];
}

/** All that a report is made of, whatever its format. */
export interface VerifyResult {
  readonly drafts: readonly VerifiedDraft[];
  readonly sources: readonly Source[];
  readonly problems: readonly ReportProblem[];
}

export type Summary = Readonly<Record<Verdict, number>>;
