import { isTrue } from './compare';
import type { Context } from './context';
import type { Pair } from './pairs';

/**
 * Leaves out what another mention of the same sentence has better claim to: in 'during the 1980s and 1990s' the source's '1980s' is what the
 * draft's '1980s' says, so it does not speak against '1990s'. A claim counts only where the value is equal and nothing else fits the claimant
 * better; figures that are swapped claim nothing, since each is better aligned with the other's passage.
 */
export function unclaimed(own: readonly Context[], table: readonly (readonly Pair[])[]): Pair[][] {
  const claims = new Map<unknown, { readonly by: Context; readonly score: number }>();
  own.forEach((context, i) => {
    const best = table[i]?.[0];
    if (best && isTrue(best.kin)) claims.set(best.source.mention, { by: context, score: best.score });
  });
  return own.map((context, i) =>
    (table[i] ?? []).filter((pair) => {
      if (isTrue(pair.kin)) return true;
      const claim = claims.get(pair.source.mention);
      return (
        !claim ||
        claim.by === context ||
        claim.by.mention.sentence !== context.mention.sentence ||
        claim.score < pair.score
      );
    }),
  );
}
