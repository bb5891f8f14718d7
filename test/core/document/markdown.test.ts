import assert from 'node:assert';
import { parseMarkdown } from '../../../src/core/document/markdown';
import { JOINER } from '../../../src/core/text/tokens';
import type { Document } from '../../../src/core/document';

/** 'kind paragraph| prose' of each block; joiners as ·, so that the table shows what is read over. */
const shown = (document: Document): string[] =>
  document.blocks.map(
    ({ kind, paragraph, start, end }) =>
      `${kind} ${paragraph}| ${document.prose.slice(start, end).replaceAll(JOINER, '·')}`,
  );

const read = (text: string, meta = false): string[] => {
  const document = parseMarkdown(text, { meta });
  assert.equal(document.prose.length, document.text.length);
  return shown(document);
};

interface Row {
  readonly what: string;
  readonly text: string;
  readonly blocks: readonly string[];
}

const table = (name: string, rows: readonly Row[]): Mocha.Suite =>
  describe(name, () => {
    for (const { what, text, blocks } of rows)
      it(what, () => {
        assert.deepEqual(read(text), blocks);
        // Windows line ends move offsets but change nothing else.
        const windows = parseMarkdown(text.replace(/\n/g, '\r\n'));
        assert.deepEqual(
          shown(windows).map((line) => line.replace(/\s+/g, ' ')),
          blocks.map((line) => line.replace(/\s+/g, ' ')),
        );
      });
  });

table('Markdown: paragraphs are counted', [
  {
    what: 'blocks parted by blank lines',
    text: 'One.\n\nTwo\nstill two.\n\n\nThree.',
    blocks: ['paragraph 1| One.', 'paragraph 2| Two\nstill two.', 'paragraph 3| Three.'],
  },
  { what: 'a blank line may hold spaces', text: 'One.\n \t\nTwo.', blocks: ['paragraph 1| One.', 'paragraph 2| Two.'] },
  {
    what: 'each line where there is no blank line',
    text: 'One.\nTwo.\n**Three**.\n',
    blocks: ['paragraph 1| One.', 'paragraph 2| Two.', 'paragraph 3| ··Three··.'],
  },
  {
    what: 'each line, headings none',
    text: '# Head\nOne.\nTwo.',
    blocks: ['heading 0| Head', 'paragraph 1| One.', 'paragraph 2| Two.'],
  },
  {
    what: 'front matter counts none, and its blank lines are not the body’s',
    text: '---\ntitle: A\n\nkey: b\n---\nOne.\nTwo.',
    blocks: ['paragraph 1| One.', 'paragraph 2| Two.'],
  },
  {
    what: 'headings of both kinds count none',
    text: '# A #\n\nOne.\n\nB\n===\n\nTwo.\n\nC\n---\n\n### D',
    blocks: ['heading 0| A', 'paragraph 1| One.', 'heading 1| B', 'paragraph 2| Two.', 'heading 2| C', 'heading 2| D'],
  },
  {
    what: 'list items one each, nested ones too',
    text: 'One.\n\n- a\n- b\n  goes on\n  1. c\n\nTwo.',
    blocks: ['paragraph 1| One.', 'item 2| a', 'item 3| b\n  goes on', 'item 4| c', 'paragraph 5| Two.'],
  },
  {
    what: 'an item with two paragraphs is one',
    text: '- a\n\n  more\n- b\n\nEnd.',
    blocks: ['item 1| a', 'item 1| more', 'item 2| b', 'paragraph 3| End.'],
  },
  {
    what: 'task markers are no words',
    text: '- [x] done 5\n- [ ] open\n\nx',
    blocks: ['item 1| done 5', 'item 2| open', 'paragraph 3| x'],
  },
  {
    what: 'paragraphs of a block quote one each',
    text: '> one\n> goes on\n>\n> two\n\nEnd.',
    blocks: ['paragraph 1| one\n  goes on', 'paragraph 2| two', 'paragraph 3| End.'],
  },
  {
    what: 'table rows one each',
    text: 'One.\n\n| a | b |\n|---|--:|\n| c | **5** |\n\nEnd.',
    blocks: ['paragraph 1| One.', 'cell 2| a', 'cell 2| b', 'cell 3| c', 'cell 3| ··5··', 'paragraph 4| End.'],
  },
  {
    what: 'footnotes, with what is indented under them',
    text: 'One.[^1]\n\n[^1]: Note 5\n    goes on.\n\n    Second.\n\n[^b]: Other.\n\nEnd.',
    blocks: [
      'paragraph 1| One.····',
      'footnote 2| Note 5\n    goes on.',
      'footnote 3| Second.',
      'footnote 4| Other.',
      'paragraph 5| End.',
    ],
  },
  {
    what: 'comments, code, rules and definitions count none',
    text: 'One.\n\n<!-- p. 3 -->\n\n```\n5\n\n6\n```\n\n~~~\n7\n~~~\n\n***\n\n[a]: http://x.org/8\n\n    code 9\n\nTwo.',
    blocks: ['paragraph 1| One.', 'paragraph 2| Two.'],
  },
  {
    what: 'a comment over blank lines',
    text: 'One.\n\n<!-- 5\n\n6 -->\n\nTwo.',
    blocks: ['paragraph 1| One.', 'paragraph 2| Two.'],
  },
  {
    what: 'Quarto’s divs are read, their fences are not',
    text: '::: {.callout-note}\nInside 5.\n:::\n\nAfter.',
    blocks: ['paragraph 1| Inside 5.', 'paragraph 2| After.'],
  },
  {
    what: 'a picture without words',
    text: 'One.\n\n![](a5.png)\n\nTwo.',
    blocks: ['paragraph 1| One.', 'paragraph 3| Two.'],
  },
  { what: 'nothing at all', text: '\n \n', blocks: [] },
]);

