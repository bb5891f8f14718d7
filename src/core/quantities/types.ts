/** How a wording bounds its number; the written form of `value` (cli-contract). */
export type Operator = '' | '~' | '>' | '>=' | '<' | '<=';

/** The dimension a unit belongs to; only quantities of one dimension are ever compared. */
export type Dimension =
  | 'count'
  | 'ratio' // percent, shares, fractions
  | 'points' // percentage points
  | 'multiple' // twice, threefold
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'temperature'
  | 'speed'
  | 'power'
  | 'energy'
  | 'data'
  | 'bandwidth'
  | 'pressure'
  | 'charge'
  | 'flow'
  | 'dose' // of radiation
  | 'duration'
  | 'other';

/**
 * The set of values that a figure's wording allows. `low`..`high` are the written numbers (equal unless a range) in
 * `unit`; the interval that hedge and rounding make of them is `bounds(quantity)`.
 */
export interface Quantity {
  readonly op: Operator;
  readonly low: number;
  readonly high: number;
  /** Set for 'one of the six', '14 of the 17', 'one in five', 'a third': low = high = numerator / denominator. */
  readonly ratio?: readonly [number, number];
  /** A unit's name as `cli-contract` writes it ('', '%', 'pp', 'x', 'USD', 'year' …). */
  readonly unit: string;
  readonly dimension: Dimension;
  /** The last written step: 1,200 → 100 or 1 is decided by `bounds`; here the power of ten that the digits end on (27.5 → 0.1, 1.2m → 100000). */
  readonly step: number;
  /** The hedge's very words, lower case ('almost', 'well over'): 'almost quadrupled' and 'more than quadrupled' lie on two sides of 4. */
  readonly hedge?: string;
  /** A rate's base: 'per 100,000 people', 'a barrel', 'a year'. */
  readonly per?: { readonly number: number; readonly noun: string };
}

/** How two sets of values lie to each other, seen from the draft's side. */
export type Relation = 'equal' | 'rounded' | 'within' | 'overlapping' | 'disjoint' | 'incomparable';
