import type { Cursor } from '../cursor';
import { isNominal } from '../measure/nouns';
import type { Found } from '../reader';
import { isAkin, STUFF } from './bare';
import { clauseStart, isPlainValue, isVerbHere, subjectRefers, verbOfValue } from './clauses';
import { isTimed } from './times';

/**
 * A frame sets a number alone, `one`, beside a figure with a unit, `mate`, so that it measures the same. `together` tells whether
 * they stand in one sentence.
 */
export type Frame = (cursor: Cursor, one: Found, mate: Found, together: boolean) => boolean;

const REACH = 30;
const isShare = ({ quantity }: Found): boolean => quantity.dimension === 'ratio';

/** 'rose 3 percent', '44 percent fewer', 'a 2 percent rise': how far something moved, not where it stands. */
function isMove(cursor: Cursor, { first, next }: Found): boolean {
  const { changes, elision, comparatives } = cursor.tables;
  const before = cursor.norm(first - 1);
  const behind = cursor.norm(next);
  return (
    cursor.is(first - 1, 'by') ||
    changes.has(before) ||
    changes.has(behind) ||
    elision.countsMore.has(behind) ||
    comparatives.has(behind)
  );
}

/** '10.3 million tonnes, against 9.6 million', '840,000 tonnes, not 480,000', 'compared with 4.8', '600 hectares instead of 250'. */
export const isOpposed: Frame = (cursor, one, mate, together) => {
  if (!together || one.first - mate.next > REACH) return false;
  const at = one.first - 1;
  const { elision } = cursor.tables;
  const opposed =
    elision.opposed.has(cursor.norm(at)) ||
    ((cursor.is(at, 'with') || cursor.is(at, 'to')) && cursor.is(at - 1, 'compared')) ||
    (cursor.is(at, 'of') && cursor.is(at - 1, 'instead'));
  if (!opposed) return false;
  const from = cursor.is(at, 'from');
  if (from && isShare(mate) && isMove(cursor, mate)) return false; // 'rose 3 percent from 85'
  if (mate.quantity.dimension === 'duration' && from) return cursor.tables.changes.has(cursor.norm(at - 1)); // 'up from 12'
  return true;
};

/** 'it was 9.4 million', 'the standard is 15', 'which came to 4.3 million', 'the record stood at 12', 'it is set to climb to 3.4'. */
export const isStated: Frame = (cursor, one, mate) => {
  const verb = verbOfValue(cursor, one.first);
  if (verb === undefined || mate.next > verb) return false;
  if (isShare(mate) && isMove(cursor, mate) && cursor.is(one.first - 1, 'to')) return false;
  return subjectRefers(cursor, verb, mate.first);
};

/** 'a record of 6.8 million', "last season's 6.1 million", 'the usual 15', 'the 9.4 million that the ministry expects'. */
export const isNamedValue: Frame = (cursor, one, mate) => {
  const { elision, periods, forms, singular } = cursor.tables;
  const at = one.first - 1;
  const before = cursor.norm(at);
  if (cursor.is(at, 'of')) return elision.gauges.has(cursor.norm(at - 1));
  if (forms.possessive(before)) return periods.has(singular(before)) || /^(?:19|20)\d\d'/.test(before);
  if (elision.gauges.has(before) && isDetermined(cursor, at - 1)) return true;
  if (!cursor.is(at, 'the') || !STUFF.has(mate.quantity.dimension)) return false;
  const behind = cursor.coarse(one.next);
  return cursor.is(one.next, 'that') || cursor.is(one.next, 'of') || behind === 'relative' || behind === 'pronoun';
};

const isDetermined = (cursor: Cursor, i: number): boolean =>
  cursor.coarse(i) === 'determiner' || cursor.coarse(i) === 'possessive';

/** 'another 25', 'a further 520,000'. */
export const isMoreOfIt: Frame = (cursor, one, mate) =>
  cursor.tables.elision.again.has(cursor.norm(one.first - 1)) &&
  (STUFF.has(mate.quantity.dimension) || mate.quantity.dimension === 'points');

/** '640 euros a hectare. This year we lose 310 on every hectare': one base. */
export const hasSameBase: Frame = (cursor, one, mate) => {
  const base = mate.quantity.per;
  if (!base || base.number !== 1 || base.noun === '') return false;
  if (one.quantity.per) return one.quantity.per.noun === base.noun;
  const { next } = one;
  const at = cursor.coarse(next) === 'preposition' ? next + 1 : next;
  const each = cursor.is(at, 'every') || cursor.is(at, 'each') || cursor.word(at).article === true;
  return each && cursor.tables.singular(cursor.norm(at + 1)) === cursor.tables.singular(base.noun);
};

/** 'Egypt took 1.7 million tonnes; Spain bought 520,000', 'planted 600 hectares and expects to combine 250'. */
export const isSecondObject: Frame = (cursor, one, mate, together) => {
  if (!together || one.first - mate.next > REACH || !STUFF.has(mate.quantity.dimension)) return false;
  const verb = one.first - 1;
  if (!isVerbHere(cursor, verb) || isPlainValue(cursor, verb)) return false;
  const { victimVerbs, elision } = cursor.tables;
  if (victimVerbs.has(cursor.norm(verb)) || elision.people.has(cursor.norm(verb))) return false;
  return clauseStart(cursor, verb) > mate.next && isAkin(one, mate, 12);
};

