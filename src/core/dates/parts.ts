import type { Cursor } from './cursor';
import { digits, ordinal } from './numbers';
import { fourDigits, pointedYear, yearAfter } from './years';
import type { Found, Written } from './written';

const withYear = (cursor: Cursor, first: number, at: number, date: Written): Found | undefined => {
  const start = cursor.word(at).role === 'of' && cursor.word(at + 1).fiscal ? at + 1 : at;
  const fiscal = fiscalYear(cursor, start);
  if (fiscal) return { ...fiscal, first, date: { ...fiscal.date, ...date } };
  const year = yearAfter(cursor, at);
  if (year) return { first, last: year.next, date: { ...date, ...year.date } };
  const pointed = pointedYear(cursor, at);
  return (
    pointed && { first, last: pointed.next, end: cursor.endOf(pointed.next - 1), date: { ...date, ...pointed.date } }
  );
};

/** 'the third quarter of 2016', 'Q3 2024', '3Q24', 'second-quarter', 'the first half of last year'; halves only with their year. */
export function quarterAt(cursor: Cursor, i: number): Found | undefined {
  const { code } = cursor.word(i);
  if (code) {
    const which = digits(cursor, i + 1);
    if (which === undefined || !cursor.glued(i + 1) || which < 1 || which > (code === 'half' ? 2 : 4)) return undefined;
    if (!cursor.token(i)?.capital || cursor.norm(i + 1).length > 1) return undefined;
    const date: Written = { [code]: which };
    return withYear(cursor, i, i + 2, date) ?? (code === 'quarter' ? { first: i, last: i + 2, date } : undefined);
  }
  const hung = codeBehind(cursor, i);
  if (hung) return hung;
  const nth = ordinal(cursor, i);
  if (!nth || nth.value > 4) return undefined;
  let at = nth.next;
  if (cursor.word(at).fiscal) at++;
  if (cursor.isDash(at)) at++;
  const { unit, plural } = cursor.word(at);
  if (plural) return undefined;
  if (unit === 'quarter') {
    const date = { quarter: nth.value };
    return withYear(cursor, i, at + 1, date) ?? { first: i, last: at + 1, end: cursor.endOf(at), date };
  }
  return unit === 'half' && nth.value <= 2 ? withYear(cursor, i, at + 1, { half: nth.value }) : undefined;
}

/** '3Q24', '3Q 2024', '1H 2024'. */
function codeBehind(cursor: Cursor, i: number): Found | undefined {
  const which = digits(cursor, i);
  const { code } = cursor.word(i + 1);
  if (which === undefined || !code || !cursor.glued(i + 1) || !cursor.token(i + 1)?.capital) return undefined;
  if (which < 1 || which > (code === 'half' ? 2 : 4)) return undefined;
  const date: Written = { [code]: which };
  const year = digits(cursor, i + 2);
  if (year !== undefined && cursor.glued(i + 2) && cursor.norm(i + 2).length === 2)
    return { first: i, last: i + 3, date: { ...date, year, twoDigits: true } };
  return withYear(cursor, i, i + 2, date) ?? (code === 'quarter' ? { first: i, last: i + 2, date } : undefined);
}

/** "this year's third quarter", "last year's first half": the year stands before. */
export function quarterOf(cursor: Cursor, year: Found): Found | undefined {
  if (year.date.shift?.unit !== 'year' || !cursor.possessive(year.last - 1)) return undefined;
  const nth = ordinal(cursor, year.last);
  if (!nth || nth.value > 4) return undefined;
  const at = cursor.isDash(nth.next) ? nth.next + 1 : nth.next;
  const { unit, plural } = cursor.word(at);
  if (plural || (unit !== 'quarter' && unit !== 'half') || (unit === 'half' && nth.value > 2)) return undefined;
  return { first: year.first, last: at + 1, end: cursor.endOf(at), date: { ...year.date, [unit]: nth.value } };
}

/** 'fiscal 2024', 'fiscal year 2023-24', 'FY2024', 'FY24', 'the financial year 2024/25'. */
export function fiscalYear(cursor: Cursor, i: number): Found | undefined {
  const { fiscal, fiscalAlone } = cursor.word(i);
  if (!fiscal) return undefined;
  let at = i + 1;
  if (cursor.word(at).unit === 'year') at++;
  else if (!fiscalAlone) return undefined; // 'school 2024'
  const year = fourDigits(cursor, at);
  if (year) {
    const span = spanOfYears(cursor, at);
    return {
      first: i,
      last: span?.last ?? at + 1,
      date: { fiscal: true, year: year.value },
      ...(span ? { until: { fiscal: true, ...span.until } } : {}),
    };
  }
  const short = digits(cursor, at);
  if (short !== undefined && cursor.norm(at).length === 2 && cursor.glued(at))
    return { first: i, last: at + 1, date: { fiscal: true, year: short, twoDigits: true } };
  return undefined;
}

