import { Readability } from '@mozilla/readability';
import { importOriginal, type Imported, type ImportedBlock, type ImportedMetadata } from '../../src/import';
import { decode } from '../../src/import/decode';
import { parsePage, type DomElement, type DomNode } from '../../src/import/dom';

/** What a reader made of a page. */
export interface ReadPage {
  readonly text: string;
  readonly metadata: ImportedMetadata;
}

export type PageReader = (bytes: Uint8Array, hasCaptions: boolean) => Promise<ReadPage>;

const textOf = (block: ImportedBlock): string => {
  switch (block.kind) {
    case 'table':
      return [block.caption ?? '', ...block.rows.map((row) => row.join(' '))].join('\n');
    case 'turn':
      return `${block.speaker}: ${block.text}`;
    default:
      return block.text;
  }
};

/** The text of what was imported, a block a line. */
export const plainText = ({ blocks }: Pick<Imported, 'blocks'>): string => blocks.map(textOf).join('\n');

const INLINE = new Set(
  'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME TT U VAR WBR'.split(
    ' ',
  ),
);
const SILENT = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT']);

/** The text of a tree with a line break around everything that is no inline element. */
export function blockText(root: DomElement): string {
  let text = '';
  const stack: (DomNode | string)[] = [root];
  while (stack.length) {
    const node = stack.pop() as DomNode | string;
    if (typeof node === 'string') text += node;
    else if (node.nodeType === 3) text += node.textContent ?? '';
    else if (node.nodeType === 1 && !SILENT.has((node as DomElement).tagName)) {
      const around = INLINE.has((node as DomElement).tagName) ? '' : '\n';
      stack.push(around, ...[...node.childNodes].reverse(), around);
    }
  }
  return text;
}

/** Backread's own reader. Captions, which it knows as such, are left out where the set's gold text has none. */
export const backread: PageReader = async (bytes, hasCaptions) => {
  const read = await importOriginal({ name: 'page.html', bytes });
  const blocks = hasCaptions ? read.blocks : read.blocks.filter(({ kind }) => kind !== 'caption');
  return { text: plainText({ blocks }), metadata: read.metadata };
};

/** `@mozilla/readability` as it comes, over the same parser and the same decoding. */
export const readability: PageReader = async (bytes) => {
  const html = decode(
    'page.html',
    bytes,
    /charset\s*=\s*["']?([\w-]{2,40})/i.exec(Buffer.from(bytes.subarray(0, 1_024)).toString('latin1'))?.[1],
  ).text;
  const document = parsePage(/<html[\s>]/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`);
  const article = new Readability(document as never).parse();
  return {
    text: article?.content
      ? blockText(parsePage(`<!doctype html><html><body>${article.content}</body></html>`).body)
      : '',
    metadata: {
      ...(article?.title && { title: article.title }),
      ...(article?.byline && { author: article.byline }),
      ...(article?.publishedTime && { date: article.publishedTime }),
    },
  };
};
