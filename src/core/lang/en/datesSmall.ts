import type { DateWord } from '../dateTables';

const preposition: DateWord = { preposition: true };

/** The small words of English calendar expressions, and those that tell what a number beside them is. */
export const smallWords: readonly (readonly [string, DateWord])[] = [
  ['a an', { article: 'indefinite' }],
  ['about almost approximately around exactly nearly only over roughly some under', { amount: true }],
  ['ad ce', { era: 'after' }],
  ['and', { role: 'and' }],
  ['as', { role: 'as' }],
  ['around by during since throughout within', preposition],
  ['bc bce', { era: 'before' }],
  ['between', { role: 'between', preposition: true }],
  [
    'channel chapter figure flight highway interstate least model no number page paragraph platform room route serial than verse version',
    { amount: true },
  ],
  ['early', { part: 'early' }],
  ['financial fiscal fy', { fiscal: true }],
  ['academic school tax', { fiscal: true }],
  ['from', { role: 'from', preposition: true }],
  ['her his its my our their whose your', { article: 'possessive' }],
  ['in', { role: 'in', preposition: true }],
  ['late', { part: 'late' }],
  ['mid', { part: 'mid' }],
  ['of', { role: 'of' }],
  ['on', { role: 'on', preposition: true }],
  ['s', { role: 'decadeSuffix' }],
  ['nd rd st th', { role: 'ordinalSuffix' }],
  ['the', { article: 'definite' }],
  ['these those', { article: 'definite' }],
  ['through thru till to', { joins: true, preposition: true }],
  ['until', { joins: true, preposition: true }],
];
