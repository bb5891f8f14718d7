import { oneLine } from './markdown';
import type { ImportedBlock } from './types';

/** A run of text on a page: baseline origin and size in points, y upwards as PDF has it. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  readonly bold: boolean;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly page: number;
  /** Which column of which band it stands in: a paragraph may go on in the next, but not side by side. */
  readonly column: number;
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
};

type Row = readonly TextRun[];

/** Gathers runs into rows of one baseline, from the top down, each from left to right. */
function rowsOf(page: Page): Row[] {
  const rows: TextRun[][] = [];
  for (const run of page.runs.filter((r) => r.text.trim() && r.size > 0).sort((x, y) => y.y - x.y || x.x - y.x)) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && Math.abs(base.y - run.y) < Math.max(base.size, run.size) * 0.4) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((x, y) => x.x - y.x);
  return rows;
}

/** A space between words of justified text is narrower than this many font sizes; the gutter between columns is not. */
const GUTTER = 0.7;
/** Headings are set larger than the text whose gutter they share. */
const MOST = 11;

/** How a row lies to an upright line: wholly on one side, on both with a gap between, or across it. */
function side(row: Row, x: number): 'left' | 'right' | 'both' | 'across' {
  let left = -Infinity;
  let right = Infinity;
  for (const run of row) {
    if (run.x + run.width <= x + 1) left = Math.max(left, run.x + run.width);
    else if (run.x >= x - 1) right = Math.min(right, run.x);
    else return 'across';
  }
  if (right === Infinity) return 'left';
  if (left === -Infinity) return 'right';
  return right - left >= Math.min(MOST, ...row.map((run) => run.size)) * GUTTER ? 'both' : 'across';
}

function lineOf(runs: readonly TextRun[], page: number): Line {
  let text = '';
  let right = 0;
  for (const run of runs) {
    if (text && run.x - right > run.size * 0.15 && !/\s$/.test(text) && !/^\s/.test(run.text)) text += ' ';
    text += run.text;
    right = run.x + run.width;
  }
  const longest = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: oneLine(text),
    left: (runs[0] as TextRun).x,
    right,
    y: longest.y,
    size: longest.size,
    bold: runs.every((run) => run.bold),
    page,
    column: 0,
  };
}

/** How many rows each side of a gutter must have, and how many may cross it, before a page is read as two columns. */
const COLUMN_ROWS = 6;
const CROSSING = 0.3;

/** Puts a page's rows in reading order: bands between full-width lines, in each the left column, then the right. */
function inOrder(rows: readonly Row[], page: number, x: number | undefined): Line[] {
  if (x === undefined) return rows.map((row) => lineOf(row, page));
  const ordered: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  let column = 0;
  const flush = (): void => {
    for (const lines of [left, right]) {
      column++;
      ordered.push(...lines.map((line) => ({ ...line, column })));
    }
    left = [];
    right = [];
  };
  for (const row of rows) {
    const where = side(row, x);
    if (where === 'across') {
      flush();
      ordered.push({ ...lineOf(row, page), column: ++column });
      continue;
    }
    const before = row.filter((run) => run.x < x - 1);
    const behind = row.filter((run) => run.x >= x - 1);
    if (before.length) left.push(lineOf(before, page));
    if (behind.length) right.push(lineOf(behind, page));
  }
  flush();
  return ordered;
}

/** Whether a gutter of other pages can be one of this page too. */
const fits = (rows: readonly Row[], x: number): boolean =>
  rows.filter((row) => side(row, x) === 'across').length <= rows.length * CROSSING;

