import type { Span } from '../../text/span';
import type { Block } from '../types';

interface Cell extends Span {
  readonly paragraph: number;
  readonly column: number;
  readonly isHeader: boolean;
}

export type TableCell = Span & Pick<Block, 'paragraph' | 'headers'>;

/** Collects the cells of one pipe table; each knows the words of its column's header and of its row's first cell. */
export class TableBuilder {
  readonly #cells: Cell[] = [];
  #paragraph = 0;
  #isHeader = false;
  #column = 0;
  #started = false;

  constructor(private readonly text: string) {}

  row(paragraph: number, isHeader: boolean): void {
    this.#paragraph = paragraph;
    this.#isHeader = isHeader;
    this.#column = 0;
    this.#started = false;
  }

  /** A '|': the first one of a row, when nothing stands before it, opens the first column. */
  delimiter(): void {
    if (this.#started) this.#column++;
    this.#started = true;
  }

  cell(start: number, end: number): void {
    this.#started = true;
    this.#cells.push({ start, end, paragraph: this.#paragraph, column: this.#column, isHeader: this.#isHeader });
  }

  finish(): TableCell[] {
    const columns = new Map<number, string>();
    const rows = new Map<number, string>();
    for (const cell of this.#cells) {
      if (cell.isHeader) columns.set(cell.column, this.#words(cell));
      else if (cell.column === 0) rows.set(cell.paragraph, this.#words(cell));
    }
    return this.#cells.map(({ start, end, paragraph, column, isHeader }) => ({
      start,
      end,
      paragraph,
      headers: {
        isHeader,
        ...(!isHeader && columns.get(column) && { column: columns.get(column) }),
        ...(!isHeader && column > 0 && rows.get(paragraph) && { row: rows.get(paragraph) }),
      },
    }));
  }

  /** A header's words without its marks. */
  #words(cell: Span): string {
    return this.text
      .slice(cell.start, cell.end)
      .replace(/[*_`~]|\\(?=[\\`*_|])/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  }
}
