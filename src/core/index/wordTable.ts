import { Postings } from './postings';

/**
 * Which sources hold which words. Sources are known by path and numbered as they come; a number that was given up is not used again until
 * the table is packed, so a list may hold numbers that no source has any more.
 */
export class WordTable {
  readonly #numbers = new Map<string, number>();
  #paths: (string | undefined)[] = [];
  #postings = new Postings();
  #dead = 0;
  #packed = 0;

  get size(): number {
    return this.#numbers.size;
  }

  /** All numbers are below it. */
  get length(): number {
    return this.#paths.length;
  }

  /** Changes whenever `words` does. */
  get edition(): string {
    return `${this.#packed} ${this.#postings.size}`;
  }

  /** Sets the words of a source, in place of those it had. */
  put(path: string, words: Iterable<string>): void {
    this.remove(path);
    const number = this.#paths.push(path) - 1;
    this.#numbers.set(path, number);
    for (const word of words) this.#postings.add(word, number);
  }

  /** Takes a source out; true if it was there. */
  remove(path: string): boolean {
    const number = this.#numbers.get(path);
    if (number === undefined) return false;
    this.#numbers.delete(path);
    this.#paths[number] = undefined;
    this.#dead++;
    if (this.#dead > 32 && this.#dead > this.#numbers.size) this.#pack();
    return true;
  }

  has(path: string): boolean {
    return this.#numbers.has(path);
  }

  /** The path of a source by its number; undefined where it is gone. */
  path(number: number): string | undefined {
    return this.#paths[number];
  }

  words(): IterableIterator<string> {
    return this.#postings.words();
  }

  /** The numbers of the sources that hold a word, ascending; some may be gone. */
  of(word: string): Int32Array {
    return this.#postings.of(word);
  }

  /** Numbers the sources anew, without those that are gone. */
  #pack(): void {
    const renumbered = new Int32Array(this.#paths.length).fill(-1);
    const paths: string[] = [];
    this.#paths.forEach((path, number) => {
      if (path !== undefined) renumbered[number] = paths.push(path) - 1;
    });
    const postings = new Postings();
    for (const word of this.#postings.words())
      for (const number of this.#postings.of(word)) {
        const now = renumbered[number] as number;
        if (now >= 0) postings.add(word, now);
      }
    this.#postings = postings;
    this.#paths = paths;
    this.#numbers.clear();
    paths.forEach((path, number) => this.#numbers.set(path, number));
    this.#dead = 0;
    this.#packed++;
  }
}
