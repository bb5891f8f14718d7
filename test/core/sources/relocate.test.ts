import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findAgain, selectorOf } from '../../../src/core/sources/relocate';

const TEXT =
  'The base opened in 1981.\n\nThe base hosts more than 1,000 people, said the ministry in a report.\n\nIt closed in 1990, said the ministry in another report.';
const WORDS = 'more than 1,000 people';
const selector = selectorOf(TEXT, { start: TEXT.indexOf(WORDS), end: TEXT.indexOf(WORDS) + WORDS.length });
const found = (text: string): [string, string] | undefined => {
  const again = findAgain(text, selector);
  return again && [again.how, text.slice(again.start, again.end)];
};

describe('finding a passage again', () => {
  it('finds it where it was', () => assert.deepEqual(found(TEXT), ['same', WORDS]));
  it('finds it moved', () => assert.deepEqual(found(`A new first paragraph.\n\n${TEXT}`), ['moved', WORDS]));
  it('finds the one with the same surroundings', () => {
    const again = findAgain(`Once more than 1,000 people came.\n\n${TEXT}`, selector);
    assert.equal(again?.start, selector.start + 'Once more than 1,000 people came.\n\n'.length);
  });
  it('reports a changed figure as changed, with what stands there now', () =>
    assert.deepEqual(found(TEXT.replace('1,000', '1,200')), ['changed', 'more than 1,200 people']));
  it('does not take a figure elsewhere for it', () =>
    assert.equal(found('Nothing of it is left, but more than 1,100 people live here.'), undefined));
  it('finds its exact words after any insertion before or behind', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, behind) => {
        const again = findAgain(before + TEXT + behind, selector);
        assert.ok(again && again.how !== 'changed');
        assert.equal((before + TEXT + behind).slice(again.start, again.end), WORDS);
      }),
    );
  });
});
