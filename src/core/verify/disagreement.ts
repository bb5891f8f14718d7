import { isTrue } from './compare';
import type { Context } from './context';
import type { Decision } from './decide';
import type { Pair } from './pairs';

/** How sure it must be that another source speaks of the same thing, and by how much it may fit worse than the one that agrees. */
const SURE = 0.45;
const WORSE = 0.15;

/**
 * What other sources say of a figure that one source backs. Where one of them gives another value for surely the same thing, a checker would ask:
 * unless the draft cites the source that agrees. Sources that agree are counted.
 */
export function withOtherSources(
  decision: Decision,
  draft: Context,
  pairs: readonly Pair[],
  isCited: (key: string) => boolean,
): Decision {
  const { pair } = decision;
  if (decision.verdict !== 'supported' || !pair || !isTrue(pair.kin)) return decision;
  const seen = new Set([pair.of]);
  const against: Pair[] = [];
  let agreeing = 0;
  for (const other of pairs) {
    if (seen.has(other.of)) continue;
    const same = pairs.find((one) => one.of === other.of && isTrue(one.kin));
    seen.add(other.of);
    if (same && same.score >= other.score - 0.12) {
      if (same.score >= 0.25) agreeing++;
    } else if (
      !isTrue(other.kin) &&
      other.score >= SURE &&
      other.score >= pair.score - WORSE &&
      other.alignment.head >= 0
    )
      against.push(other);
  }
  if (!against.length || isCited(pair.of.source.key)) return agreeing ? { ...decision, agreeing } : decision;
  const kind = draft.mention.kind;
  return {
    verdict: 'unclear',
    code: 'unclear.sources',
    pair,
    others: against.slice(0, 2),
    why: kind === 'date' ? 'The sources give different dates.' : 'The sources give different figures.',
  };
}
