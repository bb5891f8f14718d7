import assert from 'node:assert/strict';
import { locatorAt, paragraphsAt, parseDocument, type CitedPlace } from '../../../src/core/document';
import { citedParagraphs, readDraft } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';

const PAGES = `---
title: Report
---

<!-- p. 3 -->

First on page three.

Second, which runs over.

<!-- p. 4 -->

# Costs of 2025

On page four.

<!-- p. 6 -->

# 2.1 Income

On page six.
`;
const TALK =
  '<!-- t. 00:00:05 -->\n\nHello.\n\n<!-- t. 00:12:03 -->\n\nIt cost 25 dollars.\n\n<!-- t. 01:00:00 -->\n\nBye.\n';
const SHEETS = `## Budget

<!-- sheet Budget, cells from A3 -->

| Year | Pay \\| more | Cost |
| --- | --- | --- |
| 2023 | 1,200 | 7 |
|  |  |  |
| 2024 | 1,300 | 8 |

## Costs: 2025

<!-- sheet Costs [2025], cells from A1 -->

| Town | People |
| --- | --- |
| Oslo | 700,000 |
`;
const TABLE = '<!-- cells from A1 -->\n\n| Year | Pay |\n| --- | --- |\n| 2023 | 1,200 |\n';

describe('where a text stood in its original', () => {
  const written: [string, string, string, string | undefined][] = [
    ['a page', PAGES, 'Second', 'p. 3'],
    ['a page under a heading', PAGES, 'On page four', 'p. 4'],
    ['a time code', TALK, '25 dollars', 'at 00:12:03'],
    ['a cell, the sheet named where there are several', SHEETS, '1,200', 'cell Budget!B4'],
    ['a cell behind an empty row', SHEETS, '8 |', 'cell Budget!C6'],
    ['a cell of a head', SHEETS, 'Cost |', 'cell Budget!C3'],
    ['a sheet’s name without what would end a citation', SHEETS, '700,000', 'cell Costs 2025!B2'],
    ['a cell of the only table', TABLE, '1,200', 'cell B2'],
    ['nothing where nothing says', 'Just text.\n', 'text', undefined],
    ['nothing for another comment', '<!-- p. four -->\n\nText.\n', 'Text', undefined],
  ];
  for (const [what, text, words, locator] of written)
    it(`writes ${what}`, () => assert.equal(locatorAt(parseDocument(text, 'markdown'), text.indexOf(words)), locator));

  const resolved: [string, string, string, [number, number] | null | undefined][] = [
    ['a page, with the paragraph that may run over from the one before', PAGES, 'p. 4', [2, 3]],
    ['a first page', PAGES, 'p. 3', [1, 2]],
    ['a number alone, as Pandoc does', PAGES, '3', [1, 2]],
    ['several pages', PAGES, 'pp. 3-4', [1, 3]],
    ['a page that is not there', PAGES, 'p. 9', null],
    ['a paragraph', PAGES, '¶ 2', [2, 2]],
    ['a section by its words', PAGES, 'sec. “Costs”', [3, 3]],
    ['a section by its number', PAGES, '§ 2.1', [4, 4]],
    ['no section by counting', PAGES, 'sec. 1', undefined],
    ['a time code', TALK, 'at 00:12:03', [2, 2]],
    ['a time between two', TALK, 'at 13:30', [2, 2]],
    ['a time before all', TALK, 'at 00:00:01', null],
    ['times from and to', TALK, '12:03–1:00:00', [2, 3]],
    ['a cell', SHEETS, 'cell Budget!B4', [2, 2]],
    ['a cell of another sheet', SHEETS, 'cell Costs 2025!B2', [6, 6]],
    ['cells', TABLE, 'cells A1:B2', [1, 2]],
    ['a row that is not there', TABLE, 'cell B9', null],
    ['no page of a table', TABLE, 'p. 4', undefined],
    ['no page of a plain text', 'Just text.\n', 'p. 4', undefined],
  ];
  for (const [what, text, locator, expected] of resolved)
    it(`finds ${what}: ${locator}`, () => {
      const { draft } = readDraft({ path: 'd.md', text: `It is so [@key, ${locator}; see @b].\n` }, english);
      const [citation] = draft.citations;
      assert.ok(citation);
      assert.equal(citation.locator, locator);
      const range = citedParagraphs(citation, parseDocument(text, 'markdown'));
      assert.deepEqual(range && [range.from, range.to], expected);
    });

  it('takes time that grows with the text', () => {
    const text = `<!-- p. 1 -->\n\n${'<!-- sheet x '.repeat(20_000)}`;
    const from = performance.now();
    const document = parseDocument(text, 'markdown');
    for (const place of [
      { kind: 'page', from: 1, to: 1 },
      { kind: 'cell', from: 1, to: 9 },
    ] satisfies CitedPlace[])
      paragraphsAt(document, place);
    assert.ok(performance.now() - from < 2_000);
  });
});
