import type { Cursor } from '../cursor';
import { headOf, verbBefore } from './clause';
import { isVerbal, phraseBefore } from './nouns';
import {
  changedThing,
  compared,
  directly,
  gapped,
  isChange,
  ofWhich,
  outside,
  partOf,
  previousOf,
  subject,
  withoutNumberOf,
  type Answer,
  type Site,
} from './site';

/** A bare number counts the noun behind it, else what another figure of the sentence counts, else what the clause is about. */
export function counted(cursor: Cursor, site: Site): Answer {
  const { next, to, first } = site;
  const gathered = isGathering(cursor, site); // 'a crowd of 61,254 watched Ireland'
  const direct = gathered ? undefined : (directly(cursor, next, to) ?? partOf(cursor, next, to));
  if (direct) return direct;
  if (cursor.is(next, 'of') && cursor.tables.cues.referring.has(cursor.norm(next + 1)) && site.counted)
    return site.counted; // '22 of them'
  const opened = ofWhich(cursor, site);
  if (opened) return opened;
  const ofThem = cursor.is(first - 2, 'of') && cursor.tables.cues.referring.has(cursor.norm(first - 1));
  if (ofThem && previousOf(site)?.measure.text) return previousOf(site)?.measure; // '31, of which nine'
  const same = compared(cursor, site);
  if (same) return same.measure;
  if (cursor.norm(first - 1) === ',' && first - 2 > site.from && (cursor.is(next, 'in') || cursor.norm(next) === ',')) {
    const phrase = headOf(cursor, first - 1, site.from); // 'the population, 8.9 million in 2021, is'
    if (phrase && !cursor.token(phrase.first)?.capital && cursor.coarse(phrase.first - 1) !== undefined) return phrase;
  }
  const gap = gapped(cursor, site);
  if (gap) return gap;
  const changed = changedThing(cursor, site);
  const named = changed && cursor.token(changed.last - 1)?.capital && site.counted; // 'the Homeland party slipped to 11'
  if (changed && !named) return changed;
  const counts = site.sentence.filter(({ dimension, form }) => dimension === 'count' && form !== 'ordinal');
  const last = counts[counts.length - 1];
  if (last?.measure.text) return last.measure;
  return aroundIt(cursor, site);
}

/** What stands before a number that nothing stands behind. */
function aroundIt(cursor: Cursor, site: Site): Answer {
  const { next, first } = site;
  const verb = verbBefore(cursor, first, site.from);
  const { victimVerbs } = cursor.tables;
  if (
    victimVerbs.has(cursor.norm(first - 1)) ||
    (verb && verb.last >= first - 2 && victimVerbs.has(cursor.norm(verb.last - 1)))
  )
    return { text: cursor.tables.victims, head: cursor.tables.victims, modifiers: [] }; // 'killing 12'
  if (cursor.is(first - 1, 'of') || cursor.is(first - 1, 'at')) {
    const phrase = outside(cursor, site, phraseBefore(cursor, first - 1, site.from));
    if (phrase) return withoutNumberOf(cursor, phrase);
  }
  if (isVerbal(cursor, next) && site.counted) return site.counted;
  if (site.countedHere && verb?.last === first && isTransitive(cursor, first - 1)) return site.countedHere; // '96 extinguishers … Her team counted 31'
  return subject(cursor, site) ?? site.counted ?? previousOf(site)?.measure;
}

/** A verb that a counted object may follow: no 'was', no 'fell', no 'totaled'. */
const isTransitive = (cursor: Cursor, i: number): boolean =>
  cursor.coarse(i) !== 'auxiliary' &&
  cursor.coarse(i) !== 'adverb' &&
  !isChange(cursor, i) &&
  !cursor.tables.stative.has(cursor.norm(i)) &&
  !cursor.tables.cues.costs.has(cursor.norm(i));

/** 'A crowd of 61,254 watched Ireland': behind the number stands the verb of what it counts. */
function isGathering(cursor: Cursor, site: Site): boolean {
  const { first, next } = site;
  if (!cursor.is(first - 1, 'of')) return false;
  if (isVerbal(cursor, next)) return true;
  const behind = cursor.token(next + 1);
  return cursor.tables.forms.past(cursor.norm(next)) && behind?.kind === 'word' && behind.capital;
}
