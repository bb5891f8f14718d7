import type { CalculationKind } from '../../lang/verifyTables';
import type { DateMention } from '../../dates/types';
import type { Figure } from '../../figures/types';
import { isCounted } from '../kin';
import { valueOf, type Value } from '../values';
import type { Ranked } from './operands';

/** The forms of calculation that news writes figures from; each weighs what `weights.ts` says. */
export const FAMILIES = [
  'difference', // a − b
  'sum', // a + b
  'sum3', // a + b + c, and more
  'share', // a / b, as a part of one
  'shareOfShares',
  'times', // a / b, as a multiple
  'inverse', // 1 / a, as a multiple or a share
  'percent', // (a − b) / b
  'complement', // of 'two of the six': the other four
  'remainder', // 100% − a
  'remainder2', // 100% − a − b
  'points', // a share moved by points
  'part', // a share of a
  'partRest', // what a share leaves of a
  'whole', // what a is a share of
  'grown', // a, before or after a change in percent
  'multiple', // a, so many times
  'each', // a, divided among b
  'all', // a for each of b
  'rate', // so much a week, told by the year
  'perTime', // a year's sum by the month
  'overTime', // a, by the years it took
  'width', // from one end of a range to the other
  'middle',
  'span', // between two dates
  'interval', // the length of one
  'since', // from a date to now
  'ages', // between two ages
] as const;
export type Family = (typeof FAMILIES)[number];

/** A calculation that may be meant: its operands, what comes out in the base unit of the draft figure's scale, and how it is written out. */
export interface Calculation {
  readonly family: Family;
  /** The kinds of cue that announce it, the likeliest first. */
  readonly kinds: readonly CalculationKind[];
  readonly operands: readonly Ranked[];
  readonly value: number;
  /** Its upper end, where what comes out is a range. */
  readonly high?: number;
  /** 'a − b', in the operands' places. */
  readonly formula: string;
}

/** As many times as large or small as the draft's figure a result may be: what lies further away is not what is told. */
const SIZE = 12;
const DAY_YEAR = 365.2425;
/** A day, in the base unit of time spans. */
const DAY = 86400;
/** How often one unit of time holds another, for rates: by the year. */
const A_YEAR: ReadonlyMap<string, number> = new Map([
  ['annum', 1],
  ['day', 365],
  ['hour', 8760],
  ['month', 12],
  ['quarter', 4],
  ['week', 52],
  ['year', 1],
]);

type Add = (
  family: Family,
  kinds: readonly CalculationKind[],
  used: readonly Ranked[],
  value: number,
  formula: string,
  high?: number,
) => void;

/**
 * Every calculation over `operands` whose result is on the draft figure's scale and of about its size. `rate` is what the draft's figure is per,
 * `now` the day it is written on.
 */
export function calculationsFor(
  figure: Figure,
  rate: string,
  operands: readonly Ranked[],
  now: number | undefined,
): Calculation[] {
  const target = valueOf(figure);
  const least = Math.max(Math.abs(target.low) / SIZE, 1e-12);
  const most = Math.max(Math.abs(target.high), 1e-12) * SIZE;
  const found: Calculation[] = [];
  const add: Add = (family, kinds, used, value, formula, high) => {
    if (value > least && value < most)
      found.push({ family, kinds, operands: used, value, formula, ...(high && { high }) });
  };
  const figures = operands.filter((one) => one.context.mention.kind === 'figure');
  for (const one of figures) single(one, rate, target, add);
  for (let i = 0; i < figures.length; i++)
    for (let k = 0; k < figures.length; k++)
      if (i !== k) double(figures[i] as Ranked, figures[k] as Ranked, i < k, target, add);
  if (target.scale === 'duration') spans(operands, DAY, now, add);
  if (target.scale === 'age') spans(operands, 1 / DAY_YEAR, now, add);
  overTime(figures, operands, target, add);
  triples(figures, target, add);
  return found;
}

const valueIn = (one: Ranked): Value => one.context.value ?? valueOf(figureOf(one));

const figureOf = (one: Ranked): Figure => one.context.mention as Figure;

