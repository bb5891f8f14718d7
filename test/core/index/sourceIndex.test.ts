import assert from 'node:assert/strict';
import { keysOf, SourceIndex } from '../../../src/core/index';
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

  it('finds sentences, also among given sources only', () => {
    const index = new SourceIndex(english);
    index.put(base);
    index.put(flood);
    const keys = keysOf('soldiers', english);
    assert.deepEqual(
      index.findSentences(keys).map(({ path, sentence }) => [path, sentence]),
      [
        ['base.md', 0],
        ['flood.md', 1],
      ],
    );
    assert.equal(index.findSentences(keys, 16, new Set(['flood.md'])).length, 1);
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

  it('is the same after being kept on disk', () => {
    const index = new SourceIndex(english);
    index.put(flood);
    index.put(base);
    index.remove('flood.md');
    const kept = JSON.parse(JSON.stringify(index)) as ReturnType<SourceIndex['toJSON']>;
    const again = SourceIndex.from(kept, english, (path) => (path === base.path ? base : undefined));
    assert.ok(again);
    assert.equal(again.size, 1);
    assert.equal(again.findSources(keysOf('remittances', english))[0]?.path, 'base.md');
    assert.equal(again.source('base.md'), base);
    assert.equal(again.source('flood.md'), undefined);
    assert.equal(
      SourceIndex.from({ ...kept, language: 'xx' }, english, () => undefined),
      undefined,
    );
  });
});
