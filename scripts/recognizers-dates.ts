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
import type { Failing } from './recognizers';

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly { readonly Start: number; readonly Length: number }[];
}

const OUTSIDE = /^(?:(?:the|a|an|on|from|in|for|of|month|rest|my|beginning|start|end)\b\.?\s*)+/i;

interface Outcome {
  readonly file: string;
  readonly cases: number;
  readonly wrong: readonly Failing[];
}

/** What a spec wants of a text without the words that Backread leaves outside. */
function spanOf(text: string, start: number, end: number): string {
  const from = start + (OUTSIDE.exec(text.slice(start, end))?.[0].length ?? 0);
  return `${from}-${end}`;
}

function failing(file: string, days: boolean, { Input: text, Context, Results }: Case): Failing | undefined {
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
  const expected = Results.map((r) => spanOf(text, r.Start, r.Start + r.Length));
  const got = read
    .filter((m) => expected.includes(spanOf(text, m.start, m.end)) || (m.granularity === 'day') === days)
    .map((m) => spanOf(text, m.start, m.end));
  if (got.length === expected.length && got.every((span) => expected.includes(span))) return undefined;
  return {
    model: file,
    input: text,
    wants: Results.map((r) => text.slice(r.Start, r.Start + r.Length)),
    reads: read.map((m) => m.text),
  };
}

const outcomes = (folder: string): Outcome[] =>
  (
    [
      ['DateExtractor', true],
      ['DatePeriodExtractor', false],
    ] as const
  ).map(([file, days]) => {
    const cases = JSON.parse(
      readFileSync(join(folder, `${file}.json`), 'utf8').replace(/^\uFEFF/, ''),
    ) as readonly Case[];
    return { file, cases: cases.length, wrong: cases.flatMap((one) => failing(file, days, one) ?? []) };
  });

/** Every case of calendar expressions that is not met. */
export const dateCases = (folder: string): Failing[] => outcomes(folder).flatMap(({ wrong }) => wrong);

function main(): void {
  const folder = process.argv[2];
  if (!folder) throw new Error('Usage: npx tsx scripts/recognizers-dates.ts <Specs/DateTime/English> [--show]');
  for (const { file, cases, wrong } of outcomes(folder)) {
    if (process.argv.includes('--show'))
      for (const { input, wants, reads } of wrong)
        console.log(
          `${file}: ${JSON.stringify(input)}: read ${JSON.stringify(reads)}, expected ${JSON.stringify(wants)}`,
        );
    const right = cases - wrong.length;
    console.log(`${file}: ${right} of ${cases} = ${((100 * right) / cases).toFixed(1)} %`);
  }
}

if (require.main === module) main();
