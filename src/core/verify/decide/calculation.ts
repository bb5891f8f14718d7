import type { Derived } from '../derive/types';
import type { Decision } from './types';

/** What is said of a figure that figures of the sources give, or clearly should give. */
export function ofDerived(derived: Derived): Decision {
  return derived.verdict === 'supported'
    ? { verdict: 'supported', code: 'figure.derived', derived, why: 'The source’s own figures give it.' }
    : { verdict: 'contradicted', code: 'figure.miscalculated', derived, why: 'The calculation gives another value.' };
}
