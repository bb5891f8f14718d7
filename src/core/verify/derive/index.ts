import type { Figure } from '../../figures/types';
import { bounds } from '../../quantities/bounds';
import { compare, isTrue, spread } from '../compare';
import type { Context } from '../context';
import { mayLackUnit, mayLend } from '../kin';
import { valueOf, type Value } from '../values';
import { cuesOf } from './cues';
import { deriveDate } from './dates';
import { weigh, type Weighed } from './likelihood';
import { operandsOf, type Ranked } from './operands';
import { showCalculation } from './show';
import { calculationsFor, type Family } from './templates';
import type { Derived, Ground } from './types';
import { EXPLAINED, WEIGHTS } from './weights';

export type { Derived, Ground, Operand } from './types';

/** The calculations with the sources' own figures that may be meant by a mention of a draft, made when first asked for. */
export function deriveAll(draft: Context, ground: Ground, bar: number): Derivation {
  const { mention } = draft;
  if (mention.kind === 'date')
    return {
      found: () => {
        const derived = deriveDate(mention, operandsOf(draft, ground), bar);
        return derived && { derived, share: 0.5, chance: 0.05, cue: 0, told: 0, relevance: 0.5, rivalled: false };
      },
      suspect: () => undefined,
      probability: () => 0,
    };
  let known: Worked | undefined;
  const work = (): Worked => (known ??= workOut(draft, mention, ground));
  const probability = (): number => {
    const { hits, among, chance } = work();
    return hits.length ? explained(hits, among, chance, bar) : 0;
  };
  return {
    found: () => (probability() >= LEAST ? foundOf(work()) : undefined),
    probability,
    suspect: () => suspectOf(mention, work()),
  };
}

/** Calculations for one mention. */
export interface Derivation {
  /** The likeliest calculation that gives the mention's value, if it is likely enough to be shown. */
  readonly found: () => Calculated | undefined;
  /** How probable it is that any calculation explains the mention, 0..1. */
  readonly probability: () => number;
  /** The calculation that would be meant, if any were, and that gives another value. */
  readonly suspect: () => Calculated | undefined;
}

/** A calculation with what speaks for its being meant. */
export interface Calculated {
  readonly derived: Derived;
  /** Its share of all that may be meant, 0..1. */
  readonly share: number;
  /** How likely any number of the size gives the draft's figure, 0..1. */
  readonly chance: number;
  /** How near a word that announces it stands, 0..1. */
  readonly cue: number;
  /** The share of its parts that the draft tells near by. */
  readonly told: number;
  /** How surely the draft's sentence is about the least of them, 0..1. */
  readonly relevance: number;
  /** Whether another one, with another result, is nearly as likely. */
  readonly rivalled: boolean;
}

/** How probable it must be that a calculation explains the figure. */
const LEAST = 0.3;

/** A calculation for the draft's figure, or for the figure with a unit that it leaves out. */
interface Tried extends Weighed {
  readonly figure: Figure;
}

export interface Worked {
  readonly target: Value;
  readonly chance: number;
  /** All calculations that may be meant, the likeliest first. */
  readonly sorted: readonly Tried[];
  /** Those that give the draft's figure. */
  readonly hits: readonly Tried[];
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
  const sorted: Tried[] = [];
  const hits: Tried[] = [];
  for (const one of [figure, ...withUnits(figure, operands)]) {
    const value = one === figure ? target : valueOf(one);
    for (const calculation of calculationsFor(one, draft.rate, operands, now)) {
      const tried: Tried = { ...weigh(calculation, draft, cues), figure: one };
      sorted.push(tried);
      if (givesAll(tried, value) && !isHidden(tried, value) && !isIdle(figure, tried)) hits.push(tried);
    }
  }
  const byWeight = (a: Tried, b: Tried): number => b.weight - a.weight;
  sorted.sort(byWeight);
  hits.sort(byWeight);
  let among = Math.exp(WEIGHTS.none);
  for (const one of sorted) among += Math.exp(one.weight);
  return { target, chance: chanceOf(figure, target), sorted, hits, among };
}

