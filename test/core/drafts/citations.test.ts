import assert from 'node:assert';
import { readDraft } from '../../../src/core/drafts';
import { english } from '../../../src/core/lang/en';

const draftOf = (text: string) => readDraft({ path: 'd.md', text }, english).draft;

describe('what a citation governs', () => {
  const rows: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
    ['its sentence', 'First one. It was 27 percent [@a, ¶ 2]. Next one.', [['a', 'It was 27 percent ']]],
    [
      'back to the citation before it',
      'It was 5 [@a], and 6 later [@b].',
      [
        ['a', 'It was 5 '],
        ['b', ', and 6 later '],
      ],
    ],
    [
      'behind the last stop of a paragraph: all since the one before',
      'One is 1. Two is 2. [@a]',
      [['a', 'One is 1. Two is 2. ']],
    ],
    [
      'behind the last stop, since the one before',
      'One is 1 [@a]. Two is 2. Three is 3. [@b]',
      [
        ['a', 'One is 1 '],
        ['b', '. Two is 2. Three is 3. '],
      ],
    ],
    [
      'behind a stop inside a paragraph: the sentence before',
      'One is 1. Two is 2. [@a] Three is 3.',
      [['a', 'Two is 2. ']],
    ],
    [
      'in the running text: its whole sentence',
      'One is 1. As @a [¶ 3] says, two is 2. Three.',
      [['a', 'As @a [¶ 3] says, two is 2.']],
    ],
    [
      'at the start of a sentence in the running text',
      'One is 1. @a [¶ 3] says two is 2.',
      [['a', '@a [¶ 3] says two is 2.']],
    ],
    [
      'several keys govern the same',
      'It was 5 [@a, ¶ 1; @b, ¶ 2].',
      [
        ['a', 'It was 5 '],
        ['b', 'It was 5 '],
      ],
    ],
    ['only its own paragraph', 'Other.\n\nIt was 5 [@a].', [['a', 'It was 5 ']]],
    [
      'in a list item',
      '- It was 5 [@a]\n- It was 6 [@b]',
      [
        ['a', 'It was 5 '],
        ['b', 'It was 6 '],
      ],
    ],
    ['in a footnote', 'x[^1]\n\n[^1]: It was 5 [@a].', [['a', 'It was 5 ']]],
    [
      'no code, no comment, no cross-reference, no mail',
      'See `[@a]` and <!-- [@b] --> in @fig-map and [@tbl-x], x@y.org.\n\n```\n[@c]\n```\n',
      [],
    ],
  ];
  for (const [what, text, expected] of rows)
    it(what, () =>
      assert.deepEqual(
        draftOf(text).citations.map(({ key, governs }) => [key, text.slice(governs.start, governs.end)]),
        expected,
      ),
    );
});

describe('locators', () => {
  const rows: readonly (readonly [string, string | undefined, readonly [number, number] | undefined])[] = [
    ['[@a, ¶ 12]', '¶ 12', [12, 12]],
    ['[@a ¶12]', '¶12', [12, 12]],
    ['[@a, ¶¶ 3–5]', '¶¶ 3–5', [3, 5]],
    ['[@a, ¶ 5-3]', '¶ 5-3', [3, 5]],
    ['[@a, para. 4, where he says so]', 'para. 4', [4, 4]],
    ['[@a, paragraphs 4, 7]', 'paragraphs 4, 7', [4, 7]],
    ['[@a, {¶ 12}]', '¶ 12', [12, 12]],
    ['[@a, p. 33]', 'p. 33', undefined],
    ['[@a, 33-35]', '33-35', undefined],
    ['[@a]', undefined, undefined],
    ['[@a, passim]', undefined, undefined],
    ['@a [¶ 3]', '¶ 3', [3, 3]],
  ];
  for (const [text, locator, paragraphs] of rows)
    it(text, () => {
      const [citation] = draftOf(`It was ${text}.`).citations;
      assert.equal(citation?.locator, locator);
      assert.deepEqual(citation?.paragraphs && [citation.paragraphs.from, citation.paragraphs.to], paragraphs);
      if (citation?.locatorSpan)
        assert.equal(`It was ${text}.`.slice(citation.locatorSpan.start, citation.locatorSpan.end), locator);
      assert.equal(`It was ${text}.`.slice(citation?.keySpan.start, citation?.keySpan.end), '@a');
    });
});

describe('the sources in a draft’s front matter', () => {
  for (const [what, yaml, sources] of [
    ['a list', 'sources:\n  - a\n  - b/c.md', ['a', 'b/c.md']],
    ['one', 'sources: a', ['a']],
    ['keys with their sign', 'sources: ["@a"]', ['a']],
    ['none', 'title: a', undefined],
    ['nothing', 'sources:', undefined],
  ] as const)
    it(what, () => assert.deepEqual(draftOf(`---\n${yaml}\n---\nWords.`).sources, sources));

  it('what is no list is a problem at its place', () => {
    const text = '---\nsources: {a: b}\n---\nWords.';
    const { problems } = readDraft({ path: 'd.md', text }, english);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /must be a list of keys or paths/);
    assert.equal(text.slice(problems[0]?.start, problems[0]?.end), '{a: b}');
  });

  it('the title is checked', () =>
    assert.equal(draftOf('---\ntitle: Ice in 2024\n---\nWords.').mentions.dates.length, 1));
});
