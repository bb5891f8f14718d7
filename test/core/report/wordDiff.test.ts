import assert from 'node:assert';
import fc from 'fast-check';
import { wordDiff } from '../../../src/core/report';

const shown = (from: string, to: string): string =>
  wordDiff(from, to)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}]` : `[+${text}]`))
    .join(' ');

describe('the difference of two texts, word by word', () => {
  for (const [from, to, expected] of [
    ['25 percent', '27 percent', '[-25] [+27] percent'],
    ['fewer than 1,000', 'more than 1,000', '[-fewer] [+more] than 1,000'],
    ['“a very bad day”', '“a bad day indeed”', '“a [-very] bad [-day”] [+day indeed”]'],
    ['one two', 'three four', '[-one two] [+three four]'],
    ['the same', 'the  same', 'the same'],
    ['', 'new', '[+new]'],
    ['old', '', '[-old]'],
  ] as const)
    it(`${from} → ${to}`, () => assert.equal(shown(from, to), expected));

  it('its parts make up both texts', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 }).map((list) => list.join(' '));
    fc.assert(
      fc.property(words, words, (from, to) => {
        const parts = wordDiff(from, to);
        const without = (kind: string): string =>
          parts
            .filter((part) => part.kind !== kind)
            .map(({ text }) => text)
            .join(' ');
        assert.equal(without('added'), from);
        assert.equal(without('removed'), to);
      }),
    );
  });

  it('very long texts one after the other', () =>
    assert.deepEqual(
      wordDiff('a '.repeat(400), 'b').map(({ kind }) => kind),
      ['removed', 'added'],
    ));
});
