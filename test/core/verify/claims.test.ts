import assert from 'node:assert/strict';
import type { Verdict } from '../../../src/core/verify';
import { checksOf, source } from './helper';

/** An election in a small republic, made up for these tests. */
const article = source(
  [
    'Ines Marrow became the second woman to lead the Harbour Party when delegates in Sandholm elected her on Saturday.',
    'The Sandholm bridge is the second longest bridge in the republic, and the first built of steel.',
    'Turnout in Sandholm reached 61 percent, short of the record turnout of 1994.',
  ].join('\n\n'),
);

const rows: readonly (readonly [draft: string, verdict: Verdict])[] = [
  ['Ines Marrow is the first woman to lead the Harbour Party, elected by delegates in Sandholm.', 'contradicted'],
  ['The Sandholm bridge, the longest bridge in the republic, was closed.', 'contradicted'],
  ['The Sandholm bridge was the first bridge in the republic built of steel.', 'supported'],
  // Another noun, or a sentence that is about something else: only a question.
  ['Ines Marrow is the first delegate from Sandholm to win by acclaim in the Harbour Party.', 'unclear'],
  ['Her garden is the only one of its kind in the whole valley.', 'unclear'],
];

describe('claims without a number', () => {
  for (const [draft, verdict] of rows)
    it(draft, () => {
      const check = checksOf([article], draft).find(({ message }) => /claim|otherwise/.test(message));
      assert.equal(check?.verdict, verdict, check?.message);
      if (verdict === 'contradicted') assert.equal(check?.severity, 'warning');
    });
});
