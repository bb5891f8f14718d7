import type { FigureRole, FigureWord } from '../figureTables';

type Row = readonly [words: string, meaning: FigureWord];

const cardinals =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const tensOrdinals = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth';

const numbered = (words: string, from: number, by: number, meaning: (n: number) => FigureWord): Row[] =>
  words.split(' ').map((word, i) => [word, meaning(from + i * by)]);

/** The small words of the grammar; 'half' has its role with its value. */
const roles: readonly FigureRole[] = [
  'and',
  'another',
  'as',
  'at',
  'between',
  'by',
  'compared',
  'each',
  'every',
  'for',
  'from',
  'in',
  'instead',
  'into',
  'many',
  'much',
  'nil',
  'of',
  'old',
  'on',
  'or',
  'other',
  'out',
  'own',
  'per',
  'point',
  'that',
  'the',
  'to',
  'with',
  'within',
];

/** Number words and their relatives: cardinals, scales, ordinals, fractions, vague magnitudes, multiples. */
export const numberRows: readonly Row[] = [
  ...numbered(cardinals, 0, 1, (cardinal) => ({ cardinal })),
  ...numbered(tens, 20, 10, (tens) => ({ tens })),
  ...numbered(ordinals, 1, 1, (ordinal) => ({ ordinal, ...(ordinal > 2 && { denominator: ordinal }) })),
  ...numbered(tensOrdinals, 20, 10, (ordinal) => ({ ordinal, denominator: ordinal })),
  ...numbered(
    ordinals
      .split(' ')
      .slice(2)
      .map((word) => `${word}s`)
      .join(' '),
    3,
    1,
    (denominator) => ({ denominator, plural: true }),
  ),
  ['twentieths', { denominator: 20, plural: true }],
  ['hundredth', { ordinal: 100, denominator: 100 }],
  ['hundredths', { denominator: 100, plural: true }],
  ['thousandth', { ordinal: 1000, denominator: 1000 }],
  ['thousandths', { denominator: 1000, plural: true }],
  ['millionth', { ordinal: 1e6, denominator: 1e6 }],
  ['millionths', { denominator: 1e6, plural: true }],
  ['billionth', { ordinal: 1e9, denominator: 1e9 }],
  ['billionths', { denominator: 1e9, plural: true }],
  ['trillionth', { ordinal: 1e12, denominator: 1e12 }],
  ['trillionths', { denominator: 1e12, plural: true }],
  ['firsts', { denominator: 1, plural: true }],
  ['half', { denominator: 2, role: 'half' }],
  ['halves', { denominator: 2, plural: true }],
  ['quarter', { denominator: 4 }],
  ['quarters', { denominator: 4, plural: true }],

  ['hundred', { scale: 100 }],
  ['thousand', { scale: 1000 }],
  ['lakh lakhs lac', { scale: 1e5 }],
  ['million', { scale: 1e6 }],
  ['crore crores', { scale: 1e7 }],
  ['billion milliard', { scale: 1e9 }],
  ['trillion', { scale: 1e12 }],
  ['quadrillion', { scale: 1e15 }],
  ['k', { scaleSign: 1000, signFits: 'glued' }],
  ['m', { scaleSign: 1e6, doubtful: true, signFits: 'either' }],
  ['mil mn mln mio', { scaleSign: 1e6 }],
  ['mm', { scaleSign: 1e6, signFits: 'money' }],
  ['b', { scaleSign: 1e9, doubtful: true, signFits: 'glued' }],
  ['bn bln', { scaleSign: 1e9 }],
  ['t', { scaleSign: 1e12, doubtful: true, signFits: 'capital' }],
  ['tln tn trn', { scaleSign: 1e12 }],
  ['dozen', { collective: 12 }],
  ['score', { collective: 20 }],

  ['dozens', { vague: [24, 99], collective: 12 }],
  ['scores', { vague: [40, 99], vagueOf: true }],
  ['hundreds', { vague: [100, 999], vagueScale: 100 }],
  ['thousands', { vague: [1000, 9999], vagueScale: 1000 }],
  ['tens', { vagueScale: 10 }],
  ['millions', { vague: [1e6, 9999999] }],
  ['billions', { vague: [1e9, 9999999999] }],
  ['trillions', { vague: [1e12, 9999999999999] }],
  ['few', { vagueCount: [2, 9] }],
  ['several', { vagueCount: [2, 9] }],
  ['couple', { vagueCount: [2, 2] }],

  ['twice', { multiple: 2, multipleAlone: true }],
  ['thrice', { multiple: 3, multipleAlone: true }],
  ['double', { multiple: 2 }],
  ['doubled doubles doubling', { multiple: 2, multiplies: true }],
  ['twofold', { multiple: 2, multipleAlone: true }],
  ['triple treble', { multiple: 3 }],
  ['tripled triples tripling trebled trebles trebling', { multiple: 3, multiplies: true }],
  ['threefold', { multiple: 3, multipleAlone: true }],
  ['quadruple', { multiple: 4 }],
  ['quadrupled quadruples quadrupling', { multiple: 4, multiplies: true }],
  ['fourfold', { multiple: 4, multipleAlone: true }],
  ['quintupled quintupling', { multiple: 5, multiplies: true }],
  ['fivefold', { multiple: 5, multipleAlone: true }],
  ['sixfold', { multiple: 6, multipleAlone: true }],
  ['sevenfold', { multiple: 7, multipleAlone: true }],
  ['eightfold', { multiple: 8, multipleAlone: true }],
  ['ninefold', { multiple: 9, multipleAlone: true }],
  ['tenfold', { multiple: 10, multipleAlone: true }],
  ['hundredfold', { multiple: 100, multipleAlone: true }],
  ['thousandfold', { multiple: 1000, multipleAlone: true }],
  ['halve halved halves halving', { multiple: 0.5, multiplies: true }],
  ['times', { times: true }],
  ['fold time', { times: true, timesHung: true }],

  ['a an', { article: true }],
  ['minus negative', { negative: true }],
  ['ad bc bce ce', { era: true }],
  ['st nd rd th', { ordinalSuffix: true }],
  ...roles.map((role): Row => [role, { role }]),
  ['olds', { role: 'old' }],
  ['s', { role: 'decade' }],
  ['love', { role: 'nil' }],
  ["am pm o'clock gmt utc bst est", { clock: true }],
  [
    'january february march april may june july august september october november december ' +
      'jan feb mar apr jun jul aug sep sept oct nov dec',
    { month: true },
  ],
];
