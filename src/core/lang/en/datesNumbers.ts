import type { DateWord } from '../dateTables';

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth';
const CARDINALS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

const counted = (
  words: string,
  from: number,
  step: number,
  key: 'ordinal' | 'cardinal',
): (readonly [string, DateWord])[] => words.split(' ').map((word, i) => [word, { [key]: from + i * step }] as const);

/** Numbers in words, as years ('nineteen eighty-four'), days ('the twenty-first') and counts ('two years later') use them. */
export const numberWords: readonly (readonly [string, DateWord])[] = [
  ...counted(ORDINALS, 1, 1, 'ordinal'),
  ...counted(CARDINALS, 1, 1, 'cardinal'),
  ...counted(TENS, 20, 10, 'cardinal'),
  ['eighties', { decade: 80 }],
  ['fifties', { decade: 50 }],
  ['forties', { decade: 40 }],
  ['hundred', { role: 'hundred' }],
  ['nineties', { decade: 90 }],
  ['noughties', { decade: 0 }],
  ['oh', { cardinal: 0 }],
  ['seventies', { decade: 70 }],
  ['sixties', { decade: 60 }],
  ['tens', { decade: 10 }],
  ['thirties', { decade: 30 }],
  ['thirtieth', { ordinal: 30 }],
  ['thousand', { role: 'thousand' }],
  ['twenties', { decade: 20 }],
  ['zero', { cardinal: 0 }],
];
