import type { Language } from '../lang/types';
import type { Numbered } from './concordance';
import type { Context, Contexts } from './context';
import { BY_CONCEPT, partWeightIn, rivalWords, scopeWeightIn } from './sourceWords';

/** How the parts of two sentences that belong to two mentions lie to each other; all but `opposed` lie in 0..1, rarer words counting more. */
export interface Parts {
  /** The share of the draft's part that the source's part has. */
  readonly forward: number;
  /** The share of the source's part that the draft's part has. */
  readonly backward: number;
  /** The share of the draft's part that isn't in the source's but belongs to another mention of the same sentence there. */
  readonly crossed: number;
  /** The share of the source's part that isn't in the draft's but belongs to another mention of the same sentence there. */
  readonly crossedBack: number;
  /** How much the clauses they stand in have of each other. */
  readonly scope: number;
  /** How many words of one part stand against words of the other ('imports', 'exports'), at most 2. */
  readonly opposed: number;
}

const MOST_OPPOSED = 2;

/** Compares the part of a draft's mention with those of one source's. What is needed of the draft is made once. */
export function parter(d: Context, draft: Contexts, source: Contexts, language: Language): (s: Context) => Parts {
  const { words, bags } = source.words.parts;
  const { found, crossed, all } = forwardOf(d, source, language);
  const here = words.matchesIn(words.wordsOf(d.part));
  const there = words.matchesIn(words.wordsOf(rivalWords(d, draft.all)));
  const against = [...d.part].flatMap((stem) => {
    const others = [...(language.verify.opposites.get(stem) ?? [])].filter((other) => !d.part.has(other));
    return others.length ? [{ stem, others }] : [];
  });
  const opposed = (part: ReadonlySet<string>): number => {
    let count = 0;
    for (const { stem, others } of against)
      if (!part.has(stem)) for (const other of others) if (part.has(other)) count++;
    return Math.min(MOST_OPPOSED, count);
  };
  const scopeOf = scoper(d, source, language);
  return ({ index, part }) => {
    const bag = bags[index] as Numbered;
    const back = backwardOf(bag, here, there);
    return {
      forward: all > 0 ? (found[index] as number) / all : 0,
      crossed: all > 0 ? (crossed[index] as number) / all : 0,
      backward: bag.all > 0 ? back.found / bag.all : 0,
      crossedBack: bag.all > 0 ? back.crossed / bag.all : 0,
      opposed: opposed(part),
      scope: scopeOf(index),
    };
  };
}

/** How much the clause of a draft's mention and that of one of a source's, by its index, have of each other. */
function scoper(d: Context, source: Contexts, language: Language): (index: number) => number {
  const { words, bags } = source.words.scopes;
  const found = new Float64Array(source.all.length);
  const here = words.matchesIn(words.wordsOf(d.scope));
  let all = 0;
  for (const stem of d.scope) {
    const weight = scopeWeightIn(source.spread, stem, d.names.has(stem), language);
    all += weight;
    const { at, match } = words.of(stem);
    for (let i = 0; i < at.length; i++)
      found[at[i] as number] = (found[at[i] as number] as number) + weight * (match[i] as number);
  }
  return (index) => {
    const { numbers, weights, all: theirs } = bags[index] as Numbered;
    let back = 0;
    for (let i = 0; i < numbers.length; i++) back += (weights[i] as number) * (here[numbers[i] as number] as number);
    return ((all > 0 ? (found[index] as number) / all : 0) + (theirs > 0 ? back / theirs : 0)) / 2;
  };
}

/** How much of each other's parts two mentions of one document have. An edited draft is not worth looking up in full for a pair or two. */
export function partsWithin(
  a: Context,
  b: Context,
  { spread }: Contexts,
  language: Language,
): Pick<Parts, 'forward' | 'backward'> {
  const share = (own: Context, other: Context): number => {
    let all = 0;
    let found = 0;
    for (const stem of own.part) {
      const weight = partWeightIn(spread, stem, own.names.has(stem), language);
      all += weight;
      if (other.part.has(stem)) found += weight;
      else if (language.verify.concepts.get(stem)?.some((concept) => other.partConcepts.has(concept)))
        found += BY_CONCEPT.within * weight;
    }
    return all > 0 ? found / all : 0;
  };
  return { forward: share(a, b), backward: share(b, a) };
}

/** For each of a source's mentions the weight of what its part has of a draft's, and of what its rivals' parts have more of; and that of all. */
function forwardOf(
  d: Context,
  source: Contexts,
  language: Language,
): { readonly found: Float64Array; readonly crossed: Float64Array; readonly all: number } {
  const { words, rivals } = source.words.parts;
  const found = new Float64Array(source.all.length);
  const crossed = new Float64Array(source.all.length);
  const here = new Float64Array(source.all.length);
  let all = 0;
  for (const stem of d.part) {
    const weight = partWeightIn(source.spread, stem, d.names.has(stem), language);
    all += weight;
    const own = words.of(stem);
    for (let i = 0; i < own.at.length; i++) {
      const at = own.at[i] as number;
      here[at] = own.match[i] as number;
      found[at] = (found[at] as number) + weight * (here[at] as number);
    }
    const theirs = rivals.of(stem);
    for (let i = 0; i < theirs.at.length; i++) {
      const at = theirs.at[i] as number;
      const more = (theirs.match[i] as number) - (here[at] as number);
      if (more > 0) crossed[at] = (crossed[at] as number) + weight * more;
    }
    for (const at of own.at) here[at] = 0;
  }
  return { found, crossed, all };
}

/** The weight of what a draft's part has of a source's, `here` telling it by the words' numbers, and of what its rivals' have more of, `there`. */
function backwardOf(
  { numbers, weights }: Numbered,
  here: Float64Array,
  there: Float64Array,
): { found: number; crossed: number } {
  let found = 0;
  let crossed = 0;
  for (let i = 0; i < numbers.length; i++) {
    const number = numbers[i] as number;
    const weight = weights[i] as number;
    const match = here[number] as number;
    found += weight * match;
    const more = (there[number] as number) - match;
    if (more > 0) crossed += weight * more;
  }
  return { found, crossed };
}
