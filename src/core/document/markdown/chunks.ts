import type { Span } from '../../text/span';
import { simpleMarks, type SimpleMark } from './simpleMarks';
import { isTangled } from './tangled';

/** A stretch of the body: a paragraph, '#' heading or flat list without other markup, or a run of blocks that the parser must read. */
export interface Chunk extends Span {
  readonly kind: 'paragraph' | 'heading' | 'list' | 'run' | 'tangle';
  /** The marks of simple links, emphasis and dashes in a paragraph or list. */
  readonly marks?: readonly SimpleMark[];
}

/** What makes a paragraph more than plain words, a cheap look for each: a paragraph is looked through many times a second. */
const MARK = /[`*_<\\~|@^{]/;
const hasMarkup = (text: string): boolean =>
  MARK.test(text) ||
  (text.includes('&') && /&[#\w]/.test(text)) ||
  (text.includes('[') && /\[[[^]|\][([{]/.test(text)) ||
  text.includes('--') ||
  text.includes('==') ||
  text.includes('%%') ||
  text.includes('http') ||
  text.includes('www.');
/** '[label]: …' anywhere: then a label in brackets may be a link, else '[Soto Cano]' is what an editor put in. */
const DEFINITION = /^ {0,3}\[(?!\^[^\]\s]+\]:)[^\]\n]+\]:/m;
/** '[^1]: …' at the start of a line: a footnote's words. */
const NOTE = /^ {0,3}\[\^[^\]\s]+\]:/m;
const BLOCK_START = /^(?:[\s#>+=:-]|\d{1,9}[.)](?:\s|$))/;
const BLOCK_LINE = /[\n](?:[ \t#>+=:-]|\d{1,9}[.)](?:\s|$))/;
/** One line that begins with '#' and ends without. */
const HEADING = /^#{1,6} [^\n]*[^#\s]\s*$/;
/** Lists of one level and one kind of mark: each line an item that begins with a word, a figure or a quote. */
const LISTS = [String.raw`- `, String.raw`\+ `, String.raw`\d{1,9}\. `, String.raw`\d{1,9}\) `].map(
  (mark) => new RegExp(String.raw`^(?:${mark}(?!\d{1,9}[.)](?:\s|$))[\p{L}\p{N}\p{Sc}“"‘'(][^\n]*(?:\n|$))+$`, 'u'),
);
/** Blocks that may hold blank lines: all that follows is left to the parser. */
const OPEN_BLOCK = /```|~~~|<(?:pre|script|style|textarea)\b|<\?|<![A-Z[]/i;

/**
 * Cuts a body (line breaks LF only) at blank lines into plain paragraphs and runs of everything else. News articles are plain
 * for most of their length, and reading such a paragraph is free.
 */
export function chunksOf(text: string, start: number): Chunk[] {
  const chunks: Chunk[] = [];
  const hasDefinitions = DEFINITION.test(text);
  let run: { start: number; end: number } | undefined;
  const close = (): void => {
    if (run) chunks.push({ ...run, kind: isTangled(text.slice(run.start, run.end)) ? 'tangle' : 'run' });
    run = undefined;
  };
  for (let at = nextChunk(text, start - 1); at < text.length;) {
    const end = blankLine(text, at);
    const chunk = text.slice(at, end);
    const next = nextChunk(text, end);
    if (chunk.trim()) {
      const marks: SimpleMark[] = [];
      const kind = hasDefinitions && chunk.includes('[') ? 'run' : kindOf(chunk, at, marks);
      // What is indented behind a list belongs to its last item.
      if (kind !== 'run' && !(kind === 'list' && isBlank(text[next]))) {
        close();
        chunks.push({ start: at, end, kind, ...(marks.length && { marks }) });
      } else {
        run = { start: run?.start ?? at, end };
        if (OPEN_BLOCK.test(chunk) || chunk.lastIndexOf('<!--') > chunk.lastIndexOf('-->')) {
          run.end = text.length;
          break;
        }
      }
    }
    at = next;
  }
  close();
  return chunks;
}

/** The kind of a chunk at `at`; the simple marks that it holds are added to `marks`. */
function kindOf(chunk: string, at: number, marks: SimpleMark[]): Exclude<Chunk['kind'], 'tangle'> {
  const kind =
    !BLOCK_START.test(chunk) && !BLOCK_LINE.test(chunk)
      ? 'paragraph'
      : HEADING.test(chunk)
        ? 'heading'
        : LISTS.some((list) => list.test(chunk))
          ? 'list'
          : 'run';
  if (kind === 'run' || !hasMarkup(chunk)) return kind;
  if (kind === 'heading' || (chunk.includes('[^') && NOTE.test(chunk))) return 'run';
  const simple = simpleMarks(chunk);
  if (!simple.marks.length || hasMarkup(simple.rest)) return 'run';
  for (const mark of simple.marks) marks.push({ ...mark, start: at + mark.start, end: at + mark.end });
  return kind;
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';

/** Where the next chunk begins: behind the blank lines, its indentation kept. */
function nextChunk(text: string, end: number): number {
  let at = end + 1;
  for (let line = at; line < text.length;) {
    const to = text.indexOf('\n', line);
    if (to < 0 || text.slice(line, to).trim()) break;
    at = line = to + 1;
  }
  return at;
}

/** The offset of the line break before the next blank line, or the end of the text. */
function blankLine(text: string, from: number): number {
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) {
    let next = at + 1;
    while (next < text.length && (text[next] === ' ' || text[next] === '\t')) next++;
    if (next >= text.length || text[next] === '\n') return at;
  }
  return text.length;
}
