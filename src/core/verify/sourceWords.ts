import type { Language } from '../lang/types';
import { Concordance, type Numbered, type Words } from './concordance';
import type { Context, Contexts } from './context';
import { NUMBER } from './sentenceParts';

/** What a word counts that is only used for another one: around a mention, and within a sentence. */
export const BY_CONCEPT = { around: 0.7, within: 0.6 } as const;
/** What a word counts that the source has nowhere, and a name that it has nowhere. */
const UNKNOWN = { word: 0.7, name: 1 } as const;
const WEAK = 0.35;
/** What another number of a clause counts. */
const NUMBER_WEIGHT = 1;

/** Bags of words of a source: where each word stands, and the bags themselves. */
export interface Indexed {
  readonly words: Concordance;
  readonly bags: readonly Numbered[];
}

/** What a word of a sentence weighs against the source that `spread` is of: rarer ones more. */
export function weightIn(spread: ReadonlyMap<string, number>, stem: string): number {
  const count = spread.get(stem);
  return count === undefined ? UNKNOWN.word : 1 / (1 + Math.log(count));
}

/** The same of a word of a mention's own part of its sentence. */
export function partWeightIn(
  spread: ReadonlyMap<string, number>,
  stem: string,
  isName: boolean,
  language: Language,
): number {
  const weight = isName && !spread.has(stem) ? UNKNOWN.name : weightIn(spread, stem);
  return language.verify.weak.has(stem) ? WEAK * weight : weight;
}

/** The same of a word of its clause, or of a number there. */
export const scopeWeightIn = (
  spread: ReadonlyMap<string, number>,
  stem: string,
  isName: boolean,
  language: Language,
): number => (stem.startsWith(NUMBER) ? NUMBER_WEIGHT : partWeightIn(spread, stem, isName, language));

/** The words of a source in the ways in which those of drafts are compared with them, each made when it is first asked for. */
export class SourceWords {
  readonly #contexts: Contexts;
  readonly #language: Language;
  #around: Indexed | undefined;
  #parts: (Indexed & { readonly rivals: Concordance }) | undefined;
  #scopes: Indexed | undefined;
  #sentences: Indexed | undefined;

  constructor(contexts: Contexts, language: Language) {
    this.#contexts = contexts;
    this.#language = language;
  }

  /** What stands around each mention; the bags hold what is nearest. */
  get around(): Indexed {
    if (!this.#around) {
      const { all } = this.#contexts;
      const words = this.#concordance(
        all.map(({ terms }) => terms),
        BY_CONCEPT.around,
      );
      const bags = all.map(({ profile }) =>
        words.numbered(
          profile.words.map(({ stem, weight }) => [stem, weight]),
          profile.all,
        ),
      );
      this.#around = { words, bags };
    }
    return this.#around;
  }

  /** Each mention's own part of its sentence; `rivals` finds the words of those that could be taken for it. */
  get parts(): Indexed & { readonly rivals: Concordance } {
    if (!this.#parts) {
      const { all, spread } = this.#contexts;
      const words = this.#concordance(
        all.map(({ part }) => part),
        BY_CONCEPT.within,
      );
      const bags = all.map(({ part, names }) =>
        words.numbered(
          Array.from(part, (stem) => [stem, partWeightIn(spread, stem, names.has(stem), this.#language)] as const),
        ),
      );
      const rivals = this.#concordance(
        all.map((context) => rivalWords(context, all)),
        BY_CONCEPT.within,
      );
      this.#parts = { words, bags, rivals };
    }
    return this.#parts;
  }

  /** Each mention's clause. */
  get scopes(): Indexed {
    if (!this.#scopes) {
      const { all, spread } = this.#contexts;
      const words = this.#concordance(
        all.map(({ scope }) => scope),
        BY_CONCEPT.within,
      );
      const bags = all.map(({ scope, names }) =>
        words.numbered(
          Array.from(scope, (stem) => [stem, scopeWeightIn(spread, stem, names.has(stem), this.#language)] as const),
        ),
      );
      this.#scopes = { words, bags };
    }
    return this.#scopes;
  }

  /** Its sentences. */
  get sentences(): Indexed {
    if (!this.#sentences) {
      const { bags: sentences, spread } = this.#contexts;
      const words = this.#concordance(sentences, BY_CONCEPT.within);
      const bags = sentences.map((stems) =>
        words.numbered(Array.from(stems, (stem) => [stem, weightIn(spread, stem)] as const)),
      );
      this.#sentences = { words, bags };
    }
    return this.#sentences;
  }

  #concordance(bags: readonly Words[], byConcept: number): Concordance {
    return new Concordance(bags, this.#language.verify.concepts, byConcept);
  }
}

/** The words of the other mentions of a sentence that could be taken for one: figures of its scale, or dates. */
export function rivalWords({ mention, value, index }: Context, all: readonly Context[]): ReadonlySet<string> {
  const words = new Set<string>();
  const take = (at: number): boolean => {
    const other = all[at];
    if (other?.mention.sentence !== mention.sentence) return false;
    if (other.mention.kind === mention.kind && other.value?.scale === value?.scale)
      for (const stem of other.part) words.add(stem);
    return true;
  };
  for (let k = index - 1; take(k); k--);
  for (let k = index + 1; take(k); k++);
  return words;
}
