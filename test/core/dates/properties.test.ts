import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readDates, type DateMention } from '../../../src/core/dates';
import { english } from '../../../src/core/lang/en';
import { intervalOf } from '../../../src/core/quantities/calendarEdtf';
import { documentOf, PUBLISHED, read } from './read';

/** Pieces that dates are made of, in any order: nonsense, but never an error. */
const pieces = fc.constantFrom(
  ...(
    "June may March 17 3rd 2024 1980 s ' , . - – / : of the early mid - late last this next that year month week day " +
    'spring fall Q 3 first second quarter half century to until and between from in on by since Monday Sun ' +
    'a ago earlier later before after twenty nineteen two thousand eighty BC AD fiscal FY 24 12 5 yesterday said will'
  ).split(' '),
);
const nonsense = fc.array(fc.tuple(pieces, fc.constantFrom(' ', ' ', ' ', '', '\n', '\u00A0')), { maxLength: 40 });

const SENTENCES = [
  'The board met on 17 June 2024 and again on March 3-5, 2021.',
  'Between 2002 and 2023 it shrank, from 2014 until 2021 it lost ice.',
  'In the third quarter of 2024 and in early 2023 sales fell, as in the late 1980s.',
  'Prices rose in December from a year earlier; the vote is due on March 8.',
  'Last year and on Tuesday he said that in June 2019 it had closed.',
];
const shape = (mentions: readonly DateMention[]): string[] =>
  mentions.map((m) => `${m.text.replace(/[\s\u2060]+/g, ' ')} = ${m.value} ${m.granularity} ${m.relative}`);

describe('properties of the date reader', () => {
  it('gives valid, sorted spans that do not overlap, and values that agree with their days, for any text', () => {
    fc.assert(
      fc.property(nonsense, (parts) => {
        const text = parts.flat().join('');
        const document = documentOf(text);
        const mentions = readDates(document, english, PUBLISHED);
        let end = 0;
        for (const mention of mentions) {
          assert.ok(mention.start >= end && mention.end > mention.start && mention.end <= text.length, text);
          assert.equal(text.slice(mention.start, mention.end), mention.text);
          end = mention.end;
          const block = document.blocks[mention.block];
          const sentence = document.sentences[mention.sentence];
          assert.ok(block && block.start <= mention.start && mention.end <= block.end, text);
          assert.ok(sentence && sentence.start <= mention.start && mention.start < sentence.end, text);
          if (mention.interval) assert.ok(mention.interval.from < mention.interval.to, `${text}: ${mention.value}`);
          const whole = intervalOf(mention.value);
          if (mention.interval && whole && !mention.part && !mention.value.includes('/'))
            assert.deepEqual(mention.interval, whole, `${text}: ${mention.value}`);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('reads the same under harmless edits', () => {
    const edit = fc.record({
      sentence: fc.constantFrom(...SENTENCES),
      space: fc.constantFrom(' ', '\u00A0', '  ', '\n', ' \u2060'),
      before: fc.constantFrom('', 'Well. ', 'As the mayor said: ', '“'),
      behind: fc.constantFrom('', ' So it goes.', '”'),
    });
    fc.assert(
      fc.property(edit, ({ sentence, space, before, behind }) => {
        const plain = shape(read(sentence));
        assert.deepEqual(shape(read(before + sentence.replace(/ /g, space) + behind)), plain);
      }),
    );
  });

  it('reads the same sentence alike wherever its paragraph stands', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(SENTENCES), (sentences) => {
        const together = read(sentences.join('\n\n')).filter((m) => !/earlier/.test(m.text));
        const alone = sentences.flatMap((s) => read(s)).filter((m) => !/earlier/.test(m.text));
        assert.deepEqual(shape(together), shape(alone));
      }),
    );
  });

  for (const piece of [
    'Monday ',
    'first Monday of ',
    'week of ',
    'March, ',
    '1 year and ',
    'this Friday ',
    'between 2 and ',
    "'",
    '2024-06-',
    '1 to ',
    'early in the ',
  ])
    it(`takes time that grows with the text alone: ${piece}…`, () => {
      const text = piece.repeat(20_000);
      const start = performance.now();
      read(text.slice(0, 10_000));
      const few = performance.now() - start;
      read(text);
      const many = performance.now() - start - few;
      assert.ok(many < 200 + few * 40 * (text.length / 10_000), `${few} ms, ${many} ms`);
    });
});
