import assert from 'node:assert/strict';
import { english } from '../../../src/core/lang/en';
import { sentencesOf } from '../../../src/core/text/sentences';
import { tokenize } from '../../../src/core/text/tokens';

/** The sentences of a text, where `|` in the expectation marks each cut. */
const cut = (text: string): string => {
  const tokens = tokenize(text);
  return sentencesOf(tokens, 0, tokens.length, 0, english.sentences)
    .map((sentence) => text.slice(sentence.start, sentence.end))
    .join('|');
};

describe('sentences', () => {
  const table = [
    'It rained.|It stopped.',
    'Dr. Nadia Farouk spoke.|She left.',
    'Judge Carolyn M. Whitfield ruled.|He appealed.',
    'He was told to surrender by Aug. 5.|He did not.',
    '“We are not fixed.”|She paused.',
    '“Why?” he asked.|Nobody knew.',
    'The U.S. Senate met.|It rose at 5 p.m. and dined.',
    'Inflation was 2.5% in May.|Growth was not.',
    'See example.org for more.|Thanks!',
    'He left the firm (it was sold.)|She stayed.',
    'It grew to $3.4 million.|“That is a lot,” he said.',
    'Acme Inc. said so.|Nobody else did.',
  ];
  for (const expected of table)
    it(`cuts «${expected}»`, () => assert.equal(cut(expected.replaceAll('|', ' ')), expected));
});
