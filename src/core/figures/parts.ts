import { readAmount, unitAfter, type Amount } from './amount';
import type { Cursor } from './cursor';
import { isNominal, isPlural, isVerbal } from './measure/nouns';
import { readNumeral, type Numeral } from './numeral';

/** A count of another one, a rate with its base, or a score: two numbers that make one figure. */
export interface Part {
  readonly ratio: readonly [number, number];
  readonly next: number;
  readonly form: 'fraction' | 'score';
  /** 'per 100,000' */
  readonly base?: number;
}

/** 'three of the six', 'one in five', 'two out of three', 'one for every 14', '14 of his 17', '4.6 per 1,000' behind a bare number. */
export function readPart(cursor: Cursor, amount: Amount): Part | undefined {
  if (amount.unit !== '' || amount.low !== amount.high || amount.ratio) return undefined;
  if (amount.form !== 'cardinal') return undefined;
  const n = amount.low;
  let at = amount.next;
  const named = n === 1 ? oneNamedIn(cursor, at) : undefined;
  if (named) return { ratio: [1, named.low], next: named.next, form: 'fraction' };
  const hung = cursor.hyphen(at); // 'one-in-five'
  if (hung) at++;
  const { role } = cursor.word(at);
  if (role === 'per') {
    const base = readNumeral(cursor, at + 1);
    if (!base || base.low < 10) return undefined;
    return { ratio: [n, base.low], next: base.next, form: 'fraction', base: base.low };
  }
  const forEvery = role === 'for' && cursor.is(at + 1, 'every'); // 'one for every 14'
  if (role === 'out' && cursor.is(at + 1, 'of')) at++;
  else if (role !== 'of' && role !== 'in' && !forEvery) return undefined;
  const out = role === 'out';
  const inside = role === 'in';
  at = hung ? cursor.overHyphen(at + 1) : at + 1;
  if (cursor.is(at, 'every')) at++;
  else if (!inside) {
    const coarse = cursor.coarse(at);
    if (coarse === 'possessive' || cursor.tables.cues.definite.has(cursor.norm(at))) at++;
    if (cursor.tables.ofThe.has(cursor.norm(at))) at++; // 'eight of the past 11'
  }
  const second = readNumeral(cursor, at);
  if (!second || second.first !== at || second.form !== 'cardinal' || second.low <= n || !Number.isInteger(second.low))
    return undefined;
  if (inside && !isShare(cursor, n, second, amount)) return undefined;
  if (!inside && !out && second.plain && second.low >= 1900 && second.low <= 2100 && n < 100) return undefined; // 'one of 2024'
  if (inside && unitAfter(cursor, second.next, second)) return undefined;
  return { ratio: [n, second.low], next: second.next, form: 'fraction' };
}

/** 'One train in 14 did not run': the noun stands between, and behind the number its verb; not 'one goal in 12 games', 'one case in 2022'. */
function oneNamedIn(cursor: Cursor, at: number): Numeral | undefined {
  if (!isNominal(cursor, at) || isPlural(cursor, at) || cursor.token(at)?.capital || !cursor.is(at + 1, 'in'))
    return undefined;
  const base = readNumeral(cursor, at + 2);
  if (!base || base.first !== at + 2 || base.form !== 'cardinal' || base.low < 2 || !Number.isInteger(base.low))
    return undefined;
  if (base.low > 1000 || unitAfter(cursor, base.next, base) || cursor.word(base.next).month) return undefined;
  const coarse = cursor.coarse(base.next);
  return coarse === 'auxiliary' || coarse === 'verb' || isVerbal(cursor, base.next) ? base : undefined;
}

const ROUND = new Set([3, 4, 5, 6, 7, 8, 9, 10, 12, 20, 25, 50, 100, 200, 500, 1000, 10000, 100000, 1000000]);

/** Whether 'N in M' is a share: 'one in five', 'nine in 10'; not '3 in 2022', '14 in 30 days'. */
function isShare(cursor: Cursor, n: number, second: Numeral, amount: Amount): boolean {
  const { low: m, next, plain } = second;
  if (unitAfter(cursor, next, second)) return false;
  const ofDays = cursor.word(next).month && isPlural(cursor, next + 1); // 'one in 14 October days'
  if ((cursor.word(next).month && !ofDays) || cursor.tables.cues.seasons.has(cursor.norm(next))) return false;
  if (n === 1) return !(plain && m >= 1900 && m <= 2100) || (cursor.is(amount.next, 'in') && m % 100 === 0); // 'one in 2000', not 'will reach one in 2026'
  if (plain && m >= 1000 && m !== 1000 && m !== 10000) return false;
  return ROUND.has(m) && n < 10 && (n >= m / 20 || m >= 100);
}

/** '3–1', '52–48', '3-nil', '52 to 48', 'five-four': a score or a vote behind a bare number. */
export function readScore(cursor: Cursor, amount: Amount): Part | undefined {
  if (amount.unit !== '' || amount.low !== amount.high || amount.form !== 'cardinal' || amount.numeral.scaled)
    return undefined;
  const n = amount.low;
  if (!Number.isInteger(n) || n > 999 || n < 0) return undefined;
  let at = amount.next;
  const dash = cursor.hyphen(at);
  const to = cursor.is(at, 'to');
  const colon = isColon(cursor, at); // 'a 3:1 ratio'
  if (!dash && !to && !colon) return undefined;
  at++;
  if (dash && cursor.is(at, 'to') && cursor.hyphen(at + 1)) at += 2; // '3-to-1'
  const nil = cursor.is(at, 'nil');
  const second = nil ? undefined : readAmount(cursor, at);
  if (!nil) {
    if (!second || second.first !== at || second.unit !== '' || second.form !== 'cardinal' || second.numeral.scaled)
      return undefined;
    if (!Number.isInteger(second.low) || second.low > 999) return undefined;
  }
  const m = second?.low ?? 0;
  const next = second?.next ?? at + 1;
  if (cursor.hyphen(next) && cursor.isNumber(next + 1)) return undefined; // '555-12-34', '2-1-1'
  const cue = near(cursor, amount.first, next);
  if (colon && !cue) return undefined;
  if (to && !(cue && n > m)) return undefined;
  if (!cue && (n <= m || n > 200 || !amount.numeral.digits)) return undefined;
  return { ratio: [n, m], next, form: 'score' };
}

/** 'N:M' of which the second number has one digit: no time of day. */
const isColon = (cursor: Cursor, at: number): boolean =>
  cursor.norm(at) === ':' &&
  cursor.glued(at) &&
  cursor.glued(at + 1) &&
  cursor.isNumber(at + 1) &&
  cursor.norm(at + 1).length === 1;

const REACH = 6;

function near(cursor: Cursor, first: number, next: number): boolean {
  const cues = cursor.tables.scoreCues;
  // A set behind a set: '6-1, 6-2 (7-5)'.
  const before = cursor.norm(first - 1);
  if (
    (before === ',' || before === '(' || cursor.is(first - 1, 'and')) &&
    cursor.isNumber(first - 2) &&
    cursor.hyphen(first - 3) &&
    cursor.isNumber(first - 4)
  )
    return near(cursor, first - 4, first - 1);
  for (let k = next; k < next + 3; k++) if (cues.has(cursor.norm(k))) return true;
  for (let k = first - 1; k >= first - REACH && k >= cursor.first; k--) {
    if (cursor.norm(k) === '.') break;
    if (cues.has(cursor.norm(k))) return true;
  }
  return false;
}
