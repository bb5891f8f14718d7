import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { webLink } from '../../src/core/features/navigation';
import { english } from '../../src/core/lang/en';
import { readSource, type Source } from '../../src/core/sources';
import { JOINER } from '../../src/core/text/tokens';
import { at, type Span } from '../../src/core/text/span';
import { browser as launch } from './browser';
import { blogPage, newsPage, samples } from './documents';

// Follows Backread's links to the web in a real Chromium and looks at what it marks: the pixels of ::target-text.

const MARKED = '<style>::target-text{background:#ff00ff;color:#ff00ff}*{scroll-behavior:auto!important}</style>';
const VIEW = { width: 900, height: 700 };
/** Passages that are followed on each page. */
const MOST = 6;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

describe('text fragments in Chromium', function () {
  this.timeout(240_000);
  let browser: Browser;
  let eye: Page;
  let server: Server;
  let origin = '';
  const pages = new Map<string, string>();

  before(async () => {
    server = createServer((request, response) => {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(pages.get(request.url ?? '') ?? '');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    browser = await launch();
    eye = await browser.newPage();
  });
  after(async () => {
    server.close();
    await browser.close();
  });

  for (const sample of samples())
    for (const [kind, html] of [
      ['news', newsPage(sample)],
      ['blog', blogPage(sample)],
    ] as const)
      it(`marks the right words: ${sample.name}, ${kind}`, async () => {
        const path = `/${sample.name}-${kind}`;
        pages.set(path, html.replace('</head>', `${MARKED}</head>`));
        const source = sourceOf(sample.markdown, origin + path);
        const page = await browser.newPage({ viewport: VIEW });
        const spans = passagesOf(source);
        assert.ok(spans.length > 3);
        try {
          for (const span of spans) await follow(page, source, span);
        } finally {
          await page.close();
        }
      });

  async function follow(page: Page, source: Source, span: Span): Promise<void> {
    const link = webLink(source, span.start, span.end);
    assert.ok(link);
    const words = clean(source.mentions.document.prose.slice(span.start, span.end));
    await page.goto('about:blank');
    await page.goto(link);
    const { blocks, prose } = source.mentions.document;
    const block = at(blocks, span.start);
    assert.ok(block);
    const textOf = (one: Span): string => clean(prose.slice(one.start, one.end));
    const same = blocks.filter((one) => textOf(one) === textOf(block));
    const expected = await page.evaluate(boxOf, {
      block: straight(textOf(block)),
      nth: same.indexOf(block),
      before: clean(source.mentions.document.prose.slice(block.start, span.start), true).length,
      words: straight(words),
    });
    assert.ok(expected, `the page does not show «${words}»`);
    const marked = await markedBox(eye, (await page.screenshot()).toString('base64'));
    assert.ok(marked, `nothing is marked for «${words}» by ${link}`);
    // A text's box is a little larger than what is painted.
    for (const side of ['left', 'top', 'right', 'bottom'] as const)
      assert.ok(
        Math.abs(marked[side] - expected[side]) <= 6,
        `«${words}» by ${link}: ${JSON.stringify(marked)}, not ${JSON.stringify(expected)}`,
      );
  }
});

/** Pandoc sets quotation marks and apostrophes right: to find them on the page both are made straight. */
const straight = (text: string): string => text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');

const clean = (text: string, keepsEnd = false): string => {
  const folded = text.replaceAll(JOINER, '').replace(/\s+/g, ' ').trimStart();
  return keepsEnd ? folded : folded.trimEnd();
};

function sourceOf(markdown: string, url: string): Source {
  const text = markdown.replace(/^url: .*$/m, `url: ${url}`);
  const { source } = readSource({ path: 'source.md', text, format: 'markdown', sha256: '' }, english);
  if (!source) throw new Error('no source');
  return source;
}

/** Sentences, quotes and bare figures, those first that stand more than once. */
function passagesOf(source: Source): Span[] {
  const { document, facts, quotes, figures } = source.mentions;
  const isBody = (span: Span): boolean => {
    const block = at(document.blocks, span.start);
    return block !== undefined && block.kind !== 'meta' && block.kind !== 'heading' && span.end <= block.end;
  };
  const times = (span: Span): number => document.prose.split(document.prose.slice(span.start, span.end)).length - 1;
  const bare = figures.filter(isBody).sort((a, b) => times(b) - times(a));
  const third = (spans: readonly Span[]): Span[] =>
    spans.filter(isBody).filter((_, i, all) => i % Math.ceil(all.length / (MOST / 4)) === 0);
  return [...third(facts), ...third(quotes), ...bare.slice(0, MOST / 2)].map(({ start, end }) => ({ start, end }));
}

/** In the page: where the words stand in the window that follow `before` characters of a block's text. */
function boxOf(sought: { block: string; nth: number; before: number; words: string }): Box | undefined {
  interface Leaf {
    readonly node: unknown;
    readonly at: number;
  }
  const { document } = globalThis as never as {
    document: {
      querySelectorAll(selector: string): Iterable<Shown>;
      createRange(): Range;
      createTreeWalker(root: unknown, what: number): { nextNode(): { data: string } | null };
    };
  };
  interface Shown {
    readonly textContent: string;
  }
  interface Range {
    setStart(node: unknown, at: number): void;
    setEnd(node: unknown, at: number): void;
    getBoundingClientRect(): Box;
  }
  let nth = 0;
  for (const element of document.querySelectorAll('p,li,td,th')) {
    const folded = element.textContent.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, ' ').trim();
    if (folded !== sought.block && folded.replace(/\d+$/, '') !== sought.block) continue;
    if (nth++ < sought.nth) continue;
    const leaves: Leaf[] = [];
    let text = '';
    const walker = document.createTreeWalker(element, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (let i = 0; i < node.data.length; i++) {
        const character = /\s/.test(node.data[i] as string) ? ' ' : (node.data[i] as string);
        if (character === ' ' && (text.endsWith(' ') || !text)) continue;
        text += character;
        leaves.push({ node, at: i });
      }
    const straight = text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');
    const from = straight.indexOf(sought.words, Math.max(0, sought.before - 1));
    const first = leaves[from];
    const last = leaves[from + sought.words.length - 1];
    if (from < 0 || !first || !last) continue;
    const range = document.createRange();
    range.setStart(first.node, first.at);
    range.setEnd(last.node, last.at + 1);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return { left, top, right, bottom };
  }
  return undefined;
}

/** The box of all pixels in the colour of marked text. */
function markedBox(page: Page, png: string): Promise<Box | undefined> {
  return page.evaluate(async (base64) => {
    interface Context {
      drawImage(image: unknown, x: number, y: number): void;
      getImageData(x: number, y: number, w: number, h: number): { readonly data: Uint8ClampedArray };
    }
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d') as never as Context;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    let box: { left: number; top: number; right: number; bottom: number } | undefined;
    for (let i = 0; i < data.length; i += 4) {
      if ((data[i] as number) < 250 || (data[i + 1] as number) > 5 || (data[i + 2] as number) < 250) continue;
      const x = (i / 4) % bitmap.width;
      const y = Math.floor(i / 4 / bitmap.width);
      box ??= { left: x, top: y, right: x + 1, bottom: y + 1 };
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.bottom = y + 1;
    }
    return box;
  }, png);
}
