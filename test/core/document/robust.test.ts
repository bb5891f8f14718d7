import assert from 'node:assert';
import fc from 'fast-check';
import { parseDocument, type Format } from '../../../src/core/document';

/** Pieces that open, close and break all the constructs there are. */
const PIECES = [
  '**',
  '*',
  '_',
  '`',
  '```',
  '~~',
  '[',
  ']',
  '(',
  ')',
  '](',
  '![',
  '[^1]',
  '[^1]: ',
  '[@a, ¶ 3]',
  '@b',
  '<',
  '>',
  '<!--',
  '-->',
  '<b>',
  '</b>',
  '<table><tr><td>',
  '</table>',
  '<script>',
  '</script>',
  '&amp;',
  '&#x1F600;',
  '\\',
  '#',
  '## ',
  '- ',
  '1. ',
  '> ',
  '| a | b |\n|---|---|\n',
  '|',
  ':::',
  '---\n',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '    ',
  '\t',
  'words ',
  '27%',
  '“q”',
  '😀',
  '\u2060',
  '{{< x >}}',
  '{.a}',
  'http://x.y/z',
  'SMITH: ',
  '===\n',
  '\0',
];
const anything = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

describe('documents: whatever the text', () => {
  for (const format of ['markdown', 'text', 'html'] as const satisfies readonly Format[])
    it(`${format}: blocks lie in the text in order, prose is as long as the text`, () =>
      fc.assert(
        fc.property(anything, fc.boolean(), (text, meta) => {
          const document = parseDocument(text, format, { meta });
          assert.equal(document.prose.length, document.text.length);
          if (format !== 'html') assert.equal(document.text, text);
          let at = 0;
          let most = 0;
          for (const { start, end, paragraph, kind } of document.blocks) {
            assert.ok(start >= at && end > start && end <= document.text.length, `${kind} ${start}-${end} after ${at}`);
            at = end;
            most = Math.max(most, paragraph);
          }
          assert.ok(most <= document.paragraphs);
          // Outside of blocks nothing is left to read.
          let between = 0;
          for (const { start, end } of [...document.blocks, { start: document.text.length, end: 0 }]) {
            if (format === 'markdown') assert.equal(document.prose.slice(between, start).trim(), '');
            between = end;
          }
        }),
        { numRuns: 400 },
      ));

  it('markdown: what is read without the parser is read as the parser would', () => {
    const inline = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            'words ',
            '27% ',
            '*em* ',
            '**strong** ',
            '[a link](https://x.org/a-b?c=1) ',
            '[b](/c)',
            '*two words*, ',
            '“*q*” ',
            '(**27**)',
            '*',
            '**',
            '_a_ ',
            '[c] ',
            '](',
            '!',
            'a*b*c ',
            '* ',
            '5*6 ',
            '*.a* ',
            '*a.* ',
            '- ',
            '1. ',
            '\n',
            '$5 ',
            'R&D ',
            '\\[',
            '\\]',
            '\\*',
            '\\',
            '\\@a ',
            '--',
            '---',
            '\n- a ',
            '\n- ',
            '\n1. b ',
            '\n2) ',
            '\n\n',
            '\n\n  c ',
            '\n+ (d) ',
            '(https://x.org)',
            '&amp; ',
            '–',
          ),
          fc.string({ maxLength: 3 }),
        ),
        { maxLength: 14 },
      )
      .map((parts) => parts.join(''));
    const read = (text: string): string[] => {
      const { blocks, prose } = parseDocument(text, 'markdown');
      return blocks.map(({ kind, start, end }) => `${kind}: ${prose.slice(start, end)}`);
    };
    // Behind '<?' everything goes to the parser.
    fc.assert(
      fc.property(inline, (text) => {
        fc.pre(!/\0|^---/.test(text));
        assert.deepEqual(read(`First words.\n\n${text}\n\nEnd.`), read(`First words.\n\n<?a?>\n\n${text}\n\nEnd.`));
      }),
      { numRuns: 1500 },
    );
  });

  /** Each input twice as long must not take much more than twice as long: a quadratic reader would take four times. */
  const inputs: Readonly<Record<string, (n: number) => string>> = {
    brackets: (n) => '['.repeat(n),
    citations: (n) => '[@a '.repeat(n),
    code: (n) => '`a``b```c'.repeat(n),
    comments: (n) => 'a <!-- '.repeat(n),
    emphasis: (n) => '**_'.repeat(n),
    entities: (n) => '&amp'.repeat(n),
    footnotes: (n) => '[^1]: '.repeat(n),
    images: (n) => '![a]('.repeat(n),
    items: (n) => '- '.repeat(n),
    lines: (n) => 'One.\n'.repeat(n),
    links: (n) => '[a](b '.repeat(n),
    quotes: (n) => '> '.repeat(n),
    tags: (n) => '<a '.repeat(n),
    turns: (n) => 'A: x\n\nB: y\n\n'.repeat(n),
  };
  for (const [what, make] of Object.entries(inputs))
    it(`time grows with length: ${what}`, () => {
      for (const format of ['markdown', 'html'] as const) {
        const time = (n: number): number => {
          const text = make(n);
          let best = Infinity;
          for (let i = 0; i < 3; i++) {
            const from = process.cpuUsage(); // of this process alone: the machine may be busy
            parseDocument(text, format);
            best = Math.min(best, process.cpuUsage(from).user / 1000);
          }
          return best;
        };
        const short = time(2_000);
        const long = time(16_000);
        assert.ok(
          long < 50 || long < short * 8 * 4,
          `${format}: ${short.toFixed(1)} ms, eight times as long ${long.toFixed(1)} ms`,
        );
      }
    });
});
