import { Parser } from 'htmlparser2';
import type { BlockKind } from '../types';
import { BLOCKS, isSkipped, type Attributes } from './elements';
import { MetadataReader } from './metadata';
import { HtmlTable, type TableRow } from './table';

/** A block as it was read from a page, before it has a place in the extracted text. */
export interface ExtractedBlock {
  readonly kind: BlockKind;
  readonly text: string;
  readonly level?: number;
  readonly quoteDepth: number;
  /** The cells of a table's row; `text` is empty then. */
  readonly row?: TableRow;
  /** Which list item it stands in: all its blocks count as one paragraph. */
  readonly item?: number;
  /** The containers (`<article>`, `<main>`) it stands in, outermost first. */
  readonly containers: readonly number[];
}

export interface Extraction {
  readonly blocks: readonly ExtractedBlock[];
  readonly containers: readonly { readonly name: Container }[];
  readonly metadata: MetadataReader;
}

export type Container = 'article' | 'body' | 'main';

/** Deeper containers are not told apart. */
const MOST_CONTAINERS = 20;

const SUPERSCRIPT: Readonly<Record<string, string>> = {
  '0': '⁰',
  '1': '¹',
  '2': '²',
  '3': '³',
  '4': '⁴',
  '5': '⁵',
  '6': '⁶',
  '7': '⁷',
  '8': '⁸',
  '9': '⁹',
};

/**
 * Reads a page as a stream of tags: the words of its blocks, without scripts, menus and furniture. No recursion, so nesting has
 * no limit; linear. `furniture`: whether class names may say that something is not the article.
 */
export function extract(html: string, furniture: boolean): Extraction {
  const reader = new Extractor(furniture);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => reader.open(name, attributes),
      onclosetag: (name) => reader.close(name),
      ontext: (text) => reader.text(text),
    },
    { decodeEntities: true, lowerCaseTags: true },
  );
  parser.write(html);
  parser.end();
  return reader.finish();
}

class Extractor {
  readonly #blocks: ExtractedBlock[] = [];
  readonly #containers: { name: Container }[] = [];
  readonly #metadata = new MetadataReader();
  /** Containers that are open, as one array shared by the blocks in them. */
  #inside: readonly number[] = [];
  /** How deep inside of a skipped element; 0 outside. */
  #skip = 0;
  #words = '';
  #kind: BlockKind = 'paragraph';
  #level: number | undefined;
  #quoteDepth = 0;
  /** The list items around, innermost last, and how many lists. */
  readonly #items: number[] = [];
  #itemCount = 0;
  #lists = 0;
  #table: HtmlTable | undefined;
  #tables = 0;
  #inCaption = false;
  #pre = 0;
  #sup = 0;
  #figures: { alt: string; captioned: boolean }[] = [];
  /** Names of the open elements from the outermost container on; '' for what is no container. */
  readonly #open: string[] = [];

  constructor(private readonly furniture: boolean) {}

