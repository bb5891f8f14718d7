import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document';
import { english } from '../../../src/core/lang/en';
import { read } from '../../../src/core/reading';
import * as kinds from './newsRows';

const quotesOf = (text: string) => read(parseDocument(text, 'text'), english).quotes;

describe('speakers in texts that break off', () => {
  it('are read without an error, wherever a text ends', () => {
    for (const rows of Object.values(kinds))
      for (const [text] of rows)
        for (let end = 1; end < text.length; end += 3) assert.ok(Array.isArray(quotesOf(text.slice(0, end))));
  });
});

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