/** Where two columns of prose part, if the page has them. */
function gutterOf(rows: readonly Row[]): number | undefined {
  const from = Math.min(...rows.map((row) => (row[0] as TextRun).x));
  const to = Math.max(...rows.flatMap((row) => row.map((run) => run.x + run.width)));
  let best: { x: number; score: number } | undefined;
  for (let x = from + (to - from) * 0.3; x <= from + (to - from) * 0.7; x += 1.5) {
    const count = { left: 0, right: 0, both: 0, across: 0 };
    for (const row of rows) count[side(row, x)]++;
    const least = Math.min(count.left, count.right) + count.both;
    if (least < COLUMN_ROWS || count.across > CROSSING * (count.left + count.right + count.both)) continue;
    const score = count.both * 2 + count.left + count.right - count.across * 2;
    if (!best || score > best.score) best = { x, score };
  }
  if (!best) return undefined;
  // Columns of prose are wide; a table's cells are not.
  const x = best.x;
  const words = (part: (run: TextRun) => boolean): number =>
    median(
      rows
        .filter((row) => side(row, x) !== 'across')
        .map((row) => row.filter(part))
        .filter((part) => part.length)
        .map(
          (part) =>
            part
              .map((run) => run.text)
              .join(' ')
              .trim()
              .split(/\s+/).length,
        ),
    );
  return words((run) => run.x < x - 1) >= 4 && words((run) => run.x >= x - 1) >= 4 ? x : undefined;
}

