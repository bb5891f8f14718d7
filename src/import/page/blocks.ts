import type { DomElement, DomNode } from '../dom';
import { oneLine } from '../markdown';
import type { ImportedBlock } from '../types';
import { wordsOfName } from './clutter';
import { CAPTION_WORDS } from './clutterWords';

/** A block with how much of its text is links, from 0 to 1. */
export interface PageBlock {
  readonly block: ImportedBlock;
  readonly linked: number;
}

const BLOCKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE']);
/** A table with a cell longer than this lays the page out. */
const LONG_CELL = 500;

/** The blocks of a tree in their order. Walks with a stack of its own: a page may be deep. */
export function blocksOf(root: DomElement): PageBlock[] {
  const outer = withBlocks(root);
  const blocks: PageBlock[] = [];
  const lists = new Map<DomElement, boolean>();
  const isList = (element: DomElement | null): boolean => {
    if (!element) return false;
    const known = lists.get(element) ?? isListed(element);
    lists.set(element, known);
    return known;
  };
  let loose: DomNode[] = [];
  const flush = (): void => {
    const text = inlineText(loose);
    const marker = isList(loose[0]?.parentElement ?? null) ? LISTED.exec(text) : undefined;
    if (text)
      blocks.push({
        block: marker ? listed(marker, text) : { kind: 'paragraph', text },
        linked: linkedShare(loose, text),
      });
    loose = [];
  };
  const stack: (DomNode | (() => void))[] = [...root.childNodes].reverse();
  while (stack.length) {
    const node = stack.pop() as DomNode | (() => void);
    if (typeof node === 'function') {
      node();
      continue;
    }
    if (node.nodeType === 3) {
      loose.push(node);
      continue;
    }
    if (node.nodeType !== 1) continue;
    const element = node as DomElement;
    if (SILENT.has(element.tagName)) continue;
    const isBlock = BLOCKS.has(element.tagName);
    if (!isBlock && !outer.has(element)) {
      // Two line breaks in a row part paragraphs, one the lines of a list.
      const isBreak = element.tagName === 'BR';
      if (isBreak && ((loose.at(-1) as DomElement | undefined)?.tagName === 'BR' || isList(element.parentElement)))
        flush();
      else if (element.tagName !== 'BR' || loose.length) loose.push(element);
      continue;
    }
    if (!isBlock) {
      stack.push(...[...element.childNodes].reverse());
      continue;
    }
    flush();
    const table = element.tagName === 'TABLE' ? tableOf(element) : undefined;
    if (table) blocks.push(...table.map((block) => ({ block, linked: 0 })));
    else if (outer.has(element) || hasBreaks(element)) stack.push(flush, ...[...element.childNodes].reverse());
    else {
      const text = inlineText(element.childNodes);
      if (text) blocks.push({ block: blockOf(element, text), linked: linkedShare([element], text) });
    }
  }
  flush();
  return blocks;
}

const BREAKING = new Set(['DIV', 'P', 'TD', 'SECTION', 'ARTICLE', 'MAIN', 'CENTER', 'FORM']);

/** '1. Finland', '• Oslo': a line of a list that is set with line breaks. */
const LISTED = /^\s*(?:(\d{1,3})[.)]|[•*▪–-])\s+/;

const listed = (marker: RegExpExecArray, text: string): ImportedBlock => ({
  kind: 'item',
  text: text.slice(marker[0].length),
  ...(marker[1] !== undefined && { number: Number(marker[1]) }),
});

/** Whether two line breaks part paragraphs in it, or one the lines of a list. */
function hasBreaks(element: DomElement): boolean {
  if (!BREAKING.has(element.tagName) || element.closest('blockquote,figcaption,li')) return false;
  let before = false;
  for (const child of element.childNodes) {
    if (child.nodeType === 3 && !(child.textContent ?? '').trim()) continue;
    const isBreak = (child as DomElement).tagName === 'BR';
    if (isBreak && before) return true;
    before = isBreak;
  }
  return isListed(element);
}

/** Whether two lines or more behind line breaks are a list's. */
function isListed(element: DomElement): boolean {
  let isBehind = false;
  let lines = 0;
  for (const child of element.childNodes) {
    if (isBehind && LISTED.test(child.textContent ?? '')) lines++;
    isBehind = (child as DomElement).tagName === 'BR';
  }
  return lines > 1;
}

