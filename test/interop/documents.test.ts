import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importOriginal, toMarkdown } from '../../src/import';
import { browser as launch } from './browser';
import { compare, type Recovery } from './compare';
import { makeDocuments, type Made } from './documents';
import { temporaryFolder } from './tools';

// What is got back of documents that Chromium, LibreOffice, Pandoc and pdflatex made of texts of ours.

type Share = readonly [found: number, of: number];
const percent = ([found, of]: Share): number => (100 * found) / of;
const sum = (shares: readonly Share[]): Share =>
  shares.reduce<[number, number]>(([a, b], [c, d]) => [a + c, b + d], [0, 0]);

/** At least, in percent. */
const BARS = { words: 99, paragraphs: 97, metadata: 95 } as const;
/** At most, in percent: menus, running heads, bylines that were left in. */
const FOREIGN = 1;

const WAYS = [
  'news page',
  'weblog',
  'Chromium, print to PDF',
  'pdflatex, two columns',
  'pdflatex, running heads',
  'Pandoc, DOCX',
  'Pandoc, HTML',
  'LibreOffice, DOCX',
  'LibreOffice, PDF',
];

describe('documents made by other programs', function () {
  this.timeout(300_000);
  const folder = temporaryFolder('documents');
  const read = new Map<Made, Recovery>();

  before(async () => {
    const browser = await launch();
    const made = await makeDocuments(folder.path, browser).finally(() => browser.close());
    for (const one of made) {
      const bytes = new Uint8Array(readFileSync(one.file));
      const { blocks, metadata } = await importOriginal({ name: basename(one.file), bytes });
      const got = { markdown: toMarkdown(blocks), metadata: { ...metadata } };
      read.set(one, compare({ markdown: one.sample.markdown, metadata: one.metadata }, got));
    }
  });
  after(() => {
    const all = [...read.values()];
    for (const part of ['words', 'foreign', 'paragraphs', 'metadata'] as const)
      console.log(
        `${part}: ${percent(sum(all.map((one) => one[part]))).toFixed(2)} % of ${sum(all.map((one) => one[part]))[1]}`,
      );
    folder.remove();
  });

  it('are thirty at least, in every way they are made', () => {
    assert.ok(read.size >= 30, String(read.size));
    assert.deepEqual([...new Set([...read.keys()].map(({ by }) => by))].sort(), [...WAYS].sort());
  });

  for (const by of WAYS)
    it(`are read: ${by}`, () => {
      const own = [...read].filter(([made]) => made.by === by);
      const notes = own.flatMap(([made, { notes }]) => notes.map((note) => `${made.sample.name}: ${note}`)).join('\n');
      for (const part of ['words', 'paragraphs', 'metadata'] as const) {
        const share = percent(sum(own.map(([, recovery]) => recovery[part])));
        assert.ok(share >= BARS[part], `${part}: ${share.toFixed(2)} %\n${notes}`);
      }
      const foreign = percent(sum(own.map(([, recovery]) => recovery.foreign)));
      assert.ok(foreign <= FOREIGN, `words of others: ${foreign.toFixed(2)} %\n${notes}`);
    });
});
