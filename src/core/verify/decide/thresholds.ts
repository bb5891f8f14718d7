import type { Foreign } from '../foreign';

/** Thresholds of the proofs, all on the alignment's scale 0..1. */
export const LEAST = {
  /** An equal value: from `equal` (for 'two') down by `equalSpecific` (for '$318.4 million'). */
  equal: 0.2,
  equalSpecific: 0.15,
  /** By how much an unequal candidate may be better aligned than the equal one. */
  beaten: 0.16,
  beatenSpecific: 0.18,
  slip: 0.19,
  slipSpecific: 0.1,
  typo: 0.24,
  typoSpecific: 0.12,
  typoDate: 0.16,
  doubt: 0.2,
  doubtDate: 0.34,
  /** Near, but on the wrong side of the hedge. */
  against: 0.3,
  /** 'All 17' of '14 of the 17': only where it is plainly the same statement. */
  quantifier: 0.42,
  plain: 0.54,
  plainDate: 0.46,
  /** Less is enough where the draft says what the source's sentence says, nothing else is near, and no calculation may explain the figure. */
  samePlain: 0.48,
  sameMargin: 0.2,
  sameBackward: 0.5,
  sameDerived: 0.2,
  /** One of two digits is another: likelier a slip than any other number. */
  nearPlain: 0.27,
  /** A value given to somebody else must stand in a sentence that is otherwise the same. */
  subject: 0.3,
  margin: 0.1,
  /** Added for a plain value three times as large or a third, and for another noun: nearly always about something else. */
  far: 0.3,
  toldDate: 0.15,
  otherHead: 0.12,
  /** A zero more or less than a small count hardly shows the same number. */
  smallScale: 0.2,
  foreign: 0.1,
} as const;

/** How much the bar is raised by what the source doesn't know in the draft's clause. */
export function raised(foreign: Foreign): number {
  return Math.min(0.25, foreign.names.length * LEAST.foreign) + (foreign.date ? 0.14 : 0) + (foreign.head ? 0.03 : 0);
}
