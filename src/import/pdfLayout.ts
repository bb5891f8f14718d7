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

/** Gathers runs into stretches of one baseline; a gap wider than this many font sizes parts two of them. */
const GAP = 1.6;

function stretches(page: Page): Line[] {
  const runs = page.runs.filter((run) => run.text.trim() && run.size > 0);
  const rows: TextRun[][] = [];
  for (const run of [...runs].sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && Math.abs(base.y - run.y) < Math.max(base.size, run.size) * 0.4) row.push(run);
    else rows.push([run]);
  }
  return rows.flatMap((row) => {
    row.sort((a, b) => a.x - b.x);
    const parts: TextRun[][] = [];
    let right = -Infinity;
    for (const run of row) {
      if (run.x - right > run.size * GAP || !parts.length) parts.push([run]);
      else (parts.at(-1) as TextRun[]).push(run);
      right = Math.max(right, run.x + run.width);
    }
    return parts.map((part) => lineOf(part, page.number));
  });
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

/** How many lines each side of a gutter must have, and how many may cross it, before a page is read as two columns. */
const COLUMN_LINES = 6;
const CROSSING = 0.25;

/** Puts a page's stretches in reading order: bands between full-width lines, in each the left column, then the right. */
function inOrder(lines: readonly Line[]): Line[] {
  const gutter = gutterOf(lines);
  const down = (a: Line, b: Line): number => b.y - a.y || a.left - b.left;
  const sorted = [...lines].sort(down);
  if (gutter === undefined) return mergeRows(sorted);
  const ordered: Line[] = [];
  let left: Line[] = [];
  let right: Line[] = [];
  let column = 0;
  const flush = (): void => {
    for (const side of [left, right]) {
      column++;
      ordered.push(...mergeRows(side).map((line) => ({ ...line, column })));
    }
    left = [];
    right = [];
  };
  for (const line of sorted) {
    if (line.right <= gutter + 1) left.push(line);
    else if (line.left >= gutter - 1) right.push(line);
    else {
      flush();
      ordered.push({ ...line, column: ++column });
    }
  }
  flush();
  return ordered;
}

function gutterOf(lines: readonly Line[]): number | undefined {
  if (lines.length < 2 * COLUMN_LINES) return undefined;
  const from = Math.min(...lines.map((line) => line.left));
  const to = Math.max(...lines.map((line) => line.right));
  let best: { x: number; crossing: number } | undefined;
  for (let x = from + (to - from) * 0.3; x <= from + (to - from) * 0.7; x += 2) {
    let left = 0;
    let right = 0;
    let crossing = 0;
    for (const line of lines) {
      if (line.right <= x) left++;
      else if (line.left >= x) right++;
      else crossing++;
    }
    if (left < COLUMN_LINES || right < COLUMN_LINES || crossing > CROSSING * (left + right)) continue;
    if (!best || crossing < best.crossing) best = { x, crossing };
  }
  if (!best) return undefined;
  // Columns of prose are wide; a table's cells are not.
  const wide = (side: readonly Line[]): boolean => median(side.map((line) => line.text.split(' ').length)) >= 4;
  const x = best.x;
  return wide(lines.filter((line) => line.right <= x)) && wide(lines.filter((line) => line.left >= x)) ? x : undefined;
}

/** Stretches of one baseline that no gutter parts are one line. */
function mergeRows(lines: readonly Line[]): Line[] {
  const merged: Line[] = [];
  for (const line of lines) {
    const before = merged.at(-1);
    if (before && Math.abs(before.y - line.y) < before.size * 0.4)
      merged[merged.length - 1] = {
        ...before,
        text: `${before.text} ${line.text}`,
        right: Math.max(before.right, line.right),
      };
    else merged.push(line);
  }
  return merged;
}

/** Lines that stand at the same height on most pages, figures aside, are running heads; a number alone at an edge is the page's. */
function withoutRunningHeads(pages: readonly (readonly Line[])[], height: (page: number) => number): Line[][] {
  const form = (line: Line): string => `${line.text.replace(/\d+/g, '#').toLowerCase()}@${Math.round(line.y / 4)}`;
  const edge = (line: Line, page: number): boolean => line.y > height(page) * 0.9 || line.y < height(page) * 0.1;
  const seen = new Map<string, number>();
  pages.forEach((lines, i) => {
    for (const key of new Set(lines.filter((line) => edge(line, i)).map(form))) seen.set(key, (seen.get(key) ?? 0) + 1);
  });
  const often = Math.max(2, pages.length * 0.3);
  return pages.map((lines, i) =>
    lines.filter(
      (line) =>
        !edge(line, i) ||
        ((seen.get(form(line)) ?? 0) < often &&
          !/^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$|^[–—-] ?\d{1,4} ?[–—-]$/i.test(line.text)),
    ),
  );
}

const JOINED = /\p{L}[-\u2010\u00AD]$/u;

/** Turns pages of positioned text into blocks: columns in reading order, hyphenated words joined, footnotes after the text. */
export function layOut(pages: readonly Page[]): ImportedBlock[] {
  const raw = pages.map((page) => stretches(page));
  const kept = withoutRunningHeads(raw, (i) => pages[i]?.height ?? 0);
  const all = kept.flat();
  const body = weightedSize(all);
  const words = new Set(all.flatMap((line) => line.text.toLowerCase().split(/[^\p{L}-]+/u)));
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
  kept.forEach((lines, i) => {
    const height = pages[i]?.height ?? 0;
    const ordered = inOrder(lines);
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
        parted(last, line, ordered, leading)
      ) {
        close();
        open = { lines: [line], kind, level };
      } else open.lines.push(line);
    });
  });
  close();
  return [...blocks, ...notes];
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
      const compound = words.has(`${head}-${tail}`.toLowerCase()) && !words.has(`${head}${tail}`.toLowerCase());
      text = compound ? text + line.text : text.slice(0, -1) + line.text;
    } else text += text && !/[-–—/]$/.test(text) ? ` ${line.text}` : line.text;
  }
  return oneLine(text);
}
