/** A half-open stretch `[start, end)` of a text, in UTF-16 code units (as in JavaScript strings and LSP). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const length = (span: Span): number => span.end - span.start;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const covers = (span: Span, offset: number): boolean => span.start <= offset && offset < span.end;

/** How many code units two spans share; 0 where they only touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Orders spans by where they begin, the longer one first. */
export const byPosition = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The last of `items` (sorted by start, not overlapping) that covers `offset`; undefined if none does. Logarithmic. */
export function at<T extends Span>(items: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle] as T).start <= offset) low = middle + 1;
    else high = middle;
  }
  const item = items[low - 1];
  return item && covers(item, offset) ? item : undefined;
}
