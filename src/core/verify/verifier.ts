import type { Draft } from '../drafts/types';
import type { Language } from '../lang/types';
import type { Source } from '../sources/types';
import { byPosition } from '../text/span';
import { contextsOf, type Contexts } from './context';
import { decide, raised, type Decision } from './decide';
import { deriveAll } from './derive';
import { foreignOf } from './foreign';
import { pairsOf, type Prepared } from './pairs';
import { findSwaps } from './swaps';
import { toCheck } from './toCheck';
import type { Check } from './types';

/** Prepares sources once and verifies drafts against them. One for a workspace; it keeps nothing but what can be made again. */
export class Verifier {
  readonly #language: Language;
  readonly #prepared = new WeakMap<Source, Prepared>();

  constructor(language: Language) {
    this.#language = language;
  }

  /** What is needed of a source, made once. */
  prepare(source: Source): Prepared {
    let prepared = this.#prepared.get(source);
    if (!prepared) {
      prepared = { source, contexts: contextsOf(source.mentions, this.#language) };
      this.#prepared.set(source, prepared);
    }
    return prepared;
  }

  /** The checks of all figures and dates of a draft against `sources`, in the order of the text. */
  figuresAndDates(draft: Draft, sources: readonly Source[]): Check[] {
    const contexts = contextsOf(draft.mentions, this.#language);
    return this.#verdicts(
      contexts,
      sources.map((source) => this.prepare(source)),
    ).sort(byPosition);
  }

  #verdicts(contexts: Contexts, sources: readonly Prepared[]): Check[] {
    const known = sources.map((source) => source.contexts);
    const table = pairsOf(contexts, sources, this.#language);
    const decisions: Decision[] = contexts.all.map((context, index) => {
      const foreign = foreignOf(context, contexts, known, this.#language);
      const derive = deriveAll(index, contexts, table, sources, this.#language, raised(foreign));
      return decide(context, table[index] ?? [], foreign, derive);
    });
    return findSwaps(contexts, table, decisions).map((decision, index) => {
      const context = contexts.all[index] as Contexts['all'][number];
      return toCheck(context, decision, table[index] ?? []);
    });
  }
}
