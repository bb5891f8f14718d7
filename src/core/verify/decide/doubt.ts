import { LEAST } from './thresholds';
import type { Case, Decision } from './types';

// The source has nearly the same value, or the same one hedged otherwise.

/** The same telling number, hedged otherwise: before anything else but equality. */
export function ofHedge({ doubt, spec, bar, rivalScore }: Case): Decision | undefined {
  if (doubt?.kin !== 'hedge' || spec <= 0.4) return undefined;
  if (doubt.score < LEAST.doubt - LEAST.equalSpecific * spec + bar || doubt.score < rivalScore - 0.2) return undefined;
  return {
    verdict: 'unclear',
    code: 'unclear.hedge',
    pair: doubt,
    why: 'The source has the same number, hedged otherwise.',
  };
}

/** A value rounded too far, a part of a wider date, a hedge on a number that says little. */
export function ofDoubt({ draft, doubt, spec, bar, rivalScore }: Case): Decision | undefined {
  if (!doubt) return undefined;
  const isHedge = doubt.kin === 'hedge';
  const isDate = draft.mention.kind === 'date';
  const least = isDate ? LEAST.doubtDate : isHedge ? LEAST.doubt - LEAST.equalSpecific * spec : LEAST.doubt;
  if (doubt.score < least + bar) return undefined;
  if (doubt.score < rivalScore - 0.12 && !(isHedge && spec > 0.5)) return undefined;
  return {
    verdict: 'unclear',
    code: isHedge ? 'unclear.hedge' : isDate ? 'unclear.measure' : 'unclear.rounding',
    pair: doubt,
    why: 'The source says nearly the same.',
  };
}
