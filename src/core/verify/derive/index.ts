import type { Figure } from '../../figures/types';
import { bounds } from '../../quantities/bounds';
import { compare, isTrue, spread } from '../compare';
import type { Context } from '../context';
import { valueOf, type Value } from '../values';
import { cuesOf } from './cues';
import { deriveDate } from './dates';
import { weigh, type Weighed } from './likelihood';
import { operandsOf } from './operands';
import { showCalculation } from './show';
import { calculationsFor, type Family } from './templates';
import type { Derived, Ground } from './types';
import { EXPLAINED, WEIGHTS } from './weights';

export type { Derived, Ground, Operand } from './types';

/** A calculation with the sources' own figures that gives the draft's figure; undefined where none does that wasn't to be expected by chance. */
export function deriveAll(draft: Context, ground: Ground, bar: number): Derivation {
  const { mention } = draft;
  if (mention.kind === 'date')
    return {
      find: (cued) => (cued ? undefined : deriveDate(mention, operandsOf(draft, ground), bar)),
      probability: () => 0,
    };
  let known: Worked | undefined;
  const work = (): Worked => (known ??= workOut(draft, mention, ground));
  const find = (cued: boolean): Derived | undefined => {
    const { hits, among, chance, target, sorted } = work();
    const fitting = cued ? hits.filter((hit) => hit.cue > 0 && SIMPLE.has(hit.family)) : hits;
    const best = fitting[0];
    if (best) {
      const probability = explained(fitting, among, chance, bar);
      if (probability >= (cued ? LEAST.cued : LEAST.uncued))
        return { ...derived(mention, best, 'supported'), probability };
    }
    return cued ? undefined : miscalculated(mention, target, sorted, hits, among);
  };
  const probability = (): number => {
    const { hits, among, chance } = work();
    return hits.length ? explained(hits, among, chance, bar) : 0;
  };
  return { find, probability };
}

/** Calculations for one mention, made when first asked. */
export interface Derivation {
  /** The calculation that explains the mention (`cued`: only an announced one of a simple kind), or that shows it is wrong. */
  readonly find: (cued: boolean) => Derived | undefined;
  /** How probable it is that any calculation explains the mention, 0..1. */
  readonly probability: () => number;
}

/** How probable it must be that a calculation explains the figure. */
const LEAST = { cued: 0.55, uncued: 0.6 } as const;

/** What is worked out without looking at other figures; the others are rarer. */
export const SIMPLE: ReadonlySet<Family> = new Set([
  'complement',
  'difference',
  'each',
  'part',
  'percent',
  'remainder',
  'share',
  'span',
  'sum',
  'sum3',
  'times',
]);

export interface Worked {
  readonly target: Value;
  readonly chance: number;
  /** All calculations that may be meant, the likeliest first. */
  readonly sorted: readonly Weighed[];
  /** Those that give the draft's figure. */
  readonly hits: readonly Weighed[];
  /** The weight of all and of none. */
  readonly among: number;
}

/** All that may be meant by a figure, and what gives it. */
export function workOut(draft: Context, figure: Figure, ground: Ground): Worked {
  const { contexts, sources, language } = ground;
  const target = valueOf(figure);
  const operands = operandsOf(draft, ground);
  const cues = cuesOf(draft, contexts, language);
  const now = dayOf(contexts.mentions.published ?? sources[0]?.contexts.mentions.published);
  const sorted = calculationsFor(figure, operands, now)
    .map((one) => weigh(one, draft, cues))
    .sort((a, b) => b.weight - a.weight);
  const hits = sorted.filter((one) => gives(figure, target, one.value) && !isHidden(one));
  let among = Math.exp(WEIGHTS.none);
  for (const one of sorted) among += Math.exp(one.weight);
  return { target, chance: chanceOf(figure, target), sorted, hits, among };
}

/** Days since 1970 of an ISO day. */
function dayOf(iso: string | undefined): number | undefined {
  const time = iso ? Date.parse(iso) : NaN;
  return Number.isFinite(time) ? time / 86400000 : undefined;
}

/**
 * How probable it is that the figure was worked out so: the weight of what gives it against what would give it by chance, had anything else
 * been meant. What the source doesn't know in the draft's clause (`bar`) speaks against it.
 */
function explained(hits: readonly Weighed[], among: number, chance: number, bar: number): number {
  let weight = 0;
  for (const hit of hits) weight += Math.exp(hit.weight);
  const logit = EXPLAINED.slope * (Math.log(weight) - Math.log(chance * among)) + EXPLAINED.base - EXPLAINED.bar * bar;
  return 1 / (1 + Math.exp(-logit));
}

/**
 * A wrong calculation is one only where its parts stand beside it, it is announced, and it is the likeliest of all that may be meant. The
 * share it must have of them is small: that the draft tells both parts and a cue is the evidence.
 */
