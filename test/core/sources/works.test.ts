import assert from 'node:assert/strict';
import { Works, type Work } from '../../../src/core/sources';

const work = (key: string, more: Partial<Work> = {}): Work => ({
  key,
  path: 'library.bib',
  at: { start: 0, end: 0 },
  provenance: {},
  files: [],
  ...more,
});
const SOURCES = [
  { key: 'gazette2025bridge', path: 'sources/bridge.md', provenance: { url: 'https://www.gazette.example/bridge/' } },
  { key: 'report2024', path: 'file:///w/sources/harbour%20report.md', provenance: {} },
];

describe('the works of a library', () => {
  const table: [string, Work, string | undefined][] = [
    [
      'stand for the source with their address',
      work('lee', { provenance: { url: 'https://gazette.example/bridge?utm_source=x' } }),
      'gazette2025bridge',
    ],
    ['stand for the source with the name of their file', work('ek', { files: ['Harbour Report.pdf'] }), 'report2024'],
    [
      'stand for nothing that is elsewhere',
      work('bo', { provenance: { url: 'https://gazette.example/other' } }),
      undefined,
    ],
    ['need no other key where theirs is a source’s', work('report2024'), undefined],
  ];
  for (const [what, one, expected] of table)
    it(what, () => assert.equal(new Works([one], SOURCES).sourceKey(one.key), expected));

  it('count once for each key', () =>
    assert.deepEqual([...new Works([work('a'), work('a', { files: ['x.pdf'] })], []).all()], [work('a')]));
});
