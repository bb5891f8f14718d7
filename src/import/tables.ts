import Papa from 'papaparse';
import readSheets from 'read-excel-file/universal';
import { checkZip, type Limits } from './limits';
import { oneLine } from './markdown';
import { ImportError, type Imported, type ImportedBlock } from './types';

const trim = (rows: string[][]): string[][] => {
  const kept = rows.filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...kept.map((row) => row.findLastIndex((cell) => cell !== '') + 1));
  return kept.map((row) => row.slice(0, width));
};

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
  const { data } = Papa.parse<string[]>(text, { preview: limits.rows + 2, skipEmptyLines: 'greedy' });
  const rows = trim(data.map((row) => row.map(oneLine)));
  checkRows(name, rows.length, limits);
  if (!rows.length) throw new ImportError(name, 'no row could be read from it.');
  return { blocks: [{ kind: 'table', rows }], metadata: {}, unsure: ['title', 'date'] };
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
    const rows = trim(data.map((row) => row.map(written)));
    checkRows(name, rows.length, limits);
    const locator = { kind: 'sheet', sheet } as const;
    if (!rows.length) return [];
    return [
      { kind: 'heading', level: 2, text: sheet, locator },
      { kind: 'table', rows, locator },
    ];
  });
  if (!blocks.length) throw new ImportError(name, 'it has no filled cell.');
  return { blocks, metadata: {}, unsure: ['title', 'date'] };
}
