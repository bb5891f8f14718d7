import assert from 'node:assert/strict';
import { importOriginal, type ImportedBlock } from '../../../src/import';

// What is taken for the article of a web page, and what is left: each rule with something it takes out and something it leaves alone.

const SENTENCE =
  'The harbour was dredged in spring, and 12,400 tonnes of silt were taken out of it, as the report says.';
const LONG = 'nobody knows how many there were of them, as the harbour master says.';
const BODY = Array.from({ length: 6 }, (_, i) => `<p>In year ${2001 + i}, by its own count. ${SENTENCE}</p>`).join('');
const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Silt</title>${head}</head><body>${body}</body></html>`;
const read = (html: string) => importOriginal({ name: 'page.html', bytes: new TextEncoder().encode(html) });
const textsOf = (blocks: readonly ImportedBlock[]): string[] =>
  blocks.map((block) => (block.kind === 'table' ? block.rows.flat().join('|') : block.text));
const texts = async (html: string): Promise<string[]> => textsOf((await read(html)).blocks);

describe('article of a page', () => {
  const out: [string, string, string][] = [
    [
      'a list of related stories',
      `<article>${BODY}<div class="related-posts"><p>${SENTENCE.replace('harbour', 'canal')}</p></div></article>`,
      'canal',
    ],
    [
      'comments',
      `<article>${BODY}</article><section id="comments"><p>I counted the silt, and it was much less than that.</p></section>`,
      'I counted',
    ],
    [
      'a cookie notice',
      `<div class="cookieNotice"><p>We use cookies and so do 842 of our partners, as you may know.</p></div><article>${BODY}</article>`,
      'cookies',
    ],
    [
      'a box of links by its heading',
      `<article>${BODY}<h3>You may also like</h3><ul><li><a href="/a">Ten harbours to see</a></li></ul>${BODY}</article>`,
      'Ten harbours',
    ],
    [
      'a teaser that is a link',
      `<article>${BODY}<p><a href="/b">Why 3,400 trees were felled in a night</a></p>${BODY}</article>`,
      'trees',
    ],
    ['a line that leads away', `<article>${BODY}<p>Read more: the canal</p>${BODY}</article>`, 'Read more'],
    ['when it was updated', `<article><h1>Silt</h1><p>Updated Nov 19, 2019, 6:55 AM</p>${BODY}</article>`, 'Updated'],
    [
      'what is hidden',
      `<article>${BODY}<div style="color:red; display: none"><p>Hidden words that nobody sees on the page at all.</p></div></article>`,
      'Hidden words',
    ],
    ['who owns the words', `<article>${BODY}<p>© 2019 The Gazette</p></article>`, 'Gazette'],
    ['a script’s data', `<article>${BODY}<script type="application/ld+json">{"a":1}</script></article>`, '{"a"'],
  ];
  for (const [what, html, gone] of out)
    it(`leaves out ${what}`, async () => {
      const all = await texts(page(html));
      assert.ok(all.some((text) => text.includes('12,400')));
      assert.ok(!all.some((text) => text.includes(gone)), all.join('\n'));
    });

  const kept: [string, string, string][] = [
    ['the text of a page that is one form', `<form id="main"><div>${BODY}</div></form>`, 'In year 2001'],
    [
      'an article in a layout named for its sidebar',
      `<section class="page-w-sidebar"><div>${BODY}</div></section><nav>${'<a href="/x">Elsewhere on this site, much of it</a>'.repeat(30)}</nav>`,
      'In year 2001',
    ],
    [
      'the standfirst above the body',
      `<main><header><h1>Silt and sand</h1><p>For 40 years the harbour has been filling up, and nobody has said who shall pay.</p></header><div class="article-body">${BODY}</div></main>`,
      'For 40 years',
    ],
    [
      'a linked sentence',
      `<article>${BODY}<p><a href="/report">The report puts the cost at £3.2 million.</a></p>${BODY}</article>`,
      '£3.2 million',
    ],
    [
      'a sentence that begins like a label',
      `<article>${BODY}<p>Published figures show that 31 percent is sand.</p>${BODY}</article>`,
      '31 percent',
    ],
    [
      'a sentence about updates',
      `<article>${BODY}<p>Updated in 2019, the plan foresees 14 barges a day.</p>${BODY}</article>`,
      '14 barges',
    ],
    ['a subheading between paragraphs', `<article>${BODY}<h2>Who pays</h2>${BODY}</article>`, 'Who pays'],
  ];
  for (const [what, html, words] of kept)
    it(`keeps ${what}`, async () => {
      const all = await texts(page(html));
      assert.ok(
        all.some((text) => text.includes(words)),
        all.join('\n'),
      );
    });

  it('does not run words together that line breaks or blocks part', async () => {
    const all = await texts(page(`<article>${BODY}<p><b>Dates:<br>June 9<br/>June 10</b></p>${BODY}</article>`));
    assert.ok(all.includes('Dates: June 9 June 10'), all.join('\n'));
  });

  it('parts paragraphs at two line breaks and the lines of a list at one', async () => {
    const { blocks } = await read(
      page(
        `<article><div>One of them: ${LONG}<br><br>Two of them: ${LONG}<br><br>They ranked:<br>1. Finland<br>2. Norway</div>${BODY}</article>`,
      ),
    );
    assert.equal(textsOf(blocks).filter((text) => text.endsWith(LONG)).length, 2);
    assert.deepEqual(
      blocks.filter(({ kind }) => kind === 'item'),
      [
        { kind: 'item', text: 'Finland', number: 1 },
        { kind: 'item', text: 'Norway', number: 2 },
      ],
    );
  });

  it('reads a table of figures as one, and one that lays the page out as text', async () => {
    const figures = '<table><tr><th>Year</th><th>Tonnes</th></tr><tr><td>2001</td><td>12,400</td></tr></table>';
    const { blocks } = await read(page(`<table><tr><td>Menu</td><td>${BODY}${figures}</td></tr></table>`));
    assert.deepEqual(
      blocks.filter(({ kind }) => kind === 'table').map((block) => block.kind === 'table' && block.rows),
      [
        [
          ['Year', 'Tonnes'],
          ['2001', '12,400'],
        ],
      ],
    );
    assert.ok(textsOf(blocks).some((text) => text.startsWith('In year 2001')));
  });

  it('takes what a picture shows and who took it for a caption', async () => {
    const { blocks } = await read(
      page(
        `<article>${BODY}<div class="wp-caption"><p class="wp-caption-text">A barge in 2019 (Ann Lee/AP)</p></div><p>Photo: Bo Ek, AP</p>${BODY}</article>`,
      ),
    );
    assert.deepEqual(
      blocks.filter(({ kind }) => kind === 'caption').map((block) => 'text' in block && block.text),
      ['A barge in 2019 (Ann Lee/AP)', 'Photo: Bo Ek, AP'],
    );
  });

  it('is found among thousands of elements of one name in each other in a moment', async () => {
    const began = performance.now();
    const deep = '<div class="share-box">'.repeat(1_500) + '<br>'.repeat(5_000) + '</div>'.repeat(1_500);
    await read(page(`<article>${BODY}</article>${deep}`));
    assert.ok(performance.now() - began < 10_000);
  });
});

describe('what a page says of itself', () => {
  const told: [string, string, Readonly<Record<string, string>>][] = [
    [
      'a byline by its link',
      page(`<article><a rel="author" href="/lee">By Ann Lee</a>${BODY}</article>`),
      { author: 'Ann Lee' },
    ],
    [
      'two names beside each other',
      page(
        `<article><p class="byline"><span><a rel="author">Ann Lee</a> and <a rel="author">Bo Ek</a></span></p>${BODY}</article>`,
      ),
      { author: 'Ann Lee, Bo Ek' },
    ],
    [
      'the first of those that stand apart',
      page(
        `<article><p><a rel="author">Ann Lee</a></p>${BODY}</article><div><p><i><a rel="author">Bo Ek</a></i></p></div>`,
      ),
      { author: 'Ann Lee' },
    ],
    [
      'data in a CDATA section',
      page(
        `<article>${BODY}</article>`,
        '<script type="application/ld+json"><![CDATA[{"@type":"NewsArticle","datePublished":"2018-04-05T06:00"}]]></script>',
      ),
      { date: '2018-04-05' },
    ],
    [
      'a title without the site’s name',
      page(
        `<article>${BODY}</article>`,
        '<meta property="og:title" content="Silt rises - The Gazette"><meta property="og:site_name" content="The Gazette">',
      ),
      { title: 'Silt rises' },
    ],
    [
      'names of metadata in any case, several in one attribute, with more than one author',
      page(
        `<article>${BODY}</article>`,
        '<meta name="DC.Title" content="Silt rises"><meta name="DC.Creator" content="Lee, Ann"><meta name="DC.Creator" content="Bo Ek"><meta property="x:date DC.Date.Issued" content="2018-04-05">',
      ),
      { title: 'Silt rises', author: 'Ann Lee, Bo Ek', date: '2018-04-05' },
    ],
    [
      'one author as written, where the surname stands first',
      page(`<article>${BODY}</article>`, '<meta name="author" content="Lee, Ann">'),
      { author: 'Lee, Ann' },
    ],
    [
      'the name of what an encyclopedia’s headline only describes',
      page(
        `<article>${BODY}</article>`,
        '<script type="application/ld+json">{"@type":"Article","name":"Silt","headline":"sediment in still water"}</script>',
      ),
      { title: 'Silt' },
    ],
    [
      'a headline that the page’s title shortens, and no name of the site',
      page(
        `<article>${BODY}</article>`,
        '<script type="application/ld+json">{"@type":"Article","name":"Gazette","headline":"Silt rises in the mouth of the river"}</script>',
      ).replace('<title>Silt<', '<title>Silt rises | Gazette<'),
      { title: 'Silt rises in the mouth of the river' },
    ],
    [
      'both parts of a title that begins with one word',
      page(`<article>${BODY}</article>`).replace('<title>Silt<', '<title>Silt - The Mouth of the River<'),
      { title: 'Silt - The Mouth of the River' },
    ],
  ];
  for (const [what, html, expected] of told)
    it(what, async () => {
      const { metadata } = await read(html);
      for (const [field, value] of Object.entries(expected)) assert.equal(metadata[field as 'title'], value);
    });

  const bylines: readonly (readonly [string, string | undefined])[] = [
    ['By Ann Lee', 'Ann Lee'],
    ['Written by Ann Lee', 'Ann Lee'],
    ['Par Ann Lee (avec Bo Ek)', 'Ann Lee'],
    ['by Ann Lee22 Dec 2016651', 'Ann Lee'],
    ['Ann Lee March 25, 2015', 'Ann Lee'],
    ['Last Updated: January 7, 2025', undefined],
    ['Follow Author', undefined],
    ['By the Numbers', undefined],
  ];
  for (const [written, author] of bylines)
    it(`takes ${String(author)} for the author in ‘${written}’`, async () => {
      const { metadata } = await read(page(`<article><p class="ArticleByline">${written}</p>${BODY}</article>`));
      assert.equal(metadata.author, author);
    });

  it('takes no label for a byline', async () => {
    const { metadata } = await read(page(`<article><p class="byline">Follow the author</p>${BODY}</article>`));
    assert.equal(metadata.author, undefined);
  });
});
