import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { readDraft } from '../src/core/drafts';
import { completionsAt, Ranker } from '../src/core/features/completion';
import { draftHover } from '../src/core/features/hover';
import { PhraseIndex } from '../src/core/features/phraseIndex';
import type { SourceLookup } from '../src/core/features/types';
import { keysOf, SourceIndex } from '../src/core/index';
import { english } from '../src/core/lang/en';
import { readSource, type Source } from '../src/core/sources';
import { Verifier } from '../src/core/verify';
import { ROOT } from '../scripts/lib/paths';
import { benchReaders } from './readers';

// npm run bench: many synthetic sources (the sample with other names and numbers), and the draft a writer edits.

const SOURCES = Number(process.env['SOURCES'] ?? 3_000);
const sample = readFileSync(join(ROOT, 'examples/honduras/sources/honduras-us-troops.md'), 'utf8');
const draftText = readFileSync(join(ROOT, 'examples/honduras/drafts/follow-up.md'), 'utf8');

/** The sample about another country, with other numbers; the first stays as it is. */
const variant = (n: number): string =>
  n === 0
    ? sample
    : sample
        .replace('key: aljazeera2025honduras', `key: source${n}`)
        .replace(/Hondura[sn]?\w*/g, `Country${n}`)
        .replace(/\d{2,}(?![\d-]*\n)/g, (digits) => String(Number(digits) + (n % 89)));

const kept: Source[] = [];
const index = new SourceIndex(english, (path) => byPath.get(path));
const byPath = new Map<string, Source>();
const phrases = new PhraseIndex(english);
const heap = (): number => {
  (globalThis as { gc?: () => void }).gc?.();
  return process.memoryUsage().heapUsed / 1e6;
};

async function main(): Promise<void> {
  await benchReaders();
  const texts = Array.from({ length: SOURCES }, (_, n) => variant(n));
  const before = heap();
  const began = performance.now();
  texts.forEach((text, n) => {
    const sha256 = createHash('sha256').update(text).digest('hex');
    const { source } = readSource({ path: `sources/${n}.md`, text, format: 'markdown', sha256 }, english);
    if (!source) throw new Error(`source ${n} could not be read`);
    kept.push(source);
  });
  const seconds = (performance.now() - began) / 1_000;
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;
  for (const source of kept) {
    byPath.set(source.path, source);
    index.put(source);
    phrases.put(source);
  }
  console.log(
    `read ${SOURCES} sources, ${megabytes.toFixed(1)} MB, at ${(megabytes / seconds).toFixed(1)} MB a second`,
  );
  console.log(`heap for all of them, documents included: ${(heap() - before).toFixed(0)} MB`);

  const verifier = new Verifier(english);
  const draftOf = (text: string) => readDraft({ path: 'drafts/follow-up.md', text }, english).draft;
  const draft = draftOf(draftText);
  let last = verifier.verify(draft, index);
  const sources: SourceLookup = {
    byKey: (key) => kept.find((source) => source.key === key),
    byPath: (path) => byPath.get(path),
    entries: () => kept,
  };
  const figure = draftText.indexOf('fewer than 1,000') + 2;
  const typing = draftText.replace('Others in the region', 'Honduras depends on remit');
  const written = draftOf(typing);
  const ranker = new Ranker(english);
  const find = (words: string): string[] => index.findSources(keysOf(words, english), 8).map(({ path }) => path);
  const cursor = typing.indexOf('on remit') + 'on remit'.length;
  let edit = 0;

  const bench = new Bench({ time: 1_000, warmupTime: 300 });
  bench
    .add('verify the whole draft', () => void verifier.verify(draft, index))
    .add('read and verify after an edit', () => {
      last = verifier.verify(draftOf(draftText.replace('some 90,000', `some ${90_000 + edit++}`)), index, last);
    })
    .add('hover', () => void draftHover({ draft, checks: last.checks }, sources, figure))
    .add(
      'completion',
      () =>
        void completionsAt({
          draft: written,
          offset: cursor,
          sources,
          phrases,
          ranker,
          language: english,
          options: { minimumLetters: 3, asked: true },
          find,
        }),
    );
  await bench.run();
  console.table(
    bench.tasks.map(({ name, result }) => {
      if (!('latency' in result)) throw new Error(`${name} failed`);
      const { p50, p99, samplesCount } = result.latency;
      return { name, 'median ms': p50.toFixed(2), 'p99 ms': p99.toFixed(2), samples: samplesCount };
    }),
  );
}

void main();
