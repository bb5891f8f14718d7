/** More sentences than this one source can't have in the index; the rest are found through the last one. */
export const SENTENCES = 1 << 13;

/** Lists of places (entry and sentence packed into one number) by word; sorted, grown by doubling. */
export class Postings {
  readonly #lists = new Map<string, Int32Array>();
  readonly #lengths = new Map<string, number>();

  /** Adds a place; places of one word must be added in ascending order, repeated ones are left out. */
  add(word: string, entry: number, sentence: number): void {
    const place = entry * SENTENCES + Math.min(sentence, SENTENCES - 1);
    let list = this.#lists.get(word);
    const length = this.#lengths.get(word) ?? 0;
    if (!list) this.#lists.set(word, (list = new Int32Array(2)));
    if (length > 0 && list[length - 1] === place) return;
    if (length === list.length) {
      const grown = new Int32Array(length * 2);
      grown.set(list);
      this.#lists.set(word, (list = grown));
    }
    list[length] = place;
    this.#lengths.set(word, length + 1);
  }

  /** The places of a word, ascending. */
  of(word: string): Int32Array {
    const list = this.#lists.get(word);
    return list ? list.subarray(0, this.#lengths.get(word)) : EMPTY;
  }

  words(): IterableIterator<string> {
    return this.#lists.keys();
  }

  /** As differences, which are small numbers. */
  toJSON(): Record<string, number[]> {
    const result: Record<string, number[]> = {};
    for (const word of [...this.#lists.keys()].sort()) {
      let before = 0;
      result[word] = Array.from(this.of(word), (place) => {
        const difference = place - before;
        before = place;
        return difference;
      });
    }
    return result;
  }

  static from(data: Readonly<Record<string, readonly number[]>>): Postings {
    const postings = new Postings();
    for (const [word, differences] of Object.entries(data)) {
      const list = new Int32Array(differences.length);
      let place = 0;
      differences.forEach((difference, i) => (list[i] = place += difference));
      postings.#lists.set(word, list);
      postings.#lengths.set(word, list.length);
    }
    return postings;
  }
}

const EMPTY = new Int32Array(0);
