import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Bench } from 'tinybench';
import { readDates } from '../src/core/dates';
import { parseDocument } from '../src/core/document';
import { tokenizeDocument } from '../src/core/document/tokenized';
import { readFigures } from '../src/core/figures';
import { english } from '../src/core/lang/en';
import { readPeople } from '../src/core/people';
import { readQuotes } from '../src/core/quotes';
import { read } from '../src/core/reading';
import { namesOf } from '../src/core/reading/names';
import { stripLabels } from '../scripts/labels';
import { ROOT } from '../scripts/lib/paths';
import { benchOthers } from './others';

/** Milliseconds of the process's own work: what else the machine does is not what is asked. */
const now = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
};

/**
 * Prints how much English text each reader reads in a second of one core's work, over the stories (their labels taken out) and the example as so many documents:
 * each reader alone, on what the ones before it have made, then all of them in one `read`, and with parsing.
 */
export async function benchReaders(): Promise<void> {
  const texts = textsIn(['test/stories', 'examples']);
  const documents = texts.map((text) => parseDocument(text, 'markdown'));
  const prepared = documents.map((document) => {
    const tokenized = tokenizeDocument(document, english.sentences);
    return { tokenized, names: namesOf(readPeople(tokenized, english)) };
  });
  const megabytes = texts.reduce((sum, text) => sum + text.length, 0) / 1e6;

  const bench = new Bench({ now, time: 2_000, warmupTime: 2_000, retainSamples: true });
  bench
    .add('parse Markdown', () => texts.forEach((text) => parseDocument(text, 'markdown')))
    .add('cut into tokens', () => documents.forEach((document) => tokenizeDocument(document, english.sentences)))
    .add('people', () => prepared.forEach(({ tokenized }) => readPeople(tokenized, english)))
    .add('quotes', () => prepared.forEach(({ tokenized, names }) => readQuotes(tokenized, english, names)))
    .add('figures', () => prepared.forEach(({ tokenized }) => readFigures(tokenized, english)))
    .add('dates', () => prepared.forEach(({ tokenized }) => readDates(tokenized, english)))
    .add('figures and dates, with tokens', () =>
      documents.forEach((document) => {
        const tokenized = tokenizeDocument(document, english.sentences);
        readFigures(tokenized, english);
        readDates(tokenized, english);
      }),
    )
    .add('all readers, with tokens', () => documents.forEach((document) => read(document, english)))
    .add('all, from the text', () => texts.forEach((text) => read(parseDocument(text, 'markdown'), english)));
  await bench.run();
  console.log(`readers, ${texts.length} documents, ${megabytes.toFixed(2)} MB; speeds in MB a second`);
  console.table(
    bench.tasks.map(({ name, result }) => {
      if (!('latency' in result) || !result.latency.samples) throw new Error(`${name} failed`);
      const times = result.latency.samples;
      // tinybench sorts them; the slowest twentieth gives the p95
      const p95 = times[Math.min(times.length - 1, Math.floor(times.length * 0.95))] ?? NaN;
      const speed = (milliseconds: number): string => ((megabytes * 1_000) / milliseconds).toFixed(1);
      return { reader: name, p50: speed(result.latency.p50), p95: speed(p95), samples: times.length };
    }),
  );
  benchOthers(documents.map(({ prose }) => prose));
}

function textsIn(folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md') && !path.endsWith('README.md'))
      .sort()
      .map((path) => stripLabels(readFileSync(join(ROOT, folder, path), 'utf8'), path).text),
  );
}
