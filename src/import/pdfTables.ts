import type { Cell, Line } from './pdfRows';

/** Rows of a table that begins at a line, and how many lines it takes. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  readonly lines: number;
}

/** Edges that differ by less than this many points are the same. */
const SAME = 4;
/** Lines of a table are not further apart than this many font sizes. */
const FURTHEST = 3.5;
/** A cell whose text goes on in a further line follows closely. */
const CLOSE = 1.4;
/** A cell of prose is longer than this many characters; a row of such cells is text in columns, not a table. */
const PROSE = 60;

interface Column {
  left: number;
  right: number;
}

const meets = (cell: Cell, column: Column): boolean =>
  (cell.left < column.right && cell.right > column.left) ||
  Math.abs(cell.left - column.left) < SAME ||
  Math.abs(cell.right - column.right) < SAME;

/**
 * The table that begins at line `from`: two or more lines that follow each other in one column of the page, each of two or more
 * cells that stand under each other. undefined where there is none.
 */
export function tableAt(lines: readonly Line[], from: number): FoundTable | undefined {
  const first = lines[from];
  if (!first || first.cells.length < 2) return undefined;
  const taken: Line[] = [];
  const columns: Column[] = [];
  for (let at = from; at < lines.length; at++) {
    let line = lines[at] as Line;
    const before = taken.at(-1);
    const isFar = before && before.y - line.y > Math.max(before.size, line.size) * FURTHEST;
    if (line.page !== first.page || line.column !== first.column || isFar) break;
    if (line.cells.length < 2 && !(before && goesOn(line, before, columns))) break;
    if (line.cells.length >= 2) {
      const placed = place(line, columns);
      if (!placed) break;
      line = placed;
    }
    taken.push(line);
  }
  // What trails behind the last full row may be the text below the table.
  while (taken.length && (taken.at(-1) as Line).cells.length < 2) taken.pop();
  const full = taken.filter((line) => line.cells.length >= 2);
  if (
    full.length < 2 ||
    (full.length === 2 && !areAligned(full[0] as Line, full[1] as Line)) ||
    full.every((line) => line.cells.some((cell) => cell.text.length > PROSE))
  )
    return undefined;
  columns.sort((a, b) => a.left - b.left);
  return { rows: rowsOf(taken, columns), lines: taken.length };
}

/** Two lines alone are a table when all cells behind the first begin or end under each other. */
const areAligned = (a: Line, b: Line): boolean =>
  a.cells.length === b.cells.length &&
  a.cells.every((cell, i) => {
    const other = b.cells[i] as Cell;
    return i === 0 || Math.abs(cell.left - other.left) < SAME || Math.abs(cell.right - other.right) < SAME;
  });

/** Whether a line of one cell goes on in a cell of the row above: not in the first column, where a new row begins. */
function goesOn(line: Line, before: Line, columns: readonly Column[]): boolean {
  const cell = line.cells[0];
  const met = cell ? columns.filter((column) => meets(cell, column)) : [];
  return before.y - line.y < line.size * CLOSE && met.length === 1 && met[0] !== leftmost(columns);
}

const leftmost = (columns: readonly Column[]): Column | undefined =>
  columns.reduce<Column | undefined>((a, b) => (!a || b.left < a.left ? b : a), undefined);

/** Widens the columns by a line's cells; undefined when they do not fit. A cell that lies over two columns is cut where the second begins. */
function place(written: Line, columns: Column[]): Line | undefined {
  const line = { ...written, cells: written.cells.flatMap((cell) => cut(cell, columns)) };
  // As many cells as columns: one in each, however a head is centred.
  const inOrder = line.cells.length === columns.length ? [...columns].sort((a, b) => a.left - b.left) : undefined;
  const met = line.cells.map((cell, i) =>
    inOrder ? [inOrder[i] as Column] : columns.filter((one) => meets(cell, one)),
  );
  if (met.some((found) => found.length > 1)) return undefined;
  const own = met.flat();
  if (new Set(own).size < own.length || (columns.length && !own.length)) return undefined;
  line.cells.forEach((cell, i) => {
    const column = met[i]?.[0];
    if (!column) columns.push({ left: cell.left, right: cell.right });
    else {
      column.left = Math.min(column.left, cell.left);
      column.right = Math.max(column.right, cell.right);
    }
  });
  return line;
}

/** Programs write neighbouring cells as one run when little stands between them. */
function cut(cell: Cell, columns: readonly Column[]): Cell[] {
  const met = columns.filter((column) => meets(cell, column)).sort((a, b) => a.left - b.left);
  const second = met[1];
  if (met.length !== 2 || !second || second.left <= cell.left) return [cell];
  const at = ((second.left - cell.left) / (cell.right - cell.left)) * cell.text.length;
  const space = [...cell.text.matchAll(/\s+/g)]
    .map(({ index }) => index)
    .sort((a, b) => Math.abs(a - at) - Math.abs(b - at))[0];
  if (space === undefined || Math.abs(space - at) > OFF) return [cell];
  return [
    { text: cell.text.slice(0, space), left: cell.left, right: Math.min(cell.right, second.left - SAME) },
    { text: cell.text.slice(space).trim(), left: second.left, right: cell.right },
  ];
}

/** How many characters off a cut may be, since letters are not equally wide. */
const OFF = 4;

function rowsOf(lines: readonly Line[], columns: readonly Column[]): string[][] {
  const rows: string[][] = [];
  for (const line of lines) {
    const isNew = line.cells.length >= 2 || !rows.length;
    const row = isNew ? columns.map(() => '') : (rows.at(-1) as string[]);
    for (const cell of line.cells) {
      const own = isNew && line.cells.length === columns.length ? line.cells.indexOf(cell) : -1;
      const i = own >= 0 ? own : columns.findIndex((column) => meets(cell, column));
      if (i >= 0) row[i] = row[i] ? `${row[i]} ${cell.text}` : cell.text;
    }
    if (isNew) rows.push(row);
  }
  return rows;
}
