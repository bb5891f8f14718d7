import assert from 'node:assert/strict';
import { planSource, sameAddress, type ExistingSource } from '../../../src/import/plan';
import type { Imported, Original } from '../../../src/import';

const original: Original = {
  name: 'bridge.html',
  bytes: new Uint8Array([1]),
  url: 'https://www.gazette.example/bridge/?utm_source=x',
};
const imported: Imported = {
  blocks: [{ kind: 'paragraph', text: 'It opened.' }],
  metadata: { title: 'The bridge', author: 'Ann Lee', date: '2025-03-04' },
  unsure: [],
};
const plan = (existing: readonly ExistingSource[], sha256 = 'f'.repeat(64)) =>
  planSource(original, imported, existing, sha256, '2025-03-05');

describe('adding a source', () => {
  it('plans a new file with key, address, hash and the kept original', () => {
    const { kind, file, key, original: kept, content } = plan([]);
    assert.deepEqual(
      [kind, file, key, kept],
      ['new', 'the-bridge.md', 'lee2025bridge', 'lee2025bridge-ffffffffffff.html'],
    );
    assert.match(
      content,
      /^---\ntitle: The bridge\nauthor: Ann Lee\ndate: 2025-03-04\nurl: .*\naccessed: 2025-03-05\noriginal: .*\nsha256: f{64}\nkey: lee2025bridge\n---\n\nIt opened\.\n$/,
    );
  });

  it('does nothing for the very same original', () =>
    assert.equal(plan([{ file: 'b.md', key: 'k', sha256: 'f'.repeat(64) }]).kind, 'same'));

  it('updates the file of the same address under its name and key', () => {
    const { kind, file, key } = plan([
      { file: 'b.md', key: 'k', url: 'https://gazette.example/bridge#top', sha256: 'e'.repeat(64) },
    ]);
    assert.deepEqual([kind, file, key], ['update', 'b.md', 'k']);
  });

  it('takes neither a name nor a key that is taken', () => {
    const { file, key } = plan([{ file: 'The-Bridge.md', key: 'lee2025bridge', url: 'https://other.example/' }]);
    assert.deepEqual([file, key], ['the-bridge-2.md', 'lee2025bridgea']);
  });

  it('takes what the writer confirmed over what the page says', () => {
    const { content, key } = planSource(original, imported, [], 'ab', '2025-03-05', {
      title: 'A new bridge',
      key: 'mine',
    });
    assert.match(content, /^---\ntitle: A new bridge\n/);
    assert.equal(key, 'mine');
  });

  it('keeps apart addresses that differ in what counts', () =>
    assert.notEqual(sameAddress('https://a.example/x?id=1'), sameAddress('https://a.example/x?id=2')));
});
