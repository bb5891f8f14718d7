/** A posting holds a pair's hash and a source's number in one double: 32 bits and 21. */
const SOURCES = 2 ** 21;
/** So many sources are looked through one by one before they are sorted in among the others. */
const PENDING = 64;

/** A source that shares pairs of words with a quote. */
export interface QuoteHit {
  readonly path: string;
  /** How many of the quote's pairs it has. */
  readonly shared: number;
}

/**
 * Finds the sources in which something like a quote is said, among thousands: by the pairs of neighbouring words they share. A look-up goes
 * through the postings of the quote's own pairs alone. Eight bytes a pair; what is found is compared word by word by who asks.
 */
export class QuoteIndex {
  /** Sorted postings. */
  #sorted = new Float64Array(0);
  readonly #pending = new Map<number, Uint32Array>();
  readonly #numbers = new Map<string, number>();
  #paths: (string | undefined)[] = [];
  #dead = 0;

  /** Adds a source by the pairs of its quotes (`quoteKeysOf`), in place of the one with the same path. */
  put(path: string, keys: Uint32Array): void {
    this.remove(path);
    const number = this.#paths.length;
    this.#paths.push(path);
    this.#numbers.set(path, number);
    if (keys.length) this.#pending.set(number, keys);
  }

  /** Takes a source out; true if it was there. */
  remove(path: string): boolean {
    const number = this.#numbers.get(path);
    if (number === undefined) return false;
    this.#numbers.delete(path);
    this.#paths[number] = undefined;
    if (!this.#pending.delete(number)) this.#dead++;
    return true;
  }

  /** The sources that have at least `least` (0 to 1) of a quote's pairs, those with most first, then by path. */
  find(keys: Uint32Array, least: number, limit: number): QuoteHit[] {
    if (this.#pending.size > PENDING || this.#dead > this.#numbers.size) this.#settle();
    const sorted = this.#sorted;
    // How many pairs each source shares, by its number.
    const shared = new Uint32Array(this.#paths.length);
    for (const key of keys) {
      const from = key * SOURCES;
      for (let i = firstFrom(sorted, from); i < sorted.length && (sorted[i] as number) < from + SOURCES; i++)
        shared[(sorted[i] as number) - from] = (shared[(sorted[i] as number) - from] as number) + 1;
      for (const [number, own] of this.#pending)
        if (own[firstFrom(own, key)] === key) shared[number] = (shared[number] as number) + 1;
    }
    const hits: QuoteHit[] = [];
    const enough = Math.max(1, least * keys.length);
    for (let number = 0; number < shared.length; number++) {
      const many = shared[number] as number;
      const path = many >= enough ? this.#paths[number] : undefined;
      if (path !== undefined) hits.push({ path, shared: many });
    }
    return hits.sort((a, b) => b.shared - a.shared || (a.path < b.path ? -1 : 1)).slice(0, limit);
  }

  /** Sorts what is pending in among the others, the sources numbered anew and those that are gone left out. */
  #settle(): void {
    const renumbered = new Map<number, number>();
    const paths: string[] = [];
    this.#paths.forEach((path, number) => {
      if (path === undefined) return;
      renumbered.set(number, paths.length);
      this.#numbers.set(path, paths.length);
      paths.push(path);
    });
    let length = 0;
    for (const posting of this.#sorted) if (renumbered.has(posting % SOURCES)) length++;
    for (const own of this.#pending.values()) length += own.length;
    const postings = new Float64Array(length);
    let at = 0;
    for (const posting of this.#sorted) {
      const old = posting % SOURCES;
      const number = renumbered.get(old);
      if (number !== undefined) postings[at++] = posting - old + number;
    }
    for (const [old, own] of this.#pending)
      for (const key of own) postings[at++] = key * SOURCES + (renumbered.get(old) as number);
    this.#sorted = postings.sort();
    this.#paths = paths;
    this.#pending.clear();
    this.#dead = 0;
  }
}

/** Index of the first of sorted numbers that is `least` or more. */
function firstFrom(sorted: Float64Array | Uint32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
