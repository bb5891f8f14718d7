import assert from 'node:assert/strict';
import { parseDocument } from '../../../src/core/document';
import { english } from '../../../src/core/lang/en';
import { read } from '../../../src/core/reading';

const peopleOf = (text: string) => read(parseDocument(text, 'text'), english).people;

const rows: readonly (readonly [rule: string, text: string, name: string, kind: 'person' | 'body' | 'place'])[] = [
  ['a title', 'They met Senate Majority Leader Mitch McConnell.', 'Mitch McConnell', 'person'],
  ['a surname alone elsewhere', 'They met Kelmar Brandvold. Brandvold left.', 'Kelmar Brandvold', 'person'],
  ['an initial', 'Raymond T. Delacroix left.', 'Raymond T. Delacroix', 'person'],
  ['a country', 'They flew to Saudi Arabia.', 'Saudi Arabia', 'place'],
  ['an ampersand', 'She spoke to the manager Oak & Tide.', 'Oak & Tide', 'body'],
  ['an article', 'They joined the Green Left.', 'Green Left', 'body'],
  ['a noun behind', 'The flooded Santa Rita hospital was shut.', 'Santa Rita', 'place'],
  ['a verb in front', 'Continued Kelmar Brandvold: “It is over.”', 'Kelmar Brandvold', 'person'],
  ['a day behind', 'They met Kelmar Brandvold Friday.', 'Kelmar Brandvold', 'person'],
];

describe('people', () => {
  for (const [rule, text, name, kind] of rows)
    it(rule, () => {
      assert.equal(peopleOf(text).find((one) => one.name === name)?.kind, kind, text);
    });
});
