import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { ROOT } from '../../scripts/lib/paths';
import { stripLabels } from '../../scripts/labels';
import { parseDocument } from '../../src/core/document';
import { libreOffice, pandoc, tool } from './tools';

/** A text of ours, before any program made a document of it. */
export interface Sample {
  readonly name: string;
  /** Markdown with its front matter. */
  readonly markdown: string;
  readonly metadata: Readonly<Record<'title' | 'author' | 'publisher' | 'date' | 'url', string | undefined>>;
}

/** A document that a program made of a sample. */
export interface Made {
  readonly sample: Sample;
  /** By what, and as what: 'pdflatex, two columns'. */
  readonly by: string;
  readonly file: string;
  /** What the format can carry of the sample's metadata and the program wrote into it. */
  readonly metadata: Readonly<Record<string, string | undefined>>;
}

/** A Markdown text with what its front matter says. */
export function sampleOf(name: string, markdown: string): Sample {
  const data = parseDocument(markdown, 'markdown').frontMatter?.data ?? {};
  const field = (key: string): string | undefined =>
    typeof data[key] === 'string' ? (data[key] as string) : undefined;
  return {
    name,
    markdown,
    metadata: {
      title: field('title'),
      author: field('author'),
      publisher: field('publisher'),
      date: field('date'),
      url: field('url'),
    },
  };
}

/** Texts written for this, the sample's source, and the stories that are not held out. */
export function samples(): Sample[] {
  const folder = join(import.meta.dirname, 'texts');
  const texts = readdirSync(folder)
    .sort()
    .map((file) => sampleOf(file.replace(/\.md$/, ''), readFileSync(join(folder, file), 'utf8')));
  const story = (slug: string): Sample =>
    sampleOf(slug, stripLabels(readFileSync(join(ROOT, 'test/stories', slug, 'source.md'), 'utf8'), slug).text);
  return [
    ...texts,
    sampleOf('honduras', readFileSync(join(ROOT, 'examples/honduras/sources/honduras-us-troops.md'), 'utf8')),
    ...['allotment-row', 'appeal-hearing', 'athletics-final', 'battery-lab'].map(story),
  ];
}

