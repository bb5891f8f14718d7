import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document';
import { english } from '../../../src/core/lang/en';
import { read } from '../../../src/core/reading';
import { giverRows } from './giverRows';

describe('who gives a figure', () => {
  for (const [marked, expected] of giverRows)
    it(marked, () => {
      const at = marked.indexOf('«');
      const { figures, givers } = read(parseDocument(marked.replace(/[«»]/g, ''), 'text'), english);
      const figure = figures.find((one) => one.start <= at && at < one.end);
      assert.ok(figure, 'no figure is read');
      assert.equal(givers.get(figure) ?? '-', expected);
    });
});
