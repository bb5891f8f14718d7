import assert from 'node:assert/strict';
import { Concordance, type Words } from '../../../src/core/verify/concordance';

/** Troops and soldiers are used for each other. */
const CONCEPTS = new Map([
  ['troop', [1]],
  ['soldier', [1]],
]);

describe('a concordance', () => {
  const bags: Words[] = [
    new Map([
      ['troop', 0.5],
      ['base', 1],
    ]),
    new Set(['soldier', 'base']),
    new Set(['runway']),
  ];
  const concordance = new Concordance(bags, CONCEPTS, 0.6);
  const found = (stem: string): (readonly [number | undefined, number])[] => {
    const { at, match } = concordance.of(stem);
    return match.map((one, i) => [at[i], one]);
  };

  for (const [stem, expected] of [
    [
      'base',
      [
        [0, 1],
        [1, 1],
      ],
    ],
    // By the word itself, else by one that is used for it, whichever counts more.
    [
      'troop',
      [
        [0, 0.5],
        [1, 0.6],
      ],
    ],
    [
      'soldier',
      [
        [1, 1],
        [0, 0.3],
      ],
    ],
    ['runway', [[2, 1]]],
    ['harbour', []],
  ] as const)
    it(`finds '${stem}' in ${expected.length} of three bags`, () => assert.deepEqual(found(stem), expected));

  it('tells as much the other way round', () => {
    const words = concordance.wordsOf(new Set(['troop', 'runway']));
    const { numbers, weights, all } = concordance.numbered([
      ['soldier', 2],
      ['base', 3],
      ['runway', 4],
    ]);
    const matches = concordance.matchesIn(words);
    assert.deepEqual(
      Array.from(numbers, (number) => matches[number]),
      [0.6, 0, 1],
    );
    assert.deepEqual([...weights], [2, 3, 4]);
    assert.equal(all, 9);
  });
});
