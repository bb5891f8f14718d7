import type { Cursor } from '../cursor';
import { isNominal, isVerbal } from '../measure/nouns';
import type { Found } from '../reader';

const BOUNDS = new Set([',', ';', ':', '.', '(', ')', '—', '–', '“', '”', '"', '?', '!']);
const REACH = 14;

/** The first token of the clause that token `i` stands in; a relative word belongs to it. */
export function clauseStart(cursor: Cursor, i: number): number {
  for (let k = i - 1; k >= cursor.first && k > i - REACH; k--) {
    if (BOUNDS.has(cursor.norm(k)) && !cursor.hyphen(k)) return k + 1;
    const coarse = cursor.coarse(k);
    if (coarse === 'conjunction') return k + 1;
    if (coarse === 'relative') return k;
  }
  return Math.max(cursor.first, i - REACH + 1);
}

/** The verb that leads to a value before token `first`: 'was', 'reached', 'stood at', 'came to', 'climb to'. */
export function verbOfValue(cursor: Cursor, first: number): number | undefined {
  const { elision, changes } = cursor.tables;
  const at = first - 1;
  const norm = cursor.norm(at);
  if (elision.be.has(norm) || elision.reaching.has(norm)) return at;
  const verb = cursor.coarse(at - 1) === 'adverb' && !changes.has(cursor.norm(at - 1)) ? at - 2 : at - 1;
  const before = cursor.norm(verb);
  if (cursor.is(at, 'for')) return elision.be.has(before) ? verb : undefined; // 'the plan was for 15'
  if (cursor.is(at, 'at')) return elision.held.has(before) ? verb : undefined;
  if (cursor.is(at, 'to')) return changes.has(before) || elision.summed.has(before) ? verb : undefined;
  return undefined;
}

/**
 * Whether the subject of the verb at `verb` stands for what was measured before: 'it', 'that', 'which', a word for a value ('the
 * average', 'the record'), or the noun that is measured at `mate` said again ('a wait', 'the wait').
 */
export function subjectRefers(cursor: Cursor, verb: number, mate: number): boolean {
  const { elision } = cursor.tables;
  const from = clauseStart(cursor, verb);
  const comma = isCutOff(cursor, from, verb) ? openingComma(cursor, from) : undefined;
  if (comma !== undefined && mate > comma && mate < from) return true; // 'shipments, which came to 4.3 million, are seen at'
  const start = comma === undefined ? from : clauseStart(cursor, comma);
  let refers = false;
  for (let k = start; k < verb; k++) {
    const norm = cursor.norm(k);
    if (elision.plain.has(norm)) return false;
    refers ||= elision.referring.has(norm) || elision.gauges.has(norm) || (k === start && isWhich(cursor, k));
  }
  if (refers || (verb - 1 === start && elision.pointing.has(cursor.norm(start)))) return true;
  return saysAgain(cursor, start, verb, mate);
}

/** Nothing but helping words between a comma and the verb: its subject stands before what is put in, 'the record, set in 1953, is 5.1'. */
function isCutOff(cursor: Cursor, from: number, verb: number): boolean {
  if (cursor.norm(from - 1) !== ',') return false;
  for (let k = from; k < verb; k++) {
    const coarse = cursor.coarse(k);
    if (coarse !== 'auxiliary' && coarse !== 'adverb') return false;
  }
  return true;
}

/** The comma that opens what the one before `from` closes. */
function openingComma(cursor: Cursor, from: number): number | undefined {
  for (let k = from - 2; k > from - REACH && k > cursor.first; k--) if (cursor.norm(k) === ',') return k;
  return undefined;
}

const isWhich = (cursor: Cursor, i: number): boolean =>
  cursor.coarse(i) === 'relative' && !cursor.tables.cues.persons.has(cursor.norm(i)) && cursor.norm(i - 1) === ',';

/** Whether a noun between `from` and `to` stands in the clause before token `mate` too. */
function saysAgain(cursor: Cursor, from: number, to: number, mate: number): boolean {
  const start = clauseStart(cursor, mate);
  if (mate >= from && mate < to) return false;
  for (let k = from; k < to; k++) {
    if (!isNominal(cursor, k) || cursor.token(k)?.capital || isVerbal(cursor, k)) continue;
    const noun = cursor.tables.singular(cursor.norm(k));
    if (cursor.tables.cues.people.has(noun)) continue; // people are counted
    for (let i = start; i < mate; i++)
      if (isNominal(cursor, i) && cursor.tables.singular(cursor.norm(i)) === noun) return true;
  }
  return false;
}

/** Whether a noun whose values have no unit stands between the beginning of the clause and token `i`. */
export function isPlainValue(cursor: Cursor, i: number): boolean {
  for (let k = clauseStart(cursor, i); k < i; k++) if (cursor.tables.elision.plain.has(cursor.norm(k))) return true;
  return false;
}

/** 'by noon', 'at 9 a.m.' */
const isHour = (cursor: Cursor, i: number): boolean =>
  cursor.tables.elision.inTime.has(cursor.norm(i)) &&
  (cursor.tables.elision.dayTimes.has(cursor.norm(i + 1)) ||
    (cursor.isNumber(i + 1) && (cursor.word(i + 2).clock === true || cursor.isClock(i + 2))));

/** No 'high' of the weather reaches it, in either scale: 'down from a high of 180,000'. */
const HOTTEST = 150;

/** 'it was 29 by noon', 'the temperature was 31', 'temperatures climbed to 31', 'a temperature of 31'. */
export function isHeatValue(cursor: Cursor, { first, next, quantity }: Found): boolean {
  const { measures, readings } = cursor.tables.heat;
  if (isForetold(cursor, first)) return true;
  const before = cursor.norm(first - 2);
  if (cursor.is(first - 1, 'of')) return measures.has(before) || (readings.has(before) && quantity.high < HOTTEST);
  const verb = verbOfValue(cursor, first);
  if (verb === undefined) return false;
  if (cursor.tables.elision.referring.has(cursor.norm(verb - 1)) && isHour(cursor, next)) return true;
  if (readings.has(cursor.norm(verb - 1)) && quantity.high < HOTTEST && cursor.setting.degree() !== 'degree')
    return true; // 'the low was 93'
  for (let k = clauseStart(cursor, verb); k < verb; k++) if (measures.has(cursor.norm(k))) return true;
  return false;
}

/** 'lifted its forecast maximum for Sunday to 31' */
function isForetold(cursor: Cursor, first: number): boolean {
  if (!cursor.is(first - 1, 'to') && !cursor.is(first - 1, 'at') && !cursor.is(first - 1, 'of')) return false;
  const { extremes, foretold } = cursor.tables.heat;
  for (let k = clauseStart(cursor, first) + 1; k < first - 1; k++)
    if (extremes.has(cursor.norm(k)) && (foretold.has(cursor.norm(k - 1)) || foretold.has(cursor.norm(k + 1))))
      return true;
  return false;
}

/** A verb at `i`, also an unknown one behind 'to': 'expects to combine'. */
export const isVerbHere = (cursor: Cursor, i: number): boolean =>
  isVerbal(cursor, i) ||
  (cursor.is(i - 1, 'to') && cursor.isWord(i) && !cursor.token(i)?.capital && isVerbal(cursor, i - 2));
