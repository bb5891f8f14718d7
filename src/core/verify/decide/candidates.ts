import { isDoubtful, isLikeSlip, isTrue } from '../compare';
import type { Pair } from '../pairs';

/** The pairs of one mention, sorted out: the best of each kind. */
export interface Sorted {
  readonly equal?: Pair;
  readonly slip?: Pair;
  readonly doubt?: Pair;
  readonly plain?: Pair;
  /** The best of those that are not equal. */
  readonly rival?: Pair;
}

/** The best of each kind among `pairs`, which come best first. */
export function sorted(pairs: readonly Pair[]): Sorted {
  return {
    equal: pairs.find((p) => isTrue(p.kin)),
    slip: pairs.find((p) => isLikeSlip(p.kin)),
    doubt: pairs.find((p) => isDoubtful(p.kin)),
    plain: pairs.find((p) => p.kin === 'plain'),
    rival: pairs.find((p) => !isTrue(p.kin)),
  };
}
