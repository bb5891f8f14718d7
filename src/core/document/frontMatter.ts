import { isMap, isNode, isScalar, parseDocument as parseYaml } from 'yaml';
import type { Span } from '../text/span';
import type { Block, DocumentProblem, FrontMatter } from './types';

/** Fields of a draft's front matter that readers see, so that they are checked (cli-contract). */
const CHECKED = ['title', 'subtitle', 'description'];

const OPEN = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSE = /^(?:---|\.\.\.)[ \t]*$/;

export interface FrontMatterReading {
  readonly frontMatter?: FrontMatter;
  readonly problems: readonly DocumentProblem[];
  /** Where the body begins. */
  readonly body: number;
}

/**
 * Reads the YAML front matter at the start of `text`. What is malformed is a problem with its place; the fields that could be
 * read stay, and the body is read in any case.
 */
export function readFrontMatter(text: string): FrontMatterReading {
  const open = OPEN.exec(text);
  if (!open) return { problems: [], body: 0 };
  const start = open[0].length;
  const close = closing(text, start);
  if (!close) {
    // A text may begin with a rule: only what looks like fields is front matter that was not closed.
    if (!/^[\w-]+:(?:\s|$)/.test(text.slice(start, start + 200))) return { problems: [], body: 0 };
    const message = 'The front matter is not closed: put a line of three hyphens (---) behind its last field.';
    return { problems: [{ start: 0, end: 3, message }], body: 0 };
  }
  const yaml = text.slice(start, close.start);
  const whole = plainFields(yaml, start) ?? parseFields(yaml, start);
  const { fields, data } = whole.error ? salvage(yaml, start) : whole;
  const problems: DocumentProblem[] = [];
  if (whole.error)
    problems.push({
      start: Math.min(whole.error.start, close.start),
      end: Math.min(whole.error.end, close.start),
      message: `The front matter is not valid YAML: ${sentence(whole.error.message)} Put a value that holds a colon, quotes or @ into quotes.`,
    });
  else if (!whole.isMap && yaml.trim())
    problems.push({
      start,
      end: close.start,
      message: 'The front matter holds no fields: write each as “name: value” on a line of its own.',
    });
  return { frontMatter: { start: 0, end: close.end, data, fields }, problems, body: close.next };
}

/** Fields that make sure that what stands at the start of a text or page is front matter, and not its first lines. */
const TELLING = ['author', 'date', 'key', 'publisher', 'title', 'url'];

/** Front matter at the start of a file that is not Markdown: read only where it holds a field that a source has. */
export function readLeadingFrontMatter(text: string): FrontMatterReading {
  const reading = readFrontMatter(text);
  const data = reading.frontMatter?.data ?? {};
  return TELLING.some((field) => field in data) ? reading : { problems: [], body: 0 };
}

interface Fields {
  readonly fields: Map<string, Span>;
  readonly data: Record<string, unknown>;
  /** Whether it holds fields at all. */
  readonly isMap: boolean;
  /** The first error; one slip often makes several. */
  readonly error?: Span & { readonly message: string };
}

/** Parses YAML that stands at `offset` of the document. */
export function parseFields(text: string, offset: number): Fields {
  const yaml = parseYaml(text, { uniqueKeys: true, prettyErrors: false });
  const fields = new Map<string, Span>();
  const data: Record<string, unknown> = {};
  const [first] = yaml.errors;
  const [from, to] = first?.pos ?? [0, 0];
  const error = first && { start: offset + from, end: offset + Math.max(to, from + 1), message: first.message };
  if (!isMap(yaml.contents)) return { fields, data, isMap: false, error };
  for (const { key, value } of yaml.contents.items) {
    if (!isScalar(key) || !isNode(value) || !value.range) continue;
    const name = String(key.value);
    if (fields.has(name)) continue;
    fields.set(name, { start: offset + value.range[0], end: offset + value.range[1] });
    data[name] = toJs(value, yaml);
  }
  return { fields, data, isMap: true, error };
}

/** 'name: words' and 'name: "words"', the words without anything that YAML gives a meaning. */
const PLAIN_FIELD = /^([A-Za-z][\w-]*):[ \t]+(?:"([^"\\\n]*)"|(\p{L}[^\n]*?|\d{4}-\d\d-\d\d))[ \t]*$/u;
const MEANS_MORE = /:(?:\s|$)|\s#|^(?:true|false|null|yes|no|on|off)$/i;

