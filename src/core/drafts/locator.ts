import { secondsOf, type CitedPlace } from '../document/places';
import type { Span } from '../text/span';

export interface Locator {
  readonly locator: string;
  readonly span: Span;
  /** Set when the locator counts paragraphs; of several ranges the first and last number. */
  readonly paragraphs?: { readonly from: number; readonly to: number };
  /** Set when it names a page, a time code, a cell or a section. */
  readonly place?: CitedPlace;
}

/** Pandoc's terms for a locator; those of the first group count paragraphs. */
const LOCATOR =
  /^[\s,]*\{?(?:(¶¶?|paragraphs?\b|paras?\b\.?|par\.)|(pages?\b|pp?\.)|(chapters?\b|chap\.|sections?\b|secs?\.|§§?|lines?\b|ll?\.|vols?\.|figs?\.|n\.|nn\.))?\s*(\d{1,6}(?:\s*[-–—,&]+\s*\d{1,6})*)\}?/i;

/** 'at 00:12:03', '12:03–13:20': Pandoc knows no word for it. */
const TIME =
  /^[\s,]*\{?(?:(?:at|timestamp|time|t\.|min\.)\s+)?(\d{1,3}:\d{2}(?::\d{2})?)(?:\s*[-–—]\s*(\d{1,3}:\d{2}(?::\d{2})?))?\}?/i;
/** 'cell B7', 'cells Budget!B7:C9', "cell 'Costs 2025'!B7". */
const CELL = /^[\s,]*\{?cells?\s+(?:'?([^!;\]}']{1,80})'?!)?[A-Z]{1,3}(\d{1,7})(?:\s*[:–-]\s*[A-Z]{1,3}(\d{1,7}))?\}?/i;
/** 'sec. 3.1', '§ 3', 'section “Costs”'. */
const SECTION =
  /^[\s,]*\{?(?:sections?|secs?\.|§§?|chapters?|chap\.)\s*(?:["“]([^"”\]]{1,100})["”]|(\d{1,3}(?:\.\d{1,3}){0,3})(?![\d–-]))\}?/i;

/** Reads the locator at the start of what follows a key: ', ¶ 12', ' para. 3–5', ', pp. 33-35, see also', ', at 00:12:03'. */
export function locatorOf(text: string, suffix: Span): Locator | undefined {
  const written = text.slice(suffix.start, suffix.end);
  const found = placeIn(written) ?? numbersIn(written);
  if (!found) return undefined;
  const { whole, ...read } = found;
  const lead = /^[\s,]*\{?/.exec(whole)?.[0].length ?? 0;
  const span = { start: suffix.start + lead, end: suffix.start + whole.length - (whole.endsWith('}') ? 1 : 0) };
  return { locator: text.slice(span.start, span.end), span, ...read };
}

type Found = Pick<Locator, 'paragraphs' | 'place'> & { readonly whole: string };

function placeIn(written: string): Found | undefined {
  const time = TIME.exec(written);
  if (time) {
    const from = secondsOf(time[1] as string);
    return { whole: time[0], place: { kind: 'time', from, to: time[2] ? secondsOf(time[2]) : from } };
  }
  const cell = CELL.exec(written);
  if (cell) {
    const from = Number(cell[2]);
    const to = cell[3] ? Number(cell[3]) : from;
    return { whole: cell[0], place: { kind: 'cell', from, to, ...(cell[1] && { sheet: cell[1].trim() }) } };
  }
  const section = SECTION.exec(written);
  return section
    ? { whole: section[0], place: { kind: 'section', name: (section[1] ?? section[2]) as string } }
    : undefined;
}

function numbersIn(written: string): Found | undefined {
  const match = LOCATOR.exec(written);
  if (!match) return undefined;
  const [whole, paragraph, , other, digits = ''] = match;
  const numbers = digits.match(/\d+/g)?.map(Number) ?? [];
  const range = { from: Math.min(...numbers), to: Math.max(...numbers) };
  if (paragraph) return { whole, paragraphs: range };
  // Without a word of its own Pandoc takes a number for a page.
  return other ? { whole } : { whole, place: { kind: 'page', ...range } };
}
