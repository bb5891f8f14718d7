/** Words that belong together, by stem; a map tells how much each counts there, 0..1, of a set each counts 1. */
export type Words = ReadonlyMap<string, number> | ReadonlySet<string>;

/** A word of another text that is looked for, how much it counts there, 0..1, and the concepts it stands in. */
export interface Word {
  readonly stem: string;
  readonly strength: number;
  readonly concepts: readonly number[];
}

/** Among which bags of words one is found, each once, and how well it matches there, 0..1. */
export interface Found {
  readonly at: readonly number[];
  readonly match: readonly number[];
}

/** A bag's words by their numbers in a concordance, each with what it weighs. */
export interface Numbered {
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
  /** The weight of all, those that have no number included. */
  readonly all: number;
}

const NONE: readonly number[] = [];
const NOWHERE: Found = { at: [], match: [] };

/**
 * Where each word stands in many bags of words of a source, so that a word of a draft is looked up in all of them at once. A word is found by
 * itself, or by one that is used for it, which counts less.
 */
export class Concordance {
  readonly #concepts: ReadonlyMap<string, readonly number[]>;
  readonly #byConcept: number;
  readonly #numbers = new Map<string, number>();
  readonly #found: Found[] = [];
  /** The numbers of the words that stand in a concept. */
  readonly #ofConcept = new Map<number, number[]>();
  /** What was found by more than the word itself. */
  readonly #known = new Map<string, Found>();

  /** `concepts` tells which words are used for each other, `byConcept` what one counts that is. */
  constructor(bags: readonly Words[], concepts: ReadonlyMap<string, readonly number[]>, byConcept: number) {
    this.#concepts = concepts;
    this.#byConcept = byConcept;
    const found: { at: number[]; match: number[] }[] = [];
    bags.forEach((words, bag) => {
      for (const stem of words.keys()) {
        let number = this.#numbers.get(stem);
        if (number === undefined) {
          this.#numbers.set(stem, (number = found.push({ at: [], match: [] }) - 1));
          for (const concept of concepts.get(stem) ?? NONE) {
            const of = this.#ofConcept.get(concept);
            if (of) of.push(number);
            else this.#ofConcept.set(concept, [number]);
          }
        }
        found[number]?.at.push(bag);
        found[number]?.match.push(strengthIn(words, stem));
      }
    });
    this.#found = found;
  }

  /** The bags in which a word, or one used for it, stands. */
  of(stem: string): Found {
    const number = this.#numbers.get(stem);
    const own = number === undefined ? NOWHERE : (this.#found[number] as Found);
    const concepts = this.#concepts.get(stem);
    if (!concepts) return own;
    let known = this.#known.get(stem);
    if (!known) this.#known.set(stem, (known = this.#withConcepts(own, concepts)));
    return known;
  }

  #withConcepts(own: Found, concepts: readonly number[]): Found {
    const best = new Map<number, number>();
    const add = ({ at, match }: Found, by: number): void => {
      at.forEach((bag, i) => {
        const one = (match[i] as number) * by;
        if ((best.get(bag) ?? 0) < one) best.set(bag, one);
      });
    };
    add(own, 1);
    for (const concept of concepts)
      for (const other of this.#ofConcept.get(concept) ?? NONE) add(this.#found[other] as Found, this.#byConcept);
    return { at: [...best.keys()], match: [...best.values()] };
  }

  /** The same the other way round: how well each word of the concordance, by its number, matches among words of another text. */
  matchesIn(words: readonly Word[]): Float64Array {
    const matches = new Float64Array(this.#found.length);
    for (const { stem, strength, concepts } of words) {
      const number = this.#numbers.get(stem);
      if (number !== undefined && (matches[number] as number) < strength) matches[number] = strength;
      if (!concepts.length) continue;
      const used = strength * this.#byConcept;
      for (const concept of concepts) {
        const others = this.#ofConcept.get(concept);
        if (others) for (const other of others) if ((matches[other] as number) < used) matches[other] = used;
      }
    }
    return matches;
  }

  /** The words of another text, each once and in full, as they are looked for. */
  wordsOf(stems: ReadonlySet<string>): Word[] {
    return Array.from(stems, (stem) => ({ stem, strength: 1, concepts: this.#concepts.get(stem) ?? NONE }));
  }

  /** A bag of the source by number, its words in their order; `all` is what they weigh together where the words given are not all. */
  numbered(words: readonly (readonly [stem: string, weight: number])[], all?: number): Numbered {
    const known = words.filter(([stem]) => this.#numbers.has(stem));
    return {
      numbers: Int32Array.from(known, ([stem]) => this.#numbers.get(stem) as number),
      weights: Float64Array.from(known, ([, weight]) => weight),
      all: all ?? words.reduce((sum, [, weight]) => sum + weight, 0),
    };
  }
}

const strengthIn = (words: Words, stem: string): number => ('get' in words ? (words.get(stem) ?? 0) : 1);
