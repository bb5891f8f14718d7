import { oneLine } from './markdown';
import { fits, gutterOf, inOrder } from './pdfColumns';
import { joined, wholeWords } from './pdfHyphens';
import { lineOf, median, rowsOf, type Line, type Page, type Row, type TextRun } from './pdfRows';
import { tableAt } from './pdfTables';
import type { ImportedBlock } from './types';

export type { Page, TextRun } from './pdfRows';

const textOf = (row: Row): string => oneLine(row.map((run) => run.text).join(' '));

/** Rows that stand at the same height on several pages, numbers aside, are running heads; a number alone at an edge is the page's. */
function withoutRunningHeads(pages: readonly Page[]): Row[][] {
  const form = (row: Row): string =>
    `${textOf(row).replace(/\d+/g, '#').toLowerCase()}@${Math.round((row[0] as TextRun).y / 4)}`;
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
    const lone = i > 0 ? loneHead(rows) : undefined;
    return rows.filter(
      (row) =>
        !outer.has(row) || ((seen.get(form(row)) ?? 0) < often && !PAGE_NUMBER.test(textOf(row)) && row !== lone),
    );
  });
}

/** How much further than the next two rows are from each other a head stands above the text. */
const HEAD_GAP = 1.4;

/** A top row that stands apart from the text, in no larger size, not bold, and ends no sentence: the head of a short document. */
function loneHead(rows: readonly Row[]): Row | undefined {
  const [head, first, second] = rows.map((row) => row[0]);
  if (!head || !first || !second) return undefined;
  const gap = head.y - first.y;
  const isApart = gap > first.size * 1.9 && gap > (first.y - second.y) * HEAD_GAP;
  const row = rows[0] as Row;
  const isPlain = row.every((run) => !run.bold && run.size <= first.size * 1.05);
  return isApart && isPlain && !ENDED.test(lineOf(row, 0).text) ? row : undefined;
}

/** The share of a page's height at top and bottom that heads and feet stand in. */
const MARGIN = 0.2;