/** The second year of '2018-19', '2018/19' and '2018–2019'. */
export function spanOfYears(cursor: Cursor, i: number): { until: Written; last: number } | undefined {
  const first = fourDigits(cursor, i);
  if (!first || !(cursor.isDash(i + 1) || cursor.norm(i + 1) === '/') || !cursor.glued(i + 1) || !cursor.glued(i + 2))
    return undefined;
  const second = digits(cursor, i + 2);
  if (second === undefined) return undefined;
  const year =
    cursor.norm(i + 2).length === 2
      ? first.value - (first.value % 100) + second + (second < first.value % 100 ? 100 : 0)
      : second;
  return year > first.value && year < first.value + 100 ? { until: { year }, last: i + 3 } : undefined;
}

/** 'spring 2017', 'the winter of 2018-19', 'the summer of that year'; 'in the spring' where nothing makes it another thing. */
export function seasonFirst(cursor: Cursor, i: number): Found | undefined {
  const { season, common } = cursor.word(i);
  if (season === undefined) return undefined;
  if (cursor.possessive(i)) return undefined;
  const of = cursor.word(i + 1).role === 'of' ? i + 2 : i + 1;
  const span = spanOfYears(cursor, of);
  const year = fourDigits(cursor, of);
  if (span && year)
    return { first: i, last: span.last, date: { season, year: year.value }, until: { season, ...span.until } };
  const dated = withYear(cursor, i, i + 1, { season });
  if (dated && dated.last > of) return dated;
  const { role, joins } = cursor.word(i + 1);
  if (role === 'of') return undefined;
  if ((joins || role === 'and' || cursor.isDash(i + 1)) && cursor.word(i + 2).season !== undefined)
    return { first: i, last: i + 1, date: { season } }; // 'spring to autumn 2023'
  const led = cursor.word(i - 1).article === 'definite' ? cursor.word(i - 2) : undefined;
  const sure = led && (led.role === 'in' || (led.preposition && !common));
  const bare = !common && cursor.word(i - 1).preposition === true && cursor.word(i - 1).role !== 'from';
  if (!sure && !bare) return undefined;
  const next = cursor.token(i + 1);
  if (
    next?.kind === 'word' &&
    (next.capital || !(cursor.word(i + 1).role || cursor.word(i + 1).preposition || cursor.word(i + 1).joins))
  )
    return undefined;
  return { first: i, last: i + 1, date: { season } };
}

/** 'the first Friday of July', 'the last week of July 2024', 'the third week of this month'. */
export function nthOf(cursor: Cursor, i: number, whole: (at: number) => Found | undefined): Found | undefined {
  const last = cursor.word(i).pointer?.withArticle === 'span' && !cursor.word(i).pointer?.weak;
  const nth = last ? { value: -1, next: i + 1 } : ordinal(cursor, i);
  if (!nth || nth.value > 5) return undefined;
  const word = cursor.word(nth.next);
  const week = (word.unit === 'week' || word.unit === 'weekend') && !word.plural ? word.unit : undefined;
  if (!week && word.weekday === undefined) return undefined;
  const join = cursor.word(nth.next + 1);
  const joined = join.role === 'of' || join.role === 'in';
  const pointing = join.pointer !== undefined && !join.pointer.conjunction;
  const inner = joined || pointing ? whole(joined ? cursor.overThe(nth.next + 2) : nth.next + 1) : undefined;
  // 'the first Sunday' of a month that only the words around tell: one expression, not the nearest Sunday
  const alone = (): Found | undefined =>
    last || week ? undefined : { first: i, last: nth.next + 1, date: { nth: nth.value, weekday: word.weekday } };
  if (!inner || inner.until) return alone();
  const { date } = inner;
  const outer =
    date.month !== undefined || date.shift?.unit === 'month' || date.shift?.unit === 'year' || date.year !== undefined;
  if (!outer || date.day !== undefined) return alone();
  return {
    ...inner,
    first: i,
    date: { ...date, nth: nth.value, ...(week ? { nthUnit: week } : { weekday: word.weekday }) },
  };
}
