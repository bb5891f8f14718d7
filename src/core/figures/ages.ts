import type { Amount } from './amount';
import type { Cursor } from './cursor';
import type { Hedge } from './hedge';
import { isToldAge } from './agesTold';
import { isVerbal } from './measure/nouns';

export interface Age {
  readonly low: number;
  readonly high: number;
  readonly unit: 'year' | 'month' | 'week' | 'day';
  readonly first: number;
  readonly next: number;
}

const SPANS = new Set(['year', 'month', 'week', 'day']);
const STOPS = new Set([',', '.', ';', ')', '—', '–', ':', '"', '”', '?', '!']);

const ADULT = 15;
const isLife = (amount: Amount): boolean => amount.low > 0 && amount.high <= 120;

/** '17-year-old', '17 years old', 'aged 17', 'ages 5 to 11', ', 61,', 'she is 45', 'in her 20s': the age that `amount` is, if it is one. */
export function readAge(cursor: Cursor, amount: Amount): Age | undefined {
  const { unit, first, next } = amount;
  if (amount.low === amount.high && amount.numeral.plain && amount.unit === '') {
    const decade = ageDecade(cursor, amount);
    if (decade) return decade;
  }
  if (SPANS.has(unit)) {
    const old = oldBehind(cursor, next);
    if (old) return { low: amount.low, high: amount.high, unit: unit as Age['unit'], first, next: old };
    if (cursor.tables.cues.aged.has(cursor.norm(first - 1)))
      return { low: amount.low, high: amount.high, unit: unit as Age['unit'], first, next };
    return undefined;
  }
  if (unit !== '' || !isLife(amount) || amount.ratio || amount.form === 'vague' || amount.form === 'multiple')
    return undefined;
  const before = cursor.norm(first - 1);
  if (cursor.tables.cues.aged.has(before) && !cursor.word(first - 2).article) return inYears(amount, next);
  if (cursor.is(first - 1, 'of') && cursor.tables.cues.aged.has(cursor.norm(first - 2))) return inYears(amount, next);
  if (
    (cursor.is(first - 1, 'between') || cursor.is(first - 1, 'from')) &&
    cursor.tables.cues.aged.has(cursor.norm(first - 2))
  )
    return inYears(amount, next);
  if (amount.form !== 'cardinal') return undefined;
  const { people, lifeEvents } = cursor.tables.cues;
  if (
    cursor.is(first - 1, 'of') &&
    people.has(cursor.norm(first - 2)) &&
    standsAlone(cursor, next) &&
    amount.low > (cursor.tables.cues.parents.has(cursor.norm(first - 2)) ? ADULT : 1)
  )
    return inYears(amount, next); // 'a postman of 71', not 'a father of two'
  if (isToldAge(cursor, amount)) return inYears(amount, next);
  if (cursor.is(first - 1, 'at') && standsAlone(cursor, next) && amount.low > 9 && hasBefore(cursor, first, lifeEvents))
    return inYears(amount, next); // 'died of cancer in 2014, at 52'
  const who = cursor.norm(first - 2);
  const { being, persons, whose } = cursor.tables.cues;
  if (being.has(before) && persons.has(who) && !whose.has(who) && amount.low >= CHILD && standsAlone(cursor, next))
    return inYears(amount, next); // 'I was nine and', not 'they were nine'
  if (!amount.numeral.plain) return undefined;
  if (cursor.tables.cues.yearsOld.has(cursor.norm(next)) && cursor.isWord(next + 1)) return inYears(amount, next + 1);
  if (isApposition(cursor, first, next, amount.low)) return inYears(amount, next);
  if (
    cursor.tables.cues.being.has(before) &&
    cursor.tables.cues.persons.has(cursor.norm(first - 2)) &&
    standsAlone(cursor, next)
  )
    return inYears(amount, next);
  if (cursor.tables.cues.persons.has(before) && before.includes("'") && standsAlone(cursor, next))
    return inYears(amount, next);
  if (cursor.tables.cues.turning.has(before) && standsAlone(cursor, next)) return inYears(amount, next);
  return undefined;
}

/** 'He was two when', but 'she was two behind': in words an age is told of a person from here on. */
const CHILD = 5;

const inYears = ({ low, high, first }: Amount, next: number): Age => ({ low, high, unit: 'year', first, next });