/** Of so many units it is tried whether a figure leaves them out. */
const UNITS_TRIED = 1;

/** The figure with the unit that it may have left out, of the likeliest operand: '10.3 million tonnes … a gain of 700,000'. */
function withUnits(figure: Figure, operands: readonly Ranked[]): Figure[] {
  if (!mayLackUnit(figure)) return [];
  const found = new Map<string, Figure>();
  for (const { context, via } of operands) {
    const { mention } = context;
    if (via || mention.kind !== 'figure' || !mayLend(mention) || found.size === UNITS_TRIED) continue;
    const { unit, dimension } = mention.quantity;
    found.set(unit, { ...figure, quantity: { ...figure.quantity, unit, dimension } });
  }
  return [...found.values()];
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

/** A wrong result is seldom further off than by this factor. */
const SIZE = 3;

/** The calculations whose cue says outright what is worked out. */
const ANNOUNCED: ReadonlySet<Family> = new Set(['difference', 'percent', 'share', 'span', 'sum', 'sum3', 'times']);

function calculated(one: Tried, share: number, verdict: Derived['verdict'], work: Worked): Calculated {
  const { operands, cue } = one;
  const hits = new Set(work.hits);
  // Both lists have the likeliest first.
  const rival = verdict === 'supported' ? work.sorted.find((other) => !hits.has(other)) : work.hits[0];
  return {
    derived: derived(one, verdict),
    share,
    chance: work.chance,
    cue,
    told: operands.filter(({ told }) => told).length / operands.length,
    relevance: Math.min(...operands.map(({ relevance }) => relevance)),
    rivalled: rival !== undefined && rival.weight > one.weight - RIVAL,
  };
}

/** As near a log weight is to another's when both may be meant. */
const RIVAL = 2;

function foundOf(work: Worked): Calculated | undefined {
  const [best] = work.hits;
  if (!best) return undefined;
  const weight = work.hits.reduce((sum, one) => sum + Math.exp(one.weight), 0);
  return calculated(best, weight / work.among, 'supported', work);
}

/** The likeliest calculation of several parts, where it gives another value and none of the same parts gives the draft's. */
function suspectOf(figure: Figure, work: Worked): Calculated | undefined {
  const { target, sorted, among } = work;
  const top = sorted.find((one) => one.operands.length > 1 && one.high === undefined && one.figure === figure);
  if (!top || !ANNOUNCED.has(top.family) || target.low !== target.high) return undefined;
  const ratio = top.value / target.low;
  if (!(ratio < SIZE && ratio > 1 / SIZE)) return undefined;
  // What else the same parts may give belongs to the same thing said.
  const alike = sorted.filter((one) => one.operands.every((operand) => top.operands.includes(operand)));
  if (alike.some((one) => isNear(target, one.value))) return undefined;
  const weight = alike.reduce((sum, one) => sum + Math.exp(one.weight), 0);
  return calculated(top, weight / among, 'contradicted', work);
}

/** So near that rounding or another way of counting explains it. */
const isNear = (target: Value, value: number): boolean =>
  Math.abs(value - target.low) <= 0.06 * target.low + target.step / 2;

/** A sum or difference that is as good as one of its parts says nothing; nor does one of 140 and five that is 'fewer than 140'. */
function isHidden({ family, operands, value }: Weighed, target: Value): boolean {
  const parts =
    family === 'sum' ? operands : family === 'difference' || family === 'points' ? operands.slice(0, 1) : [];
  return parts.some(({ context: { mention } }) => {
    if (mention.kind !== 'figure') return false;
    const part = valueOf(mention).low;
    return (
      Math.abs(part - value) <= Math.min(0.02 * value, 2 * target.step) || (target.op !== '' && part === target.low)
    );
  });
}

/** What the words beside the figure rule out. */
const isIdle = (figure: Figure, one: Tried): boolean =>
  goesOtherWay(figure, one) ||
  (one.figure !== figure && one.cue === 0) || // a unit that is left out needs a word that tells of a calculation
  // 'About half' of something is no change, unless a word says that it rose or fell or differs.
  (one.family === 'percent' && isBareShare(figure) && one.cue === 0);

/** 'A drop of 700,000' where the source says what it was before and that was less. */
function goesOtherWay({ change }: Figure, { family, operands, value }: Weighed): boolean {
  const [a, b] = operands;
  if (!change || !a || !b || family !== 'difference' || value <= 0) return false;
  const [later, earlier] = [a.context.role, b.context.role];
  if (later === 'from' || earlier === 'to') return change === 'up';
  return (later === 'to' || earlier === 'from') && change === 'down';
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
  const [widest, furthest] = spread(target);
  const room = isBareShare(figure) ? COARSE : CLOSE;
  const low = target.side < 0 ? Math.max(widest, target.low * (1 - room)) : widest;
  const high = target.side > 0 ? Math.min(furthest, target.high * (1 + room)) : furthest;
  // A bare fraction or multiple ('a third', 'twice') is hit by what lies within a few hundredths of it.
  const half = target.op !== '' ? 0 : isBareShare(figure) ? SHARE * target.low : target.step / 2;
  const from = Math.max(low - half, 1e-12);
  const to = Math.max(high + half, from * 1.0001);
  // Small counts are what sums and differences of small counts give.
  const crowded = target.scale === 'count' && target.low < 20 && target.op === '' ? 2 : 1;
  return Math.min(1, Math.log10(to / from) * 0.8 * crowded);
}

/** How far beyond its bound a result may lie, as a share of it: 'more than 500' of 560, 'more than half' of 60 percent. */
const CLOSE = 0.13;
const COARSE = 0.25;

/** What adds up is exact: '£91,060' isn't £148,000 less £57,000. */
const EXACT: ReadonlySet<Family> = new Set(['difference', 'sum', 'sum3']);

function gives(figure: Figure, target: Value, { value, family }: Weighed): boolean {
  if (target.op === '' && target.low === target.high) {
    const { low, high } = bounds(figure.quantity);
    const factor = figure.quantity.low !== 0 ? target.low / figure.quantity.low : 1;
    const room = Math.abs(target.low) * (EXACT.has(family) ? 1e-6 : 0.002);
    return isBareShare(figure)
      ? Math.abs(value - target.low) <= Math.abs(target.low) * SHARE
      : low * factor - room <= value && value <= high * factor + room;
  }
  const step = Math.min(target.step, Math.abs(value) * 1e-6);
  const result: Value = { ...target, low: value, high: value, op: '', side: 0, hedged: false, step, written: NaN };
  // What is worked out is known exactly, so its bound is taken close by: 'fewer than 114' is not said of 85. A bare share is coarser.
  const room = isBareShare(figure) ? COARSE : CLOSE;
  if (target.side !== 0 && Math.abs(value - target.low) > room * Math.abs(target.low)) return false;
  const kin = compare(target, result);
  return isTrue(kin) || kin === 'hedge';
}

/** The same of what may come out as a range; of one an 'at least' tells the lower end, an 'up to' the upper. */
function givesAll(one: Tried, target: Value): boolean {
  const { figure, value, high } = one;
  if (high === undefined) return gives(figure, target, one);
  const at = (side: 'low' | 'high'): boolean => {
    const end: Figure = {
      ...figure,
      quantity: { ...figure.quantity, low: figure.quantity[side], high: figure.quantity[side] },
    };
    return gives(end, valueOf(end), { ...one, value: side === 'low' ? value : high });
  };
  if (target.low === target.high) return at(target.side > 0 ? 'low' : 'high');
  return at('low') && at('high');
}

function derived(calculation: Tried, verdict: Derived['verdict']): Derived {
  const { figure, operands, family, value } = calculation;
  return {
    verdict,
    operands: operands.flatMap(({ context, of, via }) => via?.operands ?? [{ mention: context.mention, of }]),
    ...showCalculation(figure, calculation),
    value,
    family,
  };
}
