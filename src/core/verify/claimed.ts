import { isTrue } from './compare';
import type { Context } from './context';
import type { Pair } from './pairs';

/**
 * Leaves out what another mention of the same sentence has better claim to: in 'during the 1980s and 1990s' the source's '1980s' is what the
 * draft's '1980s' says, so it does not speak against '1990s'. A claim counts only where the number is equal and nothing else fits the claimant
 * better; figures that are swapped claim nothing, since each is better aligned with the other's passage. Where only one of the two is ('of the 120
 * workers, 45 left' beside '120 people' and 'some 45 workers left'), both together decide.
 */
export function unclaimed(own: readonly Context[], table: readonly (readonly Pair[])[]): Pair[][] {
  const claims = new Map<unknown, { readonly pair: Pair; readonly pairs: readonly Pair[] }>();
  for (const pairs of table) {
    const [best] = pairs;
    if (best && isSameNumber(best)) claims.set(best.source.mention, { pair: best, pairs });
  }
  return own.map((context, i) => {
    const mine = table[i] ?? [];
    return mine.filter((pair) => {
      if (isTrue(pair.kin)) return true;
      const claim = claims.get(pair.source.mention);
      if (!claim || claim.pair.draft === context) return true;
      if (claim.pair.draft.mention.sentence !== context.mention.sentence) return true;
      return claim.pair.score < pair.score && !fitsTogether(claim, pair, mine);
    });
  });
}

/** Whether a pair has one number, if only hedged otherwise. */
const isSameNumber = ({ kin }: Pair): boolean => isTrue(kin) || kin === 'hedge';

/** Whether two mentions fit their own values better than each other's, both taken together. */
function fitsTogether(
  claim: { readonly pair: Pair; readonly pairs: readonly Pair[] },
  pair: Pair,
  mine: readonly Pair[],
): boolean {
  const own = mine.find(({ kin, of }) => isTrue(kin) && of === pair.of);
  if (!own) return false;
  const crossed = claim.pairs.find(({ source, of }) => of === own.of && source === own.source);
  return claim.pair.score + own.score > pair.score + (crossed?.score ?? 0);
}
