import assert from 'node:assert/strict';
import { readDraft } from '../../../src/core/drafts';
import { draftHover } from '../../../src/core/features/hover';
import { definitionsAt, linksOf } from '../../../src/core/features/navigation';
import { throughWorks, withoutKnownWorks } from '../../../src/core/features/works';
import { english } from '../../../src/core/lang/en';
import { readSource, Works, type Source, type Work } from '../../../src/core/sources';
import { verifyDraft } from '../../../src/core/verify';

const SOURCE = `---
key: gazette2025bridge
publisher: The Gazette
url: https://gazette.example/bridge
date: 2025-03-04
---

The council voted to spend £3.4m on a new bridge over the river.
`;
const read = readSource({ path: 'bridge.md', text: SOURCE, format: 'markdown', sha256: '' }, english).source as Source;
const work = (key: string, more: Partial<Work> = {}): Work => ({
  key,
  path: 'file:///w/library.bib',
  at: { start: 7, end: 12 },
  provenance: { title: 'A *book*', author: 'Ann Lee', date: '1999-05' },
  files: [],
  ...more,
});
const works = new Works(
  [work('lee1999'), work('zoteroBridge', { provenance: { url: 'https://gazette.example/bridge' } })],
  [read],
);
const draftOf = (text: string) => readDraft({ path: 'draft.md', text }, english).draft;
const lookup = {
  byKey: (key: string) => (key === read.key ? read : undefined),
  byPath: () => read,
  entries: () => [read],
  works,
};

describe('citations of a library’s works', () => {
  it('are checked against the source a work stands for', () => {
    const text = 'The council will spend £4.3m on the new bridge over the river [@zoteroBridge, ¶ 1].';
    const draft = throughWorks(draftOf(text), works);
    assert.equal(draft.citations[0]?.key, 'gazette2025bridge');
    const checks = verifyDraft(draft, [read], english);
    assert.ok(!checks.some(({ code }) => code === 'citation.unknown-source'));
    assert.ok(checks.some(({ verdict, text: words }) => verdict === 'contradicted' && words === '£4.3m'));
  });

  it('are no mistake where there is no source yet, but an unknown key is', () => {
    const draft = draftOf('It is so [@lee1999, p. 4]. It is not [@nobody2020].');
    const checks = verifyDraft(draft, [read], english);
    const unknown = (list: typeof checks): string[] =>
      list.filter(({ code }) => code === 'citation.unknown-source').map(({ text }) => text);
    assert.deepEqual(unknown(checks), ['@lee1999, p. 4', '@nobody2020']);
    assert.deepEqual(unknown([...withoutKnownWorks(checks, draft, works)]), ['@nobody2020']);
  });

  it('show what the library says of them, escaped, and lead there', () => {
    const draft = draftOf('It is so [@lee1999, p. 4].');
    const view = { draft, checks: [] };
    const hover = draftHover(view, lookup, 12)?.markdown ?? '';
    assert.match(hover, /A \\\*book\\\*/);
    assert.match(hover, /Ann Lee, 1999/);
    assert.match(hover, /library\.?bib|library\\\.bib/);
    assert.deepEqual(definitionsAt(view, lookup, 12), [{ path: 'file:///w/library.bib', start: 7, end: 12 }]);
    assert.equal(linksOf(view, lookup).length, 1);
  });
});