table('Markdown: what is not prose is masked', [
  {
    what: 'emphasis',
    text: 'a **27**% *b* __c__ ~~old 9~~ d',
    blocks: ['paragraph 1| a ··27··% ·b· ··c··           d'],
  },
  {
    what: 'marks that are none',
    text: '2 * 3 * 4, snake_case_word, 5 < 6, a ~ b',
    blocks: ['paragraph 1| 2 * 3 * 4, snake_case_word, 5 < 6, a ~ b'],
  },
  {
    what: 'a link’s text is prose, its address is not',
    text: 'See [27 percent](https://x.org/2024 "in 2025"), he said.',
    blocks: ['paragraph 1| See ·27 percent·······························, he said.'],
  },
  {
    what: 'reference links',
    text: 'See [a][b], [b] and [c].\n\n[b]: http://x.org',
    blocks: ['paragraph 1| See ·a····, ·b· and [c].'],
  },
  {
    what: 'an editor’s brackets stay',
    text: 'using it [Soto Cano] to fight',
    blocks: ['paragraph 1| using it [Soto Cano] to fight'],
  },
  {
    what: 'bare and angled addresses',
    text: 'at https://x.org/2024/5 and <https://y.org/6> end',
    blocks: ['paragraph 1| at                      and                   end'],
  },
  { what: 'code', text: 'run `npm 5` and ``a ` 6`` now', blocks: ['paragraph 1| run         and           now'] },
  {
    what: 'HTML tags and comments in a line',
    text: '<b>27</b>% of<br>all <!-- 9 -->now',
    blocks: ['paragraph 1| ···27····% of    all           now'],
  },
  {
    what: 'HTML blocks: words stay',
    text: '<div class="a5">\nText <b>7</b> here\n</div>\n\nEnd.',
    blocks: ['paragraph 1| Text    7     here', 'paragraph 2| End.'],
  },
  {
    what: 'scripts and styles have no words',
    text: '<script>\nlet a = 5;\n\nlet b = 6;\n</script>\n\nEnd.',
    blocks: ['paragraph 1| End.'],
  },
  {
    what: 'entities are decoded',
    text: '&pound;12&nbsp;m AT&amp;T &#50;&#x35; &nosuch; R&D',
    blocks: ['paragraph 1| £······12\u00a0·····m AT&····T 2····5····· &nosuch; R&D'],
  },
  { what: 'escapes', text: '\\$5 \\*not\\* a\\_b C:\\new', blocks: ['paragraph 1| ·$5 ·*not·* a·_b C:\\new'] },
  {
    what: 'sub- and superscript',
    text: 'CO~2~ and km^2^, ~5 or ~6',
    blocks: ['paragraph 1| CO·2· and km·2·, ~5 or ~6'],
  },
  {
    what: 'citations, with the blank before a stop',
    text: 'It was 27 [@a2025, ¶ 12]. As @b2024 [¶ 3] says, 5.',
    blocks: ['paragraph 1| It was 27···············. As ············ says, 5.'],
  },
  {
    what: 'mail addresses are no citations',
    text: 'Write to desk5@example.org now',
    blocks: ['paragraph 1| Write to                   now'],
  },
  {
    what: 'shortcodes and attributes',
    text: '{{< video 5.mp4 >}} and [words]{.smallcaps} {not this}',
    blocks: ['paragraph 1| ··················· and [words]············ {not this}'],
  },
  {
    what: 'links, embeds, highlights and comments of Obsidian',
    text: 'See [[Note 5]] and [[n6|Words]] ![[i7.png]] ==mark 8== %%not 9%% now, a == b',
    blocks: ['paragraph 1| See ··Note 5·· and ·····Words··             ··mark 8··           now, a == b'],
  },
  {
    what: 'hard line breaks',
    text: 'One  \ntwo\\\nthree.\n\nEnd.',
    blocks: ['paragraph 1| One  \ntwo \nthree.', 'paragraph 2| End.'],
  },
  {
    what: 'Pandoc’s dashes',
    text: 'In 2019--2020 it grew --- and fell',
    blocks: ['paragraph 1| In 2019–·2020 it grew —·· and fell'],
  },
  {
    what: 'attributes behind a heading',
    text: '## Results in 2024 {#sec-5 .x}\n\na',
    blocks: ['heading 0| Results in 2024', 'paragraph 1| a'],
  },
  {
    what: 'an image’s alternative text is a caption',
    text: '![Alt *5*](a6.png "t"){width=50%}\n\nBefore ![b](c) after.\n\n[![d](e)](f)',
    blocks: ['caption 1| Alt ·5·', 'paragraph 2| Before', 'caption 2| b', 'paragraph 2| after.', 'caption 3| d'],
  },
]);

