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

  it('reads three columns one after the other', () => {
    // Runs of 23 characters or less, so that three columns stand beside each other with a gutter between.
    const lines = (name: string): string[] =>
      Array.from({ length: 8 }, (_, i) => `${name} goes on for so ${'abcdefgh'[i]}${i < 7 ? ',' : '.'}`);
    const all = texts(
      page([...column(lines('One'), 50, 700), ...column(lines('Two'), 230, 700), ...column(lines('Six'), 410, 700)]),
    );
    assert.equal(all.join(' '), ['One', 'Two', 'Six'].map((name) => lines(name).join(' ')).join(' '));
  });

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

describe('what stands apart in a PDF', () => {
  const words = (text: string, x: number, y: number, size = SIZE): TextRun => run(text, x, y, size);
  const prose = column(LEFT, 50, 700);

  it('reads a table by what stands under each other, over a break of pages and without its repeated head', () => {
    const row = (y: number, ...cells: readonly string[]): TextRun[] =>
      cells.map((cell, i) => words(cell, 50 + i * 120, y));
    const blocks = layOut([
      page([...prose, ...row(600, 'Item', 'Budget', 'Spent'), ...row(586, 'Dredging', '11.4', '13.3')], 1),
      page(
        [...row(700, 'Item', 'Budget', 'Spent'), ...row(686, 'Surveys', '0.9', '0.9'), ...column(RIGHT, 50, 650)],
        2,
      ),
    ]);
    assert.deepEqual(blocks.find((block) => block.kind === 'table')?.rows, [
      ['Item', 'Budget', 'Spent'],
      ['Dredging', '11.4', '13.3'],
      ['Surveys', '0.9', '0.9'],
    ]);
  });

  it('cuts a run that holds two cells where the second begins', () => {
    const rows = [
      [words('Item', 50, 600), words('Budget', 200, 600), words('Spent', 300, 600)],
      [words('Silt', 50, 586), words('11.4', 200, 586), words('13.3', 300, 586)],
      [{ ...words('Transport and disposal 3.1', 50, 572), width: 165 }, words('3.6', 300, 572)],
    ];
    assert.deepEqual(
      layOut([page([...prose, ...rows.flat()])]).flatMap((block) => (block.kind === 'table' ? block.rows[2] : [])),
      ['Transport and disposal', '3.1', '3.6'],
    );
  });

  /** Cells of several lines each, by rows. */
  const wrapped = [
    [['Measure'], ['What it does to the', 'river and its banks']],
    [
      ['Dredging of', 'the mouth'],
      ['Takes out silt and sed-', 'iment each spring'],
    ],
    [['Groynes'], ['Hold the sand']],
  ];
  const placed = wrapped.map((row, n) =>
    row.map((lines, i) => lines.map((text, line) => words(text, 50 + i * 150, 600 - n * 30 - line * 12))),
  );
  const writings: readonly (readonly [how: string, runs: readonly TextRun[], rows: readonly (readonly string[])[]])[] =
    [
      [
        'cell by cell: each is whole',
        placed.flat(2),
        [
          ['Measure', 'What it does to the river and its banks'],
          ['Dredging of the mouth', 'Takes out silt and sediment each spring'],
          ['Groynes', 'Hold the sand'],
        ],
      ],
      [
        'line by line: what goes on in one cell alone is known',
        placed.flat(2).sort((a, b) => b.y - a.y || a.x - b.x),
        [
          ['Measure', 'What it does to the river and its banks'],
          ['Dredging of', 'Takes out silt and sed-'],
          ['the mouth', 'iment each spring'],
          ['Groynes', 'Hold the sand'],
        ],
      ],
      [
        'cell by cell, with some cells centred beside longer ones',
        [
          words('Item', 50, 600),
          words('What it does', 120, 600),
          words('When', 320, 600),
          words('Dredging', 50, 576),
          ...column(['Takes out the silt of the', 'river and of its banks', 'down to the mouth'], 120, 576),
          words('each spring', 320, 570),
          words('Groynes', 50, 534),
          ...column(['Hold the sand back that', 'the sea would take'], 120, 534),
          words('always', 320, 528),
        ],
        [
          ['Item', 'What it does', 'When'],
          ['Dredging', 'Takes out the silt of the river and of its banks down to the mouth', 'each spring'],
          ['Groynes', 'Hold the sand back that the sea would take', 'always'],
        ],
      ],
      [
        'column by column: the figures of a column are so many cells',
        [...column(['Year', '2021', '2022'], 50, 600), ...column(['Landings', '1,204', '1,310'], 200, 600)],
        [
          ['Year', 'Landings'],
          ['2021', '1,204'],
          ['2022', '1,310'],
        ],
      ],
    ];
  for (const [how, runs, rows] of writings)
    it(`reads a table that was written ${how}`, () =>
      assert.deepEqual(
        layOut([page([...prose, ...runs])]).flatMap((block) => (block.kind === 'table' ? block.rows : [])),
        rows,
      ));

  it('reads short texts in columns one after the other, where they were written so', () =>
    assert.deepEqual(texts(page([...column(LEFT.slice(0, 3), 50, 700), ...column(RIGHT.slice(0, 3), 300, 700)])), [
      [...LEFT.slice(0, 3), ...RIGHT.slice(0, 3)].join(' '),
    ]));

  it('does not take justified lines for a table', () => {
    const loose = (y: number, gap: number): TextRun[] => [
      words('The base in the valley', 50, y),
      words('was opened in the war', 150 + gap, y),
    ];
    assert.deepEqual(
      layOut([page([...loose(700, 8), ...loose(688, 20), ...column(LEFT, 50, 676)])]).map((block) => block.kind),
      ['paragraph'],
    );
  });

  const raised: [string, readonly TextRun[], string][] = [
    ['drops the mark of a note', [words('it rose in 2019', 50, 700), words('3', 117.5, 704, 6)], 'it rose in 2019'],
    ['keeps an exponent', [words('at 10', 50, 700), words('6', 72.5, 704, 6), words('cells', 78, 700)], 'at 10⁶ cells'],
    ['keeps a power of a unit', [words('in 40 km', 50, 700), words('2', 86, 704, 6)], 'in 40 km²'],
  ];
  for (const [what, runs, expected] of raised)
    it(what, () =>
      assert.equal(
        texts(page([...column(LEFT, 50, 760), ...runs.map((one) => ({ ...one, y: one.y - 40 }))])).at(-1),
        expected,
      ),
    );

  it('joins a paragraph over the footnote between its halves', () => {
    const first = page(
      [...column(LEFT, 50, 700), words('1', 50, 103, 5), words('A note that says why.', 53, 100, 8)],
      1,
    );
    const second = page(column(RIGHT, 50, 700), 2);
    const blocks = layOut([first, second]);
    assert.deepEqual(
      blocks.map(({ kind }) => kind),
      ['paragraph', 'footnote'],
    );
    assert.equal(blocks[1] && 'text' in blocks[1] && blocks[1].text, 'A note that says why.');
  });

  it('reads the items of a list, and no item where a sentence ends on a number', () =>
    assert.deepEqual(
      layOut([
        page([
          ...column(['They wish to do three things before the winter', 'comes, as the report says:'], 50, 700),
          ...column(['1. Survey the basin.', '2. Publish the readings.', '• one more thing'], 62, 670),
          ...column(
            ['It was found by a student who was then a man of', '26. He said that it had taken him some nine days.'],
            50,
            620,
          ),
        ]),
      ]).map((block) => [block.kind, 'text' in block ? block.text : '']),
      [
        ['paragraph', 'They wish to do three things before the winter comes, as the report says:'],
        ['item', 'Survey the basin.'],
        ['item', 'Publish the readings.'],
        ['item', 'one more thing'],
        [
          'paragraph',
          'It was found by a student who was then a man of 26. He said that it had taken him some nine days.',
        ],
      ],
    ));

  const hyphens: [string, string, string][] = [
    ['twenty-', 'six boats', 'twenty-six boats'],
    ['Marlow-', 'on-Tees', 'Marlow-on-Tees'],
    ['a six-', 'foot fence', 'a six-foot fence'],
    ['an-', 'other one', 'another one'],
    ['six-', 'teen of them', 'sixteen of them'],
    ['the UK-', 'based firm', 'the UK-based firm'],
  ];
  for (const [first, second, expected] of hyphens)
    it(`joins ‘${first}’ and ‘${second}’`, () =>
      assert.equal(texts(page([words(first, 50, 700), words(second, 50, 688)]))[0], expected));
});
