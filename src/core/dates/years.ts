import type { Cursor } from './cursor';
import { digits, ordinal, width, yearInWords, type Counted } from './numbers';
import type { Found, Written } from './written';

export const FIRST_YEAR = 1000;
export const LAST_YEAR = 2199;
/** From here to `LAST_PLAIN` four bare digits in news are a year unless their neighbours say otherwise. */
export const FIRST_PLAIN = 1900;

/** Four digits that may be a year by themselves, as after a month or in a range. */
export function fourDigits(cursor: Cursor, i: number): Counted | undefined {
  const value = digits(cursor, i);
  if (value === undefined || value < FIRST_YEAR || value > LAST_YEAR) return undefined;
  return cursor.glued(i + 1) && cursor.token(i + 1)?.kind === 'word' ? undefined : { value, next: i + 1 }; // '1990s', '2000m'
}

/** "'24" or '’24': an apostrophe and two digits. */
export function shortYear(cursor: Cursor, i: number): Counted | undefined {
  const mark = cursor.norm(i);
  if (mark !== "'" && mark !== '‘') return undefined;
  if (!cursor.glued(i + 1) || width(cursor, i + 1) !== 2) return undefined;
  const value = digits(cursor, i + 1);
  return value !== undefined && cursor.norm(i + 2) !== 's' ? { value, next: i + 2 } : undefined;
}

export interface YearAfter {
  readonly date: Written;
  readonly next: number;
}

/** The year behind a month, day, season or quarter: '2024', ', 2024', 'of 2024', "'24", 'nineteen eighty-four', '44 BC'. */
export function yearAfter(cursor: Cursor, at: number): YearAfter | undefined {
  let i = at;
  const comma = cursor.norm(i) === ',';
  if (comma || cursor.word(i).role === 'of') i++;
  if (i > at && cursor.word(i).article === 'definite') i++;
  if (i > at && cursor.word(i).unit === 'year') i++;
  const found = ({ value, next }: Counted): YearAfter => ({ date: { year: value }, next });
  const ancient = yearOfEra(cursor, i);
  if (ancient) return found(ancient);
  const written = fourDigits(cursor, i);
  if (written) {
    if (
      cursor.isDash(i + 1) &&
      cursor.glued(i + 2) &&
      cursor.glued(i + 1) &&
      cursor.token(i + 2)?.kind === 'word' &&
      !cursor.word(i + 2).month
    )
      return undefined; // 'in June, 2000-strong'
    const counts = cursor.word(i + 1).counted;
    return counts && (comma || written.value < FIRST_PLAIN) ? undefined : found(written); // 'in June, 2000 people'
  }
  const short = i === at || comma ? shortYear(cursor, i) : undefined;
  if (short) return { date: { year: short.value, twoDigits: true }, next: short.next };
  const words = yearInWords(cursor, i);
  return words && found(words);
}

/** ' last year', ' of that year', ', this year' behind a month, a quarter, a season. */
export function pointedYear(cursor: Cursor, i: number): YearAfter | undefined {
  let at = i;
  if (cursor.word(at).role === 'of' || cursor.norm(at) === ',') at++;
  const direct = cursor.word(at).pointer !== undefined;
  if (!direct && cursor.word(at).article === 'definite') at++;
  const { pointer } = cursor.word(at);
  if (!pointer || cursor.word(at + 1).unit !== 'year' || cursor.word(at + 1).plural) return undefined;
  if (!direct && pointer.anchor === 'now') return undefined;
  const { anchor, by } = pointer;
  return { date: { shift: { anchor, by, unit: 'year' } }, next: at + 2 };
}

/** '44 BC', '410 AD', 'AD 79': any whole number with its era. */
export function yearOfEra(cursor: Cursor, i: number): Counted | undefined {
  const value = digits(cursor, i);
  if (value !== undefined && value > 0) {
    const mark = eraAt(cursor, i + 1);
    return mark ? { value: mark.before ? 1 - value : value, next: mark.next } : undefined;
  }
  if (cursor.word(i).era !== 'after' || cursor.token(i)?.text !== 'AD') return undefined;
  const after = digits(cursor, i + 1);
  return after !== undefined && after > 0 ? { value: after, next: i + 2 } : undefined;
}

/** 'BC', 'B.C.', 'BCE', 'AD', 'CE' in capitals. */
export function eraAt(cursor: Cursor, i: number): { before: boolean; next: number } | undefined {
  const token = cursor.token(i);
  if (!token || !token.capital) return undefined;
  const { era } = cursor.word(i);
  if (era && token.text === token.text.toUpperCase()) return { before: era === 'before', next: i + 1 };
  if (token.text.length !== 1 || cursor.norm(i + 1) !== '.' || !cursor.glued(i + 2)) return undefined;
  const pair = token.text + (cursor.token(i + 2)?.text ?? '');
  if (pair !== 'BC' && pair !== 'AD') return undefined;
  return { before: pair === 'BC', next: cursor.behind(i + 2) };
}

