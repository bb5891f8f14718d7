import type { Span } from '../../text/span';

const CLOSING = /[.,;:!?)\]”’"'…]/;

/**
 * What is read over where a citation stands at `[start, end)` of `text`: with the space before it where a stop follows, so that in
 * '… in 2022 [@a, ¶ 3].' the stop is at the number when the citation is read over.
 */
export function citationMark(text: string, start: number, end: number): Span {
  const space = text[start - 1] === ' ' && CLOSING.test(text[end] ?? '.') ? 1 : 0;
  return { start: start - space, end };
}