const MISCALCULATED = { least: 0.1, relevance: 0.7, cue: 0.4, size: 3, lead: 2 } as const;

/** The calculations whose cue says outright what is worked out. */
const ANNOUNCED: ReadonlySet<Family> = new Set(['difference', 'percent', 'share', 'span', 'sum', 'sum3', 'times']);

/**
 * A calculation whose parts the draft itself tells beside the figure, that is announced there, and that gives another value; none that gives
 * the draft's from the same parts.
 */
function miscalculated(
  figure: Figure,
  target: Value,
  sorted: readonly Weighed[],
  hits: readonly Weighed[],
  among: number,
): Derived | undefined {
  const top = sorted.find((one) => one.operands.length > 1);
  if (!top || !ANNOUNCED.has(top.family) || top.cue < MISCALCULATED.cue || target.low !== target.high) return undefined;
  if (!top.operands.every((one) => one.told && one.relevance >= MISCALCULATED.relevance)) return undefined;
  const ratio = top.value / target.low;
  if (!(ratio < MISCALCULATED.size && ratio > 1 / MISCALCULATED.size)) return undefined;
  // What else the same parts may give belongs to the same thing said.
  const alike = sorted.filter((one) => one.operands.every((operand) => top.operands.includes(operand)));
  const weight = alike.reduce((sum, one) => sum + Math.exp(one.weight), 0);
  if (weight / among < MISCALCULATED.least) return undefined;
  if (alike.some((one) => isNear(target, one.value))) return undefined;
  if (hits.some((one) => one.weight > top.weight - MISCALCULATED.lead)) return undefined;
  return derived(figure, top, 'contradicted');
}

/** So near that rounding or another way of counting explains it. */
const isNear = (target: Value, value: number): boolean =>
  Math.abs(value - target.low) <= 0.06 * target.low + target.step / 2;

/** A sum or difference that is as good as one of its parts says nothing. */
function isHidden({ family, operands, value }: Weighed): boolean {
  const parts =
    family === 'sum' ? operands : family === 'difference' || family === 'points' ? operands.slice(0, 1) : [];
  return parts.some(({ context: { mention } }) => {
    if (mention.kind !== 'figure') return false;
    return Math.abs(valueOf(mention).low - value) <= 0.02 * value;
  });
}

/** How far a bare fraction or multiple may lie off. */
const SHARE = 0.025;

/** 'A third', 'half', 'twice': told without digits after the point, meant as a round number. */
const isBareShare = ({ quantity }: Figure): boolean =>
  quantity.unit !== '%' &&
  quantity.unit !== 'pp' &&
  (quantity.dimension === 'ratio' || (quantity.dimension === 'multiple' && Number.isInteger(quantity.low * 2)));

/** How likely a number of the right size falls into the draft's set by chance: the set's width on a logarithmic scale, over a decade. */
function chanceOf(figure: Figure, target: Value): number {
  const [low, high] = spread(target);
  // A bare fraction or multiple ('a third', 'twice') is hit by what lies within a few hundredths of it.
  const half = target.op !== '' ? 0 : isBareShare(figure) ? SHARE * target.low : target.step / 2;
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
    return isBareShare(figure)
      ? Math.abs(value - target.low) <= Math.abs(target.low) * SHARE
      : low * factor - room <= value && value <= high * factor + room;
  }
  const step = Math.min(target.step, Math.abs(value) * 1e-6);
  const result: Value = { ...target, low: value, high: value, op: '', side: 0, hedged: false, step, written: NaN };
  const kin = compare(target, result);
  return isTrue(kin) || kin === 'hedge';
}

/** The forms that add and take away alone. */
const LINEAR: ReadonlySet<Family> = new Set([
  'ages',
  'complement',
  'difference',
  'interval',
  'points',
  'remainder',
  'remainder2',
  'since',
  'span',
  'sum',
  'sum3',
  'width',
]);

/** 'Twice the sum': the multiple stands in the sentence of what it multiplies. */
function isMultiple({ operands: [a, b] }: Weighed): boolean {
  return b?.context.value?.scale === 'multiple' && a?.context.mention.sentence === b.context.mention.sentence;
}

function derived(figure: Figure, calculation: Weighed, verdict: Derived['verdict']): Derived {
  const { operands, family, value, cue } = calculation;
  return {
    verdict,
    operands: operands.flatMap(({ context, of, via }) => via?.operands ?? [{ mention: context.mention, of }]),
    ...showCalculation(figure, calculation),
    value,
    family,
    cued: cue > 0,
    linear: LINEAR.has(family) || isMultiple(calculation),
    told: operands.every((one) => one.told),
  };
}
