import assert from 'node:assert/strict';
import { checkOn, source } from './helper';

/** A harvest and a bank's branches, made up for these tests. */
const harvest = source(
  [
    'Alvaria will harvest 8.6 million tonnes of maize this year, the growers said on Monday.',
    'The wheat crop came to 10.3 million tonnes, up from 9.6 million tonnes a year ago.',
    'A tonne of maize cost $199 to $203 on Tuesday, up from $187 in June.',
    'Northgate has 164 branches, of which it intends to shut between 40 and 60.',
    'A pilot line is to make at least 200 cells a week.',
    'The police will get $92.7 million; an amendment would have cut $1.3 million from it.',
    'Sales were 36,000 boxes last year and 24,300 boxes in 2020.',
  ].join('\n\n'),
  'herald',
);

const rows: readonly (readonly [draft: string, derivation: string | undefined])[] = [
  // a range comes out of a range; 'at least' tells its lower end
  ['Of the branches of Northgate «between 104 and 124» will be left.', '164 − (40 to 60) = 104 to 124'],
  ['Of the branches of Northgate «between 104 and 134» will be left.', undefined],
  ['A tonne of maize cost «at least $12» more on Tuesday than in June.', '($199 to $203) − $187 = $12 to $16'],
  ['A tonne of maize cost «at least $15» more on Tuesday than in June.', undefined],
  // a unit that is left out, where a word tells of a calculation
  [
    'The wheat crop came to 10.3 million tonnes, a gain of «700,000».',
    '10.3 million tonnes − 9.6 million tonnes = 700,000 tonnes',
  ],
  ['The wheat crop and «700,000» growers came to 10.3 million tonnes.', undefined],
  // a change the other way
  ['The wheat crop came to 10.3 million tonnes, a drop of «700,000».', undefined],
  // rates whose noun stands between
  ['The pilot line is to make «10,000 or more» cells a year.', '200 × 52 / 1 = 10,400'],
  // little taken from much
  ['The amendment would have left the police with «$91.4 million».', '$92.7 million − $1.3 million = $91.4 million'],
  // a share is no change
  ['Sales rose by «almost half» last year over 2020.', '(36,000 − 24,300) / 24,300 = 48.1 percent'],
  ['The chain sold «almost half» of the boxes to hospitals.', undefined],
];

describe('calculations with the source’s figures', () => {
  for (const [draft, derivation] of rows)
    it(`${draft} ${derivation ?? '(none)'}`, () => {
      const check = checkOn([harvest], draft);
      assert.equal(check.code === 'figure.derived' ? check.derivation : undefined, derivation, check.message);
    });
});
