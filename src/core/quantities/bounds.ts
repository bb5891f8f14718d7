import type { Quantity } from './types';

/** The numbers a wording allows, in the quantity's unit. An open end is not in the set. */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/**
 * How far each hedge reaches, as a share of the number. 'More than 1,000' is true of any number above by its words, but a
 * writer who says it means one near by.
 */
export const WIDTHS = { about: 0.06, nearly: 0.1, over: 0.25 } as const;

/** The hedges that say from which side the number is missed: 'nearly 31,000' is below it. */
const BELOW = new Set([
  'almost',
  'approaching',
  'close to',
  'just shy of',
  'nearing',
  'nearly',
  'not quite',
  'shy of',
  'towards',
  'virtually',
]);

/** Whether the truth lies below the number: 'nearly', 'almost', 'close to'. */
export const isBelow = (quantity: Quantity): boolean =>
  quantity.op === '~' && quantity.hedge !== undefined && BELOW.has(quantity.hedge);

/** Half of the step a bare number is rounded to: a whole number below 100 is meant, round ones may be off by at most a fortieth. */
function halfStep(value: number, step: number): number {
  const size = Math.abs(value);
  if (step <= 1) return step / 2;
  if (size < 100) return 0.5;
  return Math.max(0.5, Math.min(step / 2, size / (step >= size / 10 && step >= 1e5 ? 10 : 40)));
}

/** The interval that hedge and rounding make of a quantity (design.md, widths). */
export function bounds(quantity: Quantity): Interval {
  const { op, low, high, ratio, step } = quantity;
  const reach = (share: number): number => Math.max(Math.abs(low), Math.abs(high)) * share;
  switch (op) {
    case '>':
      return { low: high, high: high + reach(WIDTHS.over), lowOpen: true, highOpen: false };
    case '>=':
      return { low, high: high + reach(WIDTHS.over), lowOpen: false, highOpen: false };
    case '<':
      return { low: low - reach(WIDTHS.over), high: low, lowOpen: false, highOpen: true };
    case '<=':
      return { low: low - reach(WIDTHS.over), high, lowOpen: false, highOpen: false };
    case '~':
      return isBelow(quantity)
        ? { low: low - reach(WIDTHS.nearly), high, lowOpen: false, highOpen: false }
        : { low: low - reach(WIDTHS.about), high: high + reach(WIDTHS.about), lowOpen: false, highOpen: false };
    case '':
      if (low !== high || ratio) return { low, high, lowOpen: false, highOpen: false };
      return {
        low: low - halfStep(low, step),
        high: high + halfStep(high, step),
        lowOpen: false,
        highOpen: halfStep(high, step) > 0,
      };
  }
}
