import assert from 'node:assert/strict';
import type { Code, Verdict } from '../../../src/core/verify';
import { checkOn, source } from './helper';

/** Figures whose units the source leaves out, made up for these tests. */
const harbour = source(
  [
    'By midnight on June 12 the thermometer at Sundvik pier read 27 F, and 3 inches of snow lay on it.',
    'The crews got 11 litres of water a day. The standard is 15, the union said.',
  ].join('\n\n'),
  'herald',
);

const rows: readonly (readonly [draft: string, verdict: Verdict, code?: Code])[] = [
  ['The thermometer at Sundvik pier read «27 degrees» by midnight.', 'supported'],
  ['The thermometer at Sundvik pier read «27 F» by midnight.', 'supported'],
  ['The standard is «15 litres» of water a day, the union said.', 'supported'],
];

describe('verdicts: units left out', () => {
  for (const [draft, verdict, code] of rows)
    it(`${verdict}: ${draft}`, () => {
      const check = checkOn([harbour], draft);
      assert.equal(check.verdict, verdict, check.message);
      if (code) assert.equal(check.code, code);
    });
});
