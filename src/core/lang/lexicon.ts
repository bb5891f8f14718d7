import type { Token } from '../text/tokens';

/** Where each lexicon keeps what it has said of a word: no two have the same place. */
let places = 0;

/**
 * What a language says of words. A reader asks it of every token of a text, so the answer is kept with the word's written form, where it is
 * found several times faster than in a map.
 */
export class Lexicon<T> {
  readonly #lookUp: (norm: string) => T;
  #place = places++;

  constructor(lookUp: (norm: string) => T) {
    this.#lookUp = lookUp;
  }

  of({ form }: Token): T {
    const known = form.said[this.#place];
    if (known !== undefined) return known as T;
    const found = this.#lookUp(form.norm);
    form.said[this.#place] = found;
    return found;
  }

  /** Forgets what was looked up: the tables behind it have changed. */
  forget(): void {
    this.#place = places++;
  }
}
