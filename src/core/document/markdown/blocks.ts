import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { Span } from '../../text/span';
import type { Mask } from '../mask';
import type { At } from './offsets';
import type { Block, BlockKind } from '../types';
import { htmlBlock } from './htmlBlock';
import { InlineMasker } from './inline';
import type { SimpleMark } from './simpleMarks';
import { TableBuilder } from './tables';

/** Blocks that hold no prose. */
const SKIPPED = new Set([
  'CodeBlock',
  'CommentBlock',
  'DivMark',
  'FencedCode',
  'FootnoteMark',
  'HorizontalRule',
  'LinkReference',
  'ListMark',
  'ProcessingInstructionBlock',
]);

const HEADING = /^(?:ATX|Setext)Heading(\d)$/;
/** Quarto's and Pandoc's attributes behind a heading: '{#sec-one .unnumbered}'. */
const ATTRIBUTES = /\s*\{[^{}\n]*\}\s*$/;

/** A block that is being read: images cut captions out of it. */
interface Leaf extends Span {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly images: { readonly cut: Span; readonly alt: Span }[];
}

/**
 * Makes blocks of plain paragraphs and of syntax trees, in the order of the text, and counts paragraphs as `cli-contract`
 * says. `eachLine`: the body has no blank line, so each line is a paragraph.
 */
export class BlockBuilder {
  readonly blocks: Block[] = [];
  readonly #inline: InlineMasker;
  #paragraphs = 0;
  #quoteDepth = 0;
  #footnotes = 0;
  /** The numbers of the list items around, innermost last; 0 while an item has no text yet. */
  readonly #items: number[] = [];
  #leaf: Leaf | undefined;
  #table: TableBuilder | undefined;

  constructor(
    private readonly text: string,
    private readonly mask: Mask,
    definitions: ReadonlySet<string>,
    private readonly eachLine: boolean,
  ) {
    this.#inline = new InlineMasker(text, mask, definitions, (cut, alt) => this.#leaf?.images.push({ cut, alt }));
  }

  get paragraphs(): number {
    return this.#paragraphs;
  }

  /** A paragraph without markup but for `marks`. */
  paragraph(start: number, end: number, marks: readonly SimpleMark[] = []): void {
    this.#mask(marks);
    if (this.eachLine) this.#lines({ start, end, kind: 'paragraph', images: [] });
    else this.#push('paragraph', start, end, ++this.#paragraphs);
  }

  /** A list of one level without markup but for `marks`: a line an item. */
  list(start: number, end: number, marks: readonly SimpleMark[] = []): void {
    this.#mask(marks);
    for (let from = start; from < end;) {
      const to = this.text.indexOf('\n', from);
      const stop = to < 0 || to > end ? end : to;
      this.#push('item', this.text.indexOf(' ', from), stop, ++this.#paragraphs);
      from = stop + 1;
    }
  }

