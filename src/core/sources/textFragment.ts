import type { Span } from '../text/span';
import { JOINER } from '../text/tokens';

/** A passage this short is named whole. */
const WHOLE = 60;
/** How many words name the beginning and the end of a longer one, and stand before and behind to tell it from others. */
const LEAST_WORDS = 3;
const MOST_WORDS = 8;

interface Word extends Span {
  readonly folded: string;
}

const bare = (text: string): string => text.replaceAll(JOINER, '').replace(/\s+/g, ' ').trim();
const fold = (text: string): string => bare(text).toLowerCase().normalize('NFKC');

/** Words between white space, with their punctuation: a browser matches what stands on the page. */
function wordsOf(text: string, span: Span): Word[] {
  const words: Word[] = [];
  const pattern = /\S+/g;
  pattern.lastIndex = span.start;
  for (let found = pattern.exec(text); found && found.index < span.end; found = pattern.exec(text)) {
    const end = Math.min(found.index + found[0].length, span.end);
    words.push({ start: found.index, end, folded: fold(text.slice(found.index, end)) });
  }
  return words;
}

const encode = (text: string): string => encodeURIComponent(bare(text)).replaceAll('-', '%2D');

function count(haystack: string, needle: string): number {
  let n = 0;
  for (let at = haystack.indexOf(needle); at >= 0 && n < 2; at = haystack.indexOf(needle, at + 1)) n++;
  return n;
}

/**
 * The text directive that leads a browser to a passage (WICG Scroll to Text Fragment: `text=[prefix-,]start[,end][,-suffix]`):
 * the shortest that is unique in the source's prose, with the words before and behind where it would not be.
 * @param prose the source's text.
 * @param others what stands on the page outside the source's text: its title, its publisher.
 * @param span the passage; must lie within one block, since a browser's `start` may not cross one.
 * @returns '#:~:text=…', or '' when the span holds no word.
 */
export function textFragment(prose: string, span: Span, others: readonly (string | undefined)[] = []): string {
  const words = wordsOf(prose, span);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return '';
  const all = fold([...others, prose].filter(Boolean).join('\n'));
  const slice = (from: Word, to: Word): string => prose.slice(from.start, to.end);
  const whole = slice(first, last);
  const short = whole.length <= WHOLE || words.length < 2 * LEAST_WORDS;
  if (short) {
    if (count(all, fold(whole)) < 2) return `#:~:text=${encode(whole)}`;
    return `#:~:text=${aroundIt(prose, span, all, whole)}`;
  }
  for (let n = LEAST_WORDS; n <= Math.min(MOST_WORDS, words.length >> 1); n++) {
    const start = slice(first, words[n - 1] as Word);
    const end = slice(words[words.length - n] as Word, last);
    const inner = fold(prose.slice(first.end, last.end));
    // The range ends at the first place where `end` is met: it must not be met earlier inside the passage.
    if (count(all, fold(start)) === 1 && count(inner, fold(end)) === 1)
      return `#:~:text=${encode(start)},${encode(end)}`;
  }
  return `#:~:text=${aroundIt(prose, span, all, whole)}`;
}

/** With as many words before and behind as make it unique; a line break ends them, as a block would on the page. */
function aroundIt(prose: string, span: Span, all: string, whole: string): string {
  const lineStart = prose.lastIndexOf('\n', span.start - 1) + 1;
  const newline = prose.indexOf('\n', span.end);
  const before = wordsOf(prose, { start: lineStart, end: span.start });
  const behind = wordsOf(prose, { start: span.end, end: newline < 0 ? prose.length : newline });
  for (let n = 1; n <= MOST_WORDS; n++) {
    const prefix = before
      .slice(-n)
      .map((word) => prose.slice(word.start, word.end))
      .join(' ');
    const suffix = behind
      .slice(0, n)
      .map((word) => prose.slice(word.start, word.end))
      .join(' ');
    if (prefix && count(all, fold(`${prefix} ${whole}`)) === 1) return `${encode(prefix)}-,${encode(whole)}`;
    if (suffix && count(all, fold(`${whole} ${suffix}`)) === 1) return `${encode(whole)},-${encode(suffix)}`;
    if (prefix && suffix && count(all, fold(`${prefix} ${whole} ${suffix}`)) === 1)
      return `${encode(prefix)}-,${encode(whole)},-${encode(suffix)}`;
  }
  return encode(whole);
}
