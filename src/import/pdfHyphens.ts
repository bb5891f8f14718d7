import { oneLine } from './markdown';
import type { Line } from './pdfRows';

const JOINED = /\p{L}[-\u2010\u00AD]$/u;
/** 'twenty-six' keeps its hyphen, wherever the line breaks. */
const TENS = /^(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/i;
const ONES =
  /^(?:one|two|three|four|five|six|seven|eight|nine|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|odd)/i;
/** 'six-foot', 'well-known', 'self-employed'; but 'six-teen', 'self-ish'. */
const FIRST_PARTS = /^(?:one|two|three|four|five|six|seven|eight|nine|eleven|twelve|half|self|well)$/i;
const ENDINGS = /^(?:teen|teenth|ty|ties|tieth|self|selves|fold|some|ness|ish|less|way)/i;
/** A word that is set apart by a hyphen has at least so many letters: 'an-other' is one word. */
const SHORT = 2;

/** The words of a document, without the halves that hyphens at the ends of lines make. */
export function wholeWords(lines: readonly Line[]): Set<string> {
  const words = new Set<string>();
  let split = false;
  for (const line of lines) {
    const all = line.text.toLowerCase().split(/[^\p{L}-]+/u);
    const next = JOINED.test(line.text);
    for (const word of all.slice(split ? 1 : 0, next ? -1 : undefined)) words.add(word);
    split = next;
  }
  return words;
}

/** Joins lines; a hyphen at the end goes when the whole word is known from elsewhere or the hyphenated one is not. */
export function joined(lines: readonly Pick<Line, 'text'>[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    if (JOINED.test(text) && /^\p{Ll}/u.test(line.text)) {
      const head = /(\p{L}+)[-\u2010\u00AD]$/u.exec(text)?.[1] ?? '';
      const tail = /^\p{L}+/u.exec(line.text)?.[0] ?? '';
      // 'Marlow-' and 'on-Tees': what goes on with a hyphen is compound.
      const goesOn = line.text[tail.length] === '-';
      text = goesOn || isCompound(head, tail, words) ? text + line.text : text.slice(0, -1) + line.text;
    } else text += text && !/[-–—/]$/.test(text) ? ` ${line.text}` : line.text;
  }
  return oneLine(text);
}

function isCompound(head: string, tail: string, words: ReadonlySet<string>): boolean {
  const known = (word: string): boolean => words.has(word.toLowerCase());
  if (TENS.test(head) && ONES.test(tail)) return true;
  if (known(`${head}${tail}`)) return false;
  if (FIRST_PARTS.test(head) && !ENDINGS.test(tail)) return true;
  if (known(`${head}-${tail}`)) return true;
  // 'UK-based': no hyphenation parts capitals.
  if (head.length >= SHORT && head === head.toUpperCase()) return true;
  return head.length > SHORT && tail.length > SHORT && known(head) && known(tail);
}
