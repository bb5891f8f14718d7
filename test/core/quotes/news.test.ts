import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document';
import { english } from '../../../src/core/lang/en';
import { read } from '../../../src/core/reading';
import * as kinds from './newsRows';

const quotesOf = (text: string) => read(parseDocument(text, 'text'), english).quotes;

describe('speakers in news of many kinds', () => {
  for (const [kind, rows] of Object.entries(kinds))
    describe(kind, () => {
      for (const [text, ...expected] of rows)
        it(text, () => {
          const withRole = expected.map((one) => one.includes(' | '));
          const found = quotesOf(text).map(({ speaker = '-', role }, i) =>
            withRole[i] ? `${speaker} | ${role ?? '-'}` : speaker,
          );
          assert.deepEqual(found, expected);
        });
    });
});
