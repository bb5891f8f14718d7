import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { fileNameFor, sourceFile } from '../../../src/import/sourceFile';

describe('a source file', () => {
  it('has front matter in a fixed order, then the text', () => {
    const written = sourceFile(
      { blocks: [{ kind: 'paragraph', text: 'It rained.' }], metadata: {}, unsure: [] },
      { title: 'Rain: a "history"', date: '2025-03-04', publisher: 'The Gazette' },
      { key: 'gazette2025rain', accessed: '2025-03-05', sha256: 'ab', original: 'rain.html' },
    );
    assert.equal(
      written,
      '---\ntitle: \'Rain: a "history"\'\npublisher: The Gazette\ndate: 2025-03-04\naccessed: 2025-03-05\noriginal: rain.html\nsha256: ab\nkey: gazette2025rain\n---\n\nIt rained.\n',
    );
  });

  it('cannot be broken out of by what an original says of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const written = sourceFile(
          { blocks: [], metadata: {}, unsure: [] },
          { title: `x${title}\n---\nkey: other` },
          { key: 'k', accessed: '2025-03-05', sha256: 'ab' },
        );
        const end = written.indexOf('\n---\n', 4);
        assert.equal((parse(written.slice(4, end)) as { key: string }).key, 'k');
      }),
    );
  });

  for (const [wanted, expected] of [
    ['Why has Honduras threatened to expel US troops?', 'why-has-honduras-threatened-to-expel-us-troops.md'],
    ['../../etc/passwd', 'etc-passwd.md'],
    ['Zoë 😀 & Söhne', 'zoe-sohne.md'],
    ['CON', 'source-con.md'],
    ['...', 'source.md'],
    ['a'.repeat(300), `${'a'.repeat(80)}.md`],
  ] as const)
    it(`is named ${expected.slice(0, 40)}`, () => assert.equal(fileNameFor(wanted, 'md'), expected));
});
