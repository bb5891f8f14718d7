/**
 * Measures the date reader on Microsoft Recognizers-Text's specs (not part of this project):
 *
 *     npx tsx scripts/recognizers-dates.ts <Specs/DateTime/English> [--show]
 *
 * A case passes when just the expected stretches are read. Their spans take in what ours leave out: articles, 'from', 'on', 'the
 * month of', 'the rest of' before a date, and so these words are taken off both sides before comparing (`OUTSIDE`); nothing
 * else is. Every case counts, also those that Microsoft's own recognisers don't support on some platform. What the reader
 * finds of the other file's kind (days in DatePeriodExtractor, longer stretches in DateExtractor) is not an error.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDates } from '../src/core/dates';
import { tokenizeDocument } from '../src/core/document/tokenized';
import { english } from '../src/core/lang/en';

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly { readonly Start: number; readonly Length: number }[];
}

const OUTSIDE = /^(?:(?:the|a|an|on|from|in|for|of|month|rest|my|beginning|start|end)\b\.?\s*)+/i;

const folder = process.argv[2];
const show = process.argv.includes('--show');
if (!folder) throw new Error('Usage: npx tsx scripts/recognizers-dates.ts <Specs/DateTime/English> [--show]');

for (const [file, days] of [
  ['DateExtractor', true],
  ['DatePeriodExtractor', false],
] as const) {
  const cases = JSON.parse(
    readFileSync(join(folder, `${file}.json`), 'utf8').replace(/^\uFEFF/, ''),
  ) as readonly Case[];
  let passed = 0;
  for (const { Input: text, Context, Results } of cases) {
    const bare = (start: number, end: number): string => {
      const from = start + (OUTSIDE.exec(text.slice(start, end))?.[0].length ?? 0);
      return `${from}-${end}`;
    };
    const document = tokenizeDocument(
      {
        text,
        prose: text,
        blocks: [{ kind: 'paragraph', start: 0, end: text.length, paragraph: 1, quoteDepth: 0 }],
        problems: [],
        paragraphs: 1,
      },
      english.sentences,
    );
    const read = readDates(document, english, Context?.ReferenceDateTime?.slice(0, 10) ?? '2016-11-07');
    const expected = Results.map((r) => bare(r.Start, r.Start + r.Length));
    const got = read
      .filter((m) => expected.includes(bare(m.start, m.end)) || (m.granularity === 'day') === days)
      .map((m) => bare(m.start, m.end));
    const ok = got.length === expected.length && got.every((span) => expected.includes(span));
    if (ok) passed++;
    else if (show)
      console.log(
        `${file}: ${JSON.stringify(text)}: read ${JSON.stringify(read.map((m) => m.text))}, expected ${JSON.stringify(Results.map((r) => text.slice(r.Start, r.Start + r.Length)))}`,
      );
  }
  console.log(`${file}: ${passed} of ${cases.length} = ${((100 * passed) / cases.length).toFixed(1)} %`);
}
