import assert from 'node:assert/strict';
import { zipSync, strToU8 } from 'fflate';
import { DEFAULT_LIMITS, importOriginal, toMarkdown, type ImportedBlock } from '../../../src/import';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, content: string | Uint8Array, limits = DEFAULT_LIMITS) =>
  importOriginal({ name, bytes: typeof content === 'string' ? bytes(content) : content }, limits);
const texts = (blocks: readonly ImportedBlock[]): string[] =>
  blocks.map((block) => (block.kind === 'table' ? 'table' : block.text));

const PARAGRAPH =
  'The council voted on Tuesday to spend £3.4m on a new bridge over the river, after a debate of four hours.';
const PAGE = `<!doctype html><html lang="en-GB"><head><title>Bridge to be built | The Gazette</title>
<meta property="og:site_name" content="The Gazette"><meta property="article:published_time" content="2025-03-04T23:30:00+00:00">
<link rel="canonical" href="https://gazette.example/bridge">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge to be built","author":[{"name":"Ann Lee"},{"name":"Bo Ek"}]}]}</script>
</head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<article><h1>Bridge to be built</h1><p>${PARAGRAPH}</p><blockquote class="pull">to spend £3.4m on a new bridge over the river</blockquote>
<p>Read more: the last bridge</p>${`<p>${PARAGRAPH.replace('Tuesday', 'Monday')} Nobody spoke against it, said the mayor.</p>`.repeat(3)}
<table><caption>Costs</caption><tr><th>Part</th><th>Cost</th></tr><tr><td>Deck</td><td>£2m</td></tr></table></article>
<footer><p>© The Gazette</p></footer><script>alert(1)</script></body></html>`;