/** Rows that stand at the same height on several pages, numbers aside, are running heads; a number alone at an edge is the page's. */
function withoutRunningHeads(pages: readonly Page[]): Row[][] {
  const text = (row: Row): string => oneLine(row.map((run) => run.text).join(' '));
  const form = (row: Row): string =>
    `${text(row).replace(/\d+/g, '#').toLowerCase()}@${Math.round((row[0] as TextRun).y / 4)}`;
  const all = pages.map(rowsOf);
  // Only the outermost two rows in a page's margin can be its head or foot.
  const edges = (rows: readonly Row[], height: number): Set<Row> =>
    new Set(
      [...rows.slice(0, 2), ...rows.slice(-2)].filter(
        ([run]) => run && (run.y > height * (1 - MARGIN) || run.y < height * MARGIN),
      ),
    );
  const seen = new Map<string, number>();
  all.forEach((rows, i) => {
    const keys = new Set([...edges(rows, pages[i]?.height ?? 0)].map(form));
    for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  const often = Math.max(2, pages.length * 0.25);
  return all.map((rows, i) => {
    const outer = edges(rows, pages[i]?.height ?? 0);
    return rows.filter(
      (row) => !outer.has(row) || ((seen.get(form(row)) ?? 0) < often && !PAGE_NUMBER.test(text(row))),
    );
  });
}

/** The share of a page's height at top and bottom that heads and feet stand in. */
const MARGIN = 0.2;

const PAGE_NUMBER = /^(?:(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|[–—-] ?\d{1,4} ?[–—-])$/i;

const JOINED = /\p{L}[-\u2010\u00AD]$/u;

/** Turns pages of positioned text into blocks: columns in reading order, hyphenated words joined, footnotes after the text. */
export function layOut(pages: readonly Page[]): ImportedBlock[] {
  const bare = withoutRunningHeads(pages);
  const gutters = bare.map(gutterOf);
  const usual = median(gutters.filter((x) => x !== undefined));
  const columns = gutters.filter((x) => x !== undefined).length > pages.length / 2;
  const kept = bare.map((rows, i) => {
    // A page with few rows, as the last one, is set like the others.
    const x = gutters[i] ?? (columns && fits(rows, usual) ? usual : undefined);
    return inOrder(rows, pages[i]?.number ?? i + 1, x);
  });
  const all = kept.flat();
  const body = weightedSize(all);
  const words = wholeWords(all);
  const notes: ImportedBlock[] = [];
  const blocks: ImportedBlock[] = [];
  let open: { lines: Line[]; kind: 'paragraph' | 'heading' | 'footnote'; level: number } | undefined;
  const close = (): void => {
    const first = open?.lines[0];
    if (open && first) {
      const text = joined(open.lines, words);
      const locator = { kind: 'page', page: first.page } as const;
      const item = /^[•▪●◦‣–]\s+(.*)$/s.exec(text);
      if (open.kind === 'footnote') notes.push({ kind: 'footnote', text, locator });
      else if (open.kind === 'heading') blocks.push({ kind: 'heading', level: open.level, text, locator });
      else if (item) blocks.push({ kind: 'item', text: item[1] as string, locator });
      else blocks.push({ kind: 'paragraph', text, locator });
    }
    open = undefined;
  };
  kept.forEach((ordered, i) => {
    const height = pages[i]?.height ?? 0;
    const leading = leadingOf(ordered);
    ordered.forEach((line, at) => {
      const kind =
        line.size < body * 0.9 &&
        line.y < height * 0.35 &&
        ordered.slice(at).every((later) => later.column !== line.column || later.size < body * 0.9)
          ? 'footnote'
          : line.size > body * 1.12 || (line.bold && line.text.length < 90 && !/[.,;]$/.test(line.text))
            ? 'heading'
            : 'paragraph';
      const level = line.size > body * 1.5 ? 1 : line.size > body * 1.2 ? 2 : 3;
      const last = open?.lines.at(-1);
      if (
        !open ||
        !last ||
        open.kind !== kind ||
        (kind === 'heading' && open.level !== level) ||
        (kind === 'heading' ? apart(last, line) : parted(last, line, ordered, leading))
      ) {
        close();
        open = { lines: [line], kind, level };
      } else open.lines.push(line);
    });
  });
  close();
  return [...blocks, ...notes];
}

/** The lines of one heading follow each other closely. */
const apart = (last: Line, line: Line): boolean =>
  last.page !== line.page || last.column !== line.column || last.y - line.y > line.size * 1.7;

/** The words of a document, without the halves that hyphens at the ends of lines make. */
function wholeWords(lines: readonly Line[]): Set<string> {
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

/** The size most characters are set in. */
function weightedSize(lines: readonly Line[]): number {
  const weights = new Map<number, number>();
  for (const line of lines) {
    const size = Math.round(line.size * 2) / 2;
    weights.set(size, (weights.get(size) ?? 0) + line.text.length);
  }
  return [...weights].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

function leadingOf(lines: readonly Line[]): number {
  const steps: number[] = [];
  for (let i = 1; i < lines.length; i++) {
    const step = (lines[i - 1] as Line).y - (lines[i] as Line).y;
    if (step > 0 && (lines[i - 1] as Line).column === (lines[i] as Line).column) steps.push(step);
  }
  return steps.length ? median(steps) : 0;
}

/** Whether a new paragraph begins: more space, an indent, a short line that ends a sentence, or a bullet. */
function parted(last: Line, line: Line, lines: readonly Line[], leading: number): boolean {
  if (/^[•▪●◦‣]\s/.test(line.text) || /^\(?[a-z0-9]{1,3}[.)]\s+\p{Lu}/u.test(line.text)) return true;
  const side = lines.filter((other) => other.column === line.column);
  const right = Math.max(...side.map((other) => other.right));
  const left = Math.min(...side.map((other) => other.left));
  const ended = /[.!?:]["”’)\]]*$/.test(last.text);
  if (last.page !== line.page || last.column !== line.column)
    // Goes on over a break of page or column unless its sentence has ended and the next one is set apart.
    return ended && (line.left - left > line.size * 0.8 || shortOf(last, lines));
  if (leading && last.y - line.y > leading * 1.35) return true;
  if (line.left - left > line.size * 0.8 && last.left - left < line.size * 0.4) return true;
  return ended && right - last.right > (right - left) * 0.25 && /^["“‘(]?[\p{Lu}\p{N}]/u.test(line.text);
}

function shortOf(line: Line, lines: readonly Line[]): boolean {
  const side = lines.filter((other) => other.column === line.column && other.page === line.page);
  if (!side.length) return true;
  const right = Math.max(...side.map((other) => other.right));
  const left = Math.min(...side.map((other) => other.left));
  return right - line.right > (right - left) * 0.15;
}

/** Joins lines; a hyphen at the end goes when the whole word is known from elsewhere or the hyphenated one is not. */
function joined(lines: readonly Line[], words: ReadonlySet<string>): string {
  let text = '';
  for (const line of lines) {
    if (JOINED.test(text) && /^\p{Ll}/u.test(line.text)) {
      const head = /(\p{L}+)[-\u2010\u00AD]$/u.exec(text)?.[1] ?? '';
      const tail = /^\p{L}+/u.exec(line.text)?.[0] ?? '';
      const known = (word: string): boolean => words.has(word.toLowerCase());
      const whole = known(`${head}${tail}`);
      const compound = !whole && (known(`${head}-${tail}`) || (known(head) && known(tail) && tail.length > 2));
      text = compound ? text + line.text : text.slice(0, -1) + line.text;
    } else text += text && !/[-–—/]$/.test(text) ? ` ${line.text}` : line.text;
  }
  return oneLine(text);
}
