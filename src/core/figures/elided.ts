import { Phrasal } from '../lang/figureLexemes';
import { dimensionOf } from '../quantities';
import type { Dimension } from '../quantities';
import type { Cursor } from './cursor';
import { isAkin, isNearerCount } from './elision/bare';
import { STUFF } from './elision/bare';
import { isPlainValue } from './elision/clauses';
import { inheriting } from './inherit';
import { isNominal, isVerbal } from './measure/nouns';
import type { Found } from './reader';

const GAP = 6;

/** Whether a figure is a number alone, which may have left out the unit of another one beside it. */
const isBare = (cursor: Cursor, found: Found): boolean => isAlone(cursor, found) && !isPlainValue(cursor, found.first);

const isUnmeasured = ({ quantity, form }: Found): boolean =>
  quantity.unit === '' && form === 'cardinal' && quantity.dimension === 'count';

const isAlone = (cursor: Cursor, found: Found): boolean => isUnmeasured(found) && endsPhrase(cursor, found.next);

/** 'Those at grade level fell to 38% from 44', whatever the subject: both are values of it. Not 'the index fell 3% from 44'. */
const isFromTo = (cursor: Cursor, before: Found, one: Found): boolean =>
  cursor.is(before.first - 1, 'to') &&
  cursor.is(one.first - 1, 'from') &&
  one.first - before.next === 1 &&
  before.quantity.dimension === 'ratio' &&
  sameSize(one, before) &&
  isAlone(cursor, one);

/** Nothing behind it that it could count. */
function endsPhrase(cursor: Cursor, next: number): boolean {
  const token = cursor.token(next);
  if (!token || token.kind === 'punctuation') return token?.norm !== '$';
  const coarse = cursor.coarse(next);
  if (cursor.tables.elision.countsMore.has(token.norm)) return false; // 'against 15 more'
  return coarse === 'preposition' || coarse === 'conjunction' || coarse === 'adverb' || coarse === 'auxiliary';
}

const shares = (found: Found): boolean =>
  found.quantity.unit !== '' && found.form !== 'age' && found.form !== 'multiple';

/**
 * Gives figures of one sentence the unit they leave out: 'from 33 to 29 percent', '4.1, 5.2 and 6.3 percent', 'to 6.1% from 5.9',
 * '42 years instead of 40', 'asked for 15 years, the defense for no more than five'.
 */
export function withElidedUnits(cursor: Cursor, founds: readonly Found[]): readonly Found[] {
  if (founds.length < 2) return founds;
  const out = [...founds];
  // Backward: the unit stands with the last of a list.
  for (let k = out.length - 2; k >= 0; k--) {
    const one = out[k] as Found;
    const after = out[k + 1] as Found;
    if (
      !after.signed &&
      shares(after) &&
      isBare(cursor, one) &&
      areLinked(cursor, one.next, after.first) &&
      sameSize(one, after)
    )
      out[k] = inheriting(cursor, one, after);
  }
  // Forward: it stands with the one that a comparison begins with.
  for (let k = 1; k < out.length; k++) {
    const one = out[k] as Found;
    const before = out[k - 1] as Found;
    if (arePoints(cursor, before, one))
      out[k] = { ...one, next: one.next + 1, quantity: { ...one.quantity, unit: 'pp', dimension: dimensionOf('pp') } };
    else if (isMoreOrLess(cursor, before, one)) out[k] = inheriting(cursor, one, before);
    else if (
      before.form === 'age' &&
      isBare(cursor, one) &&
      one.quantity.low < 120 &&
      areLinked(cursor, before.next, one.first)
    )
      out[k] = { ...inheriting(cursor, one, before), form: 'age' }; // 'aged six and nine'
    else if (
      shares(before) &&
      (isFromTo(cursor, before, one) || (isBare(cursor, one) && isCompared(cursor, before, one))) &&
      !isNearerCount(one, before, out.slice(0, k))
    )
      out[k] = inheriting(cursor, one, before);
  }
  for (let k = 1; k < out.length; k++) {
    const one = out[k] as Found;
    const { hedge } = one.quantity;
    if (!hedge || !isAlone(cursor, one)) continue;
    const dimensions = LENGTHS.get(hedge.split(' ').find((word) => LENGTHS.has(word)) ?? '');
    const mate = dimensions && out.slice(0, k).findLast(({ quantity }) => dimensions.has(quantity.dimension));
    if (mate && isAkin(one, mate)) out[k] = inheriting(cursor, one, mate);
  }
  return out;
}

/** 'was 64.7 percent, 3.2 points lower', 'at 58.2 per cent, down nine points': points of that percentage. */
function arePoints(cursor: Cursor, before: Found, one: Found): boolean {
  const { quantity, form, first, next } = one;
  if (before.quantity.unit !== '%' || quantity.unit !== '' || form !== 'cardinal') return false;
  const { changes, comparatives, elision } = cursor.tables;
  if (!elision.points.has(cursor.norm(next)) || first - before.next > 2 * GAP) return false;
  const led = cursor.is(first - 1, 'by') ? first - 2 : first - 1;
  return comparatives.has(cursor.norm(next + 1)) || changes.has(cursor.norm(next + 1)) || changes.has(cursor.norm(led));
}

/** 'planted 90.7 million acres, 3.9 million fewer than in 2023'. */
const isMoreOrLess = (cursor: Cursor, before: Found, one: Found): boolean =>
  STUFF.has(before.quantity.dimension) &&
  before.form === 'cardinal' &&
  isUnmeasured(one) &&
  one.first === before.next + 1 &&
  cursor.norm(before.next) === ',' &&
  cursor.tables.elision.countsMore.has(cursor.norm(one.next)) &&
  cursor.tables.cues.compares.has(cursor.norm(one.next + 1)) &&
  one.quantity.high < before.quantity.low;

