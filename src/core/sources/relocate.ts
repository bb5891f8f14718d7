import type { Span } from '../text/span';

/** How many characters of the surroundings are kept on each side (W3C Web Annotation's TextQuoteSelector leaves it open). */
const CONTEXT = 64;
/** At least this share of a context's characters must be found again for a place to count as the same. */
const ENOUGH = 0.5;

/** Where a passage stood: its words, their surroundings and its position (W3C Web Annotation, TextQuoteSelector and TextPositionSelector). */
export interface Selector extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How a passage was found again. `changed` gives the stretch that stands in its place now: other words, never taken for the same. */
export type Anchoring = Span & { readonly how: 'same' | 'moved' | 'changed' };

export function selectorOf(text: string, { start, end }: Span): Selector {
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}

/**
 * Finds a passage again in an edited text. Only its exact words count as the passage; where they stand several times the
 * surroundings decide, then the nearest place. When the words are gone but their surroundings are not, the stretch between those is
 * reported as changed. undefined when nothing of it is left.
 */
export function findAgain(text: string, selector: Selector): Anchoring | undefined {
  const { exact, start } = selector;
  if (exact && text.startsWith(exact, start) && likeness(text, start, selector) >= ENOUGH)
    return { start, end: start + exact.length, how: 'same' };
  let best: { start: number; score: number } | undefined;
  for (let at = exact ? text.indexOf(exact) : -1; at >= 0; at = text.indexOf(exact, at + 1)) {
    const score = likeness(text, at, selector) - Math.abs(at - start) / (text.length + 1) / 10;
    if (!best || score > best.score) best = { start: at, score };
  }
  if (best) {
    const how = best.start === start ? 'same' : 'moved';
    return { start: best.start, end: best.start + exact.length, how };
  }
  return between(text, selector);
}

/** How much of the surroundings stands around `at` too, from 0 to 1. */
function likeness(text: string, at: number, { exact, prefix, suffix }: Selector): number {
  const all = prefix.length + suffix.length;
  if (!all) return 1;
  let same = 0;
  while (same < prefix.length && text[at - 1 - same] === prefix[prefix.length - 1 - same]) same++;
  let behind = 0;
  while (behind < suffix.length && text[at + exact.length + behind] === suffix[behind]) behind++;
  return (same + behind) / all;
}

/** The stretch between what stood right before and right behind, if both are still there and not too far apart. */
function between(text: string, { exact, prefix, suffix, start }: Selector): Anchoring | undefined {
  const before = prefix.slice(-CONTEXT / 2);
  const behind = suffix.slice(0, CONTEXT / 2);
  if (before.trim().length < 8 || behind.trim().length < 8) return undefined;
  let best: Anchoring | undefined;
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
    const from = at + before.length;
    const to = text.indexOf(behind, from);
    if (to < 0) break;
    if (to - from > exact.length * 2 + CONTEXT) continue;
    if (!best || Math.abs(from - start) < Math.abs(best.start - start)) best = { start: from, end: to, how: 'changed' };
  }
  return best;
}