const PAGE_NUMBER = /^(?:(?:page )?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|[–—-] ?\d{1,4} ?[–—-])$/i;
/** Bullets, and those of the symbol fonts that word processors use (in Unicode's private area). */
const BULLET = /^[•▪■●○◦‣–\uF0A7\uF0B7\uF0D8]\s+/;
/** '3. Ask the board': an item's number, then a capital. */
const NUMBERED = /^(\d{1,2})[.)]\s+(?=["“‘(]?\p{Lu})/u;
const LETTERED = /^\(?(?:[a-z]|[ivx]{1,4})\)\s+\p{Lu}/u;
/** The way back from a note to its place, as browsers print it. */
const BACK = /\s*[↩↑][\uFE0E\uFE0F]?$/;

interface Open {
  readonly kind: 'paragraph' | 'heading';
  readonly level: number;
  readonly lines: Line[];
}

/** Turns pages of positioned text into blocks: columns in reading order, tables, hyphenated words joined, footnotes after the text. */
export function layOut(pages: readonly Page[]): ImportedBlock[] {
  const bare = withoutRunningHeads(pages);
  const gutters = bare.map(gutterOf);
  const usual = median(gutters.filter((x) => x !== undefined));
  const columns = gutters.filter((x) => x !== undefined).length > pages.length / 2;
  const kept = bare.map((rows, i) => {
    // A page with few rows, as the last one, is set like the others.
    const x = gutters[i] ?? (columns && fits(rows, usual) ? usual : undefined);
    return inOrder(rows, pages[i]?.number ?? i + 1, x).filter((line) => line.text);
  });
  const all = kept.flat();
  const body = weightedSize(all);
  const words = wholeWords(all);
  const beside = new Columns(all);
  const notes: Line[][] = [];
  const blocks: ImportedBlock[] = [];
  let open: Open | undefined;
  const close = (): void => {
    if (open) blocks.push(blockOf(open, words));
    open = undefined;
  };
  kept.forEach((ordered, i) => {
    const height = pages[i]?.height ?? 0;
    const leading = leadingOf(ordered);
    const small = smallTails(ordered, body);
    for (let at = 0; at < ordered.length; at++) {
      const line = ordered[at] as Line;
      if (small.has(line) && line.y < height * 0.35) {
        // Notes stand apart: a paragraph goes on over them.
        const note = notes.at(-1);
        const last = note?.at(-1);
        if (note && last && !line.isMarked && last.page === line.page && !parted(note, line, beside, leading))
          note.push(line);
        else notes.push([line]);
        continue;
      }
      const table = tableAt(ordered, at, words);
      if (table?.columns) {
        const lines = table.columns.flat();
        beside.add(lines);
        ordered.splice(at, table.lines, ...lines);
        at--;
        continue;
      }
      if (table) {
        close();
        addTable(blocks, table.rows, line.page);
        at += table.lines - 1;
        continue;
      }
      const kind = isHeading(line, body) ? 'heading' : 'paragraph';
      const level = line.size > body * 1.5 ? 1 : line.size > body * 1.2 ? 2 : 3;
      const last = open?.lines.at(-1);
      const isNew =
        !open ||
        !last ||
        open.kind !== kind ||
        (kind === 'heading' && open.level !== level) ||
        (kind === 'heading' ? apart(last, line) : parted(open.lines, line, beside, leading));
      if (isNew) close();
      if (open) open.lines.push(line);
      else open = { lines: [line], kind, level };
    }
  });
  close();
  return [
    ...blocks,
    ...notes.map((lines): ImportedBlock => ({
      kind: 'footnote',
      text: joined(lines, words).replace(/^(?:\[?\d{1,3}\]?[.)]?|[*†‡])\s*(?=["“‘(]?\p{Lu})/u, ''),
      locator: { kind: 'page', page: (lines[0] as Line).page },
    })),
  ];
}

const isHeading = (line: Line, body: number): boolean =>
  line.size > body * 1.12 || (line.bold && line.text.length < 90 && !/[.,;]$/.test(line.text));

function blockOf({ kind, level, lines }: Open, words: ReadonlySet<string>): ImportedBlock {
  const text = joined(lines, words).replace(BACK, '');
  const locator = { kind: 'page', page: (lines[0] as Line).page } as const;
  if (kind === 'heading') return { kind, level, text, locator };
  const numbered = NUMBERED.exec(text);
  if (BULLET.test(text)) return { kind: 'item', text: text.replace(BULLET, ''), locator };
  if (numbered) return { kind: 'item', number: Number(numbered[1]), text: text.slice(numbered[0].length), locator };
  return { kind: 'paragraph', text, locator };
}

/** A table that a page break parts goes on in the one before, without its repeated head. */
function addTable(blocks: ImportedBlock[], rows: readonly (readonly string[])[], page: number): void {
  const before = blocks.at(-1);
  const same = (a: readonly string[] = [], b: readonly string[] = []): boolean => a.join('\n') === b.join('\n');
  if (before?.kind === 'table' && before.locator?.kind === 'page' && before.locator.page < page)
    if (same(before.rows[0], rows[0])) {
      blocks[blocks.length - 1] = { ...before, rows: [...before.rows, ...rows.slice(1)] };
      return;
    }
  blocks.push({ kind: 'table', rows, locator: { kind: 'page', page } });
}

/** The small lines that end a column: its footnotes. */
function smallTails(lines: readonly Line[], body: number): Set<Line> {
  const tails = new Set<Line>();
  const closed = new Set<number>();
  for (let i = lines.length - 1; i >= 0; i--) {
    const line = lines[i] as Line;
    if (closed.has(line.column)) continue;
    if (line.size < body * 0.9) tails.add(line);
    else closed.add(line.column);
  }
  return tails;
}

/** The lines of one heading follow each other closely. */
const apart = (last: Line, line: Line): boolean =>
  last.page !== line.page || last.column !== line.column || last.y - line.y > line.size * 1.7;

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

const ENDED = /[.!?:]["”’)\]]*$/;
/** How many lines above and below show how far a line could have gone: text may run around a picture. */
const AROUND = 4;

/** The lines of each column of each page, in their order: what a line is measured against. */
class Columns {
  readonly #lines = new Map<string, Line[]>();
  readonly #left = new Map<string, number>();

  constructor(lines: readonly Line[]) {
    this.add(lines);
  }

  /** Takes the lines of further columns. */
  add(lines: readonly Line[]): void {
    for (const line of lines) {
      const key = keyOf(line);
      const column = this.#lines.get(key);
      if (column) column.push(line);
      else this.#lines.set(key, [line]);
      this.#left.set(key, Math.min(this.#left.get(key) ?? Infinity, line.left));
    }
  }

  /** How far a line is set in. */
  indentOf(line: Line): number {
    return line.left - (this.#left.get(keyOf(line)) ?? line.left);
  }

  /** How far to the right the lines around one go that begin where it does; undefined where there is no other. */
  reachOf(line: Line): number | undefined {
    const column = this.#lines.get(keyOf(line)) ?? [];
    const at = column.indexOf(line);
    const others = column
      .slice(Math.max(0, at - AROUND), at + AROUND + 1)
      .filter((other) => other !== line && Math.abs(other.left - line.left) < line.size * 0.2);
    return others.length ? Math.max(...others.map((other) => other.right)) : undefined;
  }
}

const keyOf = ({ page, column }: Line): string => `${page}:${column}`;

/** Whether a new paragraph begins: more space, an indent, a line that breaks before it had to, a bullet or a number. */
function parted(open: readonly Line[], line: Line, columns: Columns, leading: number): boolean {
  const first = open[0] as Line;
  const last = open.at(-1) as Line;
  if (BULLET.test(line.text) || LETTERED.test(line.text)) return true;
  const ended = ENDED.test(last.text);
  const reach = columns.reachOf(last);
  const room = (reach ?? last.right) - last.right;
  const early = room > widthOf(line, 1.15) + last.size * 0.3;
  const isList = isItem(first);
  // '… a student of / 26. He said': a sentence may end on a number.
  if (NUMBERED.test(line.text) && (ended || early || isList)) return true;
  const indent = isList && line.left > first.left ? 0 : columns.indentOf(line);
  if (last.page !== line.page || last.column !== line.column)
    // Goes on over a break of page or column unless its sentence has ended and the next one is set apart.
    return ended && (indent > line.size * 0.8 || early || reach === undefined);
  if (leading && last.y - line.y > leading * 1.35) return true;
  if (indent > line.size * 0.8 && columns.indentOf(last) < line.size * 0.4) return true;
  if (!early) return false;
  if (ended) return true;
  // In the middle of a sentence only lines far too short break, and the items of a list, set in.
  if (/^["“‘(]?[\p{Lu}\p{N}]/u.test(line.text)) return room > ((reach ?? 0) - last.left) * 0.25;
  return indent > line.size * 0.8 && room > widthOf(line, 1.3) + last.size * 0.6;
}

const isItem = ({ text }: Line): boolean => BULLET.test(text) || NUMBERED.test(text) || LETTERED.test(text);

/** How wide a line's first word is, about: had it had room at the end of the line above, somebody ended that line. */
function widthOf(line: Line, margin: number): number {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0;
  return (line.right - line.left) * (word / Math.max(line.text.length, 1)) * margin;
}
