import assert from 'node:assert/strict';
import { takeTitleBlock } from '../../../src/import/titleBlock';
import type { ImportedMetadata } from '../../../src/import';

const TEXT =
  'The council voted on Tuesday to spend £3.4m on a new bridge over the river, after a debate of four hours, the mayor said.';
const take = (lines: readonly string[], metadata: ImportedMetadata = { title: 'The bridge' }) => {
  const blocks = [...lines, TEXT].map((text) => ({ kind: 'paragraph', text }) as const);
  const taken = takeTitleBlock({ blocks, metadata, unsure: [] });
  return { lines: taken.blocks.slice(0, -1).map((block) => ('text' in block ? block.text : '')), ...taken };
};

describe('the lines below a title', () => {
  const table: [string, string[], ImportedMetadata, ImportedMetadata, string[]][] = [
    ['a byline', ['By Ann Lee'], {}, { author: 'Ann Lee' }, []],
    ['two authors', ['By Ann Lee and Bo Ek'], {}, { author: 'Ann Lee and Bo Ek' }, []],
    ['a day', ['17 September 2024'], { date: '2025-01-01' }, { date: '2024-09-17' }, []],
    ['a day with a word', ['Published on September 17, 2024'], {}, { date: '2024-09-17' }, []],
    [
      'a known author and a day',
      ['Ann Lee, 2024-09-17'],
      { author: 'Ann Lee' },
      { author: 'Ann Lee', date: '2024-09-17' },
      [],
    ],
    ['a name above a day', ['Ann Lee', '2024-09-17'], {}, { author: 'Ann Lee', date: '2024-09-17' }, []],
    ['the title again', ['The Bridge'], {}, {}, []],
    ['not a heading', ['Costs and delays'], {}, {}, ['Costs and delays']],
    ['not a year', ['2024'], {}, {}, ['2024']],
    ['not a sentence', ['By Monday it was over.'], {}, {}, ['By Monday it was over.']],
  ];
  for (const [what, lines, known, expected, left] of table)
    it(what, () => {
      const taken = take(lines, { title: 'The bridge', ...known });
      assert.deepEqual(taken.metadata, { title: 'The bridge', ...expected });
      assert.deepEqual(taken.lines, left);
    });

  it('says that a name above a day is a guess', () =>
    assert.deepEqual(take(['Ann Lee', '2024-09-17']).unsure, ['author']));
});
