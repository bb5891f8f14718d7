import { Parser } from 'htmlparser2';
import { parsePage } from './dom';
import type { Limits } from './limits';
import { metadataOf } from './metadata';
import { withoutNoteMarks } from './noteMarks';
import { articleOf } from './page/article';
import { bare } from './page/bare';
import { blocksOf } from './page/blocks';
import { withoutSilent } from './page/clutter';
import { trimmed, withoutLabels } from './page/trim';
import { takeTitleBlock } from './titleBlock';
import { ImportError, type Imported, type ImportedBlock, type Unsure } from './types';

/** A pull quote repeats at least this much of the text. */
const PULLED = 20;

/** Nesting is checked on the stream of tags, before a tree is built. */
function checkNesting(name: string, html: string, limits: Limits): void {
  let depth = 0;
  let deepest = 0;
  const parser = new Parser({
    onopentag: () => {
      deepest = Math.max(deepest, ++depth);
    },
    onclosetag: () => {
      depth--;
    },
  });
  parser.end(html);
  if (deepest > limits.nesting)
    throw new ImportError(
      name,
      `its elements stand ${deepest} deep in each other, more than the limit of ${limits.nesting}. Copy the article's text and add that.`,
      'nesting',
    );
}

/** What may stand in a page's head: HTML lets authors leave out the tags around it. */
const IN_HEAD =
  /\s*(?:<!doctype[^>]*>|<!--[^]*?-->|<(?:title|style|script)\b[^>]*>[^]*?<\/(?:title|style|script)>|<(?:meta|link|base)\b[^>]*>)/iy;

/** A fragment, or a page without its optional tags, as a page. */
function wholePage(html: string): string {
  if (/<html[\s>]/i.test(html.slice(0, 5_000))) return html;
  const body = html.slice(0, 200_000).search(/<body[\s>]/i);
  if (body >= 0) {
    const before = html.slice(0, body).replace(/<!doctype[^>]*>|<\/?head[^>]*>/gi, '');
    return `<!doctype html><html><head>${before}</head>${html.slice(body)}</html>`;
  }
  let end = 0;
  for (IN_HEAD.lastIndex = 0; IN_HEAD.test(html);) end = IN_HEAD.lastIndex;
  const head = html.slice(0, end).replace(/^\s*<!doctype[^>]*>/i, '');
  return `<!doctype html><html><head>${head}</head><body>${html.slice(end)}</body></html>`;
}

/** The blocks of a document that some program wrote as HTML: all of it is the document's own. */
export function htmlBlocks(name: string, html: string, limits: Limits): ImportedBlock[] {
  checkNesting(name, html, limits);
  const document = parsePage(wholePage(html));
  withoutNoteMarks(document);
  withoutSilent(document.body);
  return blocksOf(document.body).map(({ block }) => block);
}

/** Reads a web page: the article without menus, adverts and comments, and what the page says of itself. */
export function importHtml(name: string, html: string, limits: Limits, url?: string): Imported {
  checkNesting(name, html, limits);
  const whole = wholePage(html);
  const document = parsePage(whole);
  const metadata = metadataOf(document);
  withoutNoteMarks(document);
  const article = articleOf(document);
  const blocks = withoutRepeats(
    trimmed(article.blocks).map(({ block }) => block),
    metadata.title ?? article.title,
  );
  if (!blocks.length)
    throw new ImportError(name, 'no text could be found on the page. Copy the article and add it from the clipboard.');
  const title = metadata.title ?? article.title;
  const author = metadata.author ?? article.byline;
  const address = metadata.url ?? url;
  const unsure: Unsure[] = [];
  if (!title) unsure.push('title');
  if (!metadata.date) unsure.push('date');
  if (!metadata.publisher) unsure.push('publisher');
  const read = takeTitleBlock({
    blocks,
    metadata: { ...metadata, ...(title && { title }), ...(author && { author }), ...(address && { url: address }) },
    unsure,
  });
  return { ...read, blocks: withoutLabels(read.blocks) };
}

/** Without the title told again and pull quotes that repeat words of the text. */
function withoutRepeats(blocks: readonly ImportedBlock[], title: string | undefined): ImportedBlock[] {
  const bodies = blocks.map((block) => (block.kind === 'table' ? '' : bare(block.text)));
  const paragraphs = bodies.filter((_, i) => blocks[i]?.kind === 'paragraph');
  return blocks.filter((block, i) => {
    if (block.kind === 'table') return true;
    const body = bodies[i] as string;
    if (!body) return false;
    if (block.kind === 'heading' && title && body === bare(title)) return false;
    const repeats =
      block.kind === 'quote' || block.kind === 'caption' || (block.kind === 'paragraph' && block.text.length < 300);
    if (repeats && body.length >= PULLED)
      return !paragraphs.some((paragraph) => paragraph.length > body.length && paragraph.includes(body));
    return true;
  });
}
