import { isDay } from '../quantities/calendar';
import type { Cursor } from './cursor';
import { dayAt, dayRange, namedYear, type Day } from './days';
import { dayNumber, yearInWords } from './numbers';
import { plainWord } from './words';
import { pointedYear, yearAfter } from './years';
import type { Found } from './written';

/** Dates that begin with the month: 'June 17, 2024', 'Aug. 3-5', 'March the eleventh', 'June 2024', 'June of last year', 'June'. */
export function monthFirst(cursor: Cursor, i: number): Found | undefined {
  const month = cursor.word(i).month as number;
  const bare = (): Found | undefined =>
    isBareMonth(cursor, i) ? { first: i, last: i + 1, end: cursor.endOf(i), date: { month } } : undefined;
  if (cursor.possessive(i)) return bare();
  return monthAndDay(cursor, i, month) ?? monthAndYear(cursor, i, month) ?? bare();
}

function monthAndDay(cursor: Cursor, i: number, month: number): Found | undefined {
  let at = cursor.behind(i);
  const hung = (cursor.isDash(at) || cursor.norm(at) === '/') && cursor.glued(at) && cursor.glued(at + 1); // 'jan-1'
  if (hung || (cursor.norm(at) === ',' && dayNumber(cursor, at + 1)?.ordinal)) at++; // 'October, 1st'
  const article = cursor.word(at).article === 'definite';
  if (article) at++;
  if (yearInWords(cursor, at)) return undefined; // 'January nineteen ninety-seven'
  const day = dayAt(cursor, at) ?? dayAndYear(cursor, at);
  if (!day || !isDay(month, day.value)) return undefined;
  if (day.year !== undefined) return { first: i, last: day.next, date: { month, day: day.value, year: day.year } };
  const lower = !cursor.token(i)?.capital && cursor.word(i).common === true;
  if (cursor.token(at)?.kind === 'word' && !article) {
    if (lower && day.next === at + 1) return undefined; // 'they may first ask'
    if (plainWord(cursor, day.next)) return undefined; // 'In June first responders came'
  }
  if (!day.ordinal && countsThings(cursor, i, day.next)) return undefined;
  const end = dayRange(cursor, day.next, day.value, month);
  const next = end?.next ?? day.next;
  const year = yearAfter(cursor, next);
  const pointed = year ? undefined : pointedYear(cursor, next);
  const of = year?.date ?? pointed?.date;
  const named = of || end ? undefined : namedYear(cursor, { first: i, next, month, day: day.value });
  return {
    first: i,
    last: (year ?? pointed)?.next ?? next,
    ...(pointed ? { end: cursor.endOf(pointed.next - 1) } : {}),
    date: { month, day: day.value, ...of, ...named },
    ...(end ? { until: { month, day: end.value, ...of } } : {}),
  };
}

/** 'June 17,2024', where a copy has lost the space and the tokenizer sees one number. */
function dayAndYear(cursor: Cursor, i: number): (Day & { readonly year: number }) | undefined {
  const match = /^(\d{1,2}),([12]\d{3})$/.exec(cursor.norm(i));
  return match ? { value: Number(match[1]), year: Number(match[2]), next: i + 1, ordinal: false } : undefined;
}

function monthAndYear(cursor: Cursor, i: number, month: number): Found | undefined {
  const word = cursor.word(i);
  const lower = !cursor.token(i)?.capital && word.common === true;
  const at = cursor.behind(i);
  const year = yearAfter(cursor, at);
  if (year) {
    if (lower && cursor.token(at)?.kind !== 'number') return undefined; // 'they may, of …'
    return { first: i, last: year.next, date: { month, ...year.date } };
  }
  const pointed = lower ? undefined : pointedYear(cursor, at);
  return (
    pointed && { first: i, last: pointed.next, end: cursor.endOf(pointed.next - 1), date: { month, ...pointed.date } }
  );
}

