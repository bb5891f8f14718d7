import { Phrasal } from '../lang/figureLexemes';
import { readAmount, valued, withSmallerUnits, type Amount } from './amount';
import type { Cursor } from './cursor';
import { startingAt } from './scale';

const isMoney = (unit: string): boolean => /^(?:\$|[A-Z]{3})$/.test(unit);

/** What a range's two ends share: the second one's unit and scale count for the first one too ('$10–12bn', '20 to 30 percent'). */
function shared(from: Amount, to: Amount): { low: number; high: number; unit: string } | undefined {
  const unit = to.unit || (isMoney(from.unit) ? from.unit : from.unit);
  if (from.unit && to.unit && from.unit !== to.unit) return undefined;
  if (to.unit === 'x' || from.unit === 'x') if (from.unit && from.unit !== to.unit) return undefined;
  let low = from.low;
  const scale = sharedScale(to);
  if (!from.numeral.scaled && scale && (scale >= 1000 ? low < 1000 : low < to.numeral.low / scale)) low *= scale;
  else if (!from.unit && to.unit && isMoney(to.unit) && to.low !== to.numeral.low && to.numeral.low > 0)
    low *= to.low / to.numeral.low; // '50 to 60 cents'
  return { low, high: to.high, unit };
}

/** The scale of a range's second number that its first one may leave out: '10–12bn', 'four or five hundred'. */
function sharedScale({ numeral }: Amount): number | undefined {
  if (!numeral.scaled) return undefined;
  if (numeral.scale >= 1000) return numeral.scale;
  return numeral.step === 100 && !numeral.digits ? 100 : undefined;
}

/** Joins two amounts to a range that rises; undefined where they don't make one. */
export function joinRange(from: Amount, to: Amount): Amount | undefined {
  if (from.form === 'fraction' && from.ratio && !to.ratio) return undefined;
  const both = shared(from, to);
  if (!both || both.low >= both.high) return undefined;
  const range = valued(to, both.low, both.high, Math.min(from.step, to.step), both.unit, to.next);
  range.ratio = undefined;
  range.form = 'range';
  range.first = from.first;
  range.numeral = startingAt(from.numeral.first, to.numeral);
  range.signed = from.signed || to.signed;
  return range;
}

/** The amount behind a currency's sign, where there may be one. */
function amountAt(cursor: Cursor, i: number): Amount | undefined {
  let at = i;
  while (at < i + 4 && cursor.word(at).starts & Phrasal.Currency && !cursor.isNumber(at)) {
    const sign = cursor.currencyAt(at);
    if (!sign) break;
    at = sign.at;
  }
  if (cursor.norm(at) === '.' && cursor.glued(at + 1)) at++;
  const amount = readAmount(cursor, at);
  return amount && amount.first >= i ? withSmallerUnits(cursor, amount) : undefined;
}

/** 'between 3m and 4m', '20–30', '20 to 30 percent', 'two or three': the range that begins with `from`. */
export function readRange(cursor: Cursor, from: Amount, lead: 'between' | 'from' | undefined): Amount | undefined {
  if (endsYears(cursor, from.first)) return undefined;
  const at = from.next;
  const dash = cursor.isDash(at) && cursor.glued(at) && cursor.glued(at + 1);
  const role = cursor.word(at).role;
  if (!dash && isSpacedDash(cursor, at) && from.numeral.digits && !from.unit) {
    const to = amountAt(cursor, at + 1); // '5 – 7 days'
    return to?.numeral.digits && to.unit ? joinRange(from, to) : undefined;
  }
  if (lead === 'between') {
    if (role !== 'and' && role !== 'to' && !dash) return undefined;
    const to = amountAt(cursor, at + 1);
    return to && joinRange(from, to);
  }
  if (dash) {
    // '20-to-30-minute', '3-or-4-day'
    const inner = cursor.word(at + 1).role;
    const hung = (inner === 'to' || inner === 'or') && cursor.hyphen(at + 2);
    const to = amountAt(cursor, hung ? at + 3 : at + 1);
    if (!to) return undefined;
    if (!hung && !from.numeral.digits && !to.unit) return undefined;
    return joinRange(from, to);
  }
  if (role === 'to') {
    const to = amountAt(cursor, at + 1);
    if (!to || (from.unit && !to.unit && !isMoney(from.unit))) return undefined;
    if (to.form === 'multiple' || from.form === 'multiple' || from.form === 'vague') return undefined;
    return joinRange(from, to);
  }
  if (role === 'or' && !from.unit && from.form === 'cardinal') {
    const to = amountAt(cursor, at + 1);
    if (!to || to.form !== 'cardinal' || !Number.isInteger(from.low) || !Number.isInteger(to.low)) return undefined;
    const range = joinRange(from, to);
    return range && range.high <= 2 * range.low + 1 && range.low > 0 ? range : undefined;
  }
  return undefined;
}

/** The '19' of '2018-19' is no amount that a range could begin with. */
const endsYears = (cursor: Cursor, i: number): boolean =>
  cursor.isDash(i - 1) && cursor.glued(i) && cursor.glued(i - 1) && /^\d{4}$/.test(cursor.norm(i - 2));

const isSpacedDash = (cursor: Cursor, at: number): boolean =>
  cursor.isDash(at) && !cursor.glued(at) && !cursor.glued(at + 1) && cursor.isNumber(at + 1);
