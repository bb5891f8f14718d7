import type { Dimension } from '../../quantities';
import type { Cursor } from '../cursor';
import { isNominal, isVerbal } from '../measure/nouns';
import type { Found } from '../reader';
import { periodBehind } from './times';

/** A number with nothing behind it that it could count: it may have left out a unit. */
export function isBare(cursor: Cursor, found: Found): boolean {
  const { quantity, form, next } = found;
  if (quantity.unit !== '' || quantity.dimension !== 'count' || (form !== 'cardinal' && form !== 'range')) return false;
  return endsPhrase(cursor, next);
}

function endsPhrase(cursor: Cursor, next: number): boolean {
  const token = cursor.token(next);
  if (!token) return true;
  if (token.kind === 'punctuation') return !cursor.hyphen(next) && token.norm !== '$';
  if (cursor.is(next, 'of')) return /^(?:19|20)\d\d$/.test(cursor.norm(next + 1)); // 'the 22 of 2010'
  if (token.kind === 'number' || cursor.tables.elision.countsMore.has(token.norm)) return false;
  if (periodBehind(cursor, next) || cursor.tables.elision.late.has(token.norm)) return true; // 'a year ago', 'this season'
  switch (cursor.coarse(next)) {
    case 'adverb':
    case 'auxiliary':
    case 'conjunction':
    case 'preposition':
    case 'pronoun':
      return true;
    case 'relative':
      return !cursor.tables.cues.persons.has(token.norm);
    case 'determiner':
      return cursor.is(next, 'that');
    default:
      return cursor.tables.elision.sizes.has(token.norm) || isReduced(cursor, next);
  }
}

/** 'the 6.8 million set in 2022', 'the 250 planted by her brother': a participle with a preposition behind it. */
function isReduced(cursor: Cursor, i: number): boolean {
  const norm = cursor.norm(i);
  if (cursor.tables.victimVerbs.has(norm) || cursor.tables.elision.people.has(norm)) return false;
  if (cursor.coarse(i + 1) !== 'preposition') return false;
  if (cursor.tables.elision.participles.has(norm)) return true;
  return isVerbal(cursor, i) || (cursor.tables.forms.past(norm) && !isNominal(cursor, i + 1));
}

/** Quantities of which a count stands seldom beside: a number alone near one is most likely another one. */
export const STUFF: ReadonlySet<Dimension> = new Set([
  'area',
  'data',
  'energy',
  'flow',
  'mass',
  'power',
  'pressure',
  'speed',
  'temperature',
  'volume',
] as const);

/** As high as what is told in percent, in points or in hundredths of them mostly goes. */
const HIGHEST: ReadonlyMap<string, number> = new Map([
  ['%', 100],
  ['basis point', 500],
  ['pp', 100],
]);

/** Of one size: what is compared is seldom further apart. 4 may be 4 % beside 5.2 %, 1,200 may not. */
export function isAkin(one: Found, mate: Found, most = 20): boolean {
  const a = one.quantity;
  const b = mate.quantity;
  const highest = HIGHEST.get(b.unit);
  if (highest !== undefined) return a.high <= highest && a.low >= 0;
  if (b.dimension === 'temperature') return Math.abs(a.low - b.low) <= 60 && a.step <= 10;
  if (a.low <= 0 || b.low <= 0) return false;
  // '$3m' beside 'from 40' is money only where that is millions as well.
  if (mate.signed && a.step < 1000) return false;
  const ratio = a.high / b.high;
  return ratio <= most && ratio >= 1 / most;
}

/** How much nearer in size a count must be. */
const NEARER = 3;

/**
 * '412 lay there for more than 12 hours, up from 187': of what stands before in the sentence a count is much nearer in size than `mate`, so
 * that it is what is set beside it.
 */
export function isNearerCount(one: Found, mate: Found, earlier: readonly Found[]): boolean {
  const apart = (other: Found): number => Math.abs(Math.log(one.quantity.low / other.quantity.low));
  return earlier.some(
    (other) => other.quantity.unit === '' && other.form === 'cardinal' && apart(other) + Math.log(NEARER) < apart(mate),
  );
}
