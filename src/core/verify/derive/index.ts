import type { Figure } from '../../figures/types';
import type { Language } from '../../lang/types';
import { compare, isTrue } from '../compare';
import type { Context, Contexts } from '../context';
import type { Pair, Prepared } from '../pairs';
import { spread } from '../compare';
import { valueOf, type Value } from '../values';
import { combinationsFor, type Combination } from './combine';
import { cuesOf } from './cues';
import { operandsOf } from './operands';
import { showCalculation } from './show';
import type { Derived } from './types';

export type { Derived, Operand } from './types';

/** How many hits by chance are allowed for, given how many calculations were at least as likely; fewer where no cue asks for one. */
const CHANCE = { cued: 0.6, uncued: 0.12 } as const;
const LEAST = 0.42;

/** A calculation with the sources' own figures that gives the draft's figure; undefined where none does that wasn't to be expected by chance. */
export function deriveAll(
  index: number,
  contexts: Contexts,
  table: readonly Pair[][],
  sources: readonly Prepared[],
  language: Language,
  bar = 0,
): (cued: boolean) => Derived | undefined {
  const draft = contexts.all[index] as Context;
  if (draft.mention.kind !== 'figure') return () => undefined;
  const figure: Figure = draft.mention;
  const target = valueOf(figure);
  const chance = chanceOf(target);
  let sorted: Combination[] | undefined;
  return (cued) => {
    sorted ??= combinationsFor(
      figure,
      operandsOf(draft, contexts, table, sources, language),
      cuesOf(draft, contexts, language),
    ).sort((a, b) => b.score - a.score);
    let tried = 0;
    const values = new Set<number>();
    for (const combination of sorted) {
      if (combination.score - bar < LEAST) break;
      const key = Number(combination.value.toPrecision(6));
      if (!values.has(key)) tried++;
      values.add(key);
      if (cued && !(combination.cued && combination.simple)) continue;
      if (!gives(target, combination.value)) continue;
      if (tried * chance > (combination.cued ? CHANCE.cued : CHANCE.uncued) * (combination.simple ? 1 : 0.4)) continue;
      return derived(figure, combination, 'supported');
    }
    return undefined;
  };
}

/** How likely a number of the right size falls into the draft's set by chance: the set's width on a logarithmic scale, over a decade. */
function chanceOf(target: Value): number {
  const [low, high] = spread(target);
  const half = target.op === '' ? target.step / 2 : 0;
  const from = Math.max(low - half, 1e-12);
  const to = Math.max(high + half, from * 1.0001);
  return Math.min(1, Math.log10(to / from) * 0.8);
}

function gives(target: Value, value: number): boolean {
  const result: Value = {
    ...target,
    low: value,
    high: value,
    op: '',
    side: 0,
    hedged: false,
    step: Math.min(target.step, Math.abs(value) * 1e-6),
    written: NaN,
  };
  const kin = compare(target, result);
  if (isTrue(kin) || kin === 'hedge') return true;
  return (
    target.op === '' &&
    Math.abs(target.low - value) <= target.step * 0.5 * 1.02 &&
    target.step <= Math.abs(target.low) * 0.1
  );
}

function derived(figure: Figure, combination: Combination, verdict: Derived['verdict']): Derived {
  return {
    verdict,
    operands: combination.operands.map(({ context, of }) => ({ mention: context.mention, of })),
    ...showCalculation(figure, combination),
    value: combination.value,
    score: combination.score,
  };
}
