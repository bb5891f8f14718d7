import { lineOf, median, type Line, type Row, type TextRun } from './pdfRows';

/** A space between words of justified text is narrower than this many font sizes; the gutter between columns is not. */
const GUTTER = 0.7;
/** Where the right column is known to begin there, less will do: a hanging quotation mark narrows the gutter. */
const KNOWN_GUTTER = 0.35;
const HANGING = 3;
/** Headings are set larger than the text whose gutter they share. */
const MOST = 11;
/** How many rows each side of a gutter must have, and how many may cross it, before a page is read as two columns. */
const COLUMN_ROWS = 6;
const CROSSING = 0.3;
/** A column of prose has at least this many words in most rows; a table's has fewer. */
const COLUMN_WORDS = 4;

type Side = 'left' | 'right' | 'both' | 'across';

/**
 * How a row lies to an upright line: wholly on one side, on both with a gap between, or across it.
 * @param start where the right column begins, if that is known.
 */
function side(row: Row, x: number, start?: number): Side {
  let left = -Infinity;
  let right = Infinity;
  for (const run of row) {
    if (run.x + run.width <= x + 1) left = Math.max(left, run.x + run.width);
    else if (run.x >= x - 1) right = Math.min(right, run.x);
    else return 'across';
  }
  if (right === Infinity) return 'left';
  if (left === -Infinity) return 'right';
  const size = Math.min(MOST, ...row.map((run) => run.size));
  if (right - left >= size * GUTTER) return 'both';
  const isAtColumn = start !== undefined && Math.abs(right - start) <= HANGING;
  return isAtColumn && right - left >= size * KNOWN_GUTTER ? 'both' : 'across';
}

/** Where most rows of the right column begin. */
function startOf(rows: readonly Row[], x: number): number | undefined {
  const starts = rows.flatMap((row) => {
    const run = side(row, x) === 'across' ? undefined : row.find((one) => one.x >= x - 1);
    return run ? [run.x] : [];
  });
  return starts.length ? median(starts) : undefined;
}

/** How many columns may stand beside each other: gutters are looked for in each half again this many times. */
const DEEPEST = 3;

/** Puts a page's rows in reading order: bands between full-width lines, in each the columns from left to right. */
export function inOrder(rows: readonly Row[], page: number, x: number | undefined): Line[] {
  const columns = columnsOf(rows, x, DEEPEST);
  return columns.flatMap((column, i) =>
    column.map((row) => ({ ...lineOf(row, page), column: x === undefined ? 0 : i + 1 })),
  );
}

/** The rows of each column in reading order; full-width rows that follow each other are a column too. */
function columnsOf(rows: readonly Row[], x: number | undefined, depth: number): Row[][] {
  if (x === undefined) return [[...rows]];
  const start = startOf(rows, x);
  const columns: Row[][] = [];
  const inner = (side: readonly Row[]): void => {
    if (side.length) columns.push(...columnsOf(side, depth > 1 ? gutterOf(side) : undefined, depth - 1));
  };
  let left: Row[] = [];
  let right: Row[] = [];
  let across: Row[] = [];
  const flush = (): void => {
    for (const part of [across, left, right]) inner(part);
    [left, right, across] = [[], [], []];
  };
  for (const row of rows) {
    if (side(row, x, start) === 'across') {
      if (left.length || right.length) flush();
      across.push(row);
      continue;
    }
    if (across.length) {
      columns.push(across);
      across = [];
    }
    const before = row.filter((run) => run.x < x - 1);
    const behind = row.filter((run) => run.x >= x - 1);
    if (before.length) left.push(before);
    if (behind.length) right.push(behind);
  }
  if (across.length) {
    columns.push(across);
    across = [];
  }
  flush();
  return columns;
}

/** Whether a gutter of other pages can be one of this page too. */
export const fits = (rows: readonly Row[], x: number): boolean =>
  rows.filter((row) => side(row, x) === 'across').length <= rows.length * CROSSING;

/** Where two columns of prose part, if the page has them. */
export function gutterOf(rows: readonly Row[]): number | undefined {
  if (!rows.length) return undefined;
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
  const x = best.x;
  const parts = rows.filter((row) => side(row, x) !== 'across');
  const words = (belongs: (run: TextRun) => boolean): number =>
    median(
      parts
        .map((row) => row.filter(belongs))
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
  return words((run) => run.x < x - 1) >= COLUMN_WORDS && words((run) => run.x >= x - 1) >= COLUMN_WORDS
    ? x
    : undefined;
}
