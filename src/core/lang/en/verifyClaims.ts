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

/** What stands in a source where a claim of the kind does not hold. Alphabetical in each line. */
const COUNTERS_TABLE: readonly (readonly [ClaimCue['kind'], string])[] = [
  ['first', 'not the first|the fifth|the fourth|the second|the sixth|the third'],
  ['last', 'not the last'],
  ['only', 'not the only|one of several|one of the few|one of three|one of two'],
  ['record', 'below the record|not a record|short of a record|short of the record|the previous record'],
  [
    'superlative',
    'not the biggest|not the highest|not the largest|not the longest|not the lowest|not the oldest|not the worst|second biggest|second fastest|second highest|second largest|second longest|second lowest|second oldest|second tallest|second worst|the second best|third biggest|third highest|third largest|third longest',
  ],
  ['all', 'all but|all except|except for|not all|not every|with the exception'],
  ['none', 'all of them|most of them|one has|some have|some of them'],
];

export const COUNTERS: readonly ClaimCue[] = COUNTERS_TABLE.flatMap(([kind, phrases]) =>
  phrases.split('|').map((phrase) => ({ phrase, kind })),
);
