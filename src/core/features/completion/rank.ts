import type { Language } from '../../lang/types';
import type { Source } from '../../sources/types';
import { phrasesOf, type Phrase } from '../phrases';
import { aboutOf, rarity, type About } from './about';
import type { Writing } from './writing';

/** A phrase with how well it fits what is being written. */
export interface Ranked {
  readonly phrase: Phrase;
  readonly source: Source;
  readonly score: number;
  /** The share of the score that the sentence so far gives, place and kind left out. */
  readonly fit: number;
}

interface Prepared {
  readonly about: About;
  readonly phrases: readonly Phrase[];
}

/** What each kind of evidence counts; the words of the sentence itself are 1. */
export const COUNTS = {
  concept: 0.5,
  neighbour: 0.4,
  behind: 0.15,
  paragraph: 0.25,
  measure: 0.9,
  speaker: 0.8,
  place: 0.9,
  cited: 0.35,
  told: -3,
  quoted: -6,
  beside: 1.8,
  expected: 1.4,
  begins: 1,
  fact: -1.2,
} as const;

/** Ranks what sources offer by what a draft's sentence is about. Keeps what it made of each source as long as the source lives. */
export class Ranker {
  readonly #language: Language;
  readonly #prepared = new WeakMap<Source, Prepared>();

  constructor(language: Language) {
    this.#language = language;
  }

  prepare(source: Source): Prepared {
    let prepared = this.#prepared.get(source);
    if (!prepared) {
      prepared = { about: aboutOf(source, this.#language), phrases: phrasesOf(source, this.#language) };
      this.#prepared.set(source, prepared);
    }
    return prepared;
  }

  /** All phrases of some sources, those that fit best first. */
  rank(writing: Writing, sources: readonly Source[]): Ranked[] {
    const all = sources.flatMap((source) => this.#rankOne(writing, source));
    return spread(
      all.sort(
        (a, b) =>
          b.score - a.score ||
          (a.source.path < b.source.path ? -1 : a.source.path > b.source.path ? 1 : a.phrase.start - b.phrase.start),
      ),
    );
  }

  #rankOne(writing: Writing, source: Source): Ranked[] {
    const { about, phrases } = this.prepare(source);
    const own = this.#scores(writing.terms, about);
    const before = this.#scores(writing.before, about);
    for (const [value, back] of writing.told)
      for (const sentence of about.sentences.get(value) ?? []) {
        if (back) before[sentence] = (before[sentence] as number) + 0.5;
        else own[sentence] = (own[sentence] as number) + COUNTS.beside;
      }
    const { blocks, sentences } = source.mentions.document;
    const anchor = best(before);
    const paragraph = new Float32Array(blocks.length);
    sentences.forEach(({ block }, i) => (paragraph[block] = (paragraph[block] as number) + (own[i] as number)));
    const cited = writing.cited.filter(({ key }) => key === source.key);
    return phrases.map((phrase): Ranked => {
      const { sentence, block } = phrase;
      const same = (i: number): boolean => sentences[i]?.block === block;
      let fit = own[sentence] as number;
      if (same(sentence - 1)) fit += COUNTS.neighbour * (own[sentence - 1] as number);
      if (same(sentence + 1)) fit += COUNTS.behind * (own[sentence + 1] as number);
      fit += COUNTS.paragraph * ((paragraph[block] as number) - (own[sentence] as number));
      fit += COUNTS.measure * weigh(phrase.measure, writing.terms, about);
      fit += COUNTS.speaker * weigh(phrase.speaker, writing.terms, about);
      let score = fit;
      if (anchor) score += COUNTS.place * anchor.share * near(sentence - anchor.sentence);
      for (const citation of cited)
        if (citation.paragraph !== undefined && Math.abs(citation.paragraph - phrase.paragraph) <= 1)
          score += COUNTS.cited;
      if (phrase.value && writing.told.has(phrase.value)) score += COUNTS.told;
      if (
        phrase.said &&
        writing.quoted.some((one) => one.includes(phrase.said as string) || phrase.said?.includes(one))
      )
        score += COUNTS.quoted;
      score += expects(writing, phrase);
      return { phrase, source, score, fit };
    });
  }

  /** How much of what is written each sentence of a source shares. */
  #scores(terms: ReadonlyMap<string, number>, about: About): Float32Array {
    const scores = new Float32Array(about.count);
    const shared = new Float32Array(about.count);
    for (const [stem, weight] of terms) {
      const direct = about.sentences.get(stem);
      if (direct) {
        const worth = weight * rarity(direct.length, about.count);
        for (const sentence of direct) scores[sentence] = (scores[sentence] as number) + worth;
      }
      for (const concept of this.#language.verify.concepts.get(stem) ?? []) {
        const through = about.concepts.get(concept);
        if (!through) continue;
        const worth = COUNTS.concept * weight * rarity(through.length, about.count);
        for (const sentence of through)
          if (!direct?.includes(sentence)) shared[sentence] = Math.max(shared[sentence] as number, worth);
      }
    }
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] as number) + (shared[i] as number);
    return scores;
  }
}

/** As many of one sentence may stand at the head of a list. */
const OF_ONE = 2;

/** Puts what stands in a sentence that has been offered twice already behind the rest: five ways into one sentence are one. */
function spread(ranked: readonly Ranked[]): Ranked[] {
  const first: Ranked[] = [];
  const rest: Ranked[] = [];
  const seen = new Map<string, number>();
  for (const one of ranked) {
    const place = `${one.phrase.sentence} ${one.source.path}`;
    const times = seen.get(place) ?? 0;
    seen.set(place, times + 1);
    (times < OF_ONE ? first : rest).push(one);
  }
  return [...first, ...rest];
}

/** The sentence that the words before were most likely made from, and how sure that is (0 to 1). */
function best(scores: Float32Array): { readonly sentence: number; readonly share: number } | undefined {
  let sentence = -1;
  for (let i = 0; i < scores.length; i++)
    if ((scores[i] as number) > (sentence < 0 ? 0 : (scores[sentence] as number))) sentence = i;
  return sentence < 0 ? undefined : { sentence, share: Math.min(1, (scores[sentence] as number) / 3) };
}

/** A retelling mostly goes on where it was, a little further down. */
function near(distance: number): number {
  if (distance < -6 || distance > 8) return 0;
  return distance >= 0 ? 1 - distance / 9 : 0.6 * (1 + distance / 7);
}

/** How much of what a phrase counts, or who speaks it, is being written about. */
function weigh(stems: readonly string[], terms: ReadonlyMap<string, number>, about: About): number {
  let sum = 0;
  for (const stem of stems) {
    const weight = terms.get(stem);
    if (weight) sum += weight * rarity(about.sentences.get(stem)?.length ?? 1, about.count);
  }
  return sum;
}

function expects(writing: Writing, phrase: Phrase): number {
  const { expected, begins } = writing;
  const kind = phrase.kind === 'fact' ? COUNTS.fact : 0;
  if (expected === 'attribution') return kind;
  if (expected === 'quote') return kind + (phrase.kind === 'quote' ? 3 * COUNTS.expected : 0);
  if (expected === 'figure') return kind + (phrase.kind === 'figure' ? COUNTS.expected : 0);
  if (begins) return kind + (phrase.kind === 'quote' ? COUNTS.begins : 0);
  return kind + (phrase.kind === 'quote' ? -COUNTS.begins : 0);
}
