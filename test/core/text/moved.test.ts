import assert from 'node:assert/strict';
import { movedBy } from '../../../src/core/text/moved';

/** `¦` is where the card is asked for in the later text. */
const at = (before: string, marked: string): number | undefined =>
  movedBy(before, marked.replace('¦', ''), marked.indexOf('¦'));

describe('how far a place has moved', () => {
  const TEXT = 'One has 12.\n\nTwo has 34.\n\nThree has 56.';
  const table: readonly (readonly [string, string, number | undefined])[] = [
    ['before the edited paragraph', 'One has ¦12.\n\nTwo has 345.\n\nThree has 56.', 0],
    ['behind it', 'One has 12.\n\nTwo has 345.\n\nThree has ¦56.', 1],
    ['behind a paragraph that is gone', 'One has 12.\n\nThree has ¦56.', -13],
    ['behind a new one', 'One has 12.\n\nAnd more.\n\nTwo has ¦34.\n\nThree has 56.', 11],
    ['in the edited one', 'One has 12.\n\nTwo has ¦345.\n\nThree has 56.', undefined],
    ['in the edited one, behind the edit', 'One has 12.\n\nTwo had ¦34.\n\nThree has 56.', undefined],
    ['in one that was joined to another', 'One has 12. Two has ¦34.\n\nThree has 56.', undefined],
    ['where nothing has changed', 'One has ¦12.\n\nTwo has 34.\n\nThree has 56.', 0],
  ];
  for (const [name, marked, expected] of table) it(name, () => assert.equal(at(TEXT, marked), expected));
  it('takes a blank line with spaces and Windows line ends for one', () => {
    assert.equal(at('A 1.\r\n\r\nB 2.', 'A ¦1.\r\n\r\nB 23.'), 0);
    assert.equal(at('A 1.\n  \nB 2.', 'A 10.\n  \nB ¦2.'), 1);
  });
});
