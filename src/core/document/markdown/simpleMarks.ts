import type { Span } from '../../text/span';

/** A link with an address in round brackets and plain words in it: by far the commonest mark in clipped articles. */
const LINK = /\[([^[\]`*_<>!\\~|@^{}&=%\n]+)\]\((?:https?:\/\/|\/|#)[^\s()<>\\"'@*_`[\]]*\)/g;
/** Emphasis around plain words, parted from its surroundings by white space, quotes or stops. */
const EMPHASIS =
  /(?<=^|[\s“‘("])(\*{1,2})(?=[^\s*\p{P}])[^*_`<>[\]\\~|@^{}&=%\n]*[^\s*\p{P}`<>[\]\\~|@^{}&=%$]\1(?=$|[\s”’).,;:!?"%–—-])/gu;

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

/** Finds the simple links, emphasis, escapes and dashes of a text; whether the rest holds other markup is the caller's to see. */
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