/** Behind a unit: '-old', ' old', '-olds', ' of age'. */
function oldBehind(cursor: Cursor, next: number): number | undefined {
  const at = cursor.overHyphen(next);
  if (cursor.is(at, 'old')) return at + 1;
  if (cursor.is(next, 'of') && cursor.tables.cues.aged.has(cursor.norm(next + 1))) return next + 2;
  return undefined;
}

/** 'Valdis Erm, 71, said', 'Ms. Ibarra (38)', 'the goalkeeper, 31.': digits alone between a person's words and a mark. */
function isApposition(cursor: Cursor, first: number, next: number, value: number): boolean {
  if (value < 1 || value > 115 || !Number.isInteger(value)) return false;
  const both = cursor.tables.cues.jointly.has(cursor.norm(first - 1)) && cursor.norm(first - 2) === ',';
  if (both) return STOPS.has(cursor.norm(next)) && cursor.token(first - 3)?.capital === true; // 'Mia and Ben Erm, both 33,'
  const open = cursor.norm(first - 1);
  const close = cursor.norm(next);
  const person = cursor.token(first - 2);
  if (person?.kind !== 'word' || cursor.word(first - 2).month) return false;
  if (open === '(') return close === ')' && person.capital && cursor.isWord(first - 3) && value > 9;
  if (open !== ',' || !STOPS.has(close) || cursor.glued(first)) return false;
  if (close === ',' && cursor.isNumber(next + 1) && !cursor.glued(next + 1)) return false; // 'rows 3, 31, 45'
  if (person.capital) return true;
  return close === ',' && value >= 5 && cursor.coarse(first - 2) === undefined;
}

/**
 * 'voters under 30', 'children over five': a bound behind a person's noun, with nothing behind it that it could count; 'aged at least 18'. `led` tells
 * whether the hedge stands before the number.
 */
export function isBoundedAge(cursor: Cursor, hedge: Hedge, first: number, next: number, led: boolean): boolean {
  const { aged, bounds, people, whose } = cursor.tables.cues;
  if (!led) return false;
  if (aged.has(cursor.norm(first - 1))) return true;
  if (!bounds.has(hedge.words)) return false;
  if (people.has(cursor.norm(first - 1))) return standsAlone(cursor, next, true);
  // 'two thirds of residents are over 65', 'who are under 30'
  const who = cursor.norm(first - 2);
  return (
    cursor.tables.elision.be.has(cursor.norm(first - 1)) &&
    (people.has(who) || whose.has(who)) &&
    standsAlone(cursor, next)
  );
}

const REACH = 14;

/** Whether one of `words` stands before token `i` in its sentence. */
function hasBefore(cursor: Cursor, i: number, words: ReadonlySet<string>): boolean {
  for (let k = i - 1; k > i - REACH && k >= cursor.first; k--) {
    if (cursor.norm(k) === '.' || cursor.norm(k) === ';') return false;
    if (words.has(cursor.norm(k))) return true;
  }
  return false;
}

/** Nothing behind token `next - 1` that it could count; `verbs` also lets a verb follow ('voters under 30 backed her'). */
function standsAlone(cursor: Cursor, next: number, verbs = false): boolean {
  const token = cursor.token(next);
  if (!token || STOPS.has(token.norm)) return true;
  const coarse = cursor.coarse(next);
  if (coarse === 'conjunction' || coarse === 'relative') return true;
  if (!verbs) return coarse === 'preposition' && cursor.is(next, 'in');
  return (
    coarse === 'auxiliary' ||
    coarse === 'verb' ||
    coarse === 'preposition' ||
    coarse === 'adverb' ||
    isVerbal(cursor, next)
  );
}

/** 'in her 20s', 'in their late 60s', 'a man in his mid-30s'. */
function ageDecade(cursor: Cursor, amount: Amount): Age | undefined {
  const { first, next } = amount;
  if (!cursor.is(next, 'decade') || !cursor.glued(next) || amount.low % 10 !== 0 || amount.low > 110) return undefined;
  let at = first - 1;
  if (cursor.hyphen(at)) at--;
  const part = cursor.tables.cues.decadeParts.has(cursor.norm(at)) ? cursor.norm(at) : undefined;
  if (part) at--;
  if (!cursor.tables.cues.owners.has(cursor.norm(at))) return undefined;
  return { low: amount.low, high: amount.low + 9, unit: 'year', first, next: next + 1 };
}