describe('import', () => {
  it('reads the article of a web page and what the page says of itself', async () => {
    const { blocks, metadata, unsure } = await read('bridge.html', PAGE);
    assert.deepEqual(metadata, {
      title: 'Bridge to be built',
      author: 'Ann Lee, Bo Ek',
      publisher: 'The Gazette',
      date: '2025-03-04',
      url: 'https://gazette.example/bridge',
      language: 'en-GB',
    });
    assert.deepEqual(unsure, []);
    const all = texts(blocks);
    assert.equal(all[0], PARAGRAPH);
    for (const gone of ['Home', 'Read more', 'to spend £3.4m on a new bridge over the river', 'alert(1)'])
      assert.ok(!all.some((text) => text === gone || text.startsWith('Read more')), gone);
    assert.ok(all.includes('table'));
  });

  it('reads a page of ten thousand elements in each other only up to the limit', async () => {
    await assert.rejects(read('deep.html', '<div>'.repeat(10_000) + 'x'), /deep\.html: .*10000 deep .*limit of 2000/);
  });

  it('reads speakers and time codes of subtitles', async () => {
    const { blocks } = await read(
      'talk.vtt',
      'WEBVTT\n\n00:00:01.000 --> 00:00:03.000\n<v Ann Lee>We need\n\n00:00:03.000 --> 00:00:05.000\n<v Ann Lee>a bridge.\n\n00:01:02.000 --> 00:01:05.000\n<v Bo Ek>Why?\n',
    );
    assert.equal(
      toMarkdown(blocks),
      '<!-- t. 00:00:01 -->\n\nANN LEE: We need a bridge.\n\n<!-- t. 00:01:02 -->\n\nBO EK: Why?\n',
    );
  });

  it('reads a message without what it answers', async () => {
    const { blocks, metadata } = await read(
      'note.eml',
      'From: Ann Lee <ann@gazette.example>\r\nSubject: Figures\r\nDate: Tue, 4 Mar 2025 09:00:00 +0000\r\nContent-Type: text/plain\r\n\r\nIt is 12 percent.\r\n\r\n> Was it 11?\r\n',
    );
    assert.deepEqual(metadata, { title: 'Figures', author: 'Ann Lee', date: '2025-03-04' });
    assert.deepEqual(texts(blocks), ['It is 12 percent.']);
  });

  it('reads separated values as a table, whatever parts them', async () => {
    const { blocks } = await read('pay.csv', 'Year;Pay\n2023;"1,200"\n2024;1,300\n\n');
    assert.deepEqual(blocks, [
      {
        kind: 'table',
        rows: [
          ['Year', 'Pay'],
          ['2023', '1,200'],
          ['2024', '1,300'],
        ],
        locator: { kind: 'sheet', sheet: '', row: 1 },
      },
    ]);
    assert.equal(
      toMarkdown(blocks),
      '<!-- cells from A1 -->\n\n| Year | Pay |\n| --- | --- |\n| 2023 | 1,200 |\n| 2024 | 1,300 |\n',
    );
  });

  it('keeps the rows’ numbers, and takes tables that stand far apart for two', async () => {
    const { blocks } = await read('pay.csv', '\nYear,Pay\n2023,1\n\n2024,2\n\n\n\nTown,People\nOslo,3\n');
    assert.deepEqual(
      blocks.map((block) => block.kind === 'table' && [block.locator, block.rows]),
      [
        [{ kind: 'sheet', sheet: '', row: 2 }, [['Year', 'Pay'], ['2023', '1'], [], ['2024', '2']]],
        [
          { kind: 'sheet', sheet: '', row: 9 },
          [
            ['Town', 'People'],
            ['Oslo', '3'],
          ],
        ],
      ],
    );
  });

  const encodings: [string, Uint8Array, string][] = [
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('Zoë said so.')]), 'Zoë said so.'],
    [
      'UTF-16 with a mark',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...'Zoë said so.'].map((c) => c.charCodeAt(0))).buffer),
      ]),
      'Zoë said so.',
    ],
    [
      'UTF-16 without a mark',
      new Uint8Array(new Uint16Array([...'Zoe said so again.'].map((c) => c.charCodeAt(0))).buffer),
      'Zoe said so again.',
    ],
    [
      'Windows-1252',
      new Uint8Array([...bytes('Zo'), 0xeb, ...bytes(' said '), 0x93, ...bytes('so'), 0x94, ...bytes('.')]),
      'Zoë said “so”.',
    ],
  ];
  for (const [name, content, expected] of encodings)
    it(`reads ${name}`, async () => assert.deepEqual(texts((await read('note.txt', content)).blocks), [expected]));

  const refused: [string, string | Uint8Array, RegExp][] = [
    ['empty.pdf', '', /empty\.pdf: the file is empty/],
    ['cut.pdf', '%PDF-1.7\n1 0 obj\n<< /Type', /cut\.pdf: it is damaged or no PDF/],
    ['no.docx', 'just text', /no\.docx: it is damaged or not the format its name says/],
    ['no.xlsx', new Uint8Array([1, 2, 3, 0, 5, 6, 7, 8]), /no\.xlsx: it is damaged/],
    ['song.txt', new Uint8Array([73, 68, 51, 0, 0, 0, 1, 2, 3, 4, 200, 0, 0]), /song\.txt: it is not text/],
    ['photo.jpeg', new Uint8Array([0xff, 0xd8, 0xff]), /photo\.jpeg: its format is not one that can be read/],
  ];
  for (const [name, content, message] of refused)
    it(`refuses ${name} and says why`, () => assert.rejects(read(name, content), message));

  it('refuses a ZIP bomb before it unpacks anything', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(30_000_000) }, { level: 9 });
    await assert.rejects(read('bomb.docx', bomb), /bomb\.docx: .*ZIP bomb/);
  });

  it('reads a Word document', async () => {
    const document = zipSync({
      '[Content_Types].xml': strToU8(
        '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8(
        `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${['The bridge', PARAGRAPH, 'It opens in 2027.'].map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
      ),
    });
    assert.deepEqual(texts((await read('bridge.docx', document)).blocks), [
      'The bridge',
      PARAGRAPH,
      'It opens in 2027.',
    ]);
  });

  it('writes Markdown that says what the original said, and no more', () => {
    assert.equal(
      toMarkdown([
        { kind: 'heading', level: 2, text: 'A *star*' },
        { kind: 'paragraph', text: '1. not a list, # nor <b>bold</b>' },
        { kind: 'item', text: 'one' },
        { kind: 'item', text: 'two | three' },
        { kind: 'paragraph', text: 'next', locator: { kind: 'page', page: 4 } },
      ]),
      '## A \\*star\\*\n\n1\\. not a list, # nor \\<b>bold\\</b>\n\n- one\n- two | three\n\n<!-- p. 4 -->\n\nnext\n',
    );
  });
});