const escape = (text: string | undefined): string =>
  (text ?? '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
const json = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The body as Pandoc has it in HTML. */
export const articleHtml = (markdown: string): string =>
  pandoc(markdown, '-f', 'markdown-implicit_figures', '-t', 'html5', '--wrap=none').out;

const MENU = ['Home', 'News', 'Business', 'Sport', 'Weather', 'Opinion', 'Podcasts', 'About us', 'Sign in'];
const RELATED = [
  'Council leader says budget is “all but settled”',
  'Seven charts that show how rents moved in 2024',
  'The week in pictures: floods, fireworks and a very large pumpkin',
  'Why 3,400 trees were felled in a night',
];

/** A newspaper's page: menus, consent notice, adverts, a signup box, related stories, comments; metadata as JSON-LD and OpenGraph. */
export function newsPage({ markdown, metadata }: Sample): string {
  const [first = '', ...rest] = articleHtml(markdown).split(/(?<=<\/p>)\n/);
  const half = rest.length >> 1;
  return `<!DOCTYPE html>
<html lang="en-GB"><head><meta charset="utf-8"><title>${escape(metadata.title)} | ${escape(metadata.publisher)}</title>
<meta property="og:title" content="${escape(metadata.title)}"><meta property="og:site_name" content="${escape(metadata.publisher)}">
<link rel="canonical" href="${escape(metadata.url)}">
<script type="application/ld+json">${json({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: metadata.title,
    ...(metadata.author && { author: [{ '@type': 'Person', name: metadata.author }] }),
    publisher: { '@type': 'Organization', name: metadata.publisher },
    datePublished: `${metadata.date}T06:15:00+01:00`,
    dateModified: '2025-06-01T10:00:00Z',
  })}</script><style>body{font:17px/1.5 serif}</style></head><body>
<div class="cookie-banner"><p>We and our 842 partners store information on your device. You can change your mind at any time.</p><button>Accept all</button></div>
<header><nav><ul>${MENU.map((item) => `<li><a href="/${item}">${item}</a></li>`).join('')}</ul></nav></header>
<main><article><header><h1>${escape(metadata.title)}</h1><div class="byline">By ${escape(metadata.author ?? 'Staff')}</div>
<div class="share"><a href="#">Share on Facebook</a><a href="#">Copy link</a></div></header>
<div class="article-body">${first}
<aside class="advert"><p>Advertisement</p></aside>
${rest.slice(0, half).join('\n')}
<div class="newsletter-signup"><p>Sign up to our morning newsletter, read by 120,000 people.</p></div>
${rest.slice(half).join('\n')}</div></article>
<section class="related"><h2>More on this story</h2><ul>${RELATED.map((item) => `<li><a href="/x">${item}</a></li>`).join('')}</ul></section>
<section id="comments" class="comments"><h2>Comments (214)</h2>${['First!', 'I was there and there were at least 500 people.', 'Whoever wrote this cannot count: it is 31 percent, not 13.'].map((text, i) => `<div class="comment"><p class="comment-author">reader${i}</p><p>${text}</p></div>`).join('')}</section></main>
<footer><p>© 2025 ${escape(metadata.publisher)}. All rights reserved. Registered in England, number 0412345.</p><ul><li><a href="/privacy">Privacy</a></li><li><a href="/terms">Terms</a></li></ul></footer>
</body></html>`;
}

/** A weblog's page: a sidebar, tags, meta tags and `<time>` only. */
export function blogPage({ markdown, metadata }: Sample): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escape(metadata.title)} – ${escape(metadata.publisher)}</title>
<meta property="og:site_name" content="${escape(metadata.publisher)}"><meta property="og:url" content="${escape(metadata.url)}">
${metadata.author ? `<meta name="author" content="${escape(metadata.author)}">` : ''}</head>
<body class="single"><div id="page"><div id="masthead"><a href="/">${escape(metadata.publisher)}</a><div id="menu">${MENU.map((item) => `<a href="/${item}">${item}</a>`).join(' ')}</div></div>
<div id="content"><div class="post hentry"><h1 class="entry-title">${escape(metadata.title)}</h1>
<p class="entry-meta">Posted on <time datetime="${metadata.date}">${metadata.date}</time></p>
<div class="entry-content">${articleHtml(markdown)}</div>
<p class="tags">Tagged: <a href="/t/a">local</a>, <a href="/t/b">figures</a></p></div></div>
<div id="sidebar"><h3>Archives</h3><ul><li><a href="/2024/05">May 2024</a> (12)</li><li><a href="/2024/04">April 2024</a> (9)</li></ul><h3>Recent comments</h3><ul><li>Ann on <a href="/y">Seven charts</a></li></ul></div>
<div id="footer">Proudly powered by letters.</div></div></body></html>`;
}

/** Signs of the stories that LaTeX has no letter for. */
const SIGNS = '\\DeclareUnicodeCharacter{2212}{\\ensuremath{-}}';
const HEADERS = `\\usepackage{fancyhdr}\\pagestyle{fancy}\\fancyhf{}\\fancyhead[L]{Working paper 14}\\fancyhead[R]{\\leftmark}\\fancyfoot[C]{\\thepage}`;

/** Makes every document of the set in `folder`. */
export async function makeDocuments(folder: string, browser: Browser): Promise<Made[]> {
  const made: Made[] = [];
  const all = samples();
  const at = (name: string): string => join(folder, name);
  const add = (sample: Sample, by: string, file: string, metadata: Made['metadata']): void => {
    made.push({ sample, by, file: at(file), metadata });
  };
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const one of all) {
    const { name, markdown, metadata } = one;
    const { title, author, date } = metadata;
    for (const [by, html] of [
      ['news page', newsPage(one)],
      ['weblog', blogPage(one)],
    ] as const) {
      const file = `${name}-${by.replace(' ', '-')}.html`;
      writeFileSync(at(file), html);
      add(one, by, file, metadata);
    }
    // Chromium has the title alone and stamps the day of printing.
    await page.setContent(pandoc(markdown, '-s', '-t', 'html5', '-V', 'lang=en').out);
    await page.pdf({
      path: at(`${name}-chromium.pdf`),
      format: 'A4',
      displayHeaderFooter: true,
      headerTemplate: '<span style="font-size:8px;margin-left:1cm">Printed from the archive</span>',
      footerTemplate:
        '<span style="font-size:8px;margin-left:1cm">Page <span class="pageNumber"></span> of <span class="totalPages"></span></span>',
      margin: { top: '2cm', bottom: '2cm', left: '2cm', right: '2cm' },
    });
    add(one, 'Chromium, print to PDF', `${name}-chromium.pdf`, { title });
    for (const [by, columns, extra] of [
      ['pdflatex, two columns', 'twocolumn', ['-V', `header-includes=${SIGNS}`, '-V', 'geometry=margin=2cm']],
      ['pdflatex, running heads', 'oneside', ['-V', `header-includes=${SIGNS}${HEADERS}`]],
    ] as const) {
      const file = `${name}-${columns}`;
      const tex = pandoc(
        markdown,
        '-s',
        ...['-t', 'latex', '-V', 'documentclass=article', '-V', `classoption=${columns}`, '-V', 'colorlinks=true'],
        ...extra,
      ).out;
      // Pandoc's template writes title and author into the PDF; a table cannot stand in columns as longtable has it.
      writeFileSync(at(`${file}.tex`), columns === 'twocolumn' ? withoutLongTables(tex) : tex);
      const run = ['-interaction=batchmode', '-halt-on-error', `-output-directory=${folder}`, at(`${file}.tex`)];
      tool('pdflatex', run, undefined, folder);
      add(one, by, `${file}.pdf`, { title, author });
    }
    writeFileSync(at(`${name}-pandoc.docx`), '');
    pandoc(markdown, '-t', 'docx', '-o', at(`${name}-pandoc.docx`));
    add(one, 'Pandoc, DOCX', `${name}-pandoc.docx`, { title, author, date });
    writeFileSync(at(`${name}-office.html`), pandoc(markdown, '-s', '-t', 'html5', '-V', 'lang=en').out);
    add(one, 'Pandoc, HTML', `${name}-office.html`, { title, author, date });
  }
  await page.close();
  const names = all.map(({ name }) => name);
  libreOffice(
    folder,
    'docx:Office Open XML Text',
    names.map((name) => at(`${name}-office.html`)),
    ['--infilter=HTML (StarWriter)'],
  );
  libreOffice(
    folder,
    'pdf:writer_pdf_Export',
    names.map((name) => at(`${name}-office.docx`)),
  );
  for (const one of all) {
    const { title, author } = one.metadata;
    add(one, 'LibreOffice, DOCX', `${one.name}-office.docx`, { title, author });
    add(one, 'LibreOffice, PDF', `${one.name}-office.pdf`, { title, author });
  }
  return made;
}

/** Longtable refuses two columns: the same table as LaTeX's plain one. */
const withoutLongTables = (tex: string): string =>
  tex
    .replace(/\\begin\{longtable\}\[\]/g, '\\begin{tabular}')
    .replace(/\\end\{longtable\}/g, '\\end{tabular}')
    .replace(/\\endhead\n|\\endfirsthead\n|\\endfoot\n|\\endlastfoot\n/g, '');
