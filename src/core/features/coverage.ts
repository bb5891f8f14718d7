import type { Check } from '../verify/types';
import { sectionsOf, type Section } from './sections';
import type { VerifiedDraftView } from './types';

/** How many of so many figures, quotes and names a source backs. */
export interface Share {
  readonly backed: number;
  readonly all: number;
}

export const COUNTED = ['figures', 'quotes', 'names'] as const;
export type Counted = (typeof COUNTED)[number];

export interface Coverage extends Share {
  /** Figures include dates. */
  readonly kinds: Readonly<Record<Counted, Share>>;
  /** Those that the writer vouches for with a CQ mark and no source backs. */
  readonly vouched: number;
}

export interface SectionCoverage extends Section, Coverage {}

/** Which share a check counts towards; undefined for what is about a citation or the draft alone. */
export function countedAs({ kind }: Check): Counted | undefined {
  if (kind === 'figure' || kind === 'date') return 'figures';
  if (kind === 'quote') return 'quotes';
  return kind === 'name' ? 'names' : undefined;
}

/**
 * How much of a draft its sources back: of all figures, dates, quotes and names that are checked those that are supported. A mark of the writer's
 * backs nothing, it is counted apart.
 */
export function coverageOf(checks: readonly Check[]): Coverage {
  const kinds = { figures: { backed: 0, all: 0 }, quotes: { backed: 0, all: 0 }, names: { backed: 0, all: 0 } };
  let vouched = 0;
  for (const check of checks) {
    const counted = countedAs(check);
    if (!counted) continue;
    kinds[counted].all++;
    if (check.verdict === 'supported') kinds[counted].backed++;
    else if (check.mark?.kind === 'cq') vouched++;
  }
  const sum = (of: keyof Share): number => COUNTED.reduce((total, kind) => total + kinds[kind][of], 0);
  return { backed: sum('backed'), all: sum('all'), kinds, vouched };
}

/** The same for each section of a draft that has anything to check. */
export function coverageBySection({ draft, checks }: VerifiedDraftView): SectionCoverage[] {
  return sectionsOf(draft.mentions.document).flatMap((section) => {
    const coverage = coverageOf(checks.filter(({ start }) => section.start <= start && start < section.end));
    return coverage.all ? [{ ...section, ...coverage }] : [];
  });
}

/** Whole percent, rounded down, so that 100 means all of them; undefined where there is nothing to back. */
export const percentOf = ({ backed, all }: Share): number | undefined =>
  all ? Math.floor((100 * backed) / all) : undefined;
