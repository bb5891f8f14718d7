import type { CalculationKind } from '../../lang/verifyTables';
import type { DateMention } from '../../dates/types';
import type { Figure } from '../../figures/types';
import { isCounted } from '../kin';
import { valueOf, type Value } from '../values';
import type { CueSet } from './cues';
import type { Ranked } from './operands';

/** One calculation with source figures: what comes out, what it is made of, and how likely the draft means it (its own value left out). */
export interface Combination {
  readonly kind: CalculationKind;
  readonly operands: readonly Ranked[];
  readonly value: number;
  /** 'a − b', in the operands' places: how the calculation is written out. */
  readonly formula: string;
  readonly score: number;
  /** Whether a cue for this kind of calculation stands beside the draft's figure. */
  readonly cued: boolean;
  /** Sums, differences, shares and ratios; the others are rarer and need more proof. */
  readonly simple: boolean;
}

/** How many times larger or smaller a result may be than the draft's figure. */
const SIZE = 4;
const DAY_YEAR = 365.2425;
/** In the base unit of time spans. */
const DAY = 86400;

/** What the kind of calculation adds: with its cue beside the figure, or nothing. */
const SIMPLE = new Set([
  'a − b',
  'a + b',
  'a / b',
  '(a − b) / b',
  '(b − a) / b',
  '100% − a',
  '100% − a − b',
  'b − a',
  'a × b',
  'a × (1 − b)',
]);
const CUED = 0.3;
const UNCUED = -0.1;

/** Every calculation over `operands` whose result is on `scale`, unsorted. */
export function combinationsFor(figure: Figure, operands: readonly Ranked[], cues: CueSet): Combination[] {
  const target = valueOf(figure);
  const least = Math.max(target.low / SIZE, 1e-12);
  const most = Math.max(target.high, 1e-12) * SIZE;
  const found: Combination[] = [];
  const add = (kind: CalculationKind, used: readonly Ranked[], value: number, formula: string, extra = 0): void => {
    // What is of quite another size can neither be meant nor be hit by chance.
    if (!(value > least && value < most)) return;
    const cue = cues.get(kind) ?? 0;
    const relevance = used.reduce((sum, one) => sum + one.relevance, 0) / used.length;
    const weakest = Math.min(...used.map((one) => one.relevance));
    found.push({
      kind,
      operands: used,
      value,
      formula,
      score: 0.5 * relevance + 0.5 * weakest + (cue > 0 ? CUED * cue : UNCUED) + together(used) + extra,
      cued: cue > 0,
      simple: SIMPLE.has(formula),
    });
  };
  const figures = operands.filter((one) => one.context.mention.kind === 'figure');
  for (const one of figures) single(one, target, add, cues.has('average'));
  for (let i = 0; i < figures.length; i++)
    for (let k = 0; k < figures.length; k++)
      if (i !== k) double(figures[i] as Ranked, figures[k] as Ranked, i < k, target, add);
  if (target.scale === 'duration') spans(operands, DAY, add);
  if (target.scale === 'age') spans(operands, 1 / DAY_YEAR, add);
  triples(figures, target, add);
  return found;
}

type Add = (kind: CalculationKind, used: readonly Ranked[], value: number, formula: string, extra?: number) => void;

const valueIn = (one: Ranked): Value => one.context.value ?? valueOf(figureOf(one));

const figureOf = (one: Ranked): Figure => one.context.mention as Figure;

/** Operands in one sentence or paragraph of the source belong together. */
function together(used: readonly Ranked[]): number {
  const [a, b] = used;
  if (!a || !b) return 0;
  if (a.of !== b.of) return -0.1;
  if (a.context.mention.sentence === b.context.mention.sentence) return 0.12;
  return a.context.mention.block === b.context.mention.block ? 0.05 : 0;
}

