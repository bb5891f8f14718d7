/** A cell of an HTML table as it was read. */
interface Cell {
  text: string;
  readonly isHeader: boolean;
  readonly column: number;
}

export interface TableRow {
  readonly isHeader: boolean;
  readonly cells: readonly {
    readonly text: string;
    readonly isHeader: boolean;
    readonly column?: string;
    readonly row?: string;
  }[];
}

const LONGEST_CELL = 400;
const MOST_SPAN = 100;

/** Collects one (outermost) table: words go into the open cell. */
export class HtmlTable {
  readonly #rows: { readonly inHead: boolean; readonly cells: Cell[] }[] = [];
  /** For each column how many more rows a cell from above fills. */
  readonly #filled: number[] = [];
  #inHead = false;

  head(inside: boolean): void {
    this.#inHead = inside;
  }

  row(): void {
    this.#rows.push({ inHead: this.#inHead, cells: [] });
    for (let i = 0; i < this.#filled.length; i++) this.#filled[i] = Math.max(0, (this.#filled[i] ?? 0) - 1);
  }

  cell(isHeader: boolean, colspan: number, rowspan: number): void {
    if (!this.#rows.length) this.row();
    const cells = this.#rows.at(-1)?.cells ?? [];
    const before = cells.at(-1);
    let column = before ? this.#next : 0;
    while ((this.#filled[column] ?? 0) > 0) column++;
    const width = Math.min(Math.max(colspan, 1), MOST_SPAN);
    for (let i = 0; i < width; i++) this.#filled[column + i] = Math.min(Math.max(rowspan, 1), MOST_SPAN);
    this.#next = column + width;
    cells.push({ text: '', isHeader, column });
  }
  #next = 0;

  text(words: string): void {
    const cell = this.#rows.at(-1)?.cells.at(-1);
    if (cell) cell.text += words;
  }

  /** The rows with each cell's headers; undefined for a table that only lays out a page. */
  finish(): { readonly rows?: readonly TableRow[]; readonly texts: readonly string[] } {
    const rows = this.#rows
      .map((row) => ({ ...row, cells: row.cells.map((cell) => ({ ...cell, text: fold(cell.text) })) }))
      .filter((row) => row.cells.some((cell) => cell.text));
    const texts = rows.flatMap((row) => row.cells.map((cell) => cell.text)).filter(Boolean);
    const isLayout = rows.every((row) => row.cells.length < 2) || texts.some((text) => text.length > LONGEST_CELL);
    if (isLayout) return { texts };
    const headings = rows.some((row) => row.inHead || row.cells.every((cell) => cell.isHeader));
    const columns = new Map<number, string>();
    return {
      texts,
      rows: rows.map((row, index): TableRow => {
        // Without <thead> or <th> the first row is the header where it holds no digits but a later one does.
        const isHeader =
          row.inHead ||
          row.cells.every((cell) => cell.isHeader) ||
          (!headings && index === 0 && rows.length > 1 && !row.cells.some((cell) => /\d/.test(cell.text)));
        const label = row.cells.find((cell) => cell.column === 0);
        if (isHeader)
          for (const cell of row.cells) {
            const above = columns.get(cell.column);
            columns.set(cell.column, above && above !== cell.text ? `${above} ${cell.text}` : cell.text);
          }
        return {
          isHeader,
          cells: row.cells
            .filter((cell) => cell.text)
            .map((cell) => ({
              text: cell.text,
              isHeader: isHeader || cell.isHeader,
              ...(!isHeader && columns.get(cell.column) && { column: columns.get(cell.column) }),
              ...(!isHeader && label && label !== cell && label.text && { row: label.text }),
            })),
        };
      }),
    };
  }
}

const fold = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();
