import type { Cursor } from './cursor';
import { digits, smallCardinal, width, yearInWords, type Counted } from './numbers';
import { foreignWord, plainWord } from './words';
import { FIRST_PLAIN, FIRST_YEAR, fourDigits } from './years';

const LAST_PLAIN = 2100;

const CURRENCY = /^[$£€¥₹#№+~≈@]$/;

/**
 * Whether the four digits at `i` are a year where no month stands beside them. 1900 to 2100 are, unless a neighbour makes them an
 * amount ('2000 soldiers', 'about 1950 of them', '$2000') or part of a name ('Flight 2022', 'Euro 2024'); others need a
 * preposition or an article ('in 1848', 'the 1815 battle').
 */
export function isBareYear(cursor: Cursor, i: number): boolean {
  const year = fourDigits(cursor, i);
  if (!year || cursor.word(i + 1).counted === 'unit') return false;
  const hung = isHungYear(cursor, i);
  return hung ?? isLedYear(cursor, i, year.value);
}

const plain = (value: number): boolean => value >= FIRST_PLAIN && value <= LAST_PLAIN;

/** What the marks that touch a number tell of it; undefined where they tell nothing. */
function isHungYear(cursor: Cursor, i: number): boolean | undefined {
  const follows = cursor.norm(i + 1);
  if (follows === '%' || follows === '°' || follows === '=' || CURRENCY.test(cursor.norm(i - 1))) return false;
  if (cursor.glued(i + 1)) {
    const beyond = cursor.glued(i + 2) ? cursor.token(i + 2)?.kind : undefined;
    if (follows === ':' && beyond === 'number') return false;
    // part of a code, or of a date that there is not; a year at the end of a range has been read with it
    if (cursor.isDash(i + 1) && beyond === 'number') return width(cursor, i + 2) === 4 && undefined;
    if (cursor.isDash(i + 1) && beyond === 'word')
      return cursor.word(i - 1).article === 'definite' && !cursor.word(i + 2).counted; // 'the 2008-era rules', not 'a 1500-metre race'
  }
  if (!cursor.glued(i)) return undefined;
  const before = cursor.token(i - 1);
  if (cursor.isDash(i - 1) && cursor.glued(i - 1)) {
    const head = cursor.token(i - 2); // 'pre-2020' but not 'F-2020' or '3-2020'
    return head?.kind === 'word' && !head.capital;
  }
  return before?.kind !== 'word' && cursor.standsFree(i) ? undefined : false; // not 'seats_2025', '/2025', '.2025'
}

/** What the words around a number tell of it. */
function isLedYear(cursor: Cursor, i: number, value: number): boolean {
  const before = cursor.token(i - 1);
  const stop = before?.norm === '.' && cursor.glued(i - 1) && cursor.word(i - 2).short === true; // 'No. 2012'
  const word = cursor.word(stop ? i - 2 : i - 1);
  const counted = cursor.word(i + 1).counted ?? (plainWord(cursor, i + 1) ? cursor.word(i + 2).counted : undefined); // 'new cases'
  if (!before) return plain(value) && !counted;
  if (before.kind === 'number') return false; // a telephone number
  if (word.amount) return word.circa === true && plain(value) && !plainWord(cursor, i + 1);
  if (word.role === 'in') return !(isOne(cursor, i - 2) && value % 100 === 0); // '1 in 2000'
  if (word.part || word.role === 'between') return true;
  if (word.preposition && !word.joins && word.role !== 'from') return !cursor.word(i + 1).counted;
  if (counted) return word.article !== undefined && plain(value) && value % 100 !== 0; // 'the 2011 protesters'
  if (word.article) return plain(value) || value % 50 !== 0;
  if (word.unit === 'year' || word.unit === 'season' || word.fiscal) return true;
  if (word.role === 'as') {
    const { part, role, direction } = cursor.word(i - 2); // 'as early as', 'as recently as', 'as long ago as'
    return part !== undefined || role === 'recently' || direction !== undefined;
  }
  if (word.role === 'of' && cursor.word(i - 2).amount) return false; // 'a crowd of 1950'
  const { role, joins } = word;
  if (!plain(value))
    return (
      value % 50 !== 0 &&
      !(role === 'of' && plainWord(cursor, i + 1) && cursor.forms.plural(cursor.norm(i + 1))) &&
      (before.norm === '(' || role === 'from' || role === 'of' || joins === true)
    );
  if (role === 'of') return true;
  if (word.role === 'than') return !cursor.word(i - 2).quantity; // 'hotter than 2016', 'more than 2016'
  if (word.joins) return value % 100 !== 0;
  const named =
    before.kind === 'word' &&
    before.capital &&
    !cursor.possessive(i - 1) &&
    (!cursor.startsSentence(i - 1) || isNameAtStart(cursor, i));
  return (
    !named ||
    word.preposition === true ||
    word.pointer !== undefined ||
    word.season !== undefined ||
    word.holiday === true
  ); // not 'Euro 2024'
}

const QUOTES = new Set(['"', '“', '”', '‘', '’', "'"]);

/**
 * 'Vision 2030 is late', 'Expo 2020 opened', '“Vision 2030” was': at a beginning the capital tells nothing, but a noun that nothing joins to the
 * year makes a name with it where their verb follows, or where quotation marks hold both; not 'Was 2024 good?', 'Forget 2024.'
 */
function isNameAtStart(cursor: Cursor, i: number): boolean {
  if (!foreignWord(cursor, i - 1)) return false;
  if (QUOTES.has(cursor.norm(i - 2)) && QUOTES.has(cursor.norm(i + 1))) return true;
  const next = cursor.token(i + 1);
  if (next?.kind !== 'word' || next.capital) return false;
  const { role, tense, intends } = cursor.word(i + 1);
  return role === 'be' || tense !== undefined || intends === true || cursor.forms.past(next.norm);
}

const isOne = (cursor: Cursor, i: number): boolean => digits(cursor, i) === 1 || cursor.word(i).cardinal === 1;

/** 'nineteen eighty-four' where it cannot be a count: any with tens behind, others after a preposition of time. */
export function yearInWordsAt(cursor: Cursor, i: number): Counted | undefined {
  const year = yearInWords(cursor, i);
  if (!year || year.value < FIRST_YEAR || cursor.word(year.next).counted || smallCardinal(cursor, year.next))
    return undefined;
  const word = cursor.word(i - 1);
  const led = word.preposition || word.role === 'of' || word.unit === 'year' || word.part !== undefined;
  const told = (cursor.word(i).cardinal ?? 0) >= 15 && year.value % 100 >= 20;
  return led || told ? year : undefined;
}
