import type { Span } from '../text/span';

/** One `@key` as it stands in a text. */
export interface CitedKey extends Span {
  readonly key: string;
  /** The key with its `@`. */
  readonly keySpan: Span;
  readonly prefix: string;
  /** What follows the key up to the next one: ', ¶ 12'. */
  readonly suffix: Span;
  /** `-@key`: the author's name is not repeated. */
  readonly suppressed: boolean;
}

/** A pair of brackets with its keys, or a key in the running text with the brackets behind it. */
export interface CitationGroup extends Span {
  readonly items: readonly CitedKey[];
  readonly inText: boolean;
}

// Pandoc: a key begins with a letter, a digit or _, and goes on with these and single inner punctuation; or stands in braces.
const KEY_START = /[\p{L}\p{N}_]/u;
const KEY = /@(?:\{([^{}\s]+)\}|([\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*))/uy;
const MOST_BRACKET = 1000;

/**
 * Finds Pandoc's citations in `text` between `start` and `end`: `[@a, ¶ 3; see @b, ¶ 7]`, `@key [¶ 3]`, `-@key`. An address
 * such as 'desk@example.org' is none, nor is an escaped `\@`. Linear: a bracket is looked through at most once.
 */
export function findCitations(text: string, start = 0, end = text.length): CitationGroup[] {
  const groups: CitationGroup[] = [];
  if (!text.slice(start, end).includes('@')) return groups;
  let at = text.indexOf('@', start);
  const brackets = bracketsOf(text, start, end);
  let done = start;
  while (at >= 0 && at < end) {
    const cited = keyAt(text, at, end);
    if (!cited) {
      at = text.indexOf('@', at + 1);
      continue;
    }
    const group = bracketed(text, at, done, brackets) ?? inText(text, cited, done, brackets);
    groups.push(group);
    done = group.end;
    at = text.indexOf('@', done);
  }
  return groups;
}

interface Brackets {
  /** For a '[' its ']', if it has one. */
  readonly closeOf: ReadonlyMap<number, number>;
  /** For an '@' the innermost '[' that is open there. */
  readonly openAt: ReadonlyMap<number, number>;
}

/** Pairs the brackets of a stretch in one pass; escaped ones are none. */
function bracketsOf(text: string, start: number, end: number): Brackets {
  const closeOf = new Map<number, number>();
  const openAt = new Map<number, number>();
  const open: number[] = [];
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x5c) i++;
    else if (code === 0x5b) open.push(i);
    else if (code === 0x5d) {
      const from = open.pop();
      if (from !== undefined && i - from <= MOST_BRACKET) closeOf.set(from, i);
    } else if (code === 0x40 && open.length) openAt.set(i, open.at(-1) as number);
  }
  return { closeOf, openAt };
}

interface Key {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

function keyAt(text: string, at: number, end: number): Key | undefined {
  const before = text[at - 1];
  if (before !== undefined && (KEY_START.test(before) || before === '\\' || before === '@' || before === '/'))
    return undefined;
  KEY.lastIndex = at;
  const match = KEY.exec(text);
  if (!match || at + match[0].length > end) return undefined;
  return { key: (match[1] ?? match[2]) as string, start: at, end: at + match[0].length };
}

/** The brackets around the key at `at`, if each of their parts holds a key. */
function bracketed(text: string, at: number, from: number, brackets: Brackets): CitationGroup | undefined {
  const open = brackets.openAt.get(at);
  const close = open !== undefined && open >= from ? brackets.closeOf.get(open) : undefined;
  if (open === undefined || close === undefined) return undefined;
  const items = itemsOf(text, open + 1, close);
  return items && { start: open, end: close + 1, items, inText: false };
}

function inText(text: string, cited: Key, from: number, { closeOf }: Brackets): CitationGroup {
  const suppressed = cited.start > from && text[cited.start - 1] === '-';
  const start = suppressed ? cited.start - 1 : cited.start;
  const item = (suffix: Span): CitedKey => ({
    start,
    end: Math.max(cited.end, suffix.end),
    key: cited.key,
    keySpan: { start: cited.start, end: cited.end },
    prefix: '',
    suffix,
    suppressed,
  });
  const open = text[cited.end] === ' ' ? cited.end + 1 : cited.end;
  const close = closeOf.get(open);
  const none = { start: cited.end, end: cited.end };
  if (close === undefined || text[close + 1] === '(' || text[close + 1] === '[' || text[close + 1] === ':')
    return { start, end: cited.end, items: [item(none)], inText: true };
  // '@a [¶ 3; @b, ¶ 7]': the first part belongs to the key before the brackets.
  const semicolon = text.indexOf(';', open);
  const first = semicolon > 0 && semicolon < close ? semicolon : close;
  if (text.slice(open + 1, first).includes('@')) return { start, end: cited.end, items: [item(none)], inText: true };
  const rest = first < close ? itemsOf(text, first + 1, close) : [];
  if (!rest) return { start, end: cited.end, items: [item(none)], inText: true };
  return { start, end: close + 1, items: [item({ start: open + 1, end: first }), ...rest], inText: true };
}

function itemsOf(text: string, start: number, end: number): CitedKey[] | undefined {
  const items: CitedKey[] = [];
  let from = start;
  while (from <= end) {
    const semicolon = text.indexOf(';', from);
    const to = semicolon < 0 || semicolon > end ? end : semicolon;
    let cited: Key | undefined;
    for (let at = text.indexOf('@', from); at >= 0 && at < to && !cited; at = text.indexOf('@', at + 1))
      cited = keyAt(text, at, to);
    if (!cited) return undefined;
    const suppressed = text[cited.start - 1] === '-';
    let first = from;
    while (first < cited.start && /\s/.test(text[first] as string)) first++;
    items.push({
      start: first,
      end: to,
      key: cited.key,
      keySpan: { start: cited.start, end: cited.end },
      prefix: text.slice(from, suppressed ? cited.start - 1 : cited.start).trim(),
      suffix: { start: cited.end, end: to },
      suppressed,
    });
    from = to + 1;
  }
  return items.length ? items : undefined;
}