/** The elements that have a block within. */
function withBlocks(root: DomElement): Set<DomElement> {
  const outer = new Set<DomElement>();
  for (const element of root.querySelectorAll('*')) {
    if (!BLOCKS.has(element.tagName)) continue;
    for (let up = element.parentElement; up && !outer.has(up); up = up.parentElement) outer.add(up);
  }
  return outer;
}

/** Text as it stands on a line: what blocks and line breaks part does not run together. */
export function inlineText(nodes: Iterable<DomNode>): string {
  let text = '';
  const stack: (DomNode | string)[] = [...nodes].reverse();
  while (stack.length) {
    const node = stack.pop() as DomNode | string;
    if (typeof node === 'string') text += node;
    else if (node.nodeType === 3) text += node.textContent ?? '';
    else if (node.nodeType === 1) {
      const { tagName } = node as DomElement;
      const around = tagName === 'BR' || BLOCKS.has(tagName) ? ' ' : '';
      stack.push(around, ...[...node.childNodes].reverse(), around);
    }
  }
  return oneLine(text);
}

function linkedShare(nodes: readonly DomNode[], text: string): number {
  let linked = 0;
  const stack = [...nodes];
  while (stack.length) {
    const node = stack.pop() as DomNode;
    if (node.nodeType !== 1) continue;
    if ((node as DomElement).tagName === 'A' && !/^#/.test((node as DomElement).getAttribute('href') ?? '#'))
      linked += inlineText([node]).length;
    else stack.push(...node.childNodes);
  }
  return Math.min(1, linked / Math.max(text.length, 1));
}

function blockOf(element: DomElement, text: string): ImportedBlock {
  const heading = /^H([1-6])$/.exec(element.tagName);
  if (heading) return { kind: 'heading', level: Number(heading[1]), text };
  const item = element.closest('li');
  if (item && isFirstIn(element, item)) {
    const list = item.parentElement;
    if (list?.tagName !== 'OL') return { kind: 'item', text };
    const items = [...list.children].filter(({ tagName }) => tagName === 'LI');
    const number = items.indexOf(item) + Number(list.getAttribute('start') ?? 1);
    return { kind: 'item', text, number: Number.isInteger(number) && number >= 0 ? number : 1 };
  }
  if (element.closest('blockquote')) return { kind: 'quote', text };
  return isCaption(element) ? { kind: 'caption', text } : { kind: 'paragraph', text };
}

/** Whether a block begins a list item. */
function isFirstIn(element: DomElement, item: DomElement): boolean {
  for (let at = element; at !== item; at = at.parentElement as DomElement) {
    for (let before = at.previousSibling; before; before = before.previousSibling)
      if ((before.textContent ?? '').trim()) return false;
    if (!at.parentElement) return false;
  }
  return true;
}

/** How far up a caption's name may stand. */
const UP = 3;

function isCaption(element: DomElement): boolean {
  let at: DomElement | null = element;
  for (let i = 0; at && i < UP; i++, at = at.parentElement) {
    if (at.tagName === 'FIGCAPTION' || at.tagName === 'FIGURE') return true;
    if (
      wordsOfName(`${at.getAttribute('class') ?? ''} ${at.getAttribute('id') ?? ''}`).some((word) =>
        CAPTION_WORDS.has(word),
      )
    )
      return true;
  }
  return false;
}

/** A table of data as such; undefined for one that lays the page out, whose cells are read like any other block. */
function tableOf(table: DomElement): ImportedBlock[] | undefined {
  if (table.querySelector('table') || table.getAttribute('role') === 'presentation') return undefined;
  const caption = inlineText(table.querySelector('caption')?.childNodes ?? []);
  const cells = [...table.querySelectorAll('tr')].map((row) =>
    [...row.children]
      .filter(({ tagName }) => tagName === 'TD' || tagName === 'TH')
      .map((cell) => inlineText(cell.childNodes)),
  );
  const rows = cells.filter((row) => row.some((cell) => cell));
  if (rows.every((row) => row.length === 1)) return undefined;
  if (rows.some((row) => row.some((cell) => cell.length > LONG_CELL))) return undefined;
  return rows.length ? [{ kind: 'table', rows, ...(caption && { caption }) }] : [];
}
