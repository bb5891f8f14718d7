import type { DateWord } from '../dateTables';

/**
 * Verbs and what goes with them, by whether a date beside them lies ahead of the day of writing or behind it. Regular
 * past tenses are told by their ending; here are the irregular ones that news uses most.
 */
export const tenseWords: readonly (readonly [string, DateWord])[] = [
  [
    'deadline due effective expected expects hopes intends payable scheduled starting upcoming wants',
    { tense: 'ahead' },
  ],
  ["can can't cannot could couldn't may might must shall should will won't", { tense: 'ahead', modal: true }],
  ['contract contracts delivery futures', { traded: true }],
  [
    'agreed aimed allowed asked decided hoped intended invited ordered planned pledged promised threatened told urged vowed wanted',
    { tense: 'back', intends: true },
  ],
  ['agreement aims are bid deal decision intention is offer plan plans proposal set', { intends: true }],
  ['would', { tense: 'ahead', then: true, modal: true }],
  ['adjourned deferred extended moved postponed rescheduled', { defers: true }],
  ['begins closes concludes ends expires opens resumes starts takes', { tense: 'ahead' }],
  ['added announced published released reported said told tweeted wrote', { says: true }],
  ['continued lasted lived remained served stayed worked', { tense: 'back' }],
  [
    'ate became began bought broke brought built came caught chose cost cut did drew drove fell felt fled flew fought found ' +
      'gave got grew had heard held hit kept knew led left lent let lost made meant met paid ran rose said sang sank ' +
      'sat saw sent shook shot shut sold sought spent split spoke stole stood struck swept swore taught thought threw took ' +
      'was went were withdrew woke won wore wrote',
    { tense: 'back' },
  ],
];
