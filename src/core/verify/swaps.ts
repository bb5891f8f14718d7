import { isRepeated, isTrue } from './compare';
import type { Context } from './context';
import { isFarOff, type Decision } from './decide';
import type { Pair } from './pairs';

/** By how much the exchanged places must fit better than the given ones, summed over both figures. */
const GAIN = 0.06;
/** What each exchanged place must reach by itself. */
const LEAST = 0.2;

/**
 * Two figures (or dates) of the draft that stand in each other's place: each equals what the source says of the other. Proven from both sides:
 * the exchange must fit better for both together and not clearly worse for either. Returns the decisions with both marked.
 */
export function findSwaps(
  own: readonly Context[],
  table: readonly Pair[][],
  decisions: readonly Decision[],
): Decision[] {
  const result = [...decisions];
  for (let i = 0; i < own.length; i++) {
    const one = equalOf(table, decisions, i);
    if (!one) continue;
    for (let k = i + 1; k < own.length && k <= i + 8; k++) {
      const a = own[i];
      const b = own[k];
      if (!a || !b || b.mention.sentence - a.mention.sentence > 1) break;
      const two = equalOf(table, decisions, k);
      if (!two || one.source === two.source || a.mention.kind !== b.mention.kind) continue;
      const crossA = table[i]?.find((pair) => pair.source === two.source);
      const crossB = table[k]?.find((pair) => pair.source === one.source);
      if (!crossA || !crossB || isTrue(crossA.kin) || isTrue(crossB.kin)) continue;
      if (isFarOff(a, crossA) || isFarOff(b, crossB)) continue;
      if (isHeld(decisions, [i, k], [one.source, two.source])) continue;
      const [a1, a2] = [one.alignment.score, crossA.alignment.score]; // neighbours left out: they are what is in doubt
      const [b1, b2] = [two.alignment.score, crossB.alignment.score];
      const gain = a2 + b2 - a1 - b1;
      if (gain < GAIN || Math.min(a2, b2) < LEAST) continue;
      if (a2 < a1 - 0.1 || b2 < b1 - 0.1) continue;
      const code = a.mention.kind === 'date' ? 'date.value' : 'figure.subject';
      const why = 'The two stand in each other’s place.';
      result[i] = { verdict: 'contradicted', code, pair: crossA, elsewhere: one, why };
      result[k] = { verdict: 'contradicted', code, pair: crossB, elsewhere: two, why };
    }
  }
  return result;
}

/** Whether another mention of the draft repeats one of these of the source, rightly or turned round. */
const isHeld = (decisions: readonly Decision[], but: readonly number[], sources: readonly Context[]): boolean =>
  decisions.some(
    ({ pair }, index) => !but.includes(index) && pair && sources.includes(pair.source) && isRepeated(pair.kin),
  );

function equalOf(table: readonly Pair[][], decisions: readonly Decision[], index: number): Pair | undefined {
  const decision = decisions[index];
  const pair = decision?.pair;
  if (pair && isTrue(pair.kin) && decision.verdict === 'supported') return pair;
  // The other part of a change ('from 10.9 to 12' of what went from 12 to 10.9) is the same statement turned round.
  return table[index]?.find((one) => isTrue(one.kin) && (one.score > 0.1 || one.alignment.role < 0));
}
