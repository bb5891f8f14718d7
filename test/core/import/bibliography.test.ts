import assert from 'node:assert/strict';
import { readBibliography, worksOf } from '../../../src/import/bibliography';
import { writeReferences } from '../../../src/import/references';

const HONDURAS = {
  key: 'aljazeera2025honduras',
  title: 'Why has Honduras threatened to expel US troops?',
  author: 'Ann Lee, Jo van Dam',
  publisher: 'Al Jazeera',
  date: '2025-01-03',
  url: 'https://example.org/honduras',
};

describe('bibliography', () => {
  it('reads what it writes', () =>
    assert.deepEqual(readBibliography('references.json', writeReferences([HONDURAS])).entries, [HONDURAS]));

  it('reads BibLaTeX as Better BibTeX exports it', () => {
    const { entries, problems } = readBibliography(
      'library.bib',
      "@online{aljazeera2025honduras,\n  title = {Why Has {{Honduras}} Threatened to Expel {{US}} Troops?},\n  author = {Lee, Ann and van Dam, Jo},\n  date = {2025-01-03},\n  organization = {Al Jazeera},\n  url = {https://example.org/honduras}\n}\n@book{b, title={Caf{\\'e}}, year=1999}\n",
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      entries.map(({ key, author, date, publisher }) => ({ key, author, date, publisher })),
      [
        { key: 'aljazeera2025honduras', author: 'Ann Lee, Jo van Dam', date: '2025-01-03', publisher: 'Al Jazeera' },
        { key: 'b', author: undefined, date: '1999', publisher: undefined },
      ],
    );
    assert.equal(entries[1]?.title, 'Café');
  });

  it('reads the entries beside a broken one and says which it was', () => {
    const { entries, problems } = readBibliography(
      'library.bib',
      '@book{a, title={A}, year=1999}\n@book{b, title={B\n@book{c, title={C}, year=2001}\n',
    );
    assert.deepEqual(
      entries.map((entry) => entry.key),
      ['a', 'c'],
    );
    assert.match(problems[0] ?? '', /library\.bib: the entry «@book\{b, title=\{B» is not valid/);
  });

  it('leaves out what is no work and says which', () => {
    const { entries, problems } = readBibliography('references.json', '[{"id":"a","title":"A"},{"title":3}]');
    assert.deepEqual([entries.length, problems], [1, ['references.json: work 2 is not CSL-JSON (id).']]);
  });

  for (const [name, text] of [
    ['broken.json', '[{"id":'],
    ['other.json', '{"a":1}'],
    ['empty.bib', 'nothing here'],
  ] as const)
    it(`refuses ${name} and says what to do`, () =>
      assert.throws(() => readBibliography(name, text), new RegExp(`${name}: .*Export`)));

  it('says where each key stands, and which files the library keeps for it', () => {
    const text =
      '@online{lee2025,\n title={Why bridges},\n file={Snapshot:/home/ann/Zotero/storage/AB/Why bridges.html:text/html;/x/Bridge.pdf}\n}\n@book{ek1999, title={B}}\n';
    const { works } = worksOf('file:///library.bib', 'library.bib', text);
    assert.deepEqual(
      works.map(({ key, at, files }) => [text.slice(at.start, at.end) === key, files]),
      [
        [true, ['Why bridges.html', 'Bridge.pdf']],
        [true, []],
      ],
    );
  });

  it('reads Better BibTeX JSON', () => {
    const { entries } = readBibliography(
      'library.json',
      '{"items":[{"id":1,"citation-key":"lee2025","title":"Bridges","attachments":[{"path":"/a/Bridges.pdf"}]}]}',
    );
    assert.deepEqual(entries, [{ key: 'lee2025', title: 'Bridges', files: ['Bridges.pdf'] }]);
  });

  it('keeps works that the file has besides, and leaves confidential sources out', () => {
    const before = '[{"id":"zotero1","type":"book","title":"Kept","note":"mine"},{"id":"secret2025","title":"Old"}]';
    const written = JSON.parse(
      writeReferences([HONDURAS, { key: 'secret2025', title: 'Talk', confidential: true }], before),
    ) as { id: string }[];
    assert.deepEqual(
      written.map(({ id }) => id),
      ['aljazeera2025honduras', 'zotero1'],
    );
    assert.deepEqual(written[1], { id: 'zotero1', type: 'book', title: 'Kept', note: 'mine' });
  });

  it('does not write over what is no CSL-JSON', () =>
    assert.throws(() => writeReferences([HONDURAS], '{"mine":1}'), /references\.json: .*not written over/));
});
