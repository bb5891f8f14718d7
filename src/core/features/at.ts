import type { Citation } from '../drafts/types';
import type { Span } from '../text/span';
import type { Check } from '../verify/types';

const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;

/** The innermost check at an offset (a figure inside a quote before the quote). */
export function checkAt(checks: readonly Check[], offset: number): Check | undefined {
  let best: Check | undefined;
  for (const check of checks) {
    if (check.kind === 'citation' || !touches(check, offset)) continue;
    if (!best || check.end - check.start < best.end - best.start) best = check;
  }
  return best;
}

export const citationAt = (citations: readonly Citation[], offset: number): Citation | undefined =>
  citations.find((citation) => touches(citation, offset));