/** '1980s', "1980's", "'80s", '80s', 'eighties', 'nineteen-eighties', 'noughties', 'two thousands'. */
export function decadeAt(cursor: Cursor, i: number): { date: Written; next: number } | undefined {
  const value = digits(cursor, i);
  if (value !== undefined) {
    let at = i + 1;
    const owns = cursor.norm(at) === "'" && cursor.glued(at);
    if (owns) at++;
    if (cursor.word(at).role !== 'decadeSuffix' || !cursor.glued(at) || value % 10 !== 0) return undefined;
    if (width(cursor, i) === 2) return decadeOfTwo(cursor, i) ? { date: { decade: value }, next: at + 1 } : undefined;
    if (width(cursor, i) !== 4 || value < FIRST_YEAR || value > LAST_YEAR) return undefined;
    if (owns && !cursor.word(i - 1).article && !cursor.word(i - 1).part) return undefined; // "in 2020's election"
    if (value % 100 === 0 && value !== 2000) return { date: { century: value }, next: at + 1 };
    return { date: { decade: value }, next: at + 1 };
  }
  const { decade } = cursor.word(i);
  if (decade !== undefined) return decadeOfTwo(cursor, i) ? { date: { decade }, next: i + 1 } : undefined;
  const head = cursor.word(i).cardinal;
  if (head === undefined) return undefined;
  if (head === 2 && cursor.word(i + 1).role === 'thousands') return { date: { decade: 2000 }, next: i + 2 };
  const centuryEnd =
    head === 2 && cursor.word(i + 1).role === 'thousand' ? i + 2 : head >= 10 && head <= 20 ? i + 1 : undefined;
  if (centuryEnd === undefined) return undefined;
  const at = cursor.isDash(centuryEnd) || cursor.word(centuryEnd).role === 'and' ? centuryEnd + 1 : centuryEnd;
  const tail = cursor.word(at).decade;
  return tail === undefined
    ? undefined
    : { date: { decade: head === 2 ? 2000 + tail : head * 100 + tail }, next: at + 1 };
}

/** "'80s" or 'the 80s', 'late 80s'; not 'in her 80s' (an age) and not a bare '80s'. */
function decadeOfTwo(cursor: Cursor, i: number, list = true): boolean {
  const mark = cursor.norm(i - 1);
  if ((mark === "'" || mark === '‘') && cursor.glued(i)) return cursor.word(i - 2).article !== 'possessive';
  let before = cursor.isDash(i - 1) ? i - 2 : i - 1;
  if (cursor.word(before).part) before--;
  const { article, role, joins } = cursor.word(before);
  if (list && (role === 'and' || role === 'or' || joins))
    // 'the 60s and 70s'
    return (
      cursor.word(before - 1).role === 'decadeSuffix' &&
      (width(cursor, before - 2) === 4 || decadeOfTwo(cursor, before - 2, false))
    );
  return article !== undefined && article !== 'possessive';
}

/** 'the 19th century', 'nineteenth-century', 'third century BC', '18th and 19th centuries'. */
export function centuryAt(cursor: Cursor, i: number): Found | undefined {
  const first = ordinal(cursor, i);
  if (!first || first.value > 30) return undefined;
  const { article } = cursor.word(i - 1);
  if (first.value <= 10 && article && article !== 'definite') return undefined; // 'his third century for England'
  let at = first.next;
  let second: Counted | undefined;
  const hung = cursor.isDash(at) && !cursor.glued(at + 1) ? at + 1 : at; // '18th- and 19th-century'
  if (cursor.word(hung).role === 'and' || cursor.word(hung).joins || (cursor.isDash(at) && hung === at)) {
    second = ordinal(cursor, cursor.overThe(hung + 1));
    if (second) at = second.next;
  }
  if (cursor.isDash(at)) at++;
  const { unit } = cursor.word(at);
  if (unit !== 'century') return undefined;
  const era = eraAt(cursor, at + 1);
  const century = (n: number): Written => ({ century: era?.before ? -n * 100 + 1 : (n - 1) * 100 });
  return {
    first: i,
    last: era?.next ?? at + 1,
    ...(era ? {} : { end: cursor.endOf(at) }),
    date: century(first.value),
    ...(second ? { until: century(second.value) } : {}),
  };
}
