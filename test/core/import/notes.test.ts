import assert from 'node:assert/strict';
import { importOriginal, type ImportedBlock } from '../../../src/import';

const read = (html: string) =>
  importOriginal({ name: 'page.html', bytes: new TextEncoder().encode(`<title>A</title><body>${html}</body>`) });
const text = (block: ImportedBlock | undefined): string => (block && 'text' in block ? block.text : '');

describe('raised figures of a page', () => {
  const table: [string, string, string][] = [
    ['Pandoc’s note', 'in 2019<a href="#fn1" class="footnote-ref" id="r"><sup>1</sup></a>.', 'in 2019.'],
    ['a wiki’s note', 'in 2019<sup class="reference"><a href="#cite_note-3">[3]</a></sup>.', 'in 2019.'],
    ['a word processor’s note', 'in 2019<a href="#_ftn12">12</a>.', 'in 2019.'],
    ['a note without a link', 'It is so.<sup>4</sup>', 'It is so.'],
    ['the way back', 'A note. <a href="#fnref1">↩︎</a>', 'A note.'],
    ['an exponent', 'some 10<sup>6</sup> of them', 'some 10⁶ of them'],
    ['a square', '40 km<sup>2</sup> of land', '40 km² of land'],
    ['an ordinal', 'the 21<sup>st</sup> century', 'the 21st century'],
    ['a link that is a number', 'see <a href="#figures">12 figures</a> below', 'see 12 figures below'],
    ['a formula', 'CO<sub>2</sub> fell', 'CO2 fell'],
  ];
  for (const [what, html, expected] of table)
    it(what, async () => assert.equal(text((await read(`<p>${html}</p>`)).blocks[0]), expected));

  it('a heading whose id Readability takes for metadata', async () => {
    const paragraph = `<p>${'The harbour was dredged in spring, and much was found in it, as the report says. '.repeat(4)}</p>`;
    const { blocks } = await read(
      `<article>${paragraph}<h2 id="metals-in-the-silt">Metals in the silt</h2>${paragraph.repeat(3)}</article>`,
    );
    assert.ok(blocks.some((block) => block.kind === 'heading' && block.text === 'Metals in the silt'));
  });
});
