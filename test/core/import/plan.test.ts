import assert from 'node:assert/strict';
import { sameAddress } from '../../../src/core/sources';
import { planSource, type ExistingSource, type PlanInput } from '../../../src/import/plan';

const HASH = 'f'.repeat(64);
const plan = (existing: readonly ExistingSource[] = [], change: Partial<PlanInput> = {}) =>
  planSource({
    original: { name: 'bridge.html', url: 'https://www.gazette.example/bridge/?utm_source=x' },
    imported: {
      blocks: [{ kind: 'paragraph', text: 'It opened.' }],
      metadata: { title: 'The bridge', author: 'Ann Lee', date: '2025-03-04' },
      unsure: [],
    },
    existing,
    sha256: HASH,
    today: '2025-03-05',
    ...change,
  });
const markdown = (text: string, existing: readonly ExistingSource[] = []) =>
  plan(existing, {
    original: { name: 'notes.md' },
    imported: { markdown: text, metadata: {}, unsure: ['title', 'date'] },
  });

describe('adding a source', () => {
  it('plans a new file with key, address, hash and the kept original', () => {
    const { kind, file, key, original: kept, content, unsure } = plan();
    assert.deepEqual(
      [kind, file, key, kept, unsure],
      ['new', 'the-bridge.md', 'lee2025bridge', 'lee2025bridge-ffffffffffff.html', []],
    );
    assert.match(
      content,
      /^---\ntitle: The bridge\nauthor: Ann Lee\ndate: 2025-03-04\nurl: .*\naccessed: 2025-03-05\noriginal: .*\nsha256: f{64}\nkey: lee2025bridge\n---\n\nIt opened\.\n$/,
    );
  });

  it('puts it into the source folder', () =>
    assert.equal(plan([], { folder: 'sources' }).file, 'sources/the-bridge.md'));

  const already: [string, ExistingSource, Partial<PlanInput>, string][] = [
    ['the very same original', { file: 'b.md', key: 'k', sha256: HASH }, {}, 'same'],
    ['a file that is a source as it stands', { file: 'b.md', key: 'k', fileSha256: HASH }, {}, 'same'],
    ['the same address', { file: 'b.md', key: 'k', url: 'https://gazette.example/bridge#top' }, {}, 'update'],
    ['a key that the writer gave', { file: 'b.md', key: 'k' }, { confirmed: { key: 'k' } }, 'update'],
    [
      'a made key with the same title and date',
      { file: 'b.md', key: 'lee2025bridge', title: 'The bridge', date: '2025-03-04' },
      {},
      'update',
    ],
  ];
  for (const [what, source, change, kind] of already)
    it(`finds ${what} again, under its name and key`, () => {
      const found = plan([source], change);
      assert.deepEqual([found.kind, found.file, found.key, found.before], [kind, source.file, source.key, source]);
    });

  it('makes a second source of it where the writer says so', () => {
    const { kind, file, key } = plan([{ file: 'the-bridge.md', key: 'lee2025bridge', sha256: HASH }], {
      another: true,
    });
    assert.deepEqual([kind, file, key], ['new', 'the-bridge-2.md', 'lee2025bridgea']);
  });

  it('takes neither a name nor a key that is taken', () => {
    const { kind, file, key } = plan([{ file: 'The-Bridge.md', key: 'lee2025bridge', url: 'https://other.example/' }]);
    assert.deepEqual([kind, file, key], ['new', 'the-bridge-2.md', 'lee2025bridgea']);
  });

  it('takes what the writer confirmed over what the page says', () => {
    const { content, key } = plan([], { confirmed: { title: 'A new bridge', key: 'mine' } });
    assert.match(content, /^---\ntitle: A new bridge\n/);
    assert.equal(key, 'mine');
  });

  it('asks about what was guessed and the key that rests on it, and not about what was confirmed', () => {
    const imported = { blocks: [], metadata: { title: 'A guess' }, unsure: ['title', 'date'] } as const;
    assert.deepEqual(plan([], { imported }).unsure, ['title', 'date', 'key']);
    assert.deepEqual(plan([], { imported, confirmed: { title: 'Sure', date: '2025', key: 'k' } }).unsure, []);
  });

  it('keeps Markdown as it is, with the fields of its own front matter', () => {
    const { content, key, unsure, metadata } = markdown(
      '---\ntitle: "On *paper*"\nkey: paper\ntags: [a, b]\nterms: background\n---\n\n# One\n\nSome **bold** words.\n',
    );
    assert.deepEqual([key, unsure, metadata.title], ['paper', ['date'], 'On *paper*']);
    assert.match(
      content,
      /\nkey: paper\ntags:\n {2}- a\n {2}- b\nterms: background\n---\n\n# One\n\nSome \*\*bold\*\* words\.\n$/,
    );
  });

  it('takes the key of Markdown’s own front matter for the same source', () =>
    assert.equal(markdown('---\nkey: paper\n---\n\nNew words.\n', [{ file: 'p.md', key: 'paper' }]).kind, 'update'));

  it('keeps apart addresses that differ in what counts', () =>
    assert.notEqual(sameAddress('https://a.example/x?id=1'), sameAddress('https://a.example/x?id=2')));
});