/** Calculations from one figure. */
function single(one: Ranked, rate: string, target: Value, add: Add): void {
  const figure = figureOf(one);
  const value = valueIn(one);
  const ratio = figure.quantity.ratio;
  if (value.low !== value.high && target.scale === value.scale) {
    add('middle', ['average'], [one], (value.low + value.high) / 2, '(a + b) / 2');
    add('width', ['difference'], [one], value.high - value.low, 'b − a');
  }
  if (target.scale === 'share' && value.scale === 'share' && value.low < 1)
    add('remainder', ['rest', 'difference'], [one], 1 - value.low, '100% − a');
  if (target.scale === 'share' && value.scale === 'multiple' && value.low > 0)
    add('inverse', ['ratio'], [one], 1 / value.low, '1 / a');
  if (target.scale === 'multiple' && value.scale === 'share' && value.low > 0)
    add('inverse', ['ratio'], [one], 1 / value.low, '1 / a');
  if (target.scale === 'count' && ratio && ratio[1] > 1 && isCounted(figure))
    add('complement', ['rest'], [one], ratio[1] - ratio[0], 'b − a');
  const theirs = A_YEAR.get(one.context.rate);
  const ours = A_YEAR.get(rate);
  if (
    value.scale === target.scale &&
    value.low !== value.high &&
    theirs &&
    ours &&
    theirs !== ours &&
    mayBeRange(target)
  ) {
    const times = theirs / ours;
    add('rate', ['ratio'], [one], value.low * times, `a × ${theirs} / ${ours}`, value.high * times);
  }
  if (value.scale === target.scale && value.low === value.high && target.scale !== 'share') {
    if (theirs && ours && theirs !== ours)
      add('rate', ['ratio'], [one], (value.low * theirs) / ours, `a × ${theirs} / ${ours}`);
    else if (ours && ours > 1 && !theirs) add('perTime', ['average'], [one], value.low / ours, `a / ${ours}`);
    else if (theirs && theirs > 1 && !ours) add('perTime', ['sum'], [one], value.low * theirs, `a × ${theirs}`);
  }
}

/** Calculations from two figures. `once` is true for one of the two orders, for what is the same both ways. */
function double(a: Ranked, b: Ranked, once: boolean, target: Value, add: Add): void {
  const x = valueIn(a);
  const y = valueIn(b);
  if (a.context.mention.start === b.context.mention.start && a.of === b.of) return; // parts of one ratio
  if (x.low !== x.high || y.low !== y.high) {
    if ((x.low === x.high || y.low === y.high) && mayBeRange(target)) withRange(a, b, target, add);
    return;
  }
  const same = x.scale === y.scale;
  if (same && x.scale === target.scale) {
    if (x.scale === 'share') {
      if (once && x.low + y.low < 1) {
        add('sum', ['sum'], [a, b], x.low + y.low, 'a + b');
        add('remainder2', ['rest'], [a, b], 1 - x.low - y.low, '100% − a − b');
      }
    } else if (x.scale !== 'multiple' && x.scale !== 'ordinal') {
      add('difference', ['difference', 'rest', 'change'], [a, b], x.low - y.low, 'a − b');
      if (once) add('sum', ['sum'], [a, b], x.low + y.low, 'a + b');
    }
  }
  if (x.scale === 'age' && y.scale === 'age' && target.scale === 'duration')
    add('ages', ['difference', 'span'], [a, b], (x.low - y.low) * DAY_YEAR * DAY, 'a − b');
  if (target.scale === 'share' && x.scale === 'share' && y.scale === 'points') {
    add('points', ['change'], [a, b], x.low - y.low, 'a − b');
    add('points', ['change'], [a, b], x.low + y.low, 'a + b');
  }
  if (same && x.scale === 'share' && target.scale === 'points')
    add('difference', ['difference', 'change'], [a, b], x.low - y.low, 'a − b');
  if (same && target.scale === 'share' && x.low < y.low && x.scale !== 'multiple')
    add(x.scale === 'share' ? 'shareOfShares' : 'share', ['share', 'ratio'], [a, b], x.low / y.low, 'a / b');
  if (same && target.scale === 'share' && x.scale !== 'multiple' && x.scale !== 'share' && y.low > 0) {
    // A change is told in parts of what was before.
    if (!(a.context.role === 'from' && b.context.role === 'to') && x.low !== y.low)
      add(
        'percent',
        ['change', 'difference'],
        [a, b],
        Math.abs(x.low - y.low) / y.low,
        x.low > y.low ? '(a − b) / b' : '(b − a) / b',
      );
  }
  if (same && target.scale === 'multiple' && y.low > 0 && x.scale !== 'multiple')
    add('times', ['ratio'], [a, b], x.low / y.low, 'a / b');
  if (target.scale === x.scale && y.scale === 'share' && x.scale !== 'share' && y.low > 0) {
    add('part', ['share'], [a, b], x.low * y.low, 'a × b');
    if (y.low < 1) {
      add('partRest', ['rest', 'difference'], [a, b], x.low * (1 - y.low), 'a × (1 − b)');
      add('whole', ['share'], [a, b], x.low / y.low, 'a / b');
      add('grown', ['change', 'difference'], [a, b], x.low / (1 + y.low), 'a / (1 + b)');
      add('grown', ['change', 'difference'], [a, b], x.low - x.low / (1 + y.low), 'a − a / (1 + b)');
      add('grown', ['change', 'difference'], [a, b], x.low * (1 + y.low), 'a × (1 + b)');
    }
  }
  if (target.scale === x.scale && y.scale === 'multiple' && x.scale !== 'multiple' && y.low > 0) {
    add('multiple', ['ratio'], [a, b], x.low * y.low, 'a × b');
    add('multiple', ['ratio'], [a, b], x.low / y.low, 'a / b');
    add('multiple', ['difference', 'change'], [a, b], x.low - x.low / y.low, 'a − a / b');
  }
  // A sum over what it is shared among: money by heads, count by places.
  if (target.scale === x.scale && y.scale === 'count' && y.low > 1 && x.scale !== 'share') {
    add('each', ['average', 'ratio'], [a, b], x.low / y.low, 'a / b');
    if (x.scale !== 'count' || once) add('all', ['sum', 'ratio'], [a, b], x.low * y.low, 'a × b');
  }
}

