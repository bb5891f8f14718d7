import { oneLine } from './markdown';
import { superscript } from './superscript';

/** A run of text on a page: baseline origin and size in points, y upwards as PDF has it. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Font size. */
  readonly size: number;
  readonly bold: boolean;
  /** Set by `rowsOf`: the how-manieth of its page it was written. */
  readonly order?: number;
  /** Set by `rowsOf` on what stands raised beside larger text; its `y` is then that text's. */
  readonly isRaised?: boolean;
}

export interface Page {
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly runs: readonly TextRun[];
}

/** Runs on one baseline, from left to right. */
export type Row = readonly TextRun[];

/** What stands apart in a line, as the cells of a table do. */
export interface Cell {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** When its first and last runs were written: programs write one cell after the other, whole. */
  readonly first: number;
  readonly last: number;
}

export interface Line {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  readonly bold: boolean;
  readonly page: number;
  /** Which column of which band it stands in: a paragraph may go on in the next, but not side by side. */
  readonly column: number;
  readonly cells: readonly Cell[];
  /** Whether it began with a raised mark, as a footnote does. */
  readonly isMarked: boolean;
}

/** Gathers runs into rows of one baseline, from the top down, each from left to right. */
export function rowsOf(page: Page): Row[] {
  const rows: TextRun[][] = [];
  const runs = page.runs.map((run, order) => ({ ...run, order })).filter((run) => run.text.trim() && run.size > 0);
  for (const run of runs.map((one) => lowered(one, runs)).sort((x, y) => y.y - x.y || x.x - y.x)) {
    const row = rows.at(-1);
    const base = row?.[0];
    if (row && base && Math.abs(base.y - run.y) < Math.max(base.size, run.size) * 0.4) row.push(run);
    else rows.push([run]);
  }
  for (const row of rows) row.sort((x, y) => x.x - y.x);
  return rows;
}

/** A run is raised when it is smaller than the text beside it and stands higher, by these shares of that text's size. */
const SMALLER = 0.85;
const HIGHER = 0.15;
const HIGHEST = 0.7;
/** How far, in points, a raised mark may be from its text. */
const BESIDE = 3;
const RAISED_MARK = /^[-−[]?\d{1,3}\]?(?:\s*,\s*\d{1,3})*$|^[*†‡§¶a-z]{1,3}$/;

/** Sets a raised mark down to the baseline of the text that it stands at the end of, or at the beginning. */
function lowered(run: TextRun, runs: readonly TextRun[]): TextRun {
  if (!RAISED_MARK.test(run.text.trim())) return run;
  const end = run.x + run.width;
  const base = runs.find((other) => {
    const raised = run.y - other.y;
    return (
      run.size < other.size * SMALLER &&
      raised > other.size * HIGHER &&
      raised < other.size * HIGHEST &&
      (Math.abs(other.x + other.width - run.x) < BESIDE || Math.abs(other.x - end) < BESIDE)
    );
  });
  return base ? { ...run, y: base.y, isRaised: true } : run;
}

/** Gaps wider than this many font sizes part cells; those between the words of a justified line are narrower. */
const CELL = 0.9;
const NOTE_MARK = /^(?:\[?\d{1,3}\]?(?:\s*,\s*\d{1,3})*|[*†‡§¶]{1,3}|[a-z])$/;
/** What an exponent stands behind: a unit of length, or the base ten. */
const POWER = /(?:^|[^\p{L}])(?:[kcdmµ]?m|10|ft|in)\s?$/u;
const BULLET_CELL = /^(?:[•▪■●○◦‣–—\uF0A7\uF0B7\uF0D8-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,4})[.)])$/;

/** Puts a row's runs together: note marks fall away, exponents become what they are, gaps part cells. */
export function lineOf(runs: Row, page: number): Line {
  const longest = runs.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  const cells: { text: string; left: number; right: number; first: number; last: number }[] = [];
  let isMarked = false;
  for (const run of runs) {
    const cell = cells.at(-1);
    const before = cell?.text ?? '';
    const mark = run.text.trim();
    if (run.isRaised && /^[-−]?\d{1,2}$/.test(mark) && POWER.test(before) && cell) {
      cell.text += superscript(mark);
      cell.right = run.x + run.width;
      continue;
    }
    if (run.isRaised && NOTE_MARK.test(mark)) {
      if (!cell) isMarked = true;
      else cell.right = Math.max(cell.right, run.x + run.width);
      continue;
    }
    const gap = cell ? run.x - cell.right : 0;
    if (!cell || (gap > longest.size * CELL && !BULLET_CELL.test(before.trim()))) {
      const order = run.order ?? 0;
      cells.push({ text: run.text, left: run.x, right: run.x + run.width, first: order, last: order });
      continue;
    }
    cell.first = Math.min(cell.first, run.order ?? 0);
    cell.last = Math.max(cell.last, run.order ?? 0);
    const isApart = gap > run.size * 0.15 && before && !/\s$/.test(before) && !/^\s/.test(run.text);
    cell.text += isApart ? ` ${run.text}` : run.text;
    cell.right = run.x + run.width;
  }
  const first = runs[0] as TextRun;
  return {
    text: oneLine(cells.map((cell) => cell.text).join(' ')),
    left: cells[0]?.left ?? first.x,
    right: cells.at(-1)?.right ?? first.x,
    y: longest.y,
    size: longest.size,
    bold: runs.every((run) => run.bold),
    page,
    column: 0,
    cells: cells.map((cell) => ({ ...cell, text: oneLine(cell.text) })).filter((cell) => cell.text),
    isMarked,
  };
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
};
