import assert from 'node:assert';
import { parseHtml } from '../../../src/core/document/html';

const read = (html: string): string[] => {
  const document = parseHtml(html);
  assert.equal(document.prose, document.text);
  return document.blocks.map(
    ({ kind, paragraph, start, end }) => `${kind} ${paragraph}| ${document.text.slice(start, end)}`,
  );
};

const rows: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'paragraphs and headings',
    '<h1>Head</h1><p>One <b>27</b>%.<p>Two<h2>Sub</h2>Loose',
    ['heading 0| Head', 'paragraph 1| One 27%.', 'paragraph 2| Two', 'heading 2| Sub', 'paragraph 3| Loose'],
  ],
  [
    'entities, white space and line breaks',
    '<p>&pound;12&nbsp;m\n   AT&amp;T &lt;b&gt;<br>next</p>',
    ['paragraph 1| £12\u00a0m AT&T <b> next'],
  ],
  ['two line breaks part paragraphs', '<div>One<br><br>Two</div>', ['paragraph 1| One', 'paragraph 2| Two']],
  [
    'scripts, styles, menus, forms’ parts and footers are dropped',
    '<script>var a=5</script><style>p{}</style><nav>Menu 6</nav><header>Site 7</header><p>One</p><aside>8</aside><button>9</button><noscript>10</noscript><template>11</template><svg><title>12</title></svg><footer>13</footer>',
    ['paragraph 1| One'],
  ],
  [
    'an article’s own header stays',
    '<article><header><h1>Head</h1><p>Standfirst</p></header><p>One</p></article>',
    ['heading 0| Head', 'paragraph 1| Standfirst', 'paragraph 2| One'],
  ],
  [
    'what is hidden is dropped',
    '<p hidden>5</p><div style="display: none">6</div><p aria-hidden="true">7</p><div role="navigation">8</div><p>One</p>',
    ['paragraph 1| One'],
  ],
  [
    'furniture by class or id, also as an element of a block',
    '<div class="related-links">5</div><div id="comments">6</div><div class="story__share">7</div><p class="shareholder-note">One</p><p class="has-sidebar">Two</p>',
    ['paragraph 1| One', 'paragraph 2| Two'],
  ],
  [
    'the article is chosen among menus of links',
    `<div><p>Other story</p></div><main><article><p>${'Long words. '.repeat(10)}</p></article></main><div>More</div>`,
    [`paragraph 1| ${'Long words. '.repeat(10).trim()}`],
  ],
  ['a page that is all furniture is read nonetheless', '<div class="promo"><p>One</p></div>', ['paragraph 1| One']],
  [
    'list items one each, with all their paragraphs',
    '<ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul><p>End',
    ['item 1| a', 'item 2| b', 'item 3| c', 'item 3| d', 'paragraph 4| End'],
  ],
  ['definition lists', '<dl><dt>Term</dt><dd>Words</dd></dl>', ['item 1| Term', 'item 2| Words']],
  [
    'captions; alternative text only where there is none',
    '<figure><img alt="Alt a"><figcaption>Cap</figcaption></figure><figure><img alt="Alt b"></figure><img alt="icon"><p>x</p>',
    ['caption 1| Cap', 'caption 2| Alt b', 'paragraph 3| x'],
  ],
  ['quoted and struck words', '<p>He said <q>go</q>. <del>5</del><s>6</s></p>', ['paragraph 1| He said “go”.']],
  [
    'notes are no figures, powers are',
    '<p>5 million<sup><a href="#1">1</a></sup><sup class="reference">[2]</sup> on 3 km<sup>2</sup>, CO<sub>2</sub></p>',
    ['paragraph 1| 5 million on 3 km², CO2'],
  ],
  ['preformatted text', '<pre>One\nmore\n\nTwo</pre>', ['paragraph 1| One more', 'paragraph 2| Two']],
  [
    'a table that lays out the page is paragraphs',
    '<table><tr><td><p>One</p></td></tr><tr><td>Two</td></tr></table>',
    ['paragraph 1| One', 'paragraph 2| Two'],
  ],
  [
    'a table with a caption: rows one each',
    '<p>x</p><table><caption>Cap 5</caption><tr><th>Year<th>Tonnes<tr><td>2020<td><p>55</p></table><p>y',
    [
      'paragraph 1| x',
      'caption 2| Cap 5',
      'cell 3| Year',
      'cell 3| Tonnes',
      'cell 4| 2020',
      'cell 4| 55',
      'paragraph 5| y',
    ],
  ],
  ['nothing', '', []],
];