describe('Markdown: blocks', () => {
  it('a cell knows its column’s and its row’s header, also beside empty cells', () => {
    const { blocks, text } = parseMarkdown(
      '| Year | *Tonnes* |  |\n|---|---|---|\n|  | 5 | x |\n| 2020 |  | 6 |\n\nEnd.',
    );
    assert.deepEqual(
      blocks
        .filter(({ kind }) => kind === 'cell')
        .map(({ start, end, headers }) => [text.slice(start, end), headers?.column, headers?.row, headers?.isHeader]),
      [
        ['Year', undefined, undefined, true],
        ['*Tonnes*', undefined, undefined, true],
        ['5', 'Tonnes', undefined, false],
        ['x', undefined, undefined, false],
        ['2020', 'Year', undefined, false],
        ['6', undefined, '2020', false],
      ],
    );
  });

  it('tables without outer bars', () => {
    const { blocks, text } = parseMarkdown('a | b\n--|--\nc | 5\n');
    assert.deepEqual(
      blocks.map(({ start, end, headers }) => [text.slice(start, end), headers?.column, headers?.row]),
      [
        ['a', undefined, undefined],
        ['b', undefined, undefined],
        ['c', 'a', undefined],
        ['5', 'b', 'c'],
      ],
    );
  });

  it('quote depth and heading level', () => {
    const { blocks } = parseMarkdown('## A\n\n> > b\n\nc');
    assert.deepEqual(
      blocks.map(({ level, quoteDepth }) => [level, quoteDepth]),
      [
        [2, 0],
        [undefined, 2],
        [undefined, 0],
      ],
    );
  });

  it('title, subtitle and description are read in a draft only', () => {
    const text =
      '---\ntitle: "A 5 percent rise"\nsubtitle: \'In 2024\'\nother: 9\ndescription: >\n  Folded\n  words.\n---\n\nOne.';
    assert.deepEqual(read(text, true), [
      'meta 0| A 5 percent rise',
      'meta 0| In 2024',
      'meta 0| Folded\n  words.',
      'paragraph 1| One.',
    ]);
    assert.deepEqual(read(text), ['paragraph 1| One.']);
    assert.deepEqual(
      parseMarkdown(text, { meta: true }).blocks.map(({ field }) => field),
      ['title', 'subtitle', 'description', undefined],
    );
  });

  it('old Macintosh line ends', () =>
    assert.deepEqual(read('One.\r\rTwo.\r'), ['paragraph 1| One.', 'paragraph 2| Two.']));

  it('the fast path and the parser agree', () => {
    const plain = [
      'A plain paragraph.',
      '# A heading',
      'With “quotes”, 5% and a [bracket] – R & D.',
      '2024 was good.',
      'Two\nlines',
    ];
    // A definition anywhere sends every paragraph with a bracket to the parser; a mark of code sends all that stands behind it.
    const fast = read(`${plain.join('\n\n')}\n\nEnd.`);
    const slow = read(`<?a?>\n\n${plain.join('\n\n')}\n\nEnd.`);
    assert.deepEqual(slow, fast);
  });
});
