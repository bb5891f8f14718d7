import type { Span } from '../../text/span';
import { findCitations } from '../citations';
import { citationMark } from './citationMark';

/** A link with an address in round brackets and plain words in it: by far the commonest mark in clipped articles. */
const LINK = /\[([^[\]`*_<>!\\~|@^{}&=%\n]+)\]\((?:https?:\/\/|\/|#)[^\s()<>\\"'@*_`[\]]*\)/g;
/** Emphasis around plain words, parted from its surroundings by white space, quotes or stops. */
const EMPHASIS =
  /(?<=^|[\s“‘("])(\*{1,2})(?=[^\s*\p{P}])[^*_`<>[\]\\~|@^{}&=%\n]*[^\s*\p{P}`<>[\]\\~|@^{}&=%$]\1(?=$|[\s”’).,;:!?"%–—-])/gu;

/** A citation's words, where nothing in them may be other markup; and what may not stand right before or behind it. */
const PLAIN_CITATION = /^[^`*_<>!\\~|^{}&=%\n]*$/;
const MORE_THAN_A_CITATION = ['--', '-@', 'http', 'www.'];
const NO_CITATION_BEFORE = /[!\\\]}\w.+-]/;
const NO_CITATION_BEHIND = /[([:{]/;
/** A footnote's number, stops and white space behind it: '[^1][^2]' is other markup. */
const FOOTNOTE = /\[\^[^\s\]^[`*_<>!\\~|@{}&=%]+\](?=[.,;:?)”’"]*(?:\s|$))/g;

/** A backslash before punctuation, as converters write it: 'using it \[Soto Cano\]'. */
const ESCAPE = /\\[!-/:-@[-`{-~]/g;

/** Pandoc's dashes, and what they stand for. */
export const DASHES = /(?<!-)-{2,3}(?!-)/g;
export const dashOf = (written: string): string => (written.length === 2 ? '–' : '—');

/** A mark that is read over, or `by` which something is read. */
export interface SimpleMark extends Span {
  readonly by?: string;
}

/** What is left when simple marks are taken out; `x` stands where one stood, so that nothing new comes together. */
export interface SimpleMarks {
  readonly rest: string;
  /** Sorted. */
  readonly marks: readonly SimpleMark[];
}

/** Finds the simple links, emphasis, citations, footnote numbers, escapes and dashes of a text; whether the rest holds other markup is the caller's to see. */
export function simpleMarks(text: string): SimpleMarks {
  const marks: SimpleMark[] = [];
  if (text.includes(']('))
    for (const { index, 0: link, 1: words } of text.matchAll(LINK)) {
      // '![…](…)' is an image, '\[' no link, '][' a reference.
      if (/[!\\\]]/.test(text[index - 1] ?? '') || words === undefined) continue;
      marks.push({ start: index, end: index + 1 }, { start: index + 1 + words.length, end: index + link.length });
    }
  if (text.includes('*'))
    for (const { index, 0: whole, 1: mark } of text.matchAll(EMPHASIS)) {
      const width = mark?.length ?? 0;
      const end = index + whole.length;
      marks.push({ start: index, end: index + width }, { start: end - width, end });
    }
  if (text.includes('@'))
    for (const { start, end, inText } of findCitations(text)) {
      const words = text.slice(start, end);
      if (!PLAIN_CITATION.test(words) || MORE_THAN_A_CITATION.some((sign) => words.includes(sign))) continue;
      if (inText && words.includes('[')) continue;
      if (words.indexOf('[', 1) > 0 || NO_CITATION_BEFORE.test(text[start - 1] ?? '')) continue;
      if (NO_CITATION_BEHIND.test(text[end] ?? '') || (inText && text.startsWith(' [', end))) continue;
      marks.push(citationMark(text.trimEnd(), start, end)); // the parser takes no white space at a paragraph's end
    }
  if (text.includes('[^'))
    for (const { index, 0: note } of text.matchAll(FOOTNOTE))
      if (!/[!\\\]]/.test(text[index - 1] ?? '')) marks.push({ start: index, end: index + note.length });
  if (text.includes('\\')) for (const { index } of text.matchAll(ESCAPE)) marks.push({ start: index, end: index + 1 });
  if (text.includes('--'))
    for (const { index, 0: dashes } of text.matchAll(DASHES))
      marks.push({ start: index, end: index + dashes.length, by: dashOf(dashes) });
  marks.sort((a, b) => a.start - b.start);
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of marks) {
    if (start < from) return { rest: text, marks: [] }; // they overlap: not simple
    parts.push(text.slice(from, start), 'x');
    // What is escaped is no markup.
    from = text[start] === '\\' ? end + 1 : end;
  }
  parts.push(text.slice(from));
  return { rest: parts.join(''), marks };
}
