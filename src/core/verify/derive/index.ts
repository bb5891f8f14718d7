import type { Figure } from '../../figures/types';
import { bounds } from '../../quantities/bounds';
import type { Language } from '../../lang/types';
import { compare, isTrue } from '../compare';
import type { Context, Contexts } from '../context';
import type { Pair, Prepared } from '../pairs';
import { spread } from '../compare';
import { valueOf, type Value } from '../values';
import { combinationsFor, type Combination } from './combine';
import { cuesOf } from './cues';
import { deriveDate } from './dates';
import { operandsOf } from './operands';
import { showCalculation } from './show';
import type { Derived } from './types';

export type { Derived, Operand } from './types';

/** How many hits by chance are allowed for, given how many calculations were at least as likely; fewer where no cue asks for one. */
const CHANCE = { cued: 0.34, uncued: 0.1 } as const;
const LEAST = 0.42;
/** A value that hardly anything hits by chance needs less. */
const LEAST_UNLIKELY = 0.3;
const UNLIKELY = 0.04;

/** A calculation with the sources' own figures that gives the draft's figure; undefined where none does that wasn't to be expected by chance. */
export function deriveAll(
  index: number,
  contexts: Contexts,
  table: readonly (readonly Pair[] | undefined)[],
  sources: readonly Prepared[],
  language: Language,
  bar = 0,
  earlier: ReadonlyMap<Context, Derived> = new Map(),
): (cued: boolean) => Derived | undefined {
  const draft = contexts.all[index] as Context;
  if (draft.mention.kind === 'date') {
    const date = draft.mention;
    return (cued) =>
      cued ? undefined : deriveDate(date, operandsOf(draft, contexts, table, sources, language, earlier), bar);
  }
  const figure: Figure = draft.mention;
  const target = valueOf(figure);
  const chance = chanceOf(figure, target);
  let sorted: Combination[] | undefined;
  return (cued) => {
    sorted ??= combinationsFor(
      figure,
      operandsOf(draft, contexts, table, sources, language, earlier),
      cuesOf(draft, contexts, language),
    ).sort((a, b) => b.score - a.score);
    let tried = 0;
    const values = new Set<number>();
    for (const combination of sorted) {
      if (combination.score - bar < LEAST_UNLIKELY) break;
      if (combination.score - bar < LEAST && (tried + 1) * chance > UNLIKELY) continue;
      const key = Number(combination.value.toPrecision(6));
      if (!values.has(key) && isOfSize(target, combination.value)) tried++;
      values.add(key);
      if (cued && !(combination.cued && combination.simple)) continue;
      if (!gives(figure, target, combination.value) || isHidden(combination)) continue;
      if (tried * chance > (combination.cued ? CHANCE.cued : CHANCE.uncued) * (combination.simple ? 1 : 0.4)) continue;
      return { ...derived(figure, combination, 'supported'), tried, chance };
    }
    return cued ? undefined : miscalculated(figure, target, sorted);
  };
}

/** A wrong calculation is one only where its parts stand beside it and no other parts are nearly as likely. */
const MISCALCULATED = { score: 1.15, margin: 0.3, relevance: 0.75, size: 4 } as const;

/**
 * A calculation whose parts the draft itself tells beside the figure, that is announced there, and that gives another value; none that gives
 * the draft's may be at all likely.
 */
function miscalculated(figure: Figure, target: Value, sorted: readonly Combination[]): Derived | undefined {
  const plausible = sorted.filter(
    (one) =>
      one.cued &&
      one.simple &&
      one.value > target.low / MISCALCULATED.size &&
      one.value < target.low * MISCALCULATED.size,
  );
  const top = plausible[0];
  if (!top || top.score < MISCALCULATED.score || target.low !== target.high) return undefined;
  if (!top.operands.every((one) => one.told && one.relevance >= MISCALCULATED.relevance)) return undefined;
  if (top.operands.length < 2) return undefined;
  const other = plausible.find((one) => one.operands.some((operand) => !top.operands.includes(operand)));
  if (other && top.score - other.score < MISCALCULATED.margin) return undefined;
  const alike = plausible.filter((one) => one.operands.every((operand) => top.operands.includes(operand)));
  if (alike.some((one) => isNear(target, one.value))) return undefined;
  if (sorted.some((one) => one.score >= LEAST && gives(figure, target, one.value))) return undefined;
  return derived(figure, top, 'contradicted');
}

/** So near that rounding or another way of counting explains it. */
const isNear = (target: Value, value: number): boolean =>
  Math.abs(value - target.low) <= 0.12 * target.low + target.step;

/** Within a decade of the draft's number: what lies further away could not have hit. */
function isOfSize(target: Value, value: number): boolean {
  const size = Math.max(Math.abs(target.low), 1e-12);
  return value > size / 3.2 && value < size * 3.2;
}

/** A sum or difference that is as good as one of its parts says nothing. */
function isHidden(combination: Combination): boolean {
  const parts =
    combination.formula === 'a + b'
      ? combination.operands
      : combination.formula === 'a − b'
        ? combination.operands.slice(0, 1)
        : [];
  return parts.some(({ context }) => {
    if (context.mention.kind !== 'figure') return false;
    const part = valueOf(context.mention).low;
    return Math.abs(part - combination.value) <= 0.02 * combination.value;
  });
}

/** How likely a number of the right size falls into the draft's set by chance: the set's width on a logarithmic scale, over a decade. */
function chanceOf(figure: Figure, target: Value): number {
  const [low, high] = spread(target);
  // A bare fraction ('a third') is hit by what lies within a few hundredths of it.
  const half = target.op !== '' ? 0 : figure.quantity.ratio ? 0.03 * target.low : target.step / 2;
  const from = Math.max(low - half, 1e-12);
  const to = Math.max(high + half, from * 1.0001);
  // Small counts are what sums and differences of small counts give.
  const crowded = target.scale === 'count' && target.low < 20 && target.op === '' ? 2 : 1;
  return Math.min(1, Math.log10(to / from) * 0.8 * crowded);
}

function gives(figure: Figure, target: Value, value: number): boolean {
  if (target.op === '' && target.low === target.high) {
    const { low, high } = bounds(figure.quantity);
    const factor = figure.quantity.low !== 0 ? target.low / figure.quantity.low : 1;
    const room = Math.abs(target.low) * 0.002;
    return figure.quantity.ratio
      ? Math.abs(value - target.low) <= Math.abs(target.low) * 0.02
      : low * factor - room <= value && value <= high * factor + room;
  }
  const step = Math.min(target.step, Math.abs(value) * 1e-6);
  const result: Value = { ...target, low: value, high: value, op: '', side: 0, hedged: false, step, written: NaN };
  const kin = compare(target, result);
  return isTrue(kin) || kin === 'hedge';
}

/** 'Twice the sum': the multiple stands in the sentence of what it multiplies. */
function isMultiple({ operands: [a, b] }: Combination): boolean {
  return b?.context.value?.scale === 'multiple' && a?.context.mention.sentence === b.context.mention.sentence;
}

function derived(figure: Figure, combination: Combination, verdict: Derived['verdict']): Derived {
  return {
    verdict,
    operands: combination.operands.flatMap(
      ({ context, of, via }) => via?.operands ?? [{ mention: context.mention, of }],
    ),
    ...showCalculation(figure, combination),
    value: combination.value,
    score: combination.score,
    kind: combination.kind,
    formula: combination.formula,
    cued: combination.cued,
    simple: combination.simple,
    linear: !/[×/]/.test(combination.formula) || isMultiple(combination),
    told: combination.operands.every((one) => one.told),
  };
}
