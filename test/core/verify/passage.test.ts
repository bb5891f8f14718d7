import assert from 'node:assert/strict';
import { passageOf, PASSAGE_LENGTH } from '../../../src/core/verify/passage';
import { source } from './helper';

const long = `The council met, and ${'the members spoke of roads, bridges and schools, '.repeat(12)}and it gave $48 million to the pier at Sundvik, which ${'opens, if the weather holds, '.repeat(6)}in May.`;
const read = source(
  `A short sentence with 12 ships. Another one follows.\n\n${long}\n\n| Town | Dead |\n| --- | --- |\n| Aby | 17 |`,
);
const { text } = read.mentions.document;
const spanOf = (words: string): { start: number; end: number } => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

describe('passageOf', () => {
  it('is the sentence around the words', () => {
    assert.equal(passageOf(read, spanOf('12 ships')).text, 'A short sentence with 12 ships.');
  });
  it('cuts an overlong sentence to the clauses around the words', () => {
    const passage = passageOf(read, spanOf('$48 million'));
    assert.ok(passage.end - passage.start <= PASSAGE_LENGTH);
    assert.match(passage.text, /\$48 million to the pier at Sundvik/);
    assert.equal(passage.paragraph, 2);
  });
  it('is the whole row of a table cell', () => {
    assert.match(passageOf(read, spanOf('17')).text, /Aby.*17/);
  });
  it('is the field of the front matter, in paragraph 0', () => {
    const passage = passageOf(read, spanOf('2025-06-20'));
    assert.equal(passage.paragraph, 0);
    assert.match(passage.text, /2025-06-20/);
  });
});