/** What is told as a range, or by one of its ends: 'at least', 'up to'. */
const mayBeRange = ({ low, high, op }: Value): boolean => low !== high || (op !== '' && op !== '~');

/** Calculations from a range and a number: of '$199 to $203, up from $187' what was gained is $12 to $16. */
function withRange(a: Ranked, b: Ranked, target: Value, add: Add): void {
  const x = valueIn(a);
  const y = valueIn(b);
  if (x.scale !== target.scale || x.scale === 'multiple' || x.scale === 'ordinal') return;
  if (y.scale === x.scale)
    add('difference', ['difference', 'rest', 'change'], [a, b], x.low - y.high, 'a − b', x.high - y.low);
  else if (y.scale === 'share' && x.scale !== 'share' && y.low > 0)
    add('part', ['share'], [a, b], x.low * y.low, 'a × b', x.high * y.high);
}

/** The time between two dates, the length of one, the time since one. */
function spans(operands: readonly Ranked[], unit: number, now: number | undefined, add: Add): void {
  const kinds = ['span'] as const;
  const dated = operands.filter((one) => one.context.mention.kind === 'date');
  for (const a of dated) {
    const own = endsOf(a);
    if (!own) continue;
    if (own.last > own.first) {
      add('interval', kinds, [a], (own.last - own.first) * unit, 'a');
      add('interval', kinds, [a], (own.last - own.first + own.step) * unit, 'a');
    }
    if (now !== undefined && now - own.first > 20) add('since', kinds, [a], (now - own.first) * unit, 'now − a');
    for (const b of dated) {
      const other = endsOf(b);
      if (!other || a === b) continue;
      if (other.first > own.last) add('span', kinds, [b, a], (other.first - own.last) * unit, 'a − b');
      else if (other.last > own.first && own.last > own.first)
        add('span', kinds, [b, a], (other.last - own.first) * unit, 'a − b');
    }
  }
}

interface Ends {
  /** The middle of its first and of its last day, month or year (days since 1970), the same for a plain date. */
  readonly first: number;
  readonly last: number;
  /** Days of the unit its ends are written in. */
  readonly step: number;
}

function endsOf(one: Ranked): Ends | undefined {
  const { interval, value, granularity } = one.context.mention as DateMention;
  if (!interval || !Number.isFinite(interval.from) || !Number.isFinite(interval.to)) return undefined;
  if (granularity !== 'interval') {
    if (interval.to - interval.from > DAY_YEAR * 1.5) return undefined;
    const middle = (interval.from + interval.to) / 2;
    return { first: middle, last: middle, step: interval.to - interval.from };
  }
  const width = (part = ''): number => (part.length >= 10 ? 1 : part.length === 7 ? DAY_YEAR / 12 : DAY_YEAR);
  const [from, to] = value.split('/');
  return { first: interval.from + width(from) / 2, last: interval.to - width(to) / 2, step: width(to) };
}

/** A sum by the years it took: '15.7 millimetres' of 2002 to 2023 is 0.7 a year. */
function overTime(figures: readonly Ranked[], operands: readonly Ranked[], target: Value, add: Add): void {
  if (target.scale === 'duration' || target.scale === 'share' || target.scale === 'multiple') return;
  for (const a of figures) {
    const x = valueIn(a);
    if (x.scale !== target.scale || x.low !== x.high) continue;
    for (const b of operands) {
      const { mention } = b.context;
      if (mention.kind === 'date') {
        const ends = mention.granularity === 'interval' ? endsOf(b) : undefined;
        const years = ends && (ends.last - ends.first + ends.step) / DAY_YEAR;
        if (years && years > 1.5) add('overTime', ['average'], [a, b], x.low / years, 'a / b');
      } else if (b !== a && valueIn(b).scale === 'duration' && mention.quantity.unit === 'year')
        add('overTime', ['average'], [a, b], x.low / mention.quantity.low, 'a / b');
    }
  }
}

/** Sums of three and more: the figures of one sentence or list that count the same, or that the draft tells. */
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
        add('sum3', ['sum'], group, sum, 'a + b + c');
      }
  for (const group of groups.values()) {
    if (group.length < 3 || group.length > 6) continue;
    const sum = group.reduce((total, one) => total + valueIn(one).low, 0);
    add('sum3', ['sum'], group, sum, group.map((_, i) => 'abcdef'[i]).join(' + '));
    if (group.length > 3)
      for (const one of group) {
        const others = group.filter((other) => other !== one);
        add('sum3', ['sum'], others, sum - valueIn(one).low, others.map((_, i) => 'abcdef'[i]).join(' + '));
      }
  }
}
