/**
 * Work in pieces: after each step somebody else may get their turn, or the work may be given up. The steps are short (a paragraph, one
 * reader over a document), and going through all of them at once gives the same result.
 */
export type Steps<T> = Generator<void, T, void>;

/** Goes through all steps at once. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
