import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JOINER, tokenize } from '../../../src/core/text/tokens';

const norms = (text: string): string[] => tokenize(text).map((token) => token.norm);

describe('tokens', () => {
  const table: [string, string[]][] = [
    ['The base hosts 1,000 people.', ['the', 'base', 'hosts', '1,000', 'people', '.']],
    ['a 45-year term', ['a', '45', '-', 'year', 'term']],
    ['3.14, 1.2m and £3bn', ['3.14', ',', '1.2', 'm', 'and', '£', '3', 'bn']],
    ['1 200 000', ['1', '200', '000']],
    ['Trump’s plan wouldn’t', ["trump's", 'plan', "wouldn't"]],
    ['the teachers’ pay', ['the', 'teachers', "'", 'pay']],
    ['Aug. 5', ['aug', '.', '5']],
    ['ﬁve ofﬁcers', ['five', 'officers']],
    ['２７ percent', ['27', 'percent']],
    ['sup\u00ADporters', ['supporters']],
    [`${JOINER}${JOINER}27${JOINER}${JOINER}%`, ['27', '%']],
    ['São Paulo', ['são', 'paulo']],
    ['', []],
  ];
  for (const [text, expected] of table) it(`reads «${text}»`, () => assert.deepEqual(norms(text), expected));

  it('gives a no-break space and a thin space the part of a space', () =>
    assert.deepEqual(norms('27\u00A0percent of\u2009it'), ['27', 'percent', 'of', 'it']));

  it('tells capitals and white space', () => {
    const [one, two, three] = tokenize('Éric said,');
    assert.deepEqual([one?.capital, two?.capital, two?.space, three?.space], [true, false, true, false]);
  });

  it('has spans that lie in order inside any text and cover all but white space and joiners', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let from = 0;
        for (const token of tokenize(text)) {
          assert.ok(token.start >= from && token.end > token.start && token.end <= text.length);
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.match(
            text.slice(from, token.start),
            /^[\s\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]*$/,
          );
          from = token.end;
        }
      }),
    );
  });
});
