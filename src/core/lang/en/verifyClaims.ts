import type { ClaimCue } from '../verifyTables';

/** Claims that nothing in the draft can be compared with: a checker asks for them. Alphabetical in each line. */
const TABLE: readonly (readonly [ClaimCue['kind'], string])[] = [
  ['first', 'first ever|for the first time|the first|the very first'],
  ['last', 'the last time'],
  ['only', 'the only|the sole'],
  [
    'record',
    'a record|all-time high|all-time low|an all-time|hits record|new record|on record|record high|record low|the record|unprecedented',
  ],
  [
    'superlative',
    'best since|biggest since|deadliest since|fewest since|highest since|largest since|lowest since|most since|smallest since|sharpest since|steepest since|worst since|the biggest|the deadliest|the fastest|the highest|the largest|the longest|the lowest|the oldest|the smallest|the tallest|the worst|the youngest',
  ],
  ['all', 'every single|without exception'],
  ['none', 'no one has|nobody has|not a single|not one'],
];

export const CLAIMS: readonly ClaimCue[] = TABLE.flatMap(([kind, phrases]) =>
  phrases.split('|').map((phrase) => ({ phrase, kind })),
);
