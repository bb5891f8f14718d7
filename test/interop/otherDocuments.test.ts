import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { importOriginal, toMarkdown } from '../../src/import';
import { compare } from './compare';
import { makeTables, makeTexts } from './otherDocuments';
import { temporaryFolder } from './tools';

// What is got back of messages, texts, subtitles and tables: the formats that hold no pages.

const read = (file: string) => importOriginal({ name: basename(file), bytes: new Uint8Array(readFileSync(file)) });
/** At least, in percent, as for documents. */
const BARS = { words: 99, paragraphs: 97, metadata: 95 } as const;

describe('messages, texts, subtitles and tables made by other programs', function () {
  this.timeout(180_000);
  const folder = temporaryFolder('other');
  after(() => folder.remove());

  it('are read, every way they are made', async () => {
    const sums = new Map<string, [number, number][]>();
    const notes: string[] = [];
    for (const one of makeTexts(folder.path)) {
      const { blocks, metadata } = await read(one.file);
      const recovery = compare(
        { markdown: one.sample.markdown, metadata: one.metadata },
        { markdown: toMarkdown(blocks), metadata: { ...metadata } },
      );
      const parts = ['words', ...(one.paragraphs ? ['paragraphs'] : []), 'metadata'] as (
        'words' | 'paragraphs' | 'metadata'
      )[];
      for (const part of parts) {
        const key = `${one.by}: ${part}`;
        sums.set(key, [...(sums.get(key) ?? []), [...recovery[part]]]);
      }
      notes.push(...recovery.notes.map((note) => `${one.by}, ${one.sample.name}: ${note}`));
    }
    for (const [key, shares] of sums) {
      const [found, of] = shares.reduce(([a, b], [c, d]) => [a + c, b + d], [0, 0]);
      const bar = BARS[key.split(': ')[1] as keyof typeof BARS];
      console.log(`${key}: ${found} of ${of}`);
      assert.ok(100 * found >= bar * of, `${key}: ${found} of ${of}\n${notes.join('\n')}`);
    }
  });

  it('keep every cell of a table in its row and column', async () => {
    const made = makeTables(folder.path);
    assert.equal(made.length, 12);
    for (const { table, by, file } of made) {
      const { blocks } = await read(file);
      const [found, ...more] = blocks.flatMap((block) => (block.kind === 'table' ? [block.rows] : []));
      assert.deepEqual(more, [], `${by}: ${table.name}`);
      const width = table.rows[0]?.length ?? 0;
      const cells = (found ?? []).map((row) => Array.from({ length: width }, (_, i) => row[i] ?? ''));
      assert.deepEqual(cells, table.rows, `${by}: ${table.name}`);
    }
  });
});