/**
 * Reads front matter of plain one-line fields, which is nearly all there is, without the YAML parser; undefined if any line is
 * not of that kind.
 */
export function plainFields(text: string, offset: number): Fields | undefined {
  const fields = new Map<string, Span>();
  const data: Record<string, unknown> = {};
  let start = offset;
  for (const line of text.split('\n')) {
    const match = PLAIN_FIELD.exec(line.endsWith('\r') ? line.slice(0, -1) : line);
    const [, name, quoted, plain] = match ?? [];
    const value = quoted ?? plain;
    if (name !== undefined && value !== undefined) {
      if (fields.has(name) || (plain !== undefined && MEANS_MORE.test(plain))) return undefined;
      const from = start + line.indexOf(quoted === undefined ? value : '"', name.length + 1);
      fields.set(name, { start: from, end: from + value.length + (quoted === undefined ? 0 : 2) });
      data[name] = value;
    } else if (line.trim()) return undefined;
    start += line.length + 1;
  }
  return fields.size ? { fields, data, isMap: true } : undefined;
}

const FIELD = /^([A-Za-z][\w-]*):(?:[ \t]+(\S.*?))?[ \t]*$/;

/**
 * Reads malformed front matter field by field, so that one slip ('title: Honduras: the threat') costs no other: each stretch
 * from a name at the margin to the next is parsed alone, and if it is malformed itself its words are taken as they stand.
 */
function salvage(text: string, offset: number): Omit<Fields, 'error'> {
  const fields = new Map<string, Span>();
  const data: Record<string, unknown> = {};
  const starts = [...text.matchAll(/^[A-Za-z][\w-]*:/gm)].map((match) => match.index);
  starts.forEach((start, index) => {
    const stretch = text.slice(start, starts[index + 1] ?? text.length);
    const read = parseFields(stretch, offset + start);
    const line = FIELD.exec(stretch.split(/[\r\n]/, 1)[0] ?? '');
    const [name, words] = [line?.[1], line?.[2]];
    if (!read.error)
      for (const [key, span] of read.fields) {
        if (fields.has(key)) continue;
        fields.set(key, span);
        data[key] = read.data[key];
      }
    else if (name && words && !fields.has(name)) {
      const at = offset + start + stretch.indexOf(words, name.length + 1);
      fields.set(name, { start: at, end: at + words.length });
      data[name] = words;
    }
  });
  return { fields, data, isMap: true };
}

/** An anchor that expands without end makes `toJS` throw: such a field counts as absent. */
function toJs(value: object, yaml: unknown): unknown {
  try {
    return (value as { toJS(document: unknown, options: { maxAliasCount: number }): unknown }).toJS(yaml, {
      maxAliasCount: 100,
    });
  } catch {
    return undefined;
  }
}

const sentence = (message: string): string => (/[.!?]$/.test(message) ? message : `${message}.`);

function closing(text: string, from: number): { start: number; end: number; next: number } | undefined {
  for (let line = from; line <= text.length;) {
    const far = nextBreak(text, line);
    const next = far < text.length ? far + (text.startsWith('\r\n', far) ? 2 : 1) : text.length;
    if (CLOSE.test(text.slice(line, far))) return { start: line, end: far, next };
    if (far >= text.length) return undefined;
    line = next;
  }
  return undefined;
}

function nextBreak(text: string, from: number): number {
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x0a || code === 0x0d) return i;
  }
  return text.length;
}

/** The blocks of a draft's front matter that are checked; quotes of YAML are left out of the span. */
export function metaBlocks(text: string, frontMatter: FrontMatter): Block[] {
  const blocks: Block[] = [];
  for (const field of CHECKED) {
    const span = frontMatter.fields.get(field);
    if (!span || typeof frontMatter.data[field] !== 'string') continue;
    let { start, end } = span;
    const first = text[start];
    if ((first === '"' || first === "'") && text[end - 1] === first && end - start >= 2) {
      start++;
      end--;
    } else if (first === '>' || first === '|') {
      // A block scalar: its header ends with the line.
      while (start < end && text[start] !== '\n' && text[start] !== '\r') start++;
    }
    while (start < end && /\s/.test(text[start] as string)) start++;
    while (end > start && /\s/.test(text[end - 1] as string)) end--;
    if (end > start) blocks.push({ kind: 'meta', start, end, paragraph: 0, quoteDepth: 0, field });
  }
  return blocks.sort((a, b) => a.start - b.start);
}
