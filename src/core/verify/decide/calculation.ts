import { SIMPLE } from '../derive';
import type { Derived } from '../derive/types';
import type { Pair } from '../pairs';
import type { Case, Decision } from './types';

// The draft's figure follows from figures of the source, or doesn't where it clearly should.

/** An announced calculation, or one with the value that a slip of the pen is like: before a slip is called. */
export function ofAnnounced({ draft, slip, derive }: Case): Decision | undefined {
  const isPoints = draft.mention.kind === 'figure' && draft.mention.quantity.dimension === 'points';
  // The same number hedged, or of another unit, is a slip whatever could be worked out.
  if (slip && slip.kin !== 'typo' && slip.kin !== 'scale' && slip.kin !== 'rough' && !isPoints) return undefined;
  const found = derive.find(true) ?? (slip?.kin === 'typo' ? takesPart(derive.find(false), slip) : undefined);
  return found && explains(found, slip) ? ofDerived(found) : undefined;
}

/** Any calculation that explains the figure better than a plain disagreement would. */
export function ofCalculation({ derive, plain, equal }: Case): Decision | undefined {
  const found = derive.find(false);
  if (!found || !isBetter(found, plain, equal) || (found.verdict === 'contradicted' && equal)) return undefined;
  return ofDerived(found);
}

/**
 * Whether a calculation explains what plainly contradicts: one that takes the other value as a part ('six of 23 …, so 17'), one the draft tells
 * the parts of, or one that is announced and clearly fits better.
 */
function isBetter(derived: Derived, plain: Pair | undefined, equal: Pair | undefined): boolean {
  if (!plain || plain.score < 0.38 || derived.told) return true;
  const probability = derived.probability ?? 0;
  if (derived.family === 'remainder' && !derived.cued && plain.score >= 0.45) return false; // 'a third' is not told for what isn't 'two thirds'
  const isPart = derived.operands.some(({ mention }) => mention.start === plain.source.mention.start);
  if (isPart && derived.linear && (isExact(derived) || probability >= (derived.cued ? 0.5 : 0.65))) return true;
  if (equal && equal.score > 0.1) return false; // the value stands in the source, of something else
  return derived.cued === true && derived.family !== undefined && SIMPLE.has(derived.family) && probability >= 0.8;
}

/** A calculation that takes the value a slip is like as one of its parts: hardly by chance. */
function takesPart(derived: Derived | undefined, slip: Pair): Derived | undefined {
  if (!derived?.linear || derived.verdict !== 'supported') return undefined;
  return derived.operands.some(({ mention }) => mention.start === slip.source.mention.start) ? derived : undefined;
}

/** Whether a calculation is likelier than a slip of the pen in a figure that stands right there. */
function explains(derived: Derived, slip: Pair | undefined): boolean {
  if (!slip || slip.score < 0.4 || derived.told) return true;
  return derived.linear === true && (derived.probability ?? 0) >= 0.7;
}

function ofDerived(derived: Derived): Decision {
  return derived.verdict === 'supported'
    ? { verdict: 'supported', code: 'figure.derived', derived, why: 'The source’s own figures give it.' }
    : { verdict: 'contradicted', code: 'figure.miscalculated', derived, why: 'The calculation gives another value.' };
}

/** A form whose result is told by its parts alone. */
const isExact = ({ family }: Derived): boolean => family === 'complement' || family === 'interval';