/** Whether 'in March 20 people died' means twenty people: 'in' before the month, a plain word behind the number. */
function countsThings(cursor: Cursor, month: number, behind: number): boolean {
  const before = cursor.word(month - 1).part ? month - 2 : month - 1;
  return cursor.word(before).role === 'in' && plainWord(cursor, behind) && !yearAfter(cursor, behind);
}

/** Whether a month's name by itself is the month: 'in May', 'the March vote', not 'Theresa May', 'the march', 'April Jones'. */
export function isBareMonth(cursor: Cursor, i: number): boolean {
  const token = cursor.token(i);
  if (!token || cursor.word(i - 1).recurs) return false;
  const word = cursor.word(i);
  if (token.capital && cursor.isAlone(i)) return true; // in a table's cell
  const led = isLed(cursor, i);
  if (!token.capital) return led && !word.common && !word.short; // 'in september', as chats and transcripts write it
  const next = cursor.token(i + 1);
  const named = next?.kind === 'word' && next.capital;
  if (led) return !named || !word.name || isSurelyLed(cursor, i);
  if (word.name && previousName(cursor, i)) return false; // 'Theresa May'
  // "June's CPI", "May's 3.4%", but "May's plan" is hers
  if (word.name && cursor.possessive(i)) return !word.verb || next?.kind !== 'word';
  if (word.name && named) return false; // 'April Jones'
  if (isListed(cursor, i)) return true;
  if (word.short) {
    const stop = cursor.norm(i + 1) === '.' && cursor.glued(i + 1);
    return stop && !cursor.token(i + 2)?.capital && !cursor.token(i - 1)?.capital;
  }
  if (!word.common && !word.name) return true;
  if (cursor.word(i - 1).article) return !(word.verb && /^(?:for|in|of|on|to)$/.test(cursor.word(i + 1).role ?? '')); // 'the March vote', not 'the March on Rome'
  return cursor.startsSentence(i) && word.name === true && !word.verb; // 'April was cold', not 'March on Rome', 'May I'
}

/** Whether a comma, 'and', 'or', 'to' or a dash joins it to another month: 'May and June were hot', 'Sept, Nov and Dec'. */
function isListed(cursor: Cursor, i: number): boolean {
  const joins = (at: number): boolean => {
    const { role, joins } = cursor.word(at);
    return role === 'and' || role === 'or' || joins === true || cursor.isDash(at);
  };
  const isMonth = (at: number): boolean => cursor.word(at).month !== undefined && cursor.token(at)?.capital === true;
  const next = cursor.behind(i);
  const comma = cursor.norm(i - 1) === ',';
  return ((comma || joins(i - 1)) && isMonth(i - 2)) || (joins(next) && isMonth(next + 1));
}

/** Whether a name stands before: 'Theresa May', 'Rosalind June'. */
function previousName(cursor: Cursor, i: number): boolean {
  const before = cursor.token(i - 1);
  return before?.kind === 'word' && before.capital && !cursor.startsSentence(i - 1) && !cursor.startsSentence(i);
}

/** Whether a word before a month says that it is one: a preposition, 'early', 'mid-', 'last'. */
function isLed(cursor: Cursor, i: number): boolean {
  const before = cursor.word(i - 1);
  if (cursor.isDash(i - 1) && cursor.glued(i))
    return cursor.word(i - 2).part !== undefined || cursor.word(i - 2).month !== undefined;
  return (
    before.preposition === true ||
    before.role === 'of' ||
    before.part !== undefined ||
    (before.pointer !== undefined && !before.pointer.conjunction)
  );
}

/** Whether it is a month even before a name: 'In August Google said', 'last May Boeing', 'at the end of April Trump'. */
function isSurelyLed(cursor: Cursor, i: number): boolean {
  const before = cursor.word(i - 1);
  if (before.role === 'of') return cursor.word(i - 2).role === 'edge';
  return before.timely === true || before.pointer !== undefined || before.part !== undefined;
}
