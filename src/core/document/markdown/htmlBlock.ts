import type { Span } from '../../text/span';
import type { Mask } from '../mask';

const TAG = /<!--[\s\S]*?(?:-->|$)|<\/?[A-Za-z][^<>]*>/g;
const NOT_PROSE = /^\s*<(?:script|style|pre|textarea|svg|iframe)\b/i;

/** The words of raw HTML in Markdown are prose, its tags and comments are not. Undefined if it has no words. */
export function htmlBlock(text: string, mask: Mask, start: number, end: number): Span | undefined {
  const html = text.slice(start, end);
  if (NOT_PROSE.test(html)) return undefined;
  let first = -1;
  let last = -1;
  let from = 0;
  const words = (to: number): void => {
    const between = html.slice(from, to);
    if (!between.trim()) return;
    if (first < 0) first = from + between.search(/\S/);
    last = from + between.trimEnd().length;
  };
  for (const match of html.matchAll(TAG)) {
    words(match.index);
    from = match.index + match[0].length;
    mask.blank(start + match.index, start + from);
  }
  words(html.length);
  return first < 0 ? undefined : { start: start + first, end: start + last };
}