describe('HTML: the article is extracted', () => {
  for (const [what, html, blocks] of rows) it(what, () => assert.deepEqual(read(html), blocks));

  it('a wrapper that is named like furniture does not hide the page', () => {
    const paragraph = `<p>${'Long words of the article. '.repeat(30)}</p>`;
    const page = `<div class="menu-closed">${paragraph}<div class="related">More</div></div><p>Short end.</p>`;
    assert.equal(parseHtml(page).blocks[0]?.end, paragraph.length - 8);
    assert.deepEqual(read(`<p>Short.</p><div class="menu"><p>Also short.</p></div>`), ['paragraph 1| Short.']);
  });

  it('blocks are parted by blank lines, rows by line breaks, cells by tabs', () =>
    assert.equal(
      parseHtml('<p>a<p>b<ul><li>c<li>d</ul><table><tr><td>1<td>2<tr><td>3<td>4</table>').text,
      'a\n\nb\n\nc\nd\n\n1\t2\n3\t4\n',
    ));

  it('a cell knows its headers, over spans', () => {
    const { blocks, text } = parseHtml(
      '<table><thead><tr><th rowspan=2>Town<th colspan=2>Dead<tr><th>2023<th>2024</thead><tr><th>Arvo<td>5<td>6<tr><td>Brin<td colspan=2>7</table>',
    );
    assert.deepEqual(
      blocks
        .filter(({ headers }) => !headers?.isHeader)
        .map(({ start, end, headers }) => [text.slice(start, end), headers?.column, headers?.row]),
      [
        ['5', 'Dead 2023', 'Arvo'],
        ['6', '2024', 'Arvo'],
        ['Brin', 'Town', undefined],
        ['7', 'Dead 2023', 'Brin'],
      ],
    );
  });

  it('10,000 levels of anything', () => {
    for (const tag of [
      '<div>',
      '<b>',
      '<ul><li>',
      '<blockquote>',
      '<table><tr><td>',
      '<sup>',
      '<article>',
      '<figure>',
      '<nav>',
    ])
      assert.doesNotThrow(() => parseHtml(`<p>x</p>${tag.repeat(10_000)}y 5`), tag);
  });
});

describe('HTML: what a page says of itself', () => {
  const page = (head: string, body = '<p>x</p>') =>
    parseHtml(`<html lang="en-GB"><head>${head}</head><body>${body}</body></html>`).metadata;
  const article = JSON.stringify({
    '@graph': [
      { '@type': 'WebPage', name: 'Site' },
      {
        '@type': ['NewsArticle'],
        headline: 'Ice &amp; snow',
        datePublished: '2025-03-19T10:00:00Z',
        author: [{ name: 'Jane Smith' }, { name: 'Bo Li' }],
        publisher: { name: 'The Post' },
      },
    ],
  });

  it('JSON-LD is trusted first', () =>
    assert.deepEqual(
      page(`<meta property="og:title" content="Other"><script type="application/ld+json">${article}</script>`),
      {
        title: 'Ice & snow',
        author: 'Jane Smith and Bo Li',
        publisher: 'The Post',
        date: '2025-03-19',
        language: 'en-GB',
      },
    ));

  it('then OpenGraph and meta tags; an author’s address is no name', () =>
    assert.deepEqual(
      page(
        '<meta property="og:title" content=" Ice melts "><meta property="og:site_name" content="The Post"><meta property="article:author" content="https://x.org/jane"><meta name="byl" content="By Jane Smith"><meta property="article:published_time" content="2025-03-19T08:00:00+01:00"><link rel="canonical" href="https://x.org/a">',
      ),
      {
        title: 'Ice melts',
        author: 'Jane Smith',
        publisher: 'The Post',
        date: '2025-03-19',
        url: 'https://x.org/a',
        language: 'en-GB',
      },
    ));

  it('then the title without the site, and the first time', () =>
    assert.deepEqual(
      page(
        '<title>Ice in the Arctic is melting | The Post</title>',
        '<time datetime="2025-03-19">19 March</time><p>x</p>',
      ),
      {
        title: 'Ice in the Arctic is melting',
        date: '2025-03-19',
        language: 'en-GB',
      },
    ));

  it('what is no JSON or no date is passed over', () =>
    assert.deepEqual(
      page('<script type="application/ld+json">{"@type": oops</script><meta name="date" content="yesterday">'),
      { language: 'en-GB' },
    ));
});
