import { joined } from './pdfHyphens';
import { median, type Cell, type Line } from './pdfRows';

/** Rows of a table that begins at a line, and how many lines it takes. */
export interface FoundTable {
  readonly rows: readonly (readonly string[])[];
  readonly lines: number;
  /** Set where it is no table but text in columns: the lines of each column, from left to right. */
  readonly columns?: readonly (readonly Line[])[];
}

/** Edges that differ by less than this many points are the same. */
const SAME = 4;
/** Lines of a table are not further apart than this many font sizes. */
const FURTHEST = 3.5;
/** A cell whose text goes on in a further line follows closely. */
const CLOSE = 1.4;
/** The lines of one cell, which were written one after the other, are no further apart than this many font sizes. */
const LEADING = 1.9;
/** Text in columns has in each of them at least so many lines, of so many words. */
const PROSE_LINES = 3;
const PROSE_WORDS = 4;
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
 * @param words of the document, for joining those that are parted at the end of a line
 */
export function tableAt(lines: readonly Line[], from: number, words: ReadonlySet<string>): FoundTable | undefined {
  const first = lines[from];
  if (!first || first.cells.length < 2) return undefined;
  const taken: Line[] = [];
  const columns: Column[] = [];
  /** Lines that go on in cells of lines above: the first of those. */
  const goingOn = new Map<Line, Line>();
  for (let at = from; at < lines.length; at++) {
    let line = lines[at] as Line;
    const before = taken.at(-1);
    const isFar = before && before.y - line.y > Math.max(before.size, line.size) * FURTHEST;
    if (line.page !== first.page || line.column !== first.column || isFar) break;
    const written = writtenOn(line, taken, columns);
    const next = lines[at + 1];
    // Centred beside a cell that goes on below it.
    const isBetween = !written && next?.column === first.column && !!writtenOn(next, taken, columns);
    if (line.cells.length < 2 && !written && !isBetween && !(before && goesOn(line, before, columns))) break;
    if (line.cells.length >= 2 || isBetween) {
      const placed = place(line, columns, isBetween);
      if (!placed) break;
      line = placed;
    }
    if (written) goingOn.set(line, written);
    taken.push(line);
  }
  // What trails behind the last full row may be the text below the table.
  while (taken.length && (taken.at(-1) as Line).cells.length < 2 && !goingOn.has(taken.at(-1) as Line)) taken.pop();
  columns.sort((a, b) => a.left - b.left);
  const full = taken.filter((line) => line.cells.length >= 2);
  // Text in columns, or a table whose program writes one column after the other and so tells nothing of the rows.
  const isByColumns = areApart(columns.map((column) => cellsOf(taken, column, columns)));
  if (full.length >= 2 && isByColumns) {
    const prose = proseOf(taken, columns, from);
    if (prose) return { rows: [], lines: taken.length, columns: prose };
  }
  if (
    full.length < 2 ||
    (full.length === 2 && !areAligned(full[0] as Line, full[1] as Line)) ||
    full.every((line) => line.cells.some((cell) => cell.text.length > PROSE))
  )
    return undefined;
  const rows = grouped(taken, isByColumns ? new Map() : goingOn);
  return { rows: rows.map((row) => rowOf(row, columns, words)), lines: taken.length };
}

/** The cells of the lines that stand in a column, each with its line. */
const cellsOf = (
  lines: readonly Line[],
  column: Column,
  columns: readonly Column[],
): readonly { readonly cell: Cell; readonly line: Line }[] =>
  lines.flatMap((line) =>
    line.cells.filter((cell) => columns.find((one) => meets(cell, one)) === column).map((cell) => ({ cell, line })),
  );

/** Whether all of each column was written before any of the next. */
const areApart = (columns: readonly (readonly { readonly cell: Cell }[])[]): boolean =>
  columns.every((column, i) => {
    const before = columns[i - 1] ?? [];
    const last = Math.max(...before.map(({ cell }) => cell.last));
    return column.every(({ cell }) => cell.first > last);
  });

/** Lines by the rows of the table they are part of: what stands between two lines of one cell is centred beside it. */
function grouped(lines: readonly Line[], goingOn: ReadonlyMap<Line, Line>): Line[][] {
  const begins = lines.map((line, i) => !i || (line.cells.length >= 2 && !goingOn.has(line)));
  for (const [line, before] of goingOn) {
    const at = lines.indexOf(line);
    if (at >= 0) begins.fill(false, lines.indexOf(before) + 1, at + 1);
  }
  const rows: Line[][] = [];
  for (const [i, line] of lines.entries())
    if (begins[i]) rows.push([line]);
    else rows.at(-1)?.push(line);
  return rows;
}

