import type { Check } from '../verify/types';
import type { Summary } from './types';

/** Entries about a citation or the draft alone are extra: they don't count among the verdicts. */
export const isExtra = (check: Check): boolean => check.kind === 'citation' || check.kind === 'draft';

/** How many figures, dates, quotes and names got each verdict. */
export function summarise(checks: readonly Check[]): Summary {
  const count = { supported: 0, contradicted: 0, 'not-found': 0, unclear: 0 };
  for (const check of checks) if (!isExtra(check)) count[check.verdict]++;
  return count;
}

/** Whether a check is a finding that makes a run fail: a warning that no mark silences. */
export const isFinding = (check: Check): boolean => check.severity === 'warning' && !check.mark;

/** '23 supported, 2 contradicted, 3 not found, 1 unclear'. */
export function summaryLine(summary: Summary): string {
  return `${summary.supported} supported, ${summary.contradicted} contradicted, ${summary['not-found']} not found, ${summary.unclear} unclear`;
}
