import type { Document } from './types';

// Where a source's text stood in the original: comments that Add Source writes where the page, the time code or the sheet changes
// (`<!-- p. 4 -->`, `<!-- t. 00:12:03 -->`, `<!-- sheet Budget, cells from A3 -->`), and the locators that cite by them.

export type Place = { readonly start: number } & (
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'time'; readonly seconds: number }
  /** A table; `row` is the row of the sheet that its first line was. */
  | { readonly kind: 'sheet'; readonly sheet: string; readonly row: number }
);

/** What a citation's locator names, other than paragraphs. */
export type CitedPlace =
  | { readonly kind: 'page'; readonly from: number; readonly to: number }
  | { readonly kind: 'time'; readonly from: number; readonly to: number }
  | { readonly kind: 'cell'; readonly sheet?: string; readonly from: number; readonly to: number }
  | { readonly kind: 'section'; readonly name: string };

/** Paragraph numbers, both ends included. */
export interface Paragraphs {
  readonly from: number;
  readonly to: number;
}

const COMMENT =
  /<!-- (?:p\. (\d{1,6})|t\. (\d{1,3}:\d{2}:\d{2})(?:[.,]\d{1,3})?|(?:sheet ([^\r\n]{1,200}?), )?cells from A(\d{1,6})) -->/g;

/** The places of a text in their order; none for nearly every file, which costs one look for a comment. */
export function placesOf(text: string): Place[] {
  if (!text.includes('<!-- ')) return [];
  return [...text.matchAll(COMMENT)].map((match): Place => {
    const [, page, time, sheet = '', row] = match;
    const start = match.index;
    if (page !== undefined) return { start, kind: 'page', page: Number(page) };
    if (time !== undefined) return { start, kind: 'time', seconds: secondsOf(time) };
    return { start, kind: 'sheet', sheet, row: Number(row) };
  });
}

/** '00:12:03' and '12:03' in seconds. */
export const secondsOf = (time: string): number =>
  time.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0);

