import type { Amount } from './amount';
import type { Cursor } from './cursor';
import { isNominal, isPlural } from './measure/nouns';

const ENDS = new Set([',', '.', ';', ')', '—', '–', ':', '"', '”', '?', '!']);
const REACH = 10;

/**
 * Ages that words further off tell: 'their mean age was 72', 'the oldest was 94', 'she is now 61', 'a man of 83 with a broken hip',
 * 'At 52, she …', 'Anna Berg, 47 and', 'the brothers, 14 and 17,'.
 */
export function isToldAge(cursor: Cursor, { first, next, low, high }: Amount): boolean {
  if (low !== high) return false;
  if (!ends(cursor, next) && !isNow(cursor, next))
    return cursor.coarse(next) === 'auxiliary' && isOfPerson(cursor, first, next, low);
  return (
    isOfPerson(cursor, first, next, low) ||
    isValueOfAge(cursor, first) ||
    isOfEldest(cursor, first) ||
    isOfSubject(cursor, first, next) ||
    isOpening(cursor, first, next) ||
    isNextToName(cursor, first, next) ||
    isOfKin(cursor, first, next)
  );
}

/** Nothing behind it that it could count. */
function ends(cursor: Cursor, next: number): boolean {
  const token = cursor.token(next);
  if (!token || ENDS.has(token.norm)) return true;
  if (token.kind !== 'word' || cursor.is(next, 'of') || cursor.is(next, 'per') || cursor.is(next, 'to')) return false;
  const coarse = cursor.coarse(next);
  return coarse === 'conjunction' || coarse === 'relative' || coarse === 'preposition' || coarse === 'adverb';
}

/** 'a man of 83 with a broken hip', 'a woman of 40 from Leeds': one person behind an article. */
function isOfPerson(cursor: Cursor, first: number, next: number, value: number): boolean {
  const at = first - 2;
  const { people, parents } = cursor.tables.cues;
  if (!cursor.is(first - 1, 'of') || isPlural(cursor, at)) return false;
  if (!people.has(cursor.norm(at))) return value > 15 && isSomebody(cursor, at) && ENDS.has(cursor.norm(next));
  if (parents.has(cursor.norm(at)) || value < 2 || cursor.coarse(next) === 'adverb') return false;
  return cursor.word(at - 1).article === true || cursor.word(at - 2).article === true;
}

/** 'Dhondup, a herder of 48,': a noun behind a name and an article. */
const isSomebody = (cursor: Cursor, at: number): boolean =>
  cursor.word(at - 1).article === true &&
  cursor.norm(at - 2) === ',' &&
  cursor.token(at - 3)?.capital === true &&
  isNominal(cursor, at);

const isBe = (cursor: Cursor, i: number): boolean => cursor.tables.elision.be.has(cursor.norm(i));

/** 'their mean age was 72', 'the average age of the drivers is 47', 'the pension age rises to 67', 'from 65 to 67'. */
function isValueOfAge(cursor: Cursor, first: number): boolean {
  const { role } = cursor.word(first - 1);
  if (!isBe(cursor, first - 1) && role !== 'to' && role !== 'from' && role !== 'at') return false;
  for (let k = first - 2; k > first - REACH && k >= cursor.first; k--) {
    const token = cursor.token(k);
    if (token?.kind === 'punctuation' || cursor.coarse(k) === 'conjunction') return false;
    if (cursor.tables.cues.ageNouns.has(cursor.norm(k))) return !isNominal(cursor, k + 1) || changes(cursor, k + 1);
  }
  return false;
}

const changes = (cursor: Cursor, i: number): boolean => cursor.change(i) !== undefined;

/** 'the oldest was 94', 'the youngest victim is six', 'the youngest of them was four'. */
function isOfEldest(cursor: Cursor, first: number): boolean {
  if (!isBe(cursor, first - 1)) return false;
  for (let k = first - 2; k > first - 7 && k >= cursor.first; k--) {
    if (cursor.tables.cues.eldest.has(cursor.norm(k))) return true;
    if (!cursor.isWord(k)) return false;
  }
  return false;
}