/** Calculations from one figure: the rest of a share, the rest and the share of 'two of the six', a twelfth of a year's sum. */
function single(one: Ranked, target: Value, add: Add, perTime: boolean): void {
  const figure = figureOf(one);
  const value = valueIn(one);
  const ratio = figure.quantity.ratio;
  if (value.low !== value.high && target.scale === value.scale)
    add('average', [one], (value.low + value.high) / 2, '(a + b) / 2', 0);
  if (target.scale === 'share') {
    if (value.scale === 'share' && value.low < 1) add('rest', [one], 1 - value.low, '100% − a');
    if (value.scale === 'multiple' && value.low > 0) add('ratio', [one], 1 / value.low, '1 / a');
  }
  if (target.scale === 'points' && value.scale === 'share') return;
  if (target.scale === 'multiple' && value.scale === 'share') add('ratio', [one], 1 / value.low, '1 / a', -0.1);
  if (target.scale === 'count' && ratio && ratio[1] > 1) {
    const exact = isCounted(figure) ? 0.1 : -0.1;
    add('rest', [one], ratio[1] - ratio[0], 'b − a', exact);
  }
  if (perTime && value.scale === target.scale && !target.scale.startsWith('unit') && value.low === value.high) {
    if (target.scale.startsWith('money') || target.scale === 'count' || target.scale === 'mass') {
      add('average', [one], value.low / 12, 'a / 12', -0.05);
      add('average', [one], value.low / 365, 'a / 365', -0.1);
      add('average', [one], value.low / 52, 'a / 52', -0.1);
      add('average', [one], value.low * 12, 'a × 12', -0.15);
      add('average', [one], value.low * 52, 'a × 52', -0.15);
    }
  }
}

/** Calculations from two figures. `once` is true for one of the two orders, for what is the same both ways. */
function double(a: Ranked, b: Ranked, once: boolean, target: Value, add: Add): void {
  const x = valueIn(a);
  const y = valueIn(b);
  if (x.low !== x.high || y.low !== y.high) return;
  if (a.context.mention.start === b.context.mention.start && a.of === b.of) return; // parts of one ratio
  const nouns = sameNoun(a, b);
  const same = x.scale === y.scale;
  if (same && x.scale === target.scale) {
    if (x.scale === 'share') {
      if (once && x.low + y.low < 1) {
        add('sum', [a, b], x.low + y.low, 'a + b', nouns);
        add('rest', [a, b], 1 - x.low - y.low, '100% − a − b', nouns);
      }
    } else if (x.scale !== 'multiple' && x.scale !== 'ordinal') {
      add('difference', [a, b], x.low - y.low, 'a − b', nouns);
      add('rest', [a, b], x.low - y.low, 'a − b', nouns);
      add('change', [a, b], x.low - y.low, 'a − b', nouns);
      if (once) add('sum', [a, b], x.low + y.low, 'a + b', nouns);
    }
  }
  if (target.scale === 'share' && x.scale === 'share' && y.scale === 'points') {
    add('change', [a, b], x.low - y.low, 'a − b');
    add('change', [a, b], x.low + y.low, 'a + b');
  }
  if (same && x.scale === 'share' && target.scale === 'points') {
    add('difference', [a, b], x.low - y.low, 'a − b', nouns);
    add('change', [a, b], x.low - y.low, 'a − b', nouns);
  }
  if (same && target.scale === 'share' && x.scale !== 'share' && x.scale !== 'multiple' && x.low < y.low)
    add('share', [a, b], x.low / y.low, 'a / b', nouns);
  if (same && target.scale === 'share' && x.scale !== 'multiple' && x.scale !== 'share' && y.low > 0) {
    // A change is told in parts of what was before.
    if (!(a.context.role === 'from' && b.context.role === 'to'))
      add('change', [a, b], Math.abs(x.low - y.low) / y.low, '(a − b) / b', nouns);
    if (x.low < y.low && x.scale !== 'share')
      add('difference', [a, b], (y.low - x.low) / y.low, '(b − a) / b', nouns - 0.1);
  }
  if (same && target.scale === 'share' && x.scale === 'share' && x.low < y.low)
    add('ratio', [a, b], x.low / y.low, 'a / b', nouns - 0.1);
  if (same && target.scale === 'multiple' && y.low > 0 && x.low > y.low)
    add('ratio', [a, b], x.low / y.low, 'a / b', nouns);
  if (target.scale === x.scale && (y.scale === 'share' || y.scale === 'multiple') && x.scale !== y.scale) {
    const near = a.context.mention.sentence === b.context.mention.sentence ? 0 : -0.05;
    const kind = y.scale === 'share' ? 'share' : 'ratio';
    add(kind, [a, b], x.low * y.low, 'a × b', near);
    if (y.scale === 'share' && y.low < 1) {
      add('rest', [a, b], x.low * (1 - y.low), 'a × (1 − b)', near);
      add('share', [a, b], x.low / y.low, 'a / b', near - 0.15);
      add('change', [a, b], x.low / (1 + y.low), 'a / (1 + b)', near - 0.1);
      add('change', [a, b], x.low - x.low / (1 + y.low), 'a − a / (1 + b)', near - 0.05);
      add('difference', [a, b], x.low - x.low / (1 + y.low), 'a − a / (1 + b)', near - 0.05);
      add('change', [a, b], x.low * (1 + y.low), 'a × (1 + b)', near - 0.1);
    }
    if (y.scale === 'multiple' && y.low > 0) {
      add('ratio', [a, b], x.low / y.low, 'a / b', near);
      add('difference', [a, b], x.low - x.low / y.low, 'a − a / b', near - 0.05);
    }
  }
  // A sum over what it is shared among: money by heads, count by places.
  if (target.scale === x.scale && y.scale === 'count' && x.scale !== 'count' && y.low > 1) {
    add('average', [a, b], x.low / y.low, 'a / b');
    add('sum', [a, b], x.low * y.low, 'a × b', -0.1);
  }
  if (target.scale === x.scale && y.scale === 'count' && x.scale === 'count' && y.low > 1)
    add('average', [a, b], x.low / y.low, 'a / b', -0.05);
}