const timeOf = (seconds: number): string =>
  [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');

/**
 * The locator that a source's kind calls for at an offset: 'p. 4', 'at 00:12:03', 'cell B7', 'cell Budget!B7'; undefined where only the
 * paragraph tells. Pandoc knows pages; it has no word for a time or a cell and prints these as they stand.
 */
export function locatorAt(document: Document, offset: number): string | undefined {
  const places = document.places ?? [];
  const place = places[lastAt(places, offset)];
  switch (place?.kind) {
    case 'page':
      return `p. ${place.page}`;
    case 'time':
      return `at ${timeOf(place.seconds)}`;
    case 'sheet': {
      const cell = cellAt(document.text, place, offset);
      const isOne = places.every((one) => one.kind !== 'sheet' || one.sheet === place.sheet);
      return cell && `cell ${isOne ? '' : `${plainName(place.sheet)}!`}${cell}`;
    }
    default:
      return undefined;
  }
}

/** Without what ends a citation or a locator. */
const plainName = (sheet: string): string =>
  sheet
    .replace(/[[\]{};,@!]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/**
 * The paragraphs a cited place stands for in a source: null where the source has places of that kind but not this one, undefined
 * where it has none of that kind, so that nothing can be said.
 */
export function paragraphsAt(document: Document, cited: CitedPlace): Paragraphs | null | undefined {
  const places = document.places ?? [];
  switch (cited.kind) {
    case 'page':
    case 'time':
      return spanned(document, places, cited);
    case 'cell': {
      const sheets = places.filter(({ kind }) => kind === 'sheet') as (Place & { kind: 'sheet' })[];
      if (!sheets.length) return undefined;
      return rows(document, sheets, cited);
    }
    case 'section':
      return section(document, cited.name);
  }
}

function spanned(
  { blocks }: Document,
  places: readonly Place[],
  { kind, from, to }: CitedPlace & { kind: 'page' | 'time' },
): Paragraphs | null | undefined {
  const own = places.flatMap((place) =>
    place.kind === kind ? [{ start: place.start, value: place.kind === 'page' ? place.page : place.seconds }] : [],
  );
  if (!own.length) return undefined;
  // A time lies in the block that began before it; a page begins where it is named.
  const first =
    kind === 'time' ? own.findLastIndex(({ value }) => value <= from) : own.findIndex((one) => one.value === from);
  const last = own.findLastIndex(({ value }) => value <= to);
  const start = own[first]?.start;
  if (start === undefined || last < first) return null;
  const end = own[last + 1]?.start ?? Infinity;
  const within = blocks.filter((block) => block.start >= start && block.start < end && block.paragraph > 0);
  // A paragraph may run over from the page before.
  const before =
    kind === 'page' ? blocks.findLast((block) => block.start < start && block.kind !== 'meta')?.paragraph : undefined;
  const numbers = within.map(({ paragraph }) => paragraph);
  if (!numbers.length) return null;
  return { from: Math.max(1, Math.min(before ?? Infinity, ...ends(numbers))), to: Math.max(...ends(numbers)) };
}

const ends = (numbers: readonly number[]): number[] => [numbers[0] as number, numbers.at(-1) as number];

function rows(
  { text, blocks }: Document,
  sheets: readonly (Place & { kind: 'sheet' })[],
  { sheet, from, to }: CitedPlace & { kind: 'cell' },
): Paragraphs | null {
  const wanted = sheet === undefined ? undefined : plainName(sheet).toLowerCase();
  const numbers: number[] = [];
  sheets.forEach((place) => {
    if (wanted !== undefined && plainName(place.sheet).toLowerCase() !== wanted) return;
    const [first, last] = [lineOfRow(text, place, from), lineOfRow(text, place, to)];
    if (first === undefined) return;
    const end = last === undefined ? text.length : lineEnd(text, last);
    for (const block of blocks)
      if (block.kind === 'cell' && block.start >= first && block.start < end) numbers.push(block.paragraph);
  });
  return numbers.length ? { from: numbers[0] as number, to: numbers.at(-1) as number } : null;
}

/** From a heading to the next one of its rank or above: named by its words, or by the number it begins with. */
function section({ text, blocks }: Document, name: string): Paragraphs | null | undefined {
  const wanted = folded(name);
  const isNumber = /^[\d.]+$/.test(wanted);
  const first = blocks.findIndex((block) => {
    if (block.kind !== 'heading') return false;
    const heading = folded(text.slice(block.start, block.end));
    return isNumber ? heading.split(/[.:)]?\s/, 1)[0] === wanted : heading.startsWith(wanted);
  });
  const heading = blocks[first];
  // Headings without numbers can be counted in more ways than one.
  if (!heading) return isNumber || !blocks.some(({ kind }) => kind === 'heading') ? undefined : null;
  const next = blocks.findIndex(
    (block, index) => index > first && block.kind === 'heading' && (block.level ?? 1) <= (heading.level ?? 1),
  );
  // A heading has the number of the paragraph before it.
  const to = (next < 0 ? blocks.at(-1) : blocks[next])?.paragraph ?? 0;
  return to > heading.paragraph ? { from: heading.paragraph + 1, to } : null;
}

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

/** The index of the last place at or before an offset; -1 for none. */
function lastAt(places: readonly Place[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Where the table below a place begins. */
function tableStart(text: string, place: Place): number | undefined {
  const at = text.indexOf('\n|', place.start);
  return at < 0 ? undefined : at + 1;
}

/** 'B7' for the cell of a place's table that an offset lies in: the line tells the row, the bars before it the column. */
function cellAt(text: string, place: Place & { kind: 'sheet' }, offset: number): string | undefined {
  const table = tableStart(text, place);
  if (table === undefined || offset < table) return undefined;
  let lines = 0;
  for (let at = text.indexOf('\n', table); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) lines++;
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  if (text[start] !== '|') return undefined;
  let column = 0;
  for (let i = start; i < offset; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === '|') column++;
  }
  // The second line of a Markdown table is its rule.
  const row = place.row + (lines === 0 ? 0 : lines - 1);
  return column > 0 ? `${lettersOf(column)}${row}` : undefined;
}

/** 1 is A, 27 is AA. */
const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(0x40 + column);

/** Where the line of a sheet's row begins; undefined where the table ends before it or begins behind it. */
function lineOfRow(text: string, place: Place & { kind: 'sheet' }, row: number): number | undefined {
  const table = tableStart(text, place);
  if (table === undefined || row < place.row) return undefined;
  const lines = row === place.row ? 0 : row - place.row + 1;
  let start = table;
  for (let i = 0; i < lines; i++) {
    const next = text.indexOf('\n', start) + 1;
    if (!next || text[next] !== '|') return undefined;
    start = next;
  }
  return start;
}

const lineEnd = (text: string, start: number): number => {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end;
};
