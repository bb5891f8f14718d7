import { bounds, isBelow, type Interval } from './bounds';
import { convert, isMean } from './convert';
import type { Quantity, Relation } from './types';

/** What arithmetic on doubles and a stated conversion may leave between two equal numbers. */
const EPSILON = 1e-9;
/** A month is within this share of its mean (28 to 31 days of 30.4). */
const MEAN_SPREAD = 0.08;

/**
 * How a draft's quantity lies to a source's, after conversion to the draft's unit:
 *
 * - `equal`: the same set, said in the same or another unit ('250 km' and '155 miles': the conversion is as exact as written);
 * - `rounded`: the draft's number is the source's, rounded ('27 percent' for 27.4);
 * - `within`: all that the source allows the draft allows too ('more than 1,000' for 1,040, '20 to 30' for 25);
 * - `overlapping`: some of it ('about 250,000' read as '250,000'): a checker would ask;
 * - `disjoint`: nothing of it;
 * - `incomparable`: they measure different things, or money of two currencies.
 */
export function relate(draft: Quantity, source: Quantity): Relation {
  const converted = inUnitOf(draft, source);
  if (!converted) return 'incomparable';
  const mean = isMean(draft.unit, source.unit) ? MEAN_SPREAD : 0;
  const other = draft.unit !== source.unit && !(draft.dimension === 'ratio');
  if (sameNumbers(draft, converted, other, mean)) {
    if (draft.op === source.op && side(draft) === side(source)) return 'equal';
    return bothWays(draft, source) ? 'overlapping' : side(draft) * side(source) < 0 ? 'disjoint' : 'overlapping';
  }
  const theirs = widen(exactBounds(converted), mean);
  const ours = widen(bounds(draft), mean);
  if (inside(theirs, ours)) return draft.op === '' && draft.low === draft.high ? 'rounded' : 'within';
  return meet(ours, widen(bounds(converted), mean)) ? 'overlapping' : 'disjoint';
}

/** The source in the draft's unit; the base of a rate must agree as well. */
function inUnitOf(draft: Quantity, source: Quantity): Quantity | undefined {
  const rate = (quantity: Quantity): string => (quantity.per ? `${quantity.per.number} ${quantity.per.noun}` : '');
  if (draft.per && source.per && rate(draft) !== rate(source)) return undefined;
  if (draft.unit === source.unit && draft.dimension === source.dimension) return source;
  if (draft.dimension !== source.dimension) return undefined;
  return convert(source, draft.unit);
}

/** Numbers agree, or where a unit was converted: as exactly as the draft writes it. */
function sameNumbers(draft: Quantity, source: Quantity, converted: boolean, mean: number): boolean {
  const near = (a: number, b: number): boolean =>
    Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * Math.max(EPSILON, mean) ||
    (converted &&
      Math.abs(a - b) <= Math.max(draft.step / 2, Math.abs(a) * 0.005) &&
      Math.abs(a - b) <= Math.abs(a) * 0.05);
  return near(draft.low, source.low) && near(draft.high, source.high);
}

/** Where the truth lies: above the number (1), below (-1) or either side. */
const side = (quantity: Quantity): number =>
  quantity.op.startsWith('>') ? 1 : quantity.op.startsWith('<') || isBelow(quantity) ? -1 : 0;

const bothWays = (draft: Quantity, source: Quantity): boolean => side(draft) === 0 || side(source) === 0;

/** A bare source number is taken at its word: it is the draft that may have rounded it. */
function exactBounds(source: Quantity): Interval {
  if (source.op !== '') return bounds(source);
  return { low: source.low, high: source.high, lowOpen: false, highOpen: false };
}

function widen(interval: Interval, share: number): Interval {
  if (share === 0) return interval;
  return {
    ...interval,
    low: interval.low - Math.abs(interval.low) * share,
    high: interval.high + Math.abs(interval.high) * share,
  };
}

function inside(inner: Interval, outer: Interval): boolean {
  const room = EPSILON * Math.max(Math.abs(outer.low), Math.abs(outer.high));
  const low = inner.low > outer.low || (inner.low >= outer.low - room && (!outer.lowOpen || inner.lowOpen));
  const high = inner.high < outer.high || (inner.high <= outer.high + room && (!outer.highOpen || inner.highOpen));
  return low && high;
}

function meet(a: Interval, b: Interval): boolean {
  if (a.low > b.high || b.low > a.high) return false;
  if (a.low === b.high) return !a.lowOpen && !b.highOpen;
  if (b.low === a.high) return !b.lowOpen && !a.highOpen;
  return true;
}