/** The same noun counted, or none known: parts of one whole. */
function sameNoun(a: Ranked, b: Ranked): number {
  if (!a.context.head || !b.context.head) return 0;
  return a.context.head === b.context.head ? 0.1 : -0.08;
}

/** The time between two dates, in days. */
function spans(operands: readonly Ranked[], unit: number, add: Add): void {
  const dated = operands.filter((one) => one.context.mention.kind === 'date' && middle(one) !== undefined);
  for (const a of dated)
    for (const b of dated) {
      const from = middle(a) as number;
      const to = middle(b) as number;
      if (a !== b && to > from) add('span', [b, a], (to - from) * unit, 'a − b');
    }
}

function middle(one: Ranked): number | undefined {
  const date = one.context.mention as DateMention;
  const { interval } = date;
  if (!interval || !Number.isFinite(interval.from) || !Number.isFinite(interval.to)) return undefined;
  return interval.to - interval.from > DAY_YEAR * 1.5 ? undefined : (interval.from + interval.to) / 2;
}

/** Sums of three and more: the figures of one sentence or list that count the same. */
function triples(figures: readonly Ranked[], target: Value, add: Add): void {
  const groups = new Map<string, Ranked[]>();
  for (const one of figures) {
    const value = valueIn(one);
    if (value.scale !== target.scale || value.low !== value.high || value.scale === 'multiple') continue;
    const list = one.of.contexts.lists[one.context.mention.block] ?? -1;
    const keys = [
      `s${one.context.mention.sentence}`,
      ...(one.context.head ? [`h${one.context.head}`] : []),
      ...(list >= 0 && !one.via ? [`l${list}`] : []),
    ];
    for (const key of keys) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  const told = figures
    .filter((one) => one.told && one.relevance >= 0.5 && valueIn(one).scale === target.scale)
    .slice(0, 5);
  for (let i = 0; i < told.length; i++)
    for (let k = i + 1; k < told.length; k++)
      for (let l = k + 1; l < told.length; l++) {
        const group = [told[i], told[k], told[l]] as Ranked[];
        const sum = group.reduce((total, one) => total + valueIn(one).low, 0);
        add('sum', group, sum, 'a + b + c');
      }
  for (const group of groups.values()) {
    if (group.length < 3 || group.length > 6) continue;
    const sum = group.reduce((total, one) => total + valueIn(one).low, 0);
    add('sum', group, sum, group.map((_, i) => 'abcdef'[i]).join(' + '));
    for (const one of group)
      add(
        'sum',
        group.filter((other) => other !== one),
        sum - valueIn(one).low,
        'a + b + c',
      );
  }
}
