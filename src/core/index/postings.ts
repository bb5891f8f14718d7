/** A growing list of ascending numbers. */
interface List {
  items: Int32Array;
  length: number;
}

/**
 * Which numbers each word has: sorted lists, grown by doubling. Most words of an archive stand in one source alone, so a single number
 * is kept without a list.
 */
export class Postings {
  readonly #lists = new Map<string, number | List>();

  /** How many words there are. */
  get size(): number {
    return this.#lists.size;
  }

  /** Adds a number; those of one word must be added in ascending order, repeated ones are left out. */
  add(word: string, number: number): void {
    const known = this.#lists.get(word);
    if (known === undefined) {
      this.#lists.set(word, number);
      return;
    }
    if (typeof known === 'number') {
      if (known !== number) this.#lists.set(word, { items: Int32Array.of(known, number), length: 2 });
      return;
    }
    if (known.items[known.length - 1] === number) return;
    if (known.length === known.items.length) {
      const grown = new Int32Array(known.length * 2);
      grown.set(known.items);
      known.items = grown;
    }
    known.items[known.length++] = number;
  }

  /** The numbers of a word, ascending. */
  of(word: string): Int32Array {
    const known = this.#lists.get(word);
    if (known === undefined) return EMPTY;
    return typeof known === 'number' ? Int32Array.of(known) : known.items.subarray(0, known.length);
  }

  words(): IterableIterator<string> {
    return this.#lists.keys();
  }
}

const EMPTY = new Int32Array(0);