  open(name: string, attributes: Attributes): void {
    this.#metadata.open(name, attributes);
    if (this.#skip > 0) {
      this.#skip++;
      return;
    }
    if (name === 'br') {
      if (this.#pre) this.#words += '\n';
      else if (/\n\s*$/.test(this.#words)) this.#flush();
      else this.#words += '\n';
      return;
    }
    if (this.#isSkipped(name, attributes)) {
      if (BLOCKS.has(name)) this.#flush();
      this.#skip = 1;
      return;
    }
    if (this.#table) {
      this.#inTable(name, attributes);
      return;
    }
    if (BLOCKS.has(name)) this.#flush();
    const container = this.#inside.length < MOST_CONTAINERS ? containerOf(name, attributes) : undefined;
    if (container) {
      this.#containers.push({ name: container });
      this.#inside = [...this.#inside, this.#containers.length - 1];
      this.#open.push(name);
    } else if (this.#open.length) this.#open.push('');
    if (/^h[1-6]$/.test(name)) {
      this.#kind = 'heading';
      this.#level = Number(name[1]);
    } else if (isItem(name)) {
      this.#kind = 'item';
      this.#items.push(++this.#itemCount);
    } else if (name === 'figcaption' || name === 'caption') this.#kind = 'caption';
    else if (name === 'blockquote') this.#quoteDepth++;
    else if (name === 'ul' || name === 'ol') this.#lists++;
    else if (name === 'pre') this.#pre++;
    else if (name === 'q') this.#words += '“';
    else if (name === 'sup') this.#sup++;
    else if (name === 'figure') this.#figures.push({ alt: '', captioned: false });
    else if (name === 'table' && attributes['role'] !== 'presentation') {
      this.#table = new HtmlTable();
      this.#tables = 1;
    }
    const figure = this.#figures.at(-1);
    if (figure && name === 'img') figure.alt ||= attributes['alt'] ?? '';
    if (figure && name === 'figcaption') figure.captioned = true;
  }

  close(name: string): void {
    this.#metadata.close(name);
    if (this.#skip > 0) {
      this.#skip--;
      return;
    }
    if (name === 'br') return;
    if (this.#table) {
      if (name === 'table' && --this.#tables === 0) this.#endTable();
      else {
        if (name === 'thead') this.#table.head(false);
        if (name === 'caption' && this.#inCaption) this.#endCaption();
        if (name === 'sup') this.#sup = Math.max(0, this.#sup - 1);
        else if (name === 'q') this.#table.text('”');
        if (BLOCKS.has(name)) this.#table.text(' ');
      }
      return;
    }
    if (BLOCKS.has(name)) this.#flush();
    if (/^h[1-6]$/.test(name) || name === 'figcaption' || name === 'caption') this.#reset();
    else if (isItem(name)) {
      this.#items.pop();
      this.#reset();
    } else if (name === 'blockquote') this.#quoteDepth = Math.max(0, this.#quoteDepth - 1);
    else if (name === 'ul' || name === 'ol') {
      this.#lists = Math.max(0, this.#lists - 1);
      this.#reset();
    } else if (name === 'pre') this.#pre = Math.max(0, this.#pre - 1);
    else if (name === 'q') this.#words += '”';
    else if (name === 'sup') this.#sup = Math.max(0, this.#sup - 1);
    else if (name === 'figure') {
      const figure = this.#figures.pop();
      if (figure && !figure.captioned && figure.alt.trim()) this.#push('caption', fold(figure.alt));
    }
    if (this.#open.length && this.#open.pop()) this.#inside = this.#inside.slice(0, -1);
  }

  text(text: string): void {
    this.#metadata.text(text);
    if (this.#skip > 0) return;
    // 'm<sup>2</sup>' is m²; other raised digits are notes.
    const words = this.#sup ? text.replace(/\d/g, (digit) => SUPERSCRIPT[digit] ?? digit) : text;
    if (this.#table && !this.#inCaption) this.#table.text(words);
    else this.#words += this.#pre ? words : words.replace(/[ \t\n\r\f]+/g, ' ');
  }

  finish(): Extraction {
    if (this.#table) this.#endTable();
    this.#flush();
    return { blocks: this.#blocks, containers: this.#containers, metadata: this.#metadata };
  }

  #isSkipped(name: string, attributes: Attributes): boolean {
    if (name === 'header' && !this.#inside.length) return true; // the site's, not the article's
    if (name === 'a' && this.#sup > 0) return true; // a note's number
    return isSkipped(name, attributes, this.furniture);
  }

  #inTable(name: string, attributes: Attributes): void {
    const table = this.#table as HtmlTable;
    if (name === 'table') this.#tables++;
    if (this.#tables === 1) {
      if (name === 'thead') table.head(true);
      else if (name === 'tr') table.row();
      else if (name === 'td' || name === 'th')
        table.cell(name === 'th', Number(attributes['colspan'] ?? 1) || 1, Number(attributes['rowspan'] ?? 1) || 1);
    }
    if (name === 'sup') this.#sup++;
    else if (name === 'q') table.text('“');
    else if (BLOCKS.has(name)) table.text(' ');
    if (name === 'caption') this.#inCaption = true;
  }

  #endCaption(): void {
    this.#inCaption = false;
    this.#push('caption', fold(this.#words));
    this.#words = '';
  }

  #endTable(): void {
    if (this.#inCaption) this.#endCaption();
    const { rows, texts } = (this.#table as HtmlTable).finish();
    this.#table = undefined;
    this.#tables = 0;
    if (rows)
      for (const row of rows)
        this.#blocks.push({ kind: 'cell', text: '', row, quoteDepth: this.#quoteDepth, containers: this.#inside });
    else for (const text of texts) this.#push('paragraph', text);
  }

  #reset(): void {
    this.#kind = this.#lists || this.#items.length ? 'item' : 'paragraph';
    this.#level = undefined;
  }

  #flush(): void {
    const words = this.#words;
    this.#words = '';
    if (!words.trim()) return;
    if (this.#pre) for (const part of words.split(/\n[ \t]*\n/)) this.#push(this.#kind, fold(part));
    else this.#push(this.#kind, fold(words));
  }

  #push(kind: BlockKind, text: string): void {
    if (text)
      this.#blocks.push({
        kind,
        text,
        ...(kind === 'heading' && { level: this.#level }),
        ...(this.#items.length && { item: this.#items.at(-1) }),
        quoteDepth: this.#quoteDepth,
        containers: this.#inside,
      });
  }
}

/** What may hold the article, and as what. */
function containerOf(name: string, attributes: Attributes): Container | undefined {
  if (name === 'article') return 'article';
  if (attributes['itemprop'] === 'articleBody') return 'body';
  return name === 'main' || attributes['role'] === 'main' ? 'main' : undefined;
}

const isItem = (name: string): boolean => name === 'li' || name === 'dt' || name === 'dd';
const fold = (text: string): string => text.replace(/[ \t\n\r\f]+/g, ' ').trim();
