import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readDraft } from '../../../src/core/drafts';
import { SourceIndex } from '../../../src/core/index';
import { english } from '../../../src/core/lang/en';
import { readSource } from '../../../src/core/sources';
import { Verifier, type Verification } from '../../../src/core/verify';
import { source } from './helper';

const EXAMPLE = join(import.meta.dirname, '../../../examples/honduras');
const file = (path: string): string => readFileSync(join(EXAMPLE, path), 'utf8');

const sample = readSource(
  { path: 'sample.md', text: file('sources/honduras-us-troops.md'), format: 'markdown', sha256: 'sample' },
  english,
).source;
const ferry = source(
  'Northline carried 4,320 passengers in May 2025, up from 3,600 a year earlier, Ada Rook said. Of them 1,080 were children.\n\nIts pier at Sundvik will cost $48 million and open in September 2026.',
  'ferry',
);

/** Paragraphs with what depends on others: totals and their parts, years told before, surnames, lists, tables, headings, quotes. */
const PARAGRAPHS = [
  ...file('drafts/follow-up.md')
    .replace(/^---[^]*?\n---\n/, '')
    .split(/\n\n+/)
    .filter((one) => one.trim()),
  'Northline took 4,320 passengers in May [@ferry, ¶ 1]. A quarter of them were children.',
  'It was 720 more than a year before, Rook said.',
  '## The pier',
  'In 2026, Sundvik waits for its pier. It opens in September and costs $48 billion.',
  '- 4,320 passengers\n- 3,600 a year earlier\n- 720 more',
  '| Year | Passengers |\n| --- | --- |\n| 2024 | 3,600 |\n| 2025 | 4,320 |\n| Total | 7,920 |',
  'Ada Rook runs Northline. She said: “Of them 1,080 were children.”',
  'That was the first pier at Sundvik.',
];

interface Edit {
  readonly what: 'put' | 'drop' | 'exchange' | 'change' | 'join';
  readonly at: number;
  readonly other: number;
  readonly word: number;
  readonly by: string;
}

/** Puts a paragraph in, takes one out, exchanges two, or changes a word of one. */
const edit: fc.Arbitrary<Edit> = fc.record({
  what: fc.constantFrom<Edit['what'][]>('put', 'drop', 'exchange', 'change', 'join'),
  at: fc.nat(40),
  other: fc.nat(40),
  word: fc.nat(60),
  by: fc.constantFrom('4,320', '3,601', 'Rook', 'Olson', 'May', '2025.', 'however,', '[@ferry, ¶ 2]', ''),
});

function edited(paragraphs: readonly string[], { what, at, other, word, by }: Edit): string[] {
  const result = [...paragraphs];
  const i = result.length ? at % result.length : 0;
  const k = result.length ? other % result.length : 0;
  const own = result[i] ?? '';
  if (what === 'put') result.splice(i, 0, PARAGRAPHS[other % PARAGRAPHS.length] as string);
  else if (what === 'drop') result.splice(i, 1);
  else if (what === 'exchange') [result[i], result[k]] = [result[k] ?? '', own];
  else if (what === 'join') result.splice(i, 2, `${own} ${result[i + 1] ?? ''}`);
  else {
    const words = own.split(' ');
    words[word % words.length] = by;
    result[i] = words.join(' ');
  }
  return result;
}

describe('a draft edited in any way', () => {
  const index = new SourceIndex(english);
  for (const one of [sample, ferry]) if (one) index.put(one);
  const read = (paragraphs: readonly string[]) =>
    readDraft({ path: 'draft.md', text: paragraphs.join('\n\n') }, english).draft;

  it('has the checks, traces included, that it has when it is verified anew', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(PARAGRAPHS), fc.array(edit, { minLength: 1, maxLength: 6 }), (first, edits) => {
        const verifier = new Verifier(english);
        let paragraphs = first;
        let previous: Verification = verifier.verify(read(paragraphs), index);
        for (const one of edits) {
          paragraphs = edited(paragraphs, one);
          previous = verifier.verify(read(paragraphs), index, previous);
        }
        assert.deepEqual(previous.checks, new Verifier(english).verify(read(paragraphs), index).checks);
      }),
      { numRuns: 25 },
    ));
});
