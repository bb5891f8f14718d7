import assert from 'node:assert/strict';
import { followerOf, type Placed } from '../../../src/client/views/follower';

// Lists as text: groups by capitals, what stands in them behind a colon. 'A: x y' is a group A with x and y.

const listOf = (text: string): Placed<string>[] =>
  text.split('; ').flatMap((group) => {
    const [parent = '', below = ''] = group.split(':');
    return [{ node: parent }, ...below.split(' ').flatMap((node) => (node ? [{ node, parent }] : []))];
  });

const OPTIONS = { idOf: (node: string): string => node, isNext: (node: string): boolean => /^[a-r]/.test(node) };

describe('what follows an entry that goes', () => {
  for (const [what, before, leaving, after, follower] of [
    ['the next of its group', 'A: a b c; D: d', 'b', 'A: a c; D: d', 'c'],
    ['the first of the next group, behind the last one', 'A: a b; D: d e', 'b', 'A: a; D: d e', 'd'],
    ['the next group where its own is gone', 'A: a; D: d', 'a', 'D: d', 'd'],
    ['the one before, where nothing follows', 'A: a b', 'b', 'A: a', 'a'],
    ['the one before, where only what is settled follows', 'A: a b; S: s t', 'b', 'A: a; S: b s t', 'a'],
    ['the top, where nothing is left to be looked at', 'C; A: a; S: s', 'a', 'C; S: a s', 'C'],
    ['the twin, which has its name then', 'A: a0 a1 b', 'a0', 'A: a0 b', 'a0'],
    ['what follows a twin that was the second', 'A: a0 a1 b', 'a1', 'A: a0 b', 'b'],
    ['nothing as long as it is there', 'A: a b', 'a', 'A: a b', undefined],
    ['nothing where another group became shorter', 'A: a b; D: d', 'a', 'A: a b', undefined],
    ['nothing where the list does not have it', 'A: a b', 'x', 'A: a', undefined],
  ] as const)
    it(`is ${what}`, () => assert.equal(followerOf(listOf(before), leaving, OPTIONS)(listOf(after)), follower));
});
