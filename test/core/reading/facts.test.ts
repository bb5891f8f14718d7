import assert from 'node:assert';
import { parseMarkdown } from '../../../src/core/document/markdown';
import { english } from '../../../src/core/lang/en';
import { read } from '../../../src/core/reading';

const factsIn = (text: string): string[] =>
  read(parseMarkdown(text, { meta: true }), english).facts.map(({ start, end }) => text.slice(start, end));

describe('facts', () => {
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'a sentence each, with or without a figure',
      'China has no base there. It employs 40 people.',
      ['China has no base there.', 'It employs 40 people.'],
    ],
    [
      'in lists, quotes, footnotes and captions',
      '- The first says so.\n\n> The second says so.\n\n![The third says so.](a)\n\n[^1]: The fourth says so.',
      ['The first says so.', 'The second says so.', 'The third says so.', 'The fourth says so.'],
    ],
    [
      'a question that somebody reports states something',
      '“Why now?” the mayor of Arvo asked.',
      ['“Why now?” the mayor of Arvo asked.'],
    ],
    ['no heading, no title', '---\ntitle: The plant has closed down\n---\n\n# The plant has closed down', []],
    ['no question', 'Why has the plant closed? “Who would have it now?”', []],
    ['nothing short of four words', 'Read more here\n\nBy Jane Smith', []],
    ['no code', '```\nThe plant has closed down.\n```', []],
  ];
  for (const [what, text, facts] of rows) it(what, () => assert.deepEqual(factsIn(text), facts));

  it('have their paragraph and sentence', () => {
    const { facts } = read(parseMarkdown('One.\n\nThe plant has closed. It has long been idle.'), english);
    assert.deepEqual(
      facts.map(({ paragraph, sentence }) => [paragraph, sentence]),
      [
        [2, 1],
        [2, 2],
      ],
    );
  });
});