/** Money a thousand times as much is not what is set beside it: '£4m, against nine for Leeds'. */
const FAR = 1000;
/** Nor is a span of time so many times as long. */
const MUCH = 100;

/** A percentage of 4 may leave out its sign beside 5.2 %, but 1,200 is not 1,200 %. */
function sameSize(one: Found, other: Found): boolean {
  if (other.quantity.dimension === 'money') return one.quantity.high * FAR > other.quantity.low;
  if (other.quantity.dimension === 'duration') return one.quantity.low < other.quantity.high * MUCH; // '12 years of growth … from 38 million'
  if (other.quantity.unit !== '%' && other.quantity.unit !== 'pp') return true;
  return one.quantity.low <= 100 || other.quantity.low > 100;
}

function areLinked(cursor: Cursor, from: number, to: number): boolean {
  if (to - from > 3 || to <= from) return false;
  for (let k = from; k < to; k++)
    if (!cursor.tables.cues.links.has(cursor.norm(k)) && !(cursor.word(k).starts & Phrasal.Currency)) return false;
  return true;
}

/**
 * 'from', 'against', 'compared with', 'instead of' before it, the same preposition before or behind both, or a clause that leaves out
 * its verb or says it again.
 */
function isCompared(cursor: Cursor, before: Found, one: Found): boolean {
  if (!sameSize(one, before)) return false;
  const at = one.first - 1;
  const near = one.first - before.next <= GAP * 2;
  if (cursor.is(at, 'from')) return near;
  if ((cursor.is(at, 'with') || cursor.is(at, 'to')) && cursor.is(at - 1, 'compared')) return near;
  if (cursor.is(at, 'of') && cursor.is(at - 1, 'instead')) return near;
  if (cursor.is(at, 'every')) return near && cursor.is(before.first - 1, 'every');
  if (cursor.is(at, 'to')) {
    if (cursor.is(before.first - 1, 'to')) return near && isPart(cursor, before.next, at); // 'hard coal to 24.2 TWh, lignite to 71.1'
    return one.first - before.next <= GAP && cursor.is(before.first - 1, 'from');
  }
  if (isMove(cursor, at) && before.quantity.unit === '%' && isMove(cursor, before.first - 1))
    return near && lastLink(cursor, before.next, at) !== undefined; // 'aid rose 1.5 percent while fees went up 11'
  if (cursor.coarse(at) === 'possessive') return near && cursor.is(at - 1, 'to'); // '51 percent of the vote to his 47'
  if (cursor.coarse(at) !== 'preposition') return isGapped(cursor, before, one);
  if (cursor.is(at, 'in') || cursor.is(at, 'of') || cursor.is(at, 'on')) return false;
  return cursor.norm(at) === cursor.norm(before.first - 1) && near && hasComma(cursor, before.next, one.first);
}

/** '2.8 percent in France, 3.1 in Spain', 'the cell stores 142 watt-hours, while the best ones store up to 300'. */
function isGapped(cursor: Cursor, before: Found, one: Found): boolean {
  if (before.quantity.dimension === 'money' || one.first - before.next > 4 * GAP) return false;
  const led = lastLink(cursor, before.next, one.first);
  if (led === undefined) return false;
  const same = cursor.coarse(one.next) === 'preposition' && cursor.norm(one.next) === cursor.norm(before.next);
  if (led === one.first - 1) return same;
  const verb = one.first - 1;
  if (isVerbal(cursor, verb))
    return cursor.tables.singular(cursor.norm(verb)) === cursor.tables.singular(cursor.norm(before.first - 1));
  if (!isNominal(cursor, verb) || cursor.coarse(one.next) === 'adverb') return false;
  if (cursor.tables.elision.people.has(cursor.norm(verb))) return false; // 'made 40 tonnes, and they hire 12'
  if (cursor.tables.forms.past(cursor.norm(verb)) && !cursor.token(verb)?.capital) return false; // 'made 40 tonnes and hired 12'
  for (let k = before.next; k < verb; k++) if (isVerbal(cursor, k)) return false;
  return same || !cursor.isWord(one.next);
}

const isMove = (cursor: Cursor, i: number): boolean => cursor.tables.changes.has(cursor.norm(i));

/** A comma and nothing but nouns between two tokens. */
function isPart(cursor: Cursor, from: number, to: number): boolean {
  if (cursor.norm(from) !== ',' || to === from + 1) return false;
  for (let k = from + 1; k < to; k++) if (!isNominal(cursor, k)) return false;
  return true;
}

/** The last comma, semicolon or conjunction between two figures. */
function lastLink(cursor: Cursor, from: number, to: number): number | undefined {
  for (let k = to - 1; k >= from; k--)
    if (cursor.norm(k) === ',' || cursor.norm(k) === ';' || cursor.coarse(k) === 'conjunction') return k;
  return undefined;
}

function hasComma(cursor: Cursor, from: number, to: number): boolean {
  for (let k = from; k < to; k++) if (cursor.norm(k) === ',' || cursor.norm(k) === ';') return true;
  return false;
}

/** What a word of a hedge tells of the unit left out: 'it took 52 minutes and should take no longer than 15'. */
const LENGTHS: ReadonlyMap<string, ReadonlySet<Dimension>> = new Map([
  ['longer', new Set<Dimension>(['duration', 'length'])],
  ['shorter', new Set<Dimension>(['duration', 'length'])],
  ['taller', new Set<Dimension>(['length'])],
]);