/** '3.4 per cent this year and 3.1 next', '4.8 last year and, in the best season, 2018, 6.5', '17 C on Monday, 24 on Friday'. */
export const isOfAnotherTime: Frame = (cursor, one, mate, together) => {
  if (!together || one.first - mate.next > REACH || !isTimed(cursor, one)) return false;
  if (!isTimed(cursor, mate) && !STUFF.has(mate.quantity.dimension)) return false;
  const at = one.first - 1;
  if (cursor.norm(at) === ',' || cursor.norm(at) === ';') return true;
  const coarse = cursor.coarse(at);
  if (coarse === 'conjunction') return true;
  if (coarse === 'preposition') return cursor.norm(at) === cursor.norm(mate.first - 1) && !cursor.is(at, 'of');
  return cursor.tables.periods.has(cursor.norm(at)) && cursor.tables.elision.pointers.has(cursor.norm(at - 1));
};

/** '34 weeks for a new hip and for a cataract operation 17', '40 millimetres fell in Leeds, 31 in York and 12 in Hull'. */
export const isOfAnotherPart: Frame = (cursor, one, mate, together) => {
  if (!together || one.first - mate.next > REACH) return false;
  const from = clauseStart(cursor, one.first);
  if (from <= mate.next) return false;
  const leads = from === one.first; // nothing between the comma or 'and' and the number
  if (!leads && !isNominal(cursor, one.first - 1)) return false;
  const part = leads ? one.next : from;
  if (cursor.coarse(part) !== 'preposition') return false;
  for (let k = mate.next; k < from - 1; k++) if (cursor.norm(k) === cursor.norm(part)) return true;
  return false;
};

/** 'sentenced to 12 years; prosecutors had asked for 15', 'a rise of 5 percent; the union had demanded 8'. */
export const isSought: Frame = (cursor, one, mate) => {
  const { elision } = cursor.tables;
  const at = cursor.is(one.first - 1, 'for') ? one.first - 2 : one.first - 1;
  return mate.next <= at && elision.sought.has(cursor.norm(at));
};

/** 'It holds 40 million litres. In a normal year it holds 62 million', 'costs 9 euros; in France it costs 4': the same verb before both. */
export const hasSameVerb: Frame = (cursor, one, mate, together) => {
  const verb = one.first - 1;
  if (mate.quantity.dimension === 'duration' || !isVerbHere(cursor, verb) || mate.first < 1) return false;
  if (cursor.tables.singular(cursor.norm(verb)) !== cursor.tables.singular(cursor.norm(mate.first - 1))) return false;
  return together || cursor.tables.elision.referring.has(cursor.norm(verb - 1));
};

/** 'rose from 2.9 in June to 3.4 per cent', 'last year it was 9.4 million, this year 6.1 million tonnes': the unit comes later. */
export const isLedUpTo: Frame = (cursor, one, mate, together) => {
  if (!together || mate.signed || mate.first - one.next > 12) return false;
  if (cursor.is(one.first - 1, 'from')) return cursor.is(mate.first - 1, 'to') && !isMove(cursor, mate);
  if (!isTimed(cursor, one) && !isTimedSubject(cursor, one)) return false;
  if (!isTimed(cursor, mate) || !isAkin(one, mate, 5)) return false;
  const at = mate.first - 1;
  const coarse = cursor.coarse(at);
  return (
    coarse === 'conjunction' ||
    cursor.norm(at) === ',' ||
    cursor.norm(at) === ';' ||
    cursor.tables.periods.has(cursor.norm(at))
  );
};

/** 'last year it was 9.4 million' */
function isTimedSubject(cursor: Cursor, one: Found): boolean {
  const verb = verbOfValue(cursor, one.first);
  if (verb === undefined) return false;
  const from = clauseStart(cursor, verb);
  return (
    cursor.tables.elision.referring.has(cursor.norm(verb - 1)) &&
    cursor.tables.elision.pointers.has(cursor.norm(from)) &&
    cursor.tables.periods.has(cursor.norm(from + 1))
  );
}

/** 'the spillway is 40 feet wide and 12 deep' */
export const isOtherSide: Frame = (cursor, one, mate) =>
  mate.quantity.dimension === 'length' && cursor.tables.elision.sizes.has(cursor.norm(one.next));

/** 'stood at 1,204 feet; the crest sits at 1,190': a height or a temperature is all that something sits at. */
export const isHeldAt: Frame = (cursor, one, mate) =>
  (mate.quantity.dimension === 'length' || mate.quantity.dimension === 'temperature') &&
  cursor.is(one.first - 1, 'at') &&
  verbOfValue(cursor, one.first) !== undefined;

/** Degrees of a scale, or plain ones. */
const isHeat = ({ quantity }: Found): boolean => quantity.dimension === 'temperature' || quantity.unit === 'degree';

/** 'They expected 26 degrees. The gauge read 33.4': an instrument's reading beside a temperature. */
export const isReading: Frame = (cursor, one, mate) =>
  isHeat(mate) && cursor.tables.heat.reads.has(cursor.norm(one.first - 1));

/** 'lifted it to 31 on 10 October and, before dawn on the day, to 35' */
export const isMovedOn: Frame = (cursor, one, mate, together) => {
  if (!together || !isHeat(mate) || one.first - mate.next > REACH) return false;
  if (!cursor.is(one.first - 1, 'to') || !cursor.is(mate.first - 1, 'to')) return false;
  for (let k = mate.next; k < one.first - 1; k++) {
    if (isVerbHere(cursor, k)) return false;
    if (cursor.norm(k) === ';') return false;
  }
  return cursor.coarse(one.first - 2) === 'conjunction' || cursor.norm(one.first - 2) === ',';
};

/** '£2.1m a year, or 3.4m with the sale' */
export const isAlternative: Frame = (cursor, one, mate, together) =>
  together && cursor.is(one.first - 1, 'or') && one.first - mate.next < 8;
