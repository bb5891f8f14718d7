import assert from 'node:assert/strict';
import { readDates } from '../../../src/core/dates';
import type { TokenizedDocument } from '../../../src/core/document/types';
import { english } from '../../../src/core/lang/en';
import { documentOf, read } from './read';

const values = (document: TokenizedDocument): string[] => readDates(document, english).map((d) => d.value);

describe('where dates stand', () => {
  it('reads headings, list items and captions', () => {
    for (const kind of ['heading', 'item', 'caption', 'footnote', 'turn'] as const)
      assert.deepEqual(values(documentOf('The flood of June 2024', kind)), ['2024-06'], kind);
  });

  it("reads a title of the front matter, and counts from its 'date'", () => {
    const document = documentOf('What June 17 meant', 'meta');
    const frontMatter = { start: 0, end: 0, data: { date: '2024-08-01' }, fields: new Map() };
    assert.deepEqual(values({ ...document, frontMatter }), ['2024-06-17']);
    assert.deepEqual(values({ ...document, frontMatter: { ...frontMatter, data: { date: new Date('2020-08-01') } } }), [
      '2020-06-17',
    ]);
  });

  it('reads over joiners inside a date, whose span keeps them', () => {
    const [date] = read('On 17 Ju\u00ADne\u00A02024 it \u2060closed.');
    assert.deepEqual([date?.value, date?.text], ['2024-06-17', '17 Ju\u00ADne\u00A02024']);
  });

  it('reads full-width digits', () => {
    assert.deepEqual(
      read('In ２０２４ it closed.').map((d) => d.value),
      ['2024'],
    );
  });

  it('never reads over the end of a paragraph', () => {
    assert.deepEqual(
      read('It came in June\n\n17 people came').map((d) => d.text),
      ['June'],
    );
  });
});

describe('the cells of a table', () => {
  const cell = (text: string, column: string | undefined, row: string | undefined, isHeader = false): string[] => {
    const document = documentOf(text, 'cell');
    const blocks = document.blocks.map((block) => ({ ...block, headers: { column, row, isHeader } }));
    return values({ ...document, blocks });
  };
  it('reads a year in a header', () => assert.deepEqual(cell('2022', undefined, undefined, true), ['2022']));
  it('reads a year in the first column', () => assert.deepEqual(cell('2022', 'Season', undefined), ['2022']));
  for (const head of 'Born Built Completed Date Dates Died Established Founded Launched Opened Period Season Since When Year'.split(
    ' ',
  ))
    it(`reads a year below '${head}'`, () => assert.deepEqual(cell('2022', head, 'Paris'), ['2022']));
  it('leaves the amounts in other cells alone', () => assert.deepEqual(cell('2022', 'Voters', 'Paris'), []));
  it('leaves the amounts beside years alone', () => assert.deepEqual(cell('1999', '2024', 'Arrests'), []));
  it('reads a month by itself', () => {
    assert.equal(cell('May', undefined, undefined, true).length, 1);
    assert.equal(cell('Sept.', undefined, undefined, true).length, 1);
    assert.equal(cell('may', undefined, undefined, true).length, 0);
  });
  it('reads a full date in any cell', () => assert.deepEqual(cell('17 June 2024', 'Voters', 'Paris'), ['2024-06-17']));
});

describe('what stands before', () => {
  for (const [text, preposition] of [
    ['Since 2019 it fell.', 'since'],
    ['It ends by the end of 2025.', 'by'],
    ['It ran until June 2024.', 'until'],
    ['During the 1990s it grew.', 'during'],
    ['The 2019 report.', undefined],
  ] as const)
    it(`${text} (${preposition})`, () => assert.equal(read(text)[0]?.preposition, preposition));

  it('keeps early, mid and late, and narrows the days', () => {
    const [date] = read('In early 2023.');
    assert.equal(date?.part, 'early');
    assert.deepEqual(date?.interval, { from: 19358, to: 19510 }); // 1 January to 1 June, both included
  });

  it('tells a fiscal year', () => assert.equal(read('In fiscal 2024.')[0]?.fiscal, true));
});
