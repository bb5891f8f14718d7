import type { Calculated } from '../derive';
import {
  CALCULATED,
  calculatedOf,
  classOf,
  CLASSED,
  CLASSES,
  DERIVED,
  derivedOf,
  EQUAL,
  featuresOf,
  KINSHIPS,
  NONE,
  noneOf,
  PLAIN,
  rivalsOf,
  SHARED,
  type Given,
  type PairFeatures,
} from './features';
import { WEIGHTS } from './weights';

/**
 * Which statement of the sources a mention of a draft repeats, and how: a conditional logit over its pairs, a calculation and none of them. A
 * pair's class says what its being meant would make of the mention (an equal value is supported, a plainly other one contradicted), so the
 * probabilities of the classes are those of the verdicts.
 */
export interface Belief {
  readonly equal: number;
  readonly doubtful: number;
  /** Slips and plain disagreements. */
  readonly wrong: number;
  readonly none: number;
  readonly derived: number;
  /** A calculation that gives another value. */
  readonly suspect: number;
}

/** Names of all weights, in the order of the vector: block by block. */
export const NAMES: readonly string[] = [
  ...SHARED.map((name) => `shared.${name}`),
  ...CLASSES.flatMap((one) => CLASSED.map((name) => `${one}.${name}`)),
  ...KINSHIPS.flatMap((kin) => [`figure.${kin}`, `date.${kin}`]),
  ...EQUAL.map((name) => `ifEqual.${name}`),
  ...PLAIN.map((name) => `ifPlain.${name}`),
  ...NONE.map((name) => `none.${name}`),
  ...DERIVED.map((name) => `derived.${name}`),
  ...CALCULATED.map((name) => `found.${name}`),
  ...CALCULATED.map((name) => `suspect.${name}`),
];

/** Where each block begins. */
const AT = (() => {
  const classed = SHARED.length;
  const kin = classed + CLASSES.length * CLASSED.length;
  const equal = kin + 2 * KINSHIPS.length;
  const plain = equal + EQUAL.length;
  const none = plain + PLAIN.length;
  const derived = none + NONE.length;
  const found = derived + DERIVED.length;
  return { classed, kin, equal, plain, none, derived, found, suspect: found + CALCULATED.length };
})();

/** Where the features stand that are known only when the neighbours were weighed. */
const NEIGHBOURS = {
  shared: SHARED.indexOf('neighbours'),
  beside: SHARED.indexOf('beside'),
  classed: CLASSED.indexOf('neighbours'),
} as const;

type Add = (at: number, value: number) => void;

const addAll = (from: number, values: readonly number[], add: Add): void => {
  for (let i = 0; i < values.length; i++) if (values[i]) add(from + i, values[i] as number);
};

/** Gives the features of a pair with their places in the vector. */
export function addPair(features: PairFeatures, add: Add): void {
  addAll(0, features.shared, add);
  addAll(AT.classed + CLASSES.indexOf(features.class) * CLASSED.length, features.classed, add);
  add(AT.kin + 2 * (KINSHIPS as readonly string[]).indexOf(features.kin) + (features.isDate ? 1 : 0), 1);
  addAll(features.class === 'plain' ? AT.plain : AT.equal, features.own, add);
}

export const addNone = (values: readonly number[], add: Add): void => addAll(AT.none, values, add);

/** Gives the features of any calculation, and of the one found. */
export function addDerived(any: readonly number[], found: readonly number[], add: Add): void {
  addAll(AT.derived, any, add);
  addAll(AT.found, found, add);
}

export const addSuspect = (values: readonly number[], add: Add): void => addAll(AT.suspect, values, add);

const VECTOR = Float64Array.from(NAMES, (name) => {
  const [block = '', feature = ''] = name.split('.');
  return WEIGHTS[block]?.[feature] ?? 0;
});

/** The sum of features by their weights. */
function weighed(give: (add: Add) => void): number {
  let weight = 0;
  give((at, value) => (weight += (VECTOR[at] as number) * value));
  return weight;
}

/** The share's numerator that a log weight stands for. */
const exponential = (weight: number): number => Math.exp(Math.min(40, weight));

/**
 * The weights of all that may be meant, as shares of one another: first of the pairs alone, then with what their neighbours say (`hear`), then
 * with calculations (`derive`), each counted once.
 */
export class Weighing {
  readonly #given: Given;
  /** Log weights of the pairs. */
  readonly #weights: Float64Array;
  readonly #none: number;
  #derived = 0;
  #suspect = 0;

  constructor(given: Given) {
    this.#given = given;
    const { pairs } = given;
    const rivals = rivalsOf(given);
    this.#weights = Float64Array.from(pairs, (pair) => weighed((add) => addPair(featuresOf(pair, given, rivals), add)));
    this.#none = exponential(weighed((add) => addNone(noneOf(given), add)));
  }

  /** Takes in what the neighbours of the mention say of its pairs, which was unknown at first; once. */
  hear(): void {
    this.#given.pairs.forEach((pair, i) => {
      const own = VECTOR[AT.classed + CLASSES.indexOf(classOf(pair.kin)) * CLASSED.length + NEIGHBOURS.classed];
      this.#weights[i] =
        (this.#weights[i] as number) +
        pair.neighbours * ((VECTOR[NEIGHBOURS.shared] as number) + (own as number)) +
        pair.beside * (VECTOR[NEIGHBOURS.beside] as number);
    });
  }

  /** Weighs calculations too. One that isn't found can't be meant: what it would have shown is not known. */
  derive(found: Calculated | undefined, probability: number, suspect: Calculated | undefined): void {
    const given = this.#given;
    const any = derivedOf(probability, given.draft.mention.kind === 'date');
    this.#derived = found ? exponential(weighed((add) => addDerived(any, calculatedOf(found, given), add))) : 0;
    this.#suspect = suspect ? exponential(weighed((add) => addSuspect(calculatedOf(suspect, given), add))) : 0;
  }

  belief(): Belief {
    const weights = this.#weights.map(exponential);
    let all = this.#none + this.#derived + this.#suspect;
    for (const weight of weights) all += weight;
    let [equal, doubtful, wrong] = [0, 0, 0];
    this.#given.pairs.forEach((pair, i) => {
      const share = (weights[i] as number) / all;
      pair.probability = share;
      const one = classOf(pair.kin);
      if (one === 'equal') equal += share;
      else if (one === 'doubtful') doubtful += share;
      else wrong += share;
    });
    return {
      equal,
      doubtful,
      wrong,
      none: this.#none / all,
      derived: this.#derived / all,
      suspect: this.#suspect / all,
    };
  }
}
