import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parsePage, type DomDocument, type DomElement, type DomNode } from './dom';
import type { Limits } from './limits';
import { oneLine } from './markdown';
import { metadataOf } from './metadata';
import { withoutNoteMarks } from './noteMarks';
import { takeTitleBlock } from './titleBlock';
import { ImportError, type Imported, type ImportedBlock, type Unsure } from './types';

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE UL'.split(
    ' ',
  ),
);
const DROPPED =
  'script,style,noscript,template,iframe,svg,math,button,input,select,textarea,form,nav,video,audio,canvas,object';
const ASIDE =
  /^(?:read more|related|see also|advertisement|sign up|subscribe|share this|follow us|watch:|listen:|more on this|recommended)\b/i;
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

/** Reads a web page: the article without menus, adverts and comments, and what the page says of itself. */
export function importHtml(name: string, html: string, limits: Limits, url?: string): Imported {
  checkNesting(name, html, limits);
  const whole = wholePage(html);
  const document = parsePage(whole);
  const metadata = metadataOf(document);
  withoutNoteMarks(document);
  const article = articleOf(document);
  const blocks = withoutRepeats(blocksOf(article.root), metadata.title ?? article.title);
  if (!blocks.length)
    throw new ImportError(name, 'no text could be found on the page. Copy the article and add it from the clipboard.');
  const title = metadata.title ?? article.title;
  const author = metadata.author ?? article.byline;
  const address = metadata.url ?? url;
  const unsure: Unsure[] = [];
  if (!title) unsure.push('title');
  if (!metadata.date) unsure.push('date');
  if (!metadata.publisher) unsure.push('publisher');
  return takeTitleBlock({
    blocks,
    metadata: { ...metadata, ...(title && { title }), ...(author && { author }), ...(address && { url: address }) },
    unsure,
  });
}

interface Article {
  readonly root: DomElement;
  readonly title?: string;
  readonly byline?: string;
}

/** Readability's article; the whole body where it finds none or loses most of the paragraphs. */
function articleOf(document: DomDocument): Article {
  const body = document.body;
  const words = (element: { textContent: string | null } | null): number =>
    oneLine(element?.textContent ?? '').split(' ').length;
  for (const dropped of body.querySelectorAll(DROPPED))
    if (dropped.getAttribute('type') !== 'application/ld+json') dropped.remove();
  const paragraphs = [...body.querySelectorAll('p,li')].reduce((sum, element) => sum + words(element), 0);
  const clone = document.cloneNode(true);
  const parsed = new Readability(clone as never, { keepClasses: false, charThreshold: 200 }).parse();
  if (!parsed?.content) return { root: body };
  const found = parsePage(`<!doctype html><html><body>${parsed.content}</body></html>`);
  const kept = words(found.body);
  const small = paragraphs < 150; // a short page has no menus worth losing text for
  if (small && kept < paragraphs) return { root: body };
  const title = parsed.title && oneLine(parsed.title);
  const byline = parsed.byline && oneLine(parsed.byline).replace(/^by\s+/i, '');
  return { root: found.body, ...(title && { title }), ...(byline && { byline }) };
}

const hasBlocks = (element: DomElement): boolean =>
  [...element.children].some((child) => BLOCKS.has(child.tagName) || hasBlocks(child));

/** Walks the tree with a stack of its own: a page may be deep. */
function blocksOf(root: DomElement): ImportedBlock[] {
  const blocks: ImportedBlock[] = [];
  let loose = '';
  const flush = (): void => {
    const text = oneLine(loose);
    loose = '';
    if (text) blocks.push({ kind: 'paragraph', text });
  };
  const stack: (DomNode | (() => void))[] = [...root.childNodes].reverse();
  while (stack.length) {
    const node = stack.pop() as DomNode | (() => void);
    if (typeof node === 'function') {
      node();
      continue;
    }
    if (node.nodeType === 3) {
      loose += node.textContent ?? '';
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as DomElement;
    if (element.tagName === 'BR') {
      loose += ' ';
      continue;
    }
    if (!BLOCKS.has(element.tagName)) {
      if (hasBlocks(element)) stack.push(...[...element.childNodes].reverse());
      else loose += element.textContent ?? '';
      continue;
    }
    flush();
    if (element.tagName === 'TABLE') {
      blocks.push(...tableOf(element));
      continue;
    }
    if (hasBlocks(element)) {
      stack.push(flush, ...[...element.childNodes].reverse());
      continue;
    }
    const text = oneLine(element.textContent ?? '');
    if (text) blocks.push(blockOf(element, text));
  }
  flush();
  return blocks;
}

function blockOf(element: DomElement, text: string): ImportedBlock {
  const heading = /^H([1-6])$/.exec(element.tagName);
  if (heading) return { kind: 'heading', level: Number(heading[1]), text };
  if (element.tagName === 'LI') {
    const list = element.parentElement;
    if (list?.tagName !== 'OL') return { kind: 'item', text };
    const number = [...list.children].indexOf(element) + Number(list.getAttribute('start') ?? 1);
    return { kind: 'item', text, number: Number.isInteger(number) && number >= 0 ? number : 1 };
  }
  if (element.tagName === 'FIGCAPTION') return { kind: 'caption', text };
  return element.closest('blockquote') ? { kind: 'quote', text } : { kind: 'paragraph', text };
}

function tableOf(table: DomElement): ImportedBlock[] {
  const caption = oneLine(table.querySelector('caption')?.textContent ?? '');
  const rows = [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => [...row.children].map((cell) => oneLine(cell.textContent ?? '')))
    .filter((row) => row.some((cell) => cell));
  // A table that only lays the page out has one cell a row.
  if (rows.every((row) => row.length === 1)) return rows.map(([text]) => ({ kind: 'paragraph', text: text as string }));
  return rows.length ? [{ kind: 'table', rows, ...(caption && { caption }) }] : [];
}

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Without the title told again, 'Read more' lines, and pull quotes that repeat words of the text. */
function withoutRepeats(blocks: readonly ImportedBlock[], title: string | undefined): ImportedBlock[] {
  const bodies = blocks.map((block) => (block.kind === 'table' ? '' : bare(block.text)));
  const paragraphs = bodies.filter((_, i) => blocks[i]?.kind === 'paragraph');
  return blocks.filter((block, i) => {
    if (block.kind === 'table') return true;
    const body = bodies[i] as string;
    if (!body) return false;
    if (block.kind === 'heading' && title && body === bare(title)) return false;
    if (block.kind !== 'heading' && block.text.length < 120 && ASIDE.test(block.text)) return false;
    const repeats =
      block.kind === 'quote' || block.kind === 'caption' || (block.kind === 'paragraph' && block.text.length < 300);
    if (repeats && body.length >= PULLED)
      return !paragraphs.some((paragraph) => paragraph.length > body.length && paragraph.includes(body));
    return true;
  });
}
