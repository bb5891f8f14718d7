import assert from 'node:assert/strict';
import fc from 'fast-check';
import { formatValue } from '../../../src/core/quantities';
import { figuresIn } from './reading';

/** Words that sentences with figures are made of, many of them in odd company. */
const PIECES = [
  'about',
  'more than',
  'up to',
  'at least',
  'between',
  'from',
  'to',
  'and',
  'of the',
  'in',
  'per',
  'a',
  'an',
  'the',
  'all',
  'only',
  '12',
  '1,200',
  '3.5',
  '2022',
  '1/2',
  '½',
  '20–30',
  '1 200 000',
  '10:30',
  '-5',
  '$3bn',
  '£4.5',
  '5%',
  '27 percent',
  '100m',
  '46 °F',
  '12 ft',
  'one',
  'two hundred',
  'half',
  'a third',
  'dozens',
  'twice',
  'doubled',
  'third',
  'million',
  'dozen',
  'twenty-one',
  'quarter',
  'score',
  'people',
  'years',
  'year-old',
  'percentage points',
  'miles an hour',
  'rose',
  'fell',
  'was',
  'were hurt',
  'Germany',
  'June',
  'page',
  'each',
  ',',
  '.',
  ';',
  '(',
  ')',
  '-',
  '—',
  '“',
  '”',
  '$',
  '%',
  '/',
  ':',
  '+',
  '\n\n',
] as const;

const sentences = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' '));
const glued = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ')), { maxLength: 40 })
  .map((pieces) => pieces.flat().join(''));
const anything = fc.oneof(sentences, glued, fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));

const values = (text: string): string[] =>
  figuresIn(text).map((figure) => `${formatValue(figure.quantity)} ${figure.form} ${figure.measure.text}`);

/** The same, the words of the noun with full-width forms and ligatures folded. */
const folded = (text: string): string[] => values(text).map((value) => value.normalize('NFKC'));

describe('figures: properties', () => {
  it('have spans in order inside the text, the number inside the span, and finite values', () =>
    fc.assert(
      fc.property(anything, (text) => {
        let from = 0;
        for (const { start, end, number, quantity, text: words } of figuresIn(text)) {
          assert.ok(start >= from && end > start && end <= text.length);
          assert.ok(
            number.start >= start && number.end <= end && number.end > number.start,
            `${words}: ${number.start}..${number.end}`,
          );
          assert.ok(quantity.low <= quantity.high || Number.isNaN(quantity.low) === false);
          assert.match(formatValue(quantity), /^(?:~|>=|<=|>|<)?-?[\dI]/);
          from = end;
        }
      }),
      { numRuns: 250 },
    ));

  it('are the same with no-break spaces for spaces', () =>
    fc.assert(
      fc.property(sentences, (text) => {
        assert.deepEqual(values(text.replace(/ /g, '\u00A0')), values(text));
      }),
      { numRuns: 150 },
    ));

  it('are the same with thin and narrow spaces for spaces', () =>
    fc.assert(
      fc.property(sentences, fc.constantFrom('\u2009', '\u202F', '\u2002', '\u3000'), (text, space) => {
        assert.deepEqual(values(text.replace(/ /g, space)), values(text));
      }),
      { numRuns: 100 },
    ));

  it('are the same with full-width digits', () =>
    fc.assert(
      fc.property(sentences, (text) => {
        const wide = text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
        assert.deepEqual(folded(wide), folded(text));
      }),
      { numRuns: 100 },
    ));

  it('are the same with ligatures', () => {
    for (const [written, plain] of [
      ['ﬁve oﬃcers', 'five officers'],
      ['ﬁfty ﬂats', 'fifty flats'],
      ['a ﬁfth of it', 'a fifth of it'],
      ['twenty-ﬁve ﬁsh', 'twenty-five fish'],
    ] as const)
      assert.deepEqual(folded(written), folded(plain), written);
  });

  it('are the same with any dash for a hyphen between digits', () => {
    for (const dash of ['–', '—', '‑', '‐', '−'])
      assert.deepEqual(values(`It takes 10${dash}12 weeks.`), values('It takes 10-12 weeks.'), dash);
  });

  it('are the same whichever word is in bold', () =>
    fc.assert(
      fc.property(sentences, fc.nat(), (text, at) => {
        const words = [...text.matchAll(/[A-Za-z0-9]+/g)];
        const word = words[at % Math.max(1, words.length)];
        if (!word) return;
        const before = text.slice(0, word.index);
        const bold = `${before}**${word[0]}**${text.slice(word.index + word[0].length)}`;
        const read = (of: string): string[] =>
          figuresIn(`So ${of}`, 'markdown').map(({ quantity, form }) => `${formatValue(quantity)} ${form}`);
        // Marks that touch a sign or a digit on the other side are no bold type in Markdown.
        if (/[^\s]$/.test(before) || /^[^\s]/.test(text.slice(word.index + word[0].length))) return;
        assert.deepEqual(read(bold), read(text));
      }),
      { numRuns: 100 },
    ));

  it('are the same with soft hyphens and joiners inside words and numbers', () =>
    fc.assert(
      fc.property(sentences, fc.constantFrom('\u00AD', '\u2060', '\u200B'), (text, joiner) => {
        assert.deepEqual(values(text.replace(/(?<=[\p{L}\d])(?=[\p{L}\d])/gu, joiner)), values(text));
      }),
      { numRuns: 150 },
    ));

  it('are the same in bold', () =>
    assert.deepEqual(
      figuresIn('It rose **27** percent to *$3* billion.', 'markdown').map(({ quantity }) => formatValue(quantity)),
      ['27 %', '3000000000 USD'],
    ));

  it('take time that grows with the text', function () {
    this.timeout(60_000);
    for (const piece of [
      '1 ',
      'one ',
      '1,',
      '1-',
      '1:1:',
      'a half ',
      'and ',
      '12 people were ',
      '$ ',
      '3 percent from ',
      '(',
      'of the 3 ',
      '200 ',
    ]) {
      const time = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const started = process.cpuUsage(); // of this process alone: the machine may be busy
        figuresIn(text);
        return process.cpuUsage(started).user / 1000;
      };
      time(5_000);
      const short = Math.max(3, Math.min(time(5_000), time(5_000)));
      const long = Math.min(time(40_000), time(40_000));
      // Quadratic time would be 64 times as much; a busy machine is allowed six times what linear time takes.
      assert.ok(long < short * 8 * 6, `«${piece}»: ${short.toFixed(0)} ms, eight times as long ${long.toFixed(0)} ms`);
    }
  });
});
