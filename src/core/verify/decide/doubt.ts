import type { Context } from '../context';
import type { Pair } from '../pairs';
import type { Decision } from './types';

/** What is said of a mention near what the source says: rounded too far, hedged otherwise, a part of a wider date. */
export function ofDoubtful(draft: Context, pair: Pair): Decision {
  const isHedge = pair.kin === 'hedge';
  return {
    verdict: 'unclear',
    code: isHedge ? 'unclear.hedge' : draft.mention.kind === 'date' ? 'unclear.measure' : 'unclear.rounding',
    pair,
    why: isHedge ? 'The source has the same number, hedged otherwise.' : 'The source says nearly the same.',
  };
}
