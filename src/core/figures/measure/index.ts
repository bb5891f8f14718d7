import type { Coarse } from '../../lang/figureTables';
import type { Span } from '../../text/span';
import type { Cursor } from '../cursor';
import type { Measure, Writable } from '../types';
import { counted } from './counted';
import { measured } from './measured';
import { isNominal, phraseAt, type Phrase } from './nouns';
import { ageOf, multipleOf } from './others';
import { referredTo } from './reference';
import { isTold, previousOf, subject, type Answer, type Site } from './site';

export type { Earlier, Site } from './site';

const QUOTES = new Set(['“', '"', '‘', '«', "'"]);
/** What ends a phrase behind 'six-hour'. */
const BEHIND_HYPHEN: ReadonlySet<Coarse | undefined> = new Set([
  'adverb',
  'auxiliary',
  'conjunction',
  'determiner',
  'preposition',
] as const);
const NONE: Measure = { text: '', head: '', modifiers: [] };

/** What a figure counts or measures. */
export function measureOf(cursor: Cursor, site: Site): Measure {
  const quoted = QUOTES.has(cursor.norm(site.first - 1)) && site.first - 1 > site.from;
  const found = find(cursor, quoted ? { ...site, first: site.first - 1 } : site);
  if (!found) return NONE;
  return 'text' in found ? found : toMeasure(cursor, found);
}

/** A noun phrase as a measure: its words, its head and whose it is. */
function toMeasure(cursor: Cursor, whole: Phrase): Measure {
  const phrase = withoutOwner(cursor, whole);
  const span: Span = { start: cursor.start(phrase.first), end: cursor.endBefore(phrase.last) };
  let headAt = phrase.last - 1;
  let owner =
    phrase.first > whole.first
      ? cursor.text.slice(cursor.start(whole.first), cursor.endBefore(phrase.first))
      : undefined;
  for (let k = phrase.first + 1; k < phrase.last; k++)
    if (cursor.coarse(k) === 'preposition') {
      headAt = k - 1;
      owner = cursor.text.slice(cursor.start(Math.min(k + 1, phrase.last - 1)), span.end);
      break;
    }
  const modifiers: string[] = [];
  for (let k = phrase.first; k < phrase.last; k++)
    if (k !== headAt && cursor.isWord(k) && cursor.coarse(k) === undefined) modifiers.push(cursor.norm(k));
  const measure: Writable<Measure> = {
    text: clean(cursor.text.slice(span.start, span.end)),
    span: whole.lent ? undefined : span,
    head: cursor.tables.singular(cursor.norm(headAt)),
    modifiers,
  };
  if (owner) measure.owner = clean(owner);
  return measure;
}

/** Whether a preposition stands in `[from, to)`: what it brings hangs on a noun before it. */
function hangsOn(cursor: Cursor, from: number, to: number): boolean {
  for (let k = from + 1; k < to; k++) if (cursor.coarse(k) === 'preposition') return true;
  return false;
}

/** "the website's share of revenue" is the share; the website is whose. "The country's 12 provinces" are the provinces. */
function withoutOwner(cursor: Cursor, phrase: Phrase): Phrase {
  for (let k = phrase.last - 2; k >= phrase.first; k--) {
    const possessive = cursor.tables.forms.possessive(cursor.norm(k)) || (cursor.norm(k) === "'" && cursor.glued(k));
    if (!possessive) continue;
    if (hangsOn(cursor, phrase.first, k)) return phrase; // 'shares of the plane's maker'
    let first = k + 1;
    while (cursor.isNumeric(first)) first++;
    return first < phrase.last ? { first, last: phrase.last } : phrase;
  }
  return phrase;
}

/** Whether a text has nothing that `clean` would change: letters with single blanks between them, which nearly all have. */
function isClean(text: string): boolean {
  let blank = true;
  for (let k = 0; k < text.length; k++) {
    const code = text.charCodeAt(k);
    if (code === 0x20 ? blank : code < 0x20 || (code > 0x7e && isOdd(code))) return false;
    blank = code === 0x20;
  }
  return !blank;
}

const isOdd = (code: number): boolean =>
  code < 0xc0 || code === 0x1680 || (code >= 0x2000 && code <= 0x206f) || code === 0x3000 || code === 0xfeff;

const JOINERS = /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;
const clean = (text: string): string => (isClean(text) ? text : text.replace(JOINERS, '').replace(/\s+/g, ' ').trim());

function find(cursor: Cursor, site: Site): Answer {
  const { form, next, to, first } = site;
  if (form === 'ordinal')
    return phraseAt(cursor, cursor.overHyphen(next), to) ?? subject(cursor, site) ?? referredTo(cursor, site);
  if (form === 'age') return ageOf(cursor, site);
  if (form === 'score') return subject(cursor, site) ?? phraseAt(cursor, next, to) ?? referredTo(cursor, site);
  const hung = cursor.hyphen(next) ? phraseAt(cursor, next + 1, to) : undefined;
  if (hung) return hung;
  if (form === 'fraction' && cursor.isWord(next - 3) && cursor.is(next - 2, 'in') && next - 4 >= first)
    if (isNominal(cursor, next - 3)) return { first: next - 3, last: next - 2 }; // 'One train in 14'
  const before = cursor.norm(first - 1);
  // '(10.6 meters)' is the same again in another unit
  if (before === '(' && cursor.norm(next) === ')') {
    const same = previousOf(site);
    if (same && same.next >= first - 2) return same.measure;
  }
  if (form === 'multiple') return multipleOf(cursor, site);
  if (
    cursor.hyphen(next - 2) &&
    cursor.isWord(next) &&
    !BEHIND_HYPHEN.has(cursor.coarse(next)) &&
    !isTold(cursor, next, to)
  )
    return phraseAt(cursor, next, to) ?? { first: next, last: next + 1 }; // 'a six-hour meeting'
  if (site.dimension === 'count') return counted(cursor, site);
  return measured(cursor, site);
}
