import assert from 'node:assert/strict';
import { checkOn, source } from './helper';

const article = source(
  [
    '“The base is not critical to the army, and it never was,” said Eric Olson, global fellow at the Wilson Center.',
    '“It has a long and nasty history,” Dana Frank noted. “Nobody should forget it.”',
    'The town council meets every second Tuesday in the old school.',
  ].join('\n\n'),
  'herald',
);

const rows: readonly (readonly [rule: string, draft: string, verdict: string, code?: string])[] = [
  ['the same words', 'Dana Frank said: «“It has a long and nasty history.”»', 'supported'],
  [
    'an interrupted quote joined',
    'Dana Frank said: «“It has a long and nasty history. Nobody should forget it.”»',
    'supported',
  ],
  ['an ellipsis', 'Eric Olson said: «“The base is not critical … and it never was.”»', 'supported'],
  ['a word changed', 'Dana Frank said: «“It has a long and noble history.”»', 'contradicted', 'quote.altered'],
  ['words in another order', 'Dana Frank said: «“It has a nasty and long history.”»', 'contradicted', 'quote.altered'],
  ['a denial cut off', 'Eric Olson said the base was «“critical to the army”».', 'contradicted', 'quote.altered'],
  ['a denial kept outside', 'Eric Olson said the base was not «“critical to the army”».', 'supported'],
  [
    'words without marks',
    'Eric Olson said the council «“meets every second Tuesday”».',
    'contradicted',
    'quote.altered',
  ],
  ['another speaker', 'Eric Olson said: «“It has a long and nasty history.”»', 'contradicted', 'quote.misattributed'],
  ['nobody named', 'Some say «“It has a long and nasty history.”»', 'supported'],
  ['not in it', 'Dana Frank said: «“We will build a bridge over the bay.”»', 'not-found', 'quote.not-found'],
  ['a misspelt name', '«Dana Franck» teaches history.', 'contradicted', 'name.misspelled'],
];

describe('quotes and names of a draft', () => {
  for (const [rule, draft, verdict, code] of rows)
    it(rule, () => {
      const check = checkOn([article], draft);
      assert.deepEqual([check.verdict, check.code], [verdict, code], check.message);
    });
});

describe('what is suggested for an altered quote', () => {
  const news = source(
    [
      'She said the bases had been kept “without paying a cent”.',
      '“Not one soldier will leave the country this year,” Ana Ruiz said.',
      '“The clinics of the valley need nurses and more money.” Luc Roy said it twice.',
    ].join('\n\n'),
    'herald',
  );
  for (const [rule, draft, suggestion, told] of [
    ['the last word changed', '«“without paying a dime”»', '“without paying a cent”', '“cent”, not “dime”'],
    [
      'the first word changed',
      'Luc Roy said: «“Many clinics of the valley need nurses and more money.”»',
      '“The clinics of the valley need nurses and more money”',
      '“the”, not “many”',
    ],
    [
      'a word added where the source goes on',
      'Ana Ruiz said: «“Not one soldier will leave the country quickly.”»',
      '“Not one soldier will leave the country”',
      '“quickly” is not in it',
    ],
    [
      'a word added where the source ends',
      'Luc Roy said: «“The clinics of the valley need nurses and more money soon.”»',
      '“The clinics of the valley need nurses and more money”',
      '“soon” is not in it',
    ],
  ] as const)
    it(rule, () => {
      const check = checkOn([news], draft);
      assert.equal(check.code, 'quote.altered');
      assert.equal(check.suggestion?.replace(/[.]”$/, '”'), suggestion);
      assert.ok(check.message.includes(told), check.message);
    });
});