  #mask(marks: readonly SimpleMark[]): void {
    for (const { start, end, by } of marks)
      if (by === undefined) this.mask.join(start, end);
      else this.mask.replace(start, end, by);
  }

  /** Blocks that are too tangled for the parser: paragraphs parted by blank lines, citations read over. */
  tangle(start: number, end: number): void {
    const blank = /\n[ \t]*\n/g;
    blank.lastIndex = start;
    for (let from = start; from < end;) {
      const match = blank.exec(this.text);
      const to = match && match.index < end ? match.index : end;
      this.#inline.text(from, to);
      if (this.text.slice(from, to).trim()) this.#push('paragraph', from, to, ++this.#paragraphs);
      from = match ? match.index + 1 : end;
    }
  }

  /** A '#' heading on one line without markup. */
  heading(start: number, end: number): void {
    let level = 0;
    while (this.text[start + level] === '#') level++;
    this.#push('heading', start + level, end, this.#paragraphs, level);
  }

  /** The blocks of a tree that was parsed whose places `at` maps. */
  tree(tree: Tree, at: At): void {
    tree.iterate({
      enter: (node) => this.#enter(node, at),
      leave: (node) => this.#leave(node, at),
    });
  }

  #enter(node: SyntaxNodeRef, at: At): boolean {
    const { name } = node;
    const start = at(node.from);
    const end = at(node.to);
    if (SKIPPED.has(name)) return false;
    if (name === 'Paragraph' || name === 'Task') this.#open(this.#kind(), start, end);
    else if (name === 'Blockquote') this.#quoteDepth++;
    else if (name === 'ListItem') this.#items.push(0);
    else if (name === 'Footnote') this.#footnotes++;
    else if (name === 'HTMLBlock') {
      const span = htmlBlock(this.text, this.mask, start, end);
      if (span) this.#push(this.#kind(), span.start, span.end, this.#number());
      return false;
    } else if (name === 'Table') this.#table = new TableBuilder(this.text);
    else if (name === 'TableHeader' || name === 'TableRow')
      this.#table?.row(++this.#paragraphs, name === 'TableHeader');
    else if (name === 'TableDelimiter') this.#table?.delimiter();
    else if (name === 'TableCell') this.#table?.cell(start, end);
    else {
      const level = HEADING.exec(name)?.[1];
      if (level) this.#heading(node, at, Number(level));
      else return this.#inline.enter(node, at);
    }
    return true;
  }

  #leave(node: SyntaxNodeRef, at: At): void {
    const { name } = node;
    if (name === 'Blockquote') this.#quoteDepth--;
    else if (name === 'ListItem') this.#items.pop();
    else if (name === 'Footnote') this.#footnotes--;
    else if (name === 'Table') {
      for (const cell of this.#table?.finish() ?? []) {
        this.#inline.text(cell.start, cell.end);
        this.blocks.push({ ...cell, kind: 'cell', quoteDepth: this.#quoteDepth });
      }
      this.#table = undefined;
    } else if (name === 'TaskMarker' && this.#leaf)
      this.#leaf = { ...this.#leaf, start: Math.max(this.#leaf.start, at(node.to)) };
    else if (name === 'Paragraph' || name === 'Task' || HEADING.test(name)) this.#close();
  }

  #kind(): BlockKind {
    return this.#items.length ? 'item' : this.#footnotes ? 'footnote' : 'paragraph';
  }

  #open(kind: BlockKind, start: number, end: number, level?: number): void {
    this.#leaf = { kind, start, end, level, images: [] };
  }

  #heading(node: SyntaxNodeRef, at: At, level: number): void {
    let start = at(node.from);
    let end = at(node.to);
    for (const mark of node.node.getChildren('HeaderMark')) {
      if (at(mark.from) === start && node.name.startsWith('ATX')) start = at(mark.to);
      else end = Math.min(end, at(mark.from));
    }
    end -= ATTRIBUTES.exec(this.text.slice(start, end))?.[0].length ?? 0;
    this.#open('heading', start, end, level);
  }

  #close(): void {
    const leaf = this.#leaf;
    this.#leaf = undefined;
    if (!leaf) return;
    this.#inline.text(leaf.start, leaf.end);
    if (leaf.kind === 'paragraph' && this.eachLine && !this.#quoteDepth && !leaf.images.length) this.#lines(leaf);
    else if (leaf.kind === 'heading') this.#push('heading', leaf.start, leaf.end, this.#paragraphs, leaf.level);
    else if (!leaf.images.length) this.#push(leaf.kind, leaf.start, leaf.end, this.#number());
    else this.#pieces(leaf);
  }

  /** The paragraph that the next words belong to: a new one, or that of the list item they stand in. */
  #number(): number {
    if (!this.#items.length) return ++this.#paragraphs;
    const last = this.#items.length - 1;
    return (this.#items[last] ||= ++this.#paragraphs);
  }

  #lines(leaf: Leaf): void {
    for (let start = leaf.start; start < leaf.end;) {
      const to = this.text.indexOf('\n', start);
      const end = to < 0 || to > leaf.end ? leaf.end : to;
      if (this.text.slice(start, end).trim()) this.#push(leaf.kind, start, end, ++this.#paragraphs);
      start = end + 1;
    }
  }

  /** Words and images by turns: an image's alternative text is a caption of its own. */
  #pieces(leaf: Leaf): void {
    let number: number | undefined;
    const piece = (kind: BlockKind, start: number, end: number): void => {
      if (/[\p{L}\p{N}]/u.test(this.text.slice(start, end))) this.#push(kind, start, end, (number ??= this.#number()));
    };
    let from = leaf.start;
    for (const { cut, alt } of leaf.images) {
      if (cut.start < from) continue;
      piece(leaf.kind, from, cut.start);
      piece('caption', alt.start, alt.end);
      from = cut.end;
    }
    piece(leaf.kind, from, leaf.end);
    if (number === undefined) this.#number(); // a picture without words is a block all the same
  }

  #push(kind: BlockKind, start: number, end: number, paragraph: number, level?: number): void {
    while (start < end && isSpace(this.text.charCodeAt(start))) start++;
    while (end > start && isSpace(this.text.charCodeAt(end - 1))) end--;
    if (end > start)
      this.blocks.push({ kind, start, end, paragraph, quoteDepth: this.#quoteDepth, ...(level && { level }) });
  }
}

const isSpace = (code: number): boolean => code === 0x20 || (code >= 0x09 && code <= 0x0d);
