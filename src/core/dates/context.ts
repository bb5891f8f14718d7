import type { TokenizedDocument } from '../document/types';
import { civilOf } from '../quantities/calendar';
import { edtfOf } from '../quantities/calendarEdtf';
import type { Cursor } from './cursor';
import type { Resolved } from './express';
import type { Reference } from './reference';
import { resolve } from './resolve';
import { outlookOf } from './tense';
import type { DateMention } from './types';
import type { Found, Written } from './written';

/** While it is being put together. */
type Writable<T> = { -readonly [Field in keyof T]: T[Field] };

/** An expression found, and where. */
export interface Placement {
  readonly found: Found;
  readonly block: number;
  readonly sentence: number;
}

/** The last date with its year written: what the months behind it are about. */
interface Told {
  readonly year: number;
  readonly month?: number;
  readonly block: number;
  readonly sentence: number;
  /** Whether its words set the scene: 'in 2019', 'on 3 May 2019', not 'since 2019'. */
  readonly tells: boolean;
}

const TELLS: ReadonlySet<string> = new Set(['in', 'on', 'during', 'from']);

/** Resolves what was found in the order of the text, each against publication (a day count) and what was told before it. */
export function resolveAll(
  document: TokenizedDocument,
  cursor: Cursor,
  placements: readonly Placement[],
  now: number | undefined,
): DateMention[] {
  const mentions: DateMention[] = [];
  let told: Resolved | undefined;
  let year: Told | undefined;
  let coming: { readonly year: number; readonly sentence: number } | undefined;
  placements.forEach((placement, k) => {
    const { block, sentence } = placement;
    const lent = lendYear(placements, k, cursor);
    const found = lent ?? placement.found;
    const range = document.blockTokens[block];
    if (range) cursor.enter(range.first, range.last);
    const preposition = prepositionOf(cursor, placement);
    const needsYear = found.date.year === undefined && (!found.date.shift || found.date.shift.unit === 'weekend');
    const outlook = needsYear ? outlookOf(cursor, found, document.sentences[sentence]) : 'open';
    const ahead = outlook === 'ahead' || outlook === 'surely ahead';
    const about =
      needsYear && year && !ahead && !isSaid(cursor, found.first) && aboutYear(year, placement, now) ? year : undefined;
    const next = needsYear && coming?.sentence === sentence && (ahead || outlook === 'open') ? coming.year : undefined;
    const reference: Reference = {
      now,
      told,
      year: about?.year ?? next,
      after: about?.month,
      outlook,
    };
    const resolved = resolveRange(found, reference);
    const first = document.tokens[found.first];
    const last = document.tokens[found.last - 1];
    if (!first || !last) return;
    const { start } = first;
    const end = found.end ?? last.end;
    const { date } = found;
    const mention: Writable<DateMention> = {
      kind: 'date',
      start,
      end,
      text: document.prose.slice(start, end),
      block,
      sentence,
      value: resolved.value,
      granularity: resolved.granularity,
      inferred: resolved.inferred,
      relative: resolved.relative,
    };
    if (resolved.interval) mention.interval = resolved.interval;
    if (date.part) mention.part = date.part;
    if (date.fiscal) mention.fiscal = true;
    if (preposition) mention.preposition = preposition;
    mentions.push(mention);
    // 'a year earlier' compares: what follows is still told of the time before it
    const compares = date.shift?.exact === true && date.shift.by < 0;
    if (resolved.interval && !compares) told = resolved;
    if (resolved.relative && resolved.interval && resolved.granularity === 'year' && now !== undefined) {
      const told = civilOf(resolved.interval.from).year;
      if (told > civilOf(now).year) coming = { year: told, sentence }; // 'next year, when the race moves to 13 September'
    }
    if (resolved.interval && date.year !== undefined && !date.twoDigits) {
      const end = found.until ?? date;
      year = {
        year: end.year ?? date.year,
        month: end.month,
        block,
        sentence,
        tells:
          TELLS.has(preposition ?? '') &&
          !isBirth(cursor, found.first) &&
          !isAside(cursor, found) &&
          !isCompared(cursor, found) &&
          !isModifier(cursor, found),
      };
    }
  });
  return mentions;
}

/** '… in 1999,” she said on Jan. 2': when something was said is of the article's time, not of the told one. */
const isSaid = (cursor: Cursor, first: number): boolean =>
  cursor.word(first - 1).says === true || cursor.word(first - 2).says === true;

/** 'born on 12 May 1975', 'founded in 1926': says how old something is, not when the story goes on. */
function isBirth(cursor: Cursor, first: number): boolean {
  if (cursor.word(first - 3).ordinal === 1 && !cursor.word(first - 4).article) return true; // 'first held on 28 June 1981'
  for (let i = first - 1; i > first - 4; i--) if (cursor.word(i).headsDates) return true;
  return false;
}

