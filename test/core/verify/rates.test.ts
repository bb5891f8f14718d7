import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';
import { contextsOf } from '../../../src/core/verify/context';

const rows: readonly (readonly [text: string, rate: string])[] = [
  ['It makes «200» cells a week.', 'week'],
  ['Its line turns out «10,000 or more» cells a year.', 'year'],
  ['To run one costs «$38.50» an hour.', 'hour'],
  ['To buy one costs «$3,800» an acre.', 'acre'],
  ['They pay «£1.60» every week.', 'week'],
  ['It makes «200» cells.', ''],
  ['It made «200» cells a year ago.', ''],
  ['He fed «200» cattle and a dog.', ''],
  ['It cost «£91,000», and a year passed.', ''],
];

describe('what a figure is per', () => {
  for (const [text, rate] of rows)
    it(text, () => {
      const plain = text.replace(/[«»]/g, '');
      const { draft } = readDraft({ path: 'draft.md', text: plain }, english);
      const start = text.indexOf('«');
      const context = contextsOf(draft.mentions, english).all.find(
        ({ mention }) => mention.start <= start && start < mention.end,
      );
      assert.equal(context?.rate, english.verify.stem(rate));
    });
});