/** 'she is now 61', 'she is 4 now', 'he was just 19 when', 'Maria was 12 when', 'the twins, who are 9,'. */
function isOfSubject(cursor: Cursor, first: number, next: number): boolean {
  const { ageAdverbs, persons } = cursor.tables.cues;
  const led = ageAdverbs.has(cursor.norm(first - 1));
  const adverb = led || isNow(cursor, next);
  const be = led ? first - 2 : first - 1;
  if (cursor.coarse(next) === 'preposition' && !cursor.is(next, 'in') && !cursor.is(next, 'at')) return false;
  if (adverb && isShortened(cursor, be)) return true;
  if (!isBe(cursor, be)) return false;
  if (isPerson(cursor, be - 1)) return adverb || !cursor.isWord(next) || cursor.coarse(next) === 'relative';
  if (persons.has(cursor.norm(be - 1))) return adverb || cursor.coarse(be - 1) === 'relative';
  const name = cursor.token(be - 1);
  return name?.kind === 'word' && name.capital && cursor.coarse(next) === 'relative' && !isPlural(cursor, be - 1);
}

/** 'she is 4 now' */
const isNow = (cursor: Cursor, i: number): boolean =>
  cursor.tables.cues.ageAdverbs.has(cursor.norm(i)) &&
  cursor.tables.elision.late.has(cursor.norm(i)) &&
  !cursor.isWord(i + 1);

/** 'the officer was 31', 'his sister is 23': one person behind an article or an owner. */
function isPerson(cursor: Cursor, i: number): boolean {
  const led = cursor.coarse(i - 1);
  return (
    cursor.tables.cues.people.has(cursor.norm(i)) &&
    !isPlural(cursor, i) &&
    (cursor.is(i - 1, 'the') || led === 'possessive')
  );
}

/** 'she's now 61' */
const isShortened = (cursor: Cursor, i: number): boolean =>
  cursor.tables.cues.persons.has(cursor.norm(i)) && cursor.norm(i).includes("'");

/** 'At 52, she …' at the start of a sentence. */
function isOpening(cursor: Cursor, first: number, next: number): boolean {
  if (!cursor.is(first - 1, 'at') || cursor.norm(next) !== ',' || !cursor.isNumber(first)) return false;
  if (first - 1 !== cursor.first && !ENDS.has(cursor.norm(first - 2))) return false;
  if (cursor.norm(first - 2) === ',' || !cursor.token(first - 1)?.capital) return false;
  return cursor.tables.cues.persons.has(cursor.norm(next + 1));
}

/** 'Anna Berg, 47 and Tom Hall, 52'; 'Ali H., 19, said'. */
function isNextToName(cursor: Cursor, first: number, next: number): boolean {
  if (cursor.norm(first - 1) !== ',' || !cursor.isNumber(first)) return false;
  const at = first - 2;
  if (cursor.norm(at) === '.' && cursor.glued(at)) {
    const initial = cursor.token(at - 1);
    return initial?.kind === 'word' && initial.capital && initial.text.length < 3 && ENDS.has(cursor.norm(next));
  }
  const isName = (i: number): boolean => cursor.isWord(i) && cursor.token(i)?.capital === true && !cursor.word(i).month;
  return isName(at) && isName(at - 1) && cursor.is(next, 'and') && isName(next + 1) && isName(next + 2);
}

/** 'the brothers, 14 and 17,'; the second one shares it. */
function isOfKin(cursor: Cursor, first: number, next: number): boolean {
  if (cursor.norm(first - 1) !== ',' || !cursor.tables.cues.kin.has(cursor.norm(first - 2))) return false;
  return cursor.is(next, 'and') && cursor.isAmount(next + 1) && ENDS.has(cursor.norm(next + 2));
}
