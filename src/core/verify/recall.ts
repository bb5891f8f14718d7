import type { Span } from '../text/span';
import type { Check } from './types';

/** Checks by what they rest on; undefined where there is nothing to say. Each stands where it was found. */
export type Kept = ReadonlyMap<string, Check | undefined>;

/**
 * What was found of single quotes, names and claims when the draft was last verified against the same sources. Who asks tells everything that the
 * answer rests on by the key; what is not asked for again is forgotten.
 */
export class Recall {
  readonly #before: Kept | undefined;
  readonly #kept = new Map<string, Check | undefined>();

  constructor(before?: Kept) {
    this.#before = before;
  }

  /** What to go on from the next time. */
  get kept(): Kept {
    return this.#kept;
  }

  /** Whether the answer for a key is known. */
  has(key: string): boolean {
    return this.#kept.has(key) || this.#before?.has(key) === true;
  }

  /** The check for a key at a place: the one found before, moved there, else what `make` gives. */
  at(key: string, { start }: Span, make: () => Check | undefined): Check | undefined {
    const known = this.#kept.get(key) ?? this.#before?.get(key);
    const check = known ? movedBy(known, start - known.start) : this.has(key) ? undefined : make();
    this.#kept.set(key, check);
    return check;
  }
}

/** A check, so many characters further on in its draft. */
export function movedBy(check: Check, by: number): Check {
  if (by === 0) return check;
  const shift = <T extends Span>(span: T): T => ({ ...span, start: span.start + by, end: span.end + by });
  return {
    ...shift(check),
    ...(check.suggestionSpan && { suggestionSpan: shift(check.suggestionSpan) }),
    ...(check.related && { related: check.related.map(shift) }),
  };
}