/** 'less than in 2023': what is told is set against it. */
const isCompared = (cursor: Cursor, { first }: Found): boolean => cursor.word(first - 2).role === 'than';

/** 'A law passed in August 2022 set money aside': it says which law, and the verb behind it tells the story. */
function isModifier(cursor: Cursor, { first, last }: Found): boolean {
  const { tense, intends } = cursor.word(last);
  const norm = cursor.norm(last);
  return (
    (tense !== undefined || intends === true || cursor.forms.past(norm)) && cursor.forms.past(cursor.norm(first - 2))
  );
}

const ASIDE = 16; // tokens; a longer clause is no aside

/** 'The war, which began in April 2023, shows no sign': a clause between commas says more of a noun, the story goes on without it. */
function isAside(cursor: Cursor, { first, last }: Found): boolean {
  if (cursor.norm(last) !== ',') return false;
  for (let i = first - 1; i > first - ASIDE; i--) {
    if (cursor.norm(i) === ',') return cursor.word(i + 1).role === 'relative';
    if (cursor.norm(i) === '.' || cursor.norm(i) === ';') return false;
  }
  return false;
}

function resolveRange(found: Found, reference: Reference): Resolved {
  const a = resolve(found.date, reference);
  if (!found.until) return a;
  const year = a.interval && a.inferred ? civilOf(a.interval.from).year : undefined;
  const later = year !== undefined && (found.until.month ?? 12) < (found.date.month ?? 1);
  const b = resolve(found.until, {
    ...reference,
    year: year === undefined ? reference.year : later ? year + 1 : year,
    after: undefined,
  });
  const interval =
    a.interval && b.interval && b.interval.to > a.interval.from
      ? { from: a.interval.from, to: b.interval.to }
      : undefined;
  const nested = a.value.includes('/') || b.value.includes('/'); // from week to week
  const value = !a.value || !b.value ? '' : nested ? (interval ? edtfOf(interval) : '') : `${a.value}/${b.value}`;
  return {
    value,
    interval,
    granularity: 'interval',
    inferred: a.inferred || b.inferred,
    relative: a.relative || b.relative,
  };
}

/**
 * Whether a month without its year is told of the year before it. Without a publication date any year of the paragraph will do. With one
 * the year must set the scene for what is told in the same sentence, or, with its month, in the next ones of the paragraph,
 * and lie further back than the nearest such month would.
 */
function aboutYear(year: Told, { block, sentence }: Placement, now: number | undefined): boolean {
  if (year.block !== block) return false;
  if (now === undefined) return true;
  const published = civilOf(now).year;
  if (!year.tells || year.year >= published) return false;
  return year.sentence === sentence || (year.month !== undefined && sentence - year.sentence <= 2);
}

const yearless = (date: Written): boolean =>
  date.year === undefined &&
  date.shift === undefined &&
  date.pointer === undefined &&
  (date.month !== undefined || date.season !== undefined || date.quarter !== undefined);

const LIST = 12; // as many dates as a list may share a year with

/** 'In March, April and May 2020': the dates of a list share the year of its last. */
function lendYear(placements: readonly Placement[], k: number, cursor: Cursor): Found | undefined {
  const { found, sentence } = placements[k] as Placement;
  if (!yearless(found.date) || found.until) return undefined;
  for (let n = k + 1, last = found.last; n < placements.length && n <= k + LIST; n++) {
    const next = placements[n] as Placement;
    if (next.sentence !== sentence) return undefined;
    for (let i = last; i < next.found.first; i++) {
      const { role, article } = cursor.word(i);
      if (cursor.norm(i) !== ',' && role !== 'and' && role !== 'or' && !article) return undefined;
    }
    const { date } = next.found;
    if (date.year !== undefined && (date.month !== undefined) === (found.date.month !== undefined))
      return { ...found, date: { ...found.date, year: date.year, twoDigits: date.twoDigits } };
    if (!yearless(date)) return undefined;
    last = next.found.last;
  }
  return undefined;
}

/** The preposition before a date: 'since', 'by', 'until'; also over an article and 'the end of'. */
function prepositionOf(cursor: Cursor, { found }: Placement): string | undefined {
  let i = found.first - 1;
  if (cursor.word(i).article) i--;
  if (cursor.word(i).role === 'of' && cursor.word(i - 1).role === 'edge') i -= cursor.word(i - 2).article ? 3 : 2;
  const word = cursor.word(i);
  return word.preposition || word.role === 'on' ? cursor.norm(i) : undefined;
}
