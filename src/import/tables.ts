import Papa from 'papaparse';
import readSheets from 'read-excel-file/universal';
import { checkZip, type Limits } from './limits';
import { oneLine } from './markdown';
import { ImportError, type Imported, type ImportedBlock } from './types';

/** As many empty rows part one table of a sheet from the next; fewer are kept, so that rows keep their numbers. */
const GAP = 3;

interface Part {
  /** The row of the sheet that the first one is, counted from 1. */
  readonly row: number;
  readonly rows: string[][];
}

/** The tables of a sheet: without empty rows around and empty columns behind. */
function partsOf(rows: readonly string[][]): Part[] {
  const parts: Part[] = [];
  let empty = GAP;
  rows.forEach((row, index) => {
    if (!row.some((cell) => cell !== '')) {
      empty++;
      return;
    }
    const last = parts.at(-1);
    if (!last || empty >= GAP) parts.push({ row: index + 1, rows: [row] });
    else {
      for (let i = 0; i < empty; i++) last.rows.push([]);
      last.rows.push(row);
    }
    empty = 0;
  });
  return parts.map(({ row, rows: own }) => {
    const width = Math.max(...own.map((one) => one.findLastIndex((cell) => cell !== '') + 1));
    return { row, rows: own.map((one) => one.slice(0, width)) };
  });
}

function checkRows(name: string, rows: number, limits: Limits): void {
  if (rows > limits.rows)
    throw new ImportError(
      name,
      `it has ${rows} rows, more than the limit of ${limits.rows}. Keep the rows you need in a file of their own and add that.`,
      'rows',
    );
}

/** Reads comma-, semicolon- or tab-separated values as one table. */
export function importCsv(name: string, text: string, limits: Limits): Imported {
  // What parts the values is guessed better without empty lines, which are needed to count the rows.
  const { delimiter } = Papa.parse<string[]>(text, { preview: 100, skipEmptyLines: 'greedy' }).meta;
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: limits.rows + 2 });
  checkRows(name, data.filter((row) => row.some((cell) => cell.trim())).length, limits);
  const parts = partsOf(data.map((row) => row.map(oneLine)));
  if (!parts.length) throw new ImportError(name, 'no row could be read from it.');
  return {
    blocks: parts.map(({ row, rows }) => ({ kind: 'table', rows, locator: { kind: 'sheet', sheet: '', row } })),
    metadata: {},
    unsure: ['title', 'date'],
  };
}

const written = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  // Binary fractions as a spreadsheet shows them: 0.30000000000000004 is 0.3.
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : oneLine(String(value));
};

/** Reads an Excel workbook (`.xlsx`): each sheet one table under its name. Number formats are not kept: 27 % is 0.27. */
export async function importXlsx(name: string, bytes: Uint8Array, limits: Limits): Promise<Imported> {
  checkZip(name, bytes, limits);
  const sheets = await readSheets(new Blob([bytes as Uint8Array<ArrayBuffer>])).catch((error: unknown) => {
    throw new ImportError(
      name,
      `it could not be read as a workbook (${String(error)}). Save it again as .xlsx or .csv.`,
    );
  });
  const blocks = sheets.flatMap(({ sheet, data }): ImportedBlock[] => {
    const parts = partsOf(data.map((row) => row.map(written)));
    checkRows(
      name,
      parts.reduce((sum, part) => sum + part.rows.length, 0),
      limits,
    );
    if (!parts.length) return [];
    return [
      { kind: 'heading', level: 2, text: sheet },
      ...parts.map(({ row, rows }) => ({ kind: 'table', rows, locator: { kind: 'sheet', sheet, row } }) as const),
    ];
  });
  if (!blocks.length) throw new ImportError(name, 'it has no filled cell.');
  return { blocks, metadata: {}, unsure: ['title', 'date'] };
}
