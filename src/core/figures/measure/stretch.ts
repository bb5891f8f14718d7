import type { Dimension } from '../../quantities';
import type { Cursor } from '../cursor';
import { verbBefore } from './clause';
import { isVerbal, phraseAt, type Phrase } from './nouns';
import { isChange, isWhen, objectOf, type Site } from './site';

/** A span of time or a distance: what is done for so long, not only a thing, may be what it measures. */
export const isStretch = (dimension: Dimension): boolean => dimension === 'duration' || dimension === 'length';

const VERB_WORDS = 6;
const AIMS = ['in', 'within', 'by', 'from', 'to'] as const;

/** '48 minutes after the first call', '300 metres to run', 'spent nine days trying to mend it': what a time or a distance is counted from or for. */
export function stretchTo(cursor: Cursor, { first, next, to, dimension, from }: Site): Phrase | undefined {
  const { events, leftTo, spending } = cursor.tables.cues;
  if (cursor.is(next, 'to') && leftTo.has(cursor.norm(next + 1))) return { first: next, last: next + 2 };
  if (dimension !== 'duration') return undefined;
  if (events.has(cursor.norm(next))) {
    const event = phraseAt(cursor, next + 1, to);
    const told = cursor.tables.forms.gerund(cursor.norm(next + 1)); // 'two weeks after sentencing him'
    return event && !told && !isVerbal(cursor, event.last) && !isWhen(cursor, next + 1) ? event : undefined;
  }
  const verb = verbBefore(cursor, first, from);
  if (verb && cursor.is(next, 'to') && cursor.tables.cues.things.has(cursor.norm(verb.first - 1)))
    return wordsFrom(cursor, next + 1, to); // 'it can take up to 12 months to fatten cattle'
  if (!verb || !spending.has(cursor.norm(verb.last - 1)) || !cursor.tables.forms.gerund(cursor.norm(next)))
    return undefined;
  return wordsFrom(cursor, next, to);
}

function wordsFrom(cursor: Cursor, first: number, to: number): Phrase | undefined {
  let last = first;
  while (last < to && last < first + VERB_WORDS && cursor.isWord(last)) last++;
  return last > first ? { first, last } : undefined;
}

/** 'worked on this river for 31 years', 'drove 90 miles': what is done for so long; not 'lasted', which says it of its subject. With `within`, where nothing else is told, also 'come back in six months'. */
export function doing(cursor: Cursor, site: Site, within = false): Phrase | undefined {
  const { first, from } = site;
  if (AIMS.some((role) => cursor.is(first - 1, role)) && !(within && cursor.is(first - 1, 'in'))) return undefined;
  const verb = verbBefore(cursor, first, from);
  if (!verb) return undefined;
  const head = verb.last - 1;
  const object = cursor.coarse(head) === 'auxiliary' ? objectOf(cursor, verb, first) : undefined;
  if (object) return object; // 'we have water for three days'
  for (let k = verb.last; k < first; k++)
    if (cursor.norm(k) === ',' || cursor.is(k, 'and') || cursor.isNumber(k)) return undefined;
  if (verb.last === first && cursor.tables.cues.raced.has(cursor.norm(head)) && site.dimension === 'duration')
    return undefined; // 'ran 3min 58.41sec'
  if (cursor.tables.stative.has(cursor.norm(head)) || cursor.coarse(head) === 'auxiliary' || isChange(cursor, head))
    return undefined;
  let end = first;
  while (end > verb.last && (cursor.coarse(end - 1) === 'preposition' || cursor.coarse(end - 1) === 'determiner'))
    end--;
  if (end - head > VERB_WORDS) end = head + 1;
  return { first: head, last: end };
}
