import type { DateWord } from '../dateTables';

/** The small words of English calendar expressions, and those that tell what a number beside them is. */
export const smallWords: readonly (readonly [string, DateWord])[] = [
  [
    'almost approximately at attendance average capacity channel chapter crowd exactly figure flight force group ' +
      'highway interstate least maximum minimum model nearly no number only over page paragraph platform population room ' +
      'route serial some staff sum total under verse version',
    { amount: true },
  ],
  ['about around circa roughly', { amount: true, circa: true }],
  ['a an', { article: 'indefinite' }],
  ['academic financial fiscal fy school tax', { fiscal: true }],
  ['ad ce', { era: 'after' }],
  ['and', { role: 'and' }],
  ['around by during since throughout within', { preposition: true }],
  ['as', { role: 'as' }],
  ['ash black bloody cyber easter fat good holy maundy palm shrove super whit', { names: true }],
  ['bc bce', { era: 'before' }],
  ['be been being', { role: 'be' }],
  ['beginning close end middle rest start', { role: 'edge' }],
  ['beginning commencing starting', { begins: true }],
  ['between', { role: 'between', preposition: true }],
  ['born built completed date dates died established founded launched opened period since when', { headsDates: true }],
  ['early', { part: 'early' }],
  ['for', { role: 'for' }],
  ['from', { role: 'from', preposition: true }],
  ['her his its my our their whose your', { article: 'possessive' }],
  ['in', { role: 'in', preposition: true }],
  ['late', { part: 'late' }],
  ['mid', { part: 'mid' }],
  [
    'although am are because but he his if is it not she that there they though unless we what when where whereas whether which while ' +
      'who whom whose why with without',
    { grammar: true },
  ],
  ['nd rd st th', { role: 'ordinalSuffix' }],
  ['fewer less more', { quantity: true }],
  ['now', { role: 'now' }],
  ['of', { role: 'of' }],
  ['on', { role: 'on', preposition: true }],
  ['or', { role: 'or' }],
  ['over', { role: 'over' }],
  ['recently', { role: 'recently' }],
  ['s', { role: 'decadeSuffix' }],
  ['than', { role: 'than' }],
  ['am billion bn m million per pm point points trillion', { scale: true }],
  ['the these those', { article: 'definite' }],
  ['thousands', { role: 'thousands' }],
  ['through thru till until', { joins: true, preposition: true }],
  ['to', { joins: true, preposition: true, role: 'to' }],
  ['too', { role: 'too' }],
];
