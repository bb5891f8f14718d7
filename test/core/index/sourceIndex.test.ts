import assert from 'node:assert/strict';
import { entryOf, keysOf, packSources, SourceIndex, unpackSources, type PackedSource } from '../../../src/core/index';
import { english } from '../../../src/core/lang/en';
import { tokenizeDocument } from '../../../src/core/document/tokenized';
import type { Block } from '../../../src/core/document/types';
import type { Source } from '../../../src/core/sources/types';

/** A source of one paragraph, read for its words alone. */
function source(path: string, text: string): Source {
  const block: Block = { kind: 'paragraph', paragraph: 1, quoteDepth: 0, start: 0, end: text.length };
  const document = tokenizeDocument(
    { text, prose: text, blocks: [block], problems: [], paragraphs: 1 },
    english.sentences,
  );
  return {
    key: path,
    path,
    provenance: {},
    sha256: path,
    mentions: { document, figures: [], dates: [], quotes: [], reported: [], people: [], facts: [], givers: new Map() },
  };
}

const base = source('base.md', 'The airbase hosts soldiers. Remittances reached a record in Honduras.');
const flood = source('flood.md', 'The river flooded villages. Soldiers rescued families.');

describe('SourceIndex', () => {
  it('finds sources by any form of their words, best first, each word once a source', () => {
    const index = new SourceIndex(english);
    index.put(base);
    index.put(flood);
    assert.deepEqual(
      index.findSources(keysOf('A soldier of the airbases', english)).map((hit) => [hit.path, hit.score]),
      [
        ['base.md', 2],
        ['flood.md', 1],
      ],
    );
    assert.deepEqual(index.findSources(keysOf('nothing of the kind', english)), []);
  });

  it('forgets what is removed and reads anew what is put again', () => {
    const index = new SourceIndex(english);
    index.put(base);
    index.put(flood);
    assert.equal(index.remove('flood.md'), true);
    assert.equal(index.remove('flood.md'), false);
    assert.deepEqual(index.findSources(keysOf('river', english)), []);
    index.put(source('base.md', 'A river.'));
    assert.equal(index.size, 1);
    assert.equal(index.findSources(keysOf('river', english))[0]?.path, 'base.md');
    assert.deepEqual(index.findSources(keysOf('airbase', english)), []);
  });

  it('stays right over many changes', () => {
    const index = new SourceIndex(english);
    for (let round = 0; round < 5; round++)
      for (let i = 0; i < 40; i++)
        index.put(source(`${i}.md`, `Article ${'abcdefghijklmnopqrstuvwxyz'[i % 26]}zebra in round ${round}`));
    assert.equal(index.size, 40);
    assert.equal(index.findSources(keysOf('czebra', english)).length, 2);
    assert.equal([...index.entries()].length, 40);
  });

  it('finds what has a key, and the keys that several have', () => {
    const index = new SourceIndex(english);
    index.put(base);
    index.put({ ...flood, key: 'base.md' });
    assert.deepEqual([...index.pathsOf('base.md')], ['base.md', 'flood.md']);
    assert.deepEqual([...index.sharedKeys()], ['base.md']);
    index.remove('flood.md');
    assert.deepEqual([[...index.sharedKeys()], index.hasKey('base.md'), index.hasKey('flood.md')], [[], true, false]);
  });

  it('reads a source again when it is asked for, and keeps only so many', () => {
    const read: string[] = [];
    const large = (path: string): Source => source(path, `Article of ${path}. ${'Soldiers came. '.repeat(20_000)}`);
    const index = new SourceIndex(english, (path) => {
      read.push(path);
      return large(path);
    });
    for (const path of ['a.md', 'b.md', 'c.md', 'd.md']) index.put(large(path));
    assert.equal(index.source('d.md')?.path, 'd.md');
    assert.deepEqual(read, [], 'the last one is still there');
    assert.equal(index.source('nowhere.md'), undefined);
    index.remove('d.md');
    assert.equal(index.source('d.md'), undefined);
    const again = index.source('a.md');
    assert.equal(index.source('a.md'), again);
  });
});

describe('a pack of sources', () => {
  const packed = (path: string, stems: readonly string[]): PackedSource => ({
    entry: { key: path, path, provenance: { title: 'Títle' }, sha256: `of ${path}`, keySpan: { start: 1, end: 2 } },
    stems,
    quotes: Uint32Array.of(1, 7, 4_294_967_295),
    words: [...stems, 'Übung', 'word'],
    problems: [{ path, message: 'odd', severity: 'warning' }],
  });
  const sources = [packed('a.md', ['river', 'flood']), packed('b.md', []), packed('c.md', ['flood', 'naïve'])];
  const bytes = packSources(sources, 'stamp');

  it('gives back what was put in, in any order', () => {
    const again = unpackSources(bytes, 'stamp');
    assert.deepEqual([...(again?.keys() ?? [])], ['a.md', 'b.md', 'c.md']);
    for (const one of [...sources].reverse()) {
      const { entry, stems, quotes, words, problems } = again?.get(one.entry.path) as PackedSource;
      assert.deepEqual({ entry, quotes, words: [...words], stems: [...stems], problems }, one);
    }
  });

  it('is nothing to who has another stamp, nor when it is cut or no pack', () => {
    assert.equal(unpackSources(bytes, 'other'), undefined);
    for (const end of [0, 3, 40, bytes.length - 1])
      assert.equal(unpackSources(bytes.subarray(0, end), 'stamp'), undefined);
    assert.equal(unpackSources(new TextEncoder().encode('not a pack at all'), 'stamp'), undefined);
  });

  it('makes the same index as the sources do', () => {
    const index = new SourceIndex(english);
    const { stems, quotes } = index.put(base);
    const other = new SourceIndex(english, () => base);
    other.add(entryOf(base), stems, quotes);
    const keys = keysOf('Soldiers and remittances', english);
    assert.deepEqual(other.findSources(keys), index.findSources(keys));
    assert.equal(other.source('base.md'), base);
  });
});
