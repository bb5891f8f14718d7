import type { Cursor } from '../cursor';
import { BREAKS, verbBefore, subjectOf } from './clause';
import { isNominal, isPlural, isVerbal, phraseAt, type Phrase } from './nouns';
import type { Site } from './site';

/**
 * 'Heron is small. It stands 142 feet tall', 'In the new mixture it costs 29 kilojoules': where a pronoun is the subject, the place that the sentence
 * opens with, else what the pronoun stands for. Undefined where the subject is no pronoun.
 */
export function referredTo(cursor: Cursor, site: Site): Phrase | undefined {
  const at = pronounSubject(cursor, site.first, site.from);
  if (at === undefined) return undefined;
  if (cursor.tables.cues.many.has(cursor.norm(at))) return antecedent(cursor, site, at);
  const thing = cursor.tables.cues.things.has(cursor.norm(at));
  const place = site.dimension !== 'ratio' && thing; // not 'In the capital it is up by 3%'
  const start = clauseStart(cursor, at, site.from); // '18.8% died; on placebo it was 24.6%'
  const opens = place || (thing && start > site.from);
  return (opens ? opening(cursor, start, at) : undefined) ?? antecedent(cursor, site, at);
}

const AGAIN = 3;

/** The pronoun that the verb before token `first` has for its subject, also over 'and' ('it stands 142 feet and weighs'). */
function pronounSubject(cursor: Cursor, first: number, from: number): number | undefined {
  let at = first;
  for (let left = 0; left < AGAIN; left++) {
    const verb = verbBefore(cursor, at, from);
    if (!verb) return undefined;
    let k = verb.first - 1;
    while (k > from && cursor.coarse(k) === 'adverb') k--;
    if (k < from) return undefined;
    const { many, things, people3 } = cursor.tables.cues;
    if (things.has(cursor.norm(k)) || people3.has(cursor.norm(k)) || many.has(cursor.norm(k))) return k;
    if (cursor.coarse(k) !== 'conjunction' && cursor.norm(k) !== ',') return undefined;
    at = k;
  }
  return undefined;
}

/** Where the clause begins that token `at` stands in: behind a semicolon, a colon or a dash, else with the sentence. */
function clauseStart(cursor: Cursor, at: number, from: number): number {
  for (let k = at - 1; k > from; k--) if (BREAKS.has(cursor.norm(k))) return k + 1;
  return from;
}

/** 'In ordinary electrolytes that costs', 'On this flight it carried'. */
function opening(cursor: Cursor, from: number, pronoun: number): Phrase | undefined {
  if (cursor.coarse(from) !== 'preposition') return undefined;
  const phrase = phraseAt(cursor, from + 1, pronoun);
  if (!phrase || cursor.tables.cues.asides.has(cursor.norm(phrase.first))) return undefined;
  const behind = cursor.norm(phrase.last) === ',' ? phrase.last + 1 : phrase.last;
  if (behind !== pronoun) return undefined;
  for (let k = phrase.first; k < phrase.last; k++)
    if (cursor.tables.periods.has(cursor.norm(k)) || cursor.word(k).month) return undefined;
  return phrase;
}

/** One person, one thing, or several of them. */
type Kind = 'many' | 'person' | 'thing';

const kindOf = (cursor: Cursor, pronoun: number): Kind => {
  const { many, people3 } = cursor.tables.cues;
  if (many.has(cursor.norm(pronoun))) return 'many';
  return people3.has(cursor.norm(pronoun)) ? 'person' : 'thing';
};

/** What a pronoun stands for: what the clause before it in its sentence is about, else what the two sentences before it in the block are. */
function antecedent(cursor: Cursor, site: Site, pronoun: number): Phrase | undefined {
  const kind = kindOf(cursor, pronoun);
  const here = topic(cursor, site.from, pronoun, kind);
  if (here) return here;
  const { sentences, index } = site;
  for (let back = 1; back <= BACK; back++) {
    const before = sentences[index - back];
    if (!before || before.first < cursor.first) return undefined;
    const phrase = topic(cursor, before.first, before.last, kind);
    if (phrase) return { ...phrase, lent: true };
  }
  return undefined;
}

const BACK = 2;

/** The subject of the first verb in `[from, to)`, or behind a person's pronoun, where a thing is looked for, its object. */
function topic(cursor: Cursor, from: number, to: number, kind: Kind): Phrase | undefined {
  let k = from;
  while (k < to && !isVerbal(cursor, k)) k++;
  if (k >= to) return undefined;
  const subject = subjectOf(cursor, { first: k, last: k + 1 }, from);
  if (subject && fits(cursor, subject, kind)) return subject;
  const other = subject ? isPerson(cursor, subject) : cursor.tables.cues.people3.has(cursor.norm(k - 1));
  if (kind !== 'thing' || !other) return undefined;
  while (k < to && isVerbal(cursor, k)) k++;
  const object = phraseAt(cursor, k, to);
  const told = object && cursor.tables.forms.gerund(cursor.norm(object.first)); // 'New South Wales is slipping'
  return object && object.first > k && !told && fits(cursor, object, 'thing') ? object : undefined;
}

const isPerson = (cursor: Cursor, phrase: Phrase): boolean =>
  cursor.tables.cues.people.has(cursor.norm(phrase.last - 1)) ||
  (phrase.last - phrase.first > 1 && cursor.token(phrase.last - 1)?.capital === true);

/** Whether a phrase may be what a pronoun stands for. */
function fits(cursor: Cursor, phrase: Phrase, kind: Kind): boolean {
  const last = phrase.last - 1;
  if (kind === 'many') return isNominal(cursor, last) && isPlural(cursor, phrase.last - 1);
  if (!isNominal(cursor, last) || isPlural(cursor, last)) return false;
  return kind === 'person'
    ? isPerson(cursor, phrase) || cursor.token(last)?.capital === true
    : !cursor.tables.cues.people.has(cursor.norm(last));
}