/** In a wrapped cell no figure stands alone under another. */
const FIGURE = /^[^\p{L}\s]*\p{N}[^\p{L}\s]*$/u;
/** Among the cells of so many lines above is the one that was written before. */
const ABOVE = 12;

/**
 * The line that another goes on from: each of its cells was written right after one that stands closely above it, with no other cell in
 * between, so both are lines of one cell. Of several the uppermost; undefined where there is none.
 */
function writtenOn(line: Line, taken: readonly Line[], columns: readonly Column[]): Line | undefined {
  const above = taken.slice(-ABOVE);
  let first: Line | undefined;
  for (const cell of line.cells) {
    let before: { cell: Cell; line: Line } | undefined;
    for (const other of [...above, line])
      for (const one of other.cells)
        if (one.first < cell.first && (!before || one.first > before.cell.first)) before = { cell: one, line: other };
    if (!before || before.line === line || before.line.y - line.y > line.size * LEADING) return undefined;
    const last = before.cell;
    const column = columns.find((one) => meets(last, one));
    const isBelow = !!column && meets(cell, { left: last.left, right: last.right }) && cell.left > column.left - SAME;
    if (!isBelow || (FIGURE.test(cell.text) && FIGURE.test(last.text))) return undefined;
    if (!first || before.line.y > first.y) first = before.line;
  }
  return first;
}

/** The lines of each column, where it is text that stands in columns. */
function proseOf(lines: readonly Line[], columns: readonly Column[], from: number): Line[][] | undefined {
  const texts = columns.map((column, i) =>
    cellsOf(lines, column, columns).map(({ cell, line }): Line => {
      const { text, left, right } = cell;
      return { ...line, text, left, right, cells: [cell], column: -(from * 10 + i + 1) };
    }),
  );
  const isProse = (column: readonly Line[]): boolean =>
    column.length >= PROSE_LINES && median(column.map(({ text }) => text.split(' ').length)) >= PROSE_WORDS;
  return texts.filter(isProse).length >= 2 ? texts : undefined;
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
function place(written: Line, columns: Column[], isBetween: boolean): Line | undefined {
  const line = { ...written, cells: written.cells.flatMap((cell) => cut(cell, columns)) };
  const sorted = [...columns].sort((a, b) => a.left - b.left);
  const inOrder = isOneEach(line.cells, sorted) ? sorted : undefined;
  const met = line.cells.map((cell, i) =>
    inOrder ? [inOrder[i] as Column] : columns.filter((one) => meets(cell, one)),
  );
  if (met.some((found) => found.length > 1)) return undefined;
  const own = met.flat();
  if (new Set(own).size < own.length || (columns.length && !own.length && !isBetween)) return undefined;
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

/** As many cells as columns: one in each, however a head is centred, as long as none stands beyond its neighbours' columns. */
const isOneEach = (cells: readonly Cell[], columns: readonly Column[]): boolean =>
  cells.length === columns.length &&
  cells.every(({ left, right }, i) => {
    const middle = (left + right) / 2;
    return middle > (columns[i - 1]?.right ?? -Infinity) && middle < (columns[i + 1]?.left ?? Infinity);
  });

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
    { ...cell, text: cell.text.slice(0, space), right: Math.min(cell.right, second.left - SAME) },
    { ...cell, text: cell.text.slice(space).trim(), left: second.left },
  ];
}

/** How many characters off a cut may be, since letters are not equally wide. */
const OFF = 4;

/** The column that a cell stands in, or next to. */
function nearest(cell: Cell, columns: readonly Column[]): number {
  const met = columns.findIndex((column) => meets(cell, column));
  if (met >= 0) return met;
  const gaps = columns.map(({ left, right }) => Math.max(left - cell.right, cell.left - right));
  return gaps.indexOf(Math.min(...gaps));
}

/** The cells of a row, the lines of each joined. */
function rowOf(lines: readonly Line[], columns: readonly Column[], words: ReadonlySet<string>): string[] {
  const row: Cell[][] = columns.map(() => []);
  for (const line of lines)
    for (const [i, cell] of line.cells.entries())
      row[isOneEach(line.cells, columns) ? i : nearest(cell, columns)]?.push(cell);
  return row.map((cells) => joined(cells, words));
}
