import assert from 'node:assert/strict';
import { isMisspelling } from '../../../src/core/verify/likeNames';

const rows: readonly (readonly [name: string, other: string, misspelt: boolean])[] = [
  ['Dana Franck', 'Dana Frank', true],
  ['Dana Frank', 'Dana Frank', false],
  ['Anna Hall', 'Anna Hill', true],
  // The first letter of a short word: only where the rest of the name leaves no doubt.
  ['Harriet Lindgren-Ross', 'Harriet Lindgren-Moss', true],
  ['Harriet Ross', 'Harriet Moss', false],
  ['Harriet Lindgren-Rust', 'Harriet Lindgren-Moss', false],
];

describe('names that are close to others', () => {
  for (const [name, other, misspelt] of rows)
    it(`${name}, ${other}`, () => assert.equal(isMisspelling(name, other), misspelt));
});
