import assert from 'node:assert';
import { reportRows, type ReportRow } from '../../../src/core/report';
import { resultOf } from './result';

const rowsOf = (text?: string): ReportRow[] => {
  const { drafts, sources } = resultOf('drafts/a.md', text);
  return drafts.flatMap((verified) => reportRows(verified, sources));
};

/** '… the «words» …' */
const marked = (row: ReportRow | undefined): string =>
  (row?.draft ?? []).map(({ text, decisive }) => (decisive ? `«${text}»` : text)).join('');

describe('the rows of a report', () => {
  it('stand in the order of the text, each with its place', () =>
    assert.deepEqual(
      rowsOf().map(({ line, column, kind, verdict, isExtra }) => [line, column, kind, verdict, isExtra]),
      [
        [3, 8, 'figure', 'contradicted', false],
        [4, 12, 'name', 'supported', false],
        [4, 21, 'figure', 'unclear', false],
        [6, 1, 'quote', 'not-found', false],
        [6, 19, 'citation', 'not-found', true],
      ],
    ));

  it('have the passage with its decisive words, its name and its place', () =>
    assert.deepEqual(rowsOf()[0]?.passages, [
      {
        start: 46,
        end: 75,
        path: 'sources/post.md',
        name: 'The Post & Sons, ¶ 1',
        parts: [
          { text: '27 percent', decisive: true },
          { text: ' of <b> its product', decisive: false },
        ],
      },
    ]));

  it('say what would make the draft’s words the source’s, but not where they agree', () => {
    const [first, second] = rowsOf();
    assert.deepEqual(first?.difference, [
      { kind: 'removed', text: '25' },
      { kind: 'added', text: '27' },
      { kind: 'same', text: 'percent' },
    ]);
    assert.equal(second?.difference, undefined);
  });

  const cases: readonly (readonly [what: string, text: string, shown: string])[] = [
    ['a blank line ends them', 'Before.\n\nIt was 25 percent.\n\nBehind.', 'It was «25 percent».'],
    ['and one with CRLF', 'Before.\r\n\r\nIt was 25 percent.\r\n\r\nBehind.', 'It was «25 percent».'],
    ['so does the sentence before', 'It was “so.” Then came 25 percent.', 'Then came «25 percent».'],
    [
      'citations are left out',
      'It [@a, ¶ 2; @b] was 25 percent [@key, ¶ 3]. @anna says so.',
      'It was «25 percent». @… says so.',
    ],
    ['also where one is cut', `[@${'k'.repeat(60)}, ¶ 5] and 25 percent [@${'k'.repeat(60)}].`, '… and «25 percent» …'],
    ['white space is folded', 'It\nwas   25 percent  of\r\nit.', 'It was «25 percent» of it.'],
    [
      'they are cut between words',
      `${'The long beginning of a sentence '.repeat(3)}was 25 percent ${'of all that is told here '.repeat(4)}`,
      '… sentence The long beginning of a sentence was «25 percent» of all that is told here of all that is told …',
    ],
  ];
  for (const [what, text, shown] of cases)
    it(`the draft’s words stand among those around them: ${what}`, () =>
      assert.equal(marked(rowsOf(text).find((row) => row.text === '25 percent')), shown));
});
