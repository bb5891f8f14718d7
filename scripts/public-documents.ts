/**
 * Measures how much of the text of PDF and DOCX files is read: `npx tsx scripts/public-documents.ts FOLDER [--structure] [--show]`, where FOLDER holds files that
 * nobody here made. What poppler's pdftotext and Pandoc read of the same file is the gold text (both are needed); nothing of the files is
 * part of the project. With `--structure` the gold text of PDFs is their own structure, which tagged ones have from their maker's program, in
 * reading order and without running heads. `--show` prints the longest stretches that one has and the other has not.
 *
 * Told are words found again in the order of the gold text, words found again in any order, and words that the gold text does not have.
 * pdftotext leaves running heads, page numbers and hyphens at the ends of lines in, which Backread takes out: hyphens are joined in both.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { importOriginal } from '../src/import';
import { inOrder, wordsOf } from '../test/interop/compare';
import { tool } from '../test/interop/tools';
import { plainText } from './public/readers';
import { structureText } from './public/structure';

const [folder, ...options] = process.argv.slice(2);
const show = options.includes('--show');
if (!folder) throw new Error('Give a folder of PDF and DOCX files.');

const GOLD: Readonly<Record<string, (path: string) => string>> = {
  '.pdf': options.includes('--structure')
    ? structureText
    : (path) => tool('pdftotext', ['-enc', 'UTF-8', path, '-']).out,
  '.docx': (path) => tool('pandoc', ['-t', 'plain', '--wrap=none', path]).out,
};

const whole = (text: string): string[] => wordsOf(text.replace(/(\p{L})[-\u00AD\u2010]\s*\n\s*(?=\p{Ll})/gu, '$1'));

/** Words of `a` that `b` has too, each as often as it stands. */
function shared(a: readonly string[], b: readonly string[]): number {
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let found = 0;
  for (const word of a) {
    const n = left.get(word) ?? 0;
    if (!n) continue;
    found++;
    left.set(word, n - 1);
  }
  return found;
}

/** Runs of words of one text whose runs of three the other does not have, the longest first. */
function alone(a: readonly string[], b: readonly string[]): string[] {
  const known = new Set(b.map((_, i) => b.slice(i, i + 3).join(' ')));
  const runs: string[][] = [];
  let isOpen = false;
  a.forEach((word, i) => {
    if (known.has(a.slice(i, i + 3).join(' '))) isOpen = false;
    else if (isOpen) runs.at(-1)?.push(word);
    else {
      runs.push([word]);
      isOpen = true;
    }
  });
  return runs.sort((x, y) => y.length - x.length).map((run) => run.join(' '));
}

const percent = (n: number, of: number): string => `${((100 * n) / Math.max(of, 1)).toFixed(1)} %`;

async function main(): Promise<void> {
  const sums = new Map<string, [order: number, any: number, gold: number, read: number, files: number]>();
  for (const name of readdirSync(folder as string).sort()) {
    const type = extname(name).toLowerCase();
    const goldOf = GOLD[type];
    if (!goldOf) continue;
    const path = join(folder as string, name);
    const gold = whole(goldOf(path));
    const read = await importOriginal({ name, bytes: new Uint8Array(readFileSync(path)) });
    const { title = '', author = '' } = read.metadata;
    const got = wordsOf([title, author, plainText(read)].join('\n'));
    const order = inOrder(gold, got);
    const any = shared(gold, got);
    const sum = sums.get(type) ?? [0, 0, 0, 0, 0];
    sums.set(type, [sum[0] + order, sum[1] + any, sum[2] + gold.length, sum[3] + got.length, sum[4] + 1]);
    console.log(
      `${name}: in order ${percent(order, gold.length)}, in any ${percent(any, gold.length)} of ${gold.length}; foreign ${percent(got.length - any, got.length)}`,
    );
    if (show) {
      for (const run of alone(gold, got).slice(0, 6)) console.log(`  missed: ${run.slice(0, 200)}`);
      for (const run of alone(got, gold).slice(0, 4)) console.log(`  foreign: ${run.slice(0, 200)}`);
    }
  }
  for (const [type, [order, any, gold, read, files]] of sums)
    console.log(
      `${type}, ${files} files: in order ${percent(order, gold)}, in any ${percent(any, gold)} of ${gold}; foreign ${percent(read - any, read)}`,
    );
}

void main();
