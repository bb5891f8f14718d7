import type { Weighing } from '../belief';
import type { Given } from '../belief/features';
import { classOf } from '../belief/features';
import type { Calculated, Derivation } from '../derive';
import type { Pair } from '../pairs';
import { ofDerived } from './calculation';
import { ofEqual } from './equal';
import { ofDoubtful } from './doubt';
import { LEAST } from './thresholds';
import type { Decision } from './types';
import { ofWrong } from './wrong';

export { isFarOff } from './size';
export { raised } from './thresholds';
export type { Decision } from './types';

/** The same number the other way round of nearly surely the same thing: no calculation that gives it by chance is meant. */
const isSurelyTurned = (pairs: readonly Pair[]): boolean =>
  pairs.some(({ kin, probability }) => (kin === 'opposite' || kin === 'turned') && probability >= LEAST.turned);

/**
 * Decides on one figure or date. Which statement it repeats, and how, is weighed over all its pairs; calculations, which take longer, are
 * made only where no equal value is nearly sure. A flag must be surer than a confirmation.
 */
export function decide(
  given: Given,
  weighing: Weighing,
  derive: Derivation,
  isOthers: (pair: Pair) => boolean,
): Decision {
  const { draft, pairs } = given;
  let belief = weighing.belief();
  let found: Calculated | undefined;
  let suspect: Calculated | undefined;
  if (belief.equal < LEAST.sure && !isSurelyTurned(pairs)) {
    found = derive.found();
    suspect = derive.suspect();
    weighing.derive(found, derive.probability(), suspect);
    belief = weighing.belief();
  }
  const best = (which: (pair: Pair) => boolean): Pair | undefined => {
    let most: Pair | undefined;
    for (const pair of pairs) if (which(pair) && (!most || pair.probability > most.probability)) most = pair;
    return most;
  };
  const equal = best((pair) => classOf(pair.kin) === 'equal');
  const wrong = best((pair) => classOf(pair.kin) === 'slip' || pair.kin === 'plain');
  if (belief.wrong + belief.suspect >= LEAST.wrong) {
    if (suspect && belief.suspect > belief.wrong) return ofDerived(suspect.derived);
    if (wrong) return ofWrong(draft, wrong, equal);
  }
  const derived = found ? belief.derived : 0;
  const least = equal && given.isCited?.(equal) ? LEAST.cited : LEAST.supported;
  if (belief.equal + derived >= least && Math.max(belief.equal, derived) >= LEAST.alone) {
    if (found && derived > belief.equal) return ofDerived(found.derived);
    if (equal) return ofEqual(draft, equal, pairs, isOthers);
  }
  const doubtful = best((pair) => classOf(pair.kin) === 'doubtful');
  if (doubtful && belief.doubtful >= LEAST.doubtful) return ofDoubtful(draft, doubtful);
  const rival = wrong ?? doubtful;
  return {
    verdict: 'not-found',
    code: draft.mention.kind === 'date' ? 'date.not-found' : 'figure.not-found',
    ...(rival ? { pair: rival } : {}),
    why: 'No source says it.',
  };
}
