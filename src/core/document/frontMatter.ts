import { isMap, isScalar, parseDocument as parseYaml } from 'yaml';
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
  const yaml = parseYaml(text.slice(start, close.start), { uniqueKeys: true, prettyErrors: false });
  const problems = yaml.errors.map((error) => ({
    start: Math.min(start + error.pos[0], close.start),
    end: Math.min(start + Math.max(error.pos[1], error.pos[0] + 1), close.start),
    message: `The front matter is not valid YAML: ${sentence(error.message)} Put a value that holds a colon or quotes into quotes.`,
  }));
  const fields = new Map<string, Span>();
  const data: Record<string, unknown> = {};
  if (isMap(yaml.contents)) {
    for (const { key, value } of yaml.contents.items) {
      if (!isScalar(key) || fields.has(String(key.value))) continue;
      const name = String(key.value);
      const range = value && typeof value === 'object' && 'range' in value ? value.range : undefined;
      if (!Array.isArray(range)) continue;
      fields.set(name, { start: start + Number(range[0]), end: start + Number(range[1]) });
      data[name] = value && typeof value === 'object' && 'toJS' in value ? toJs(value, yaml) : undefined;
    }
  } else if (yaml.contents && !problems.length)
    problems.push({
      start,
      end: close.start,
      message: 'The front matter holds no fields: write each as “name: value” on a line of its own.',
    });
  return { frontMatter: { start: 0, end: close.end, data, fields }, problems, body: close.next };
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
