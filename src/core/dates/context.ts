import type { TokenizedDocument } from '../document/types';
import { civilOf } from '../quantities/calendar';
import type { Cursor } from './cursor';
import { resolve, type Reference, type Resolved } from './resolve';
import type { DateMention } from './types';
import type { Found, Written } from './written';

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
}

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
  const ahead = aheadOf(document, cursor);
  placements.forEach((placement, k) => {
    const { block, sentence } = placement;
    const lent = lendYear(placements, k, cursor);
    const found = lent ?? placement.found;
    const about = year && aboutYear(year, placement, now) ? year : undefined;
    const reference: Reference = {
      now,
      told,
      year: about?.year,
      after: about?.month,
      get ahead() {
        return ahead(sentence);
      },
    };
    const resolved = resolveRange(found, reference);
    const first = document.tokens[found.first];
    const last = document.tokens[found.last - 1];
    if (!first || !last) return;
    const { start } = first;
    const end = found.end ?? last.end;
    const fiscal = found.date.fiscal ? { fiscal: true } : {};
    const part = found.date.part ? { part: found.date.part } : {};
    const preposition = prepositionOf(cursor, document, placement);
    mentions.push({
      kind: 'date',
      start,
      end,
      text: document.prose.slice(start, end),
      block,
      sentence,
      ...resolved,
      ...part,
      ...fiscal,
      ...(preposition ? { preposition } : {}),
    });
    if (resolved.interval && Number.isFinite(resolved.interval.from)) told = resolved;
    const { date } = found;
    if (resolved.interval && date.year !== undefined && !date.twoDigits) {
      const end = found.until ?? date;
      year = { year: end.year ?? date.year, month: end.month, block, sentence };
    }
  });
  return mentions;
}

function resolveRange(found: Found, reference: Reference): Resolved {
  const a = resolve(found.date, reference);
  if (!found.until) return a;
  const year = a.interval && a.inferred ? civilOf(a.interval.from).year : undefined;
  const later = year !== undefined && (found.until.month ?? 12) < (found.date.month ?? 1);
  const b = resolve(found.until, {
    ...reference,
    ahead: reference.ahead,
    year: year === undefined ? reference.year : later ? year + 1 : year,
    after: undefined,
  });
  const value = a.value && b.value ? `${a.value}/${b.value}` : '';
  const interval =
    a.interval && b.interval && b.interval.to > a.interval.from
      ? { from: a.interval.from, to: b.interval.to }
      : undefined;
  return {
    value,
    interval,
    granularity: 'interval',
    inferred: a.inferred || b.inferred,
    relative: a.relative || b.relative,
  };
}

/** Whether a month without its year is told of that year: in the same sentence, or in the next one of the block where the year had a month too. */
function aboutYear(year: Told, { block, sentence }: Placement, now: number | undefined): boolean {
  if (year.block !== block) return false;
  if (year.sentence === sentence) return true;
  if (now === undefined) return true;
  const published = civilOf(now).year;
  return year.year < published - 1 || (year.month !== undefined && year.year < published);
}

const yearless = (date: Written): boolean =>
  date.year === undefined &&
  date.shift === undefined &&
  date.pointer === undefined &&
  (date.month !== undefined || date.season !== undefined || date.quarter !== undefined);

/** 'In March, April and May 2020': the dates of a list share the year of its last. */
function lendYear(placements: readonly Placement[], k: number, cursor: Cursor): Found | undefined {
  const { found, sentence } = placements[k] as Placement;
  if (!yearless(found.date) || found.until) return undefined;
  for (let n = k + 1, last = found.last; n < placements.length; n++) {
    const next = placements[n] as Placement;
    if (next.sentence !== sentence || next.found.first - last > 3) return undefined;
    for (let i = last; i < next.found.first; i++) {
      const norm = cursor.tokens[i]?.norm ?? '';
      if (norm !== ',' && norm !== 'and' && norm !== 'or' && norm !== 'the') return undefined;
    }
    const { date } = next.found;
    if (date.year !== undefined && (date.month !== undefined) === (found.date.month !== undefined))
      return { ...found, date: { ...found.date, year: date.year, twoDigits: date.twoDigits } };
    if (!yearless(date)) return undefined;
    last = next.found.last;
  }
  return undefined;
}

/** Whether a sentence looks ahead; asked only for dates that need it. */
function aheadOf(document: TokenizedDocument, cursor: Cursor): (sentence: number) => boolean {
  return (index) => {
    const sentence = document.sentences[index];
    if (!sentence) return false;
    const range = document.blockTokens[sentence.block];
    if (range) cursor.enter(range.first, range.last);
    for (let i = sentence.first; i < sentence.last; i++) if (cursor.word(i).future) return true;
    return false;
  };
}

/** The preposition before a date: 'since', 'by', 'until'; over an article and 'the end of'. */
function prepositionOf(cursor: Cursor, document: TokenizedDocument, { found, block }: Placement): string | undefined {
  const range = document.blockTokens[block];
  if (!range) return undefined;
  cursor.enter(range.first, range.last);
  let i = found.first - 1;
  while (i > found.first - 4 && (cursor.word(i).article || cursor.norm(i) === "'" || cursor.norm(i) === '‘')) i--;
  const word = cursor.word(i);
  return word.preposition || word.role === 'on' ? cursor.norm(i) : undefined;
}
