import type { Context } from '../context';
import type { Derivation } from '../derive';
import type { Foreign } from '../foreign';
import type { Pair } from '../pairs';
import { specificity } from '../specificity';
import { ofAnnounced, ofCalculation } from './calculation';
import { sorted } from './candidates';
import { ofDoubt, ofHedge } from './doubt';
import { ofEqual } from './equal';
import { ofPlain } from './plain';
import { ofSlip, ofTypo } from './slip';
import { raised } from './thresholds';
import type { Case, Decision } from './types';

export { isFarOff } from './size';
export { raised } from './thresholds';
export type { Decision } from './types';

/** The proofs in the order in which they count. */
const PROOFS: readonly ((one: Case) => Decision | undefined)[] = [
  ofEqual,
  ofHedge,
  ofAnnounced,
  ofSlip,
  ofTypo,
  ofCalculation,
  ofDoubt,
  ofPlain,
];

/** Decides on one figure or date from its pairs (best first). `derive` is asked only when it is needed. */
export function decide(
  draft: Context,
  pairs: readonly Pair[],
  foreign: Foreign,
  derive: Derivation,
  isOthers: (pair: Pair) => boolean = () => false,
): Decision {
  const sides = sorted(pairs);
  const one: Case = {
    ...sides,
    draft,
    pairs,
    spec: specificity(draft.mention),
    foreign,
    bar: raised(foreign),
    rivalScore: sides.rival?.score ?? 0,
    derive,
    isOthers,
  };
  for (const proof of PROOFS) {
    const decision = proof(one);
    if (decision) return decision;
  }
  return {
    verdict: 'not-found',
    code: draft.mention.kind === 'date' ? 'date.not-found' : 'figure.not-found',
    ...(sides.rival ? { pair: sides.rival } : {}),
    why: 'No source says it.',
  };
}
