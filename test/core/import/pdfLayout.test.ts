import assert from 'node:assert/strict';
import { layOut, type Page, type TextRun } from '../../../src/import/pdfLayout';

const SIZE = 10;
const run = (text: string, x: number, y: number, size = SIZE): TextRun => ({
  text,
  x,
  y,
  size,
  width: text.length * size * 0.45,
  bold: false,
});
/** Lines set one under the other from `top`. */
const column = (lines: readonly string[], x: number, top: number): TextRun[] =>
  lines.map((line, i) => run(line, x, top - i * 12));
const page = (runs: readonly TextRun[], number = 1): Page => ({ number, width: 600, height: 800, runs });
const texts = (...pages: Page[]): string[] => layOut(pages).map((block) => ('text' in block ? block.text : ''));

const LEFT = [
  'The base in the valley was opened in the',
  'years of the war and has grown since then',
  'to more than a thousand soldiers, and it',
  'is one of the few places where the larg-',
  'est planes can land. Others were closed',
  'long ago, the ministry said last week in',
];
const RIGHT = [
  'a report to the parliament of the country',
  'which was read on Tuesday by members of',
  'both of the houses, who asked for a debate',
  'on what it had cost. The largest share of',
  'the money came from abroad, it was said,',
  'and nobody knew who had asked for it.',
];

describe('the layout of a PDF', () => {
  it('reads the left column, then the right, and joins the sentence between them', () =>
    assert.deepEqual(texts(page([...column(LEFT, 50, 700), ...column(RIGHT, 310, 700)])), [
      'The base in the valley was opened in the years of the war and has grown since then to more than a thousand soldiers, and it is one of the few places where the largest planes can land. Others were closed long ago, the ministry said last week in a report to the parliament of the country which was read on Tuesday by members of both of the houses, who asked for a debate on what it had cost. The largest share of the money came from abroad, it was said, and nobody knew who had asked for it.',
    ]));

  it('leaves a heading over both columns where it stands', () => {
    const blocks = layOut([
      page([
        run('A heading over both of the columns of the page', 50, 740, 16),
        ...column(LEFT, 50, 700),
        ...column(RIGHT, 310, 700),
      ]),
    ]);
    assert.deepEqual(
      blocks.map((block) => block.kind),
      ['heading', 'paragraph'],
    );
  });

  it('parts paragraphs at more space and at an indent', () =>
    assert.deepEqual(
      texts(
        page([
          ...column(['One line of the first one which is long', 'and its end.'], 50, 700),
          ...column(['The second one after a space is long too', 'and ends.'], 50, 664),
          run('   The third is indented and goes on', 65, 640),
          run('to here.', 50, 628),
        ]),
      ),
      [
        'One line of the first one which is long and its end.',
        'The second one after a space is long too and ends.',
        'The third is indented and goes on to here.',
      ],
    ));

  it('leaves out running heads and page numbers, but not a number in the text', () => {
    const pages = [1, 2, 3].map((number) =>
      page(
        [
          run('Annual report 2025', 50, 780),
          ...column([`Page ${number} begins like this and it goes on,`, '1,200 people came to see it.'], 50, 600),
          run(String(number), 300, 20),
        ],
        number,
      ),
    );
    assert.deepEqual(
      texts(...pages),
      [1, 2, 3].map((n) => `Page ${n} begins like this and it goes on, 1,200 people came to see it.`),
    );
  });

  it('keeps the hyphen of a compound that is known elsewhere', () =>
    assert.deepEqual(
      texts(
        page(
          column(
            ['He is a well-known man and a well-', 'known painter who lives in the vill-', 'age by the river.'],
            50,
            700,
          ),
        ),
      ),
      ['He is a well-known man and a well-known painter who lives in the village by the river.'],
    ));

  it('says which page a block began on', () =>
    assert.deepEqual(
      layOut([page([run('First one.', 50, 700)], 1), page([run('Second one.', 65, 700)], 2)]).map(
        (block) => block.locator,
      ),
      [
        { kind: 'page', page: 1 },
        { kind: 'page', page: 2 },
      ],
    ));
});
