import type { Cursor } from '../cursor';
import { headOf } from './clause';
import { isNominal, isPlural, phraseAt, phraseBefore, type Phrase } from './nouns';
import { referredTo } from './reference';
import { directly, objectBefore, previousOf, subject, type Answer, type Site } from './site';

/** 'twice as many women', 'three times the rain', 'doubled': what a multiple multiplies. */
export function multipleOf(cursor: Cursor, site: Site): Answer {
  const { next, to, first } = site;
  const previous = previousOf(site);
  if (cursor.is(next, 'as') && (cursor.is(next + 1, 'many') || cursor.is(next + 1, 'much'))) {
    const phrase = phraseAt(cursor, next + 2, to);
    if (phrase) return phrase;
    if (previous?.measure.text) return previous.measure; // 'gave 4,800 doses, three times as many as'
  } else if (cursor.coarse(next) === 'determiner' || cursor.coarse(next) === 'possessive' || cursor.is(next, 'that')) {
    const found = whatFollows(cursor, site);
    if (found) return found;
  }
  const put = cursor.is(first - 1, 'at') ? objectBefore(cursor, site) : undefined; // 'put the rate at 3.1 times that of'
  const beside = isNominal(cursor, first - 1) ? headOf(cursor, first, site.from) : undefined;
  return put ?? beside ?? subject(cursor, site) ?? previous?.measure ?? site.counted;
}

/** 'a rate twice the euro zone's', 'double the number of', 'four times that'. */
function whatFollows(cursor: Cursor, site: Site): Answer {
  const { next, to, first } = site;
  const previous = previousOf(site);
  if (isNominal(cursor, first - 1)) return phraseBefore(cursor, first, site.from);
  if (cursor.isAmount(next + 1) && previous?.measure.text) return previous.measure; // 'double the 30 of May'
  if (cursor.is(next, 'that')) return cursor.is(first - 1, 'at') ? undefined : previous?.measure;
  const phrase = phraseAt(cursor, next, to);
  if (!phrase || !cursor.is(phrase.last, 'of')) return phrase;
  if (!cursor.tables.cues.amountNouns.has(cursor.norm(phrase.last - 1))) return phrase;
  const whole = phraseAt(cursor, phrase.last + 1, to);
  const time = whole !== undefined && cursor.tables.periods.has(cursor.norm(whole.last - 1));
  return (time ? previous?.measure : whole) ?? phrase; // 'double the number of a decade ago'
}

/** Whose age it is: the person before the comma, the noun behind '17-year-old', the subject of 'is 45'. */
export function ageOf(cursor: Cursor, site: Site): Answer {
  const { first, next, to, from } = site;
  const before = cursor.norm(first - 1);
  const previous = previousOf(site);
  if (previous?.form === 'age' && previous.next === first - 1 && before !== '(') return previous.measure; // 'aged six and nine'
  if (cursor.tables.cues.jointly.has(before)) return phraseBefore(cursor, first - 2, from); // 'Mia and Ben Erm, both 33'
  if (before === ',' || before === '(') return phraseBefore(cursor, first - 1, from);
  const behind = directly(cursor, next, to);
  const named =
    behind && cursor.word(first - 1).article && before !== ',' ? namedBefore(cursor, first - 2, from) : undefined;
  if (named) return named;
  if (behind && (isPlural(cursor, behind.last - 1) || cursor.is(next - 1, 'old'))) return behind;
  if (cursor.tables.cues.aged.has(before)) {
    const phrase = phraseBefore(cursor, cursor.norm(first - 2) === ',' ? first - 2 : first - 1, from);
    if (phrase) return phrase;
    if (previous?.form === 'age') return previous.measure;
    return subject(cursor, site) ?? referredTo(cursor, site); // 'the victims were aged between eight and 14'
  }
  if (!behind && cursor.word(first - 1).article && cursor.norm(first - 2) === ',')
    return headOf(cursor, first - 2, from); // 'The driver, a 21-year-old, was hurt'
  const decade = beforeDecade(cursor, first);
  if (decade !== undefined) return phraseBefore(cursor, decade, from) ?? subject(cursor, site);
  if (cursor.is(first - 1, 'of')) return phraseBefore(cursor, first - 1, from); // 'a postman of 71'
  if (isNominal(cursor, first - 1)) return headOf(cursor, first, from); // 'children younger than 5'
  return (
    subject(cursor, site) ??
    referredTo(cursor, site) ??
    (isNominal(cursor, first - 2) ? headOf(cursor, first - 1, from) : undefined)
  );
}

/** 'Bruno Adeyi, a 29-year-old bus driver': whose age it is has a name. */
function namedBefore(cursor: Cursor, comma: number, from: number): Phrase | undefined {
  if (cursor.norm(comma) !== ',' || !cursor.token(comma - 1)?.capital || !cursor.token(comma - 2)?.capital)
    return undefined;
  const phrase = phraseBefore(cursor, comma, from);
  return phrase && cursor.token(phrase.first)?.capital ? phrase : undefined;
}

/** The 'in' of 'people in their late 20s'. */
function beforeDecade(cursor: Cursor, first: number): number | undefined {
  let k = first - 1;
  if (cursor.hyphen(k)) k--;
  if (cursor.tables.cues.decadeParts.has(cursor.norm(k))) k--;
  if (!cursor.tables.cues.owners.has(cursor.norm(k))) return undefined;
  return cursor.is(k - 1, 'in') ? k - 1 : undefined;
}
