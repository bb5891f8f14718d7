import assert from 'node:assert/strict';
import type { Check } from '../../../src/core/verify';
import { checksOf, source } from './helper';

/** A works that lets people go, made up for these tests. */
const works = source(
  [
    'Velanto employs 120 people at its works in Galway. Last year its revenue was $440 million. It paid a fine of $22 million in March. Some 45 workers left in May.',
    'The works opened in 1990.',
  ].join('\n\n'),
  'herald',
);

const on = (draft: string): Check[] => checksOf([works], draft).filter(({ kind }) => kind === 'figure');

describe('verdicts: a whole, its part and what is left', () => {
  for (const draft of [
    'Of the 120 workers, 45 left; the 75 who stayed are angry.',
    'Of its 120 workers, 45 left. The other 75 stayed.',
  ])
    it(draft, () =>
      assert.deepEqual(
        on(draft).map(({ text, verdict, derivation }) => [text, verdict, derivation]),
        [
          ['120', 'supported', undefined],
          ['45', 'unclear', undefined], // the source has 'some'
          ['75', 'supported', '120 − 45 = 75'],
        ],
      ),
    );

  it('goes on from what was worked out in the same sentence', () =>
    assert.equal(
      on('Of its 120 workers, 45 left. The other 75, or 62.5 percent, stayed.').at(-1)?.derivation,
      '(120 − 45) / 120 = 62.5 percent',
    ));

  it('works out a share of a figure that only the source has', () =>
    assert.equal(
      on('Velanto was fined $22 million, or 5 percent of its revenue.').at(-1)?.derivation,
      '$22 million / $440 million = 5 percent',
    ));

  it('leaves a share alone that is none of it', () =>
    assert.notEqual(on('Velanto was fined $22 million, or 8 percent of its revenue.').at(-1)?.verdict, 'supported'));

  it('still flags a part that is the whole', () =>
    assert.equal(
      on('Velanto employs 45 people at its works in Galway, of whom some 120 workers left in May.').at(-1)?.verdict,
      'contradicted',
    ));
});
