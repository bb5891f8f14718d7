import type { SyntaxNodeRef } from '@lezer/common';
import { decodeHTML } from 'entities';
import type { Span } from '../../text/span';
import { findCitations } from '../citations';
import type { Mask } from '../mask';
import type { At } from './offsets';
import { citationMark } from './citationMark';
import { labelOf } from './definitions';
import { DASHES, dashOf } from './simpleMarks';

const FOOTNOTE_REFERENCE = /^\[\^[^\]\s]+\]$/;
/** Quarto's shortcodes, and attributes in braces: '{{< video x >}}', '{.smallcaps}', '{width=50%}'. */
const BRACED = /\{\{<[^>\n]{0,500}>\}\}|\{(?:[#.][\w:-]+|[\w-]+=)[^{}\n]{0,500}\}/g;
/** Obsidian's and Foam's links, by what is shown of them: '[[Note]]', '[[note-5|Words]]', '![[image.png]]'. */
const WIKI_LINK = /(!?)\[\[([^[\]|\n]{1,300})(?:\|([^[\]\n]{1,300}))?\]\]/g;
/** Obsidian's highlights and comments. */
const HIGHLIGHT = /(?<![=!<>])==(?=[^\s=])[^=\n]{1,1000}(?<=\S)==(?!=)/g;
const COMMENT = /%%[^%]{1,2000}%%/g;

/** Masks what is not prose inside of a block. `onImage` gets an image's whole span and that of its alternative text. */
export class InlineMasker {
  constructor(
    private readonly source: string,
    private readonly mask: Mask,
    private readonly definitions: ReadonlySet<string>,
    private readonly onImage: (cut: Span, alt: Span) => void,
  ) {}

  /** Looks at one inline node; false if what is inside of it needs no look. */
  enter(node: SyntaxNodeRef, at: At): boolean {
    const start = at(node.from);
    const end = at(node.to);
    switch (node.name) {
      case 'EmphasisMark':
      case 'SubscriptMark':
      case 'SuperscriptMark':
      case 'ProcessingInstruction':
        this.mask.join(start, end);
        return false;
      case 'HTMLTag':
        if (/^<(?:br|hr)\b/i.test(this.source.slice(start, start + 4))) this.mask.blank(start, end);
        else this.mask.join(start, end);
        return false;
      case 'Escape':
        this.mask.join(start, start + 1);
        return false;
      case 'Entity':
        this.mask.replace(start, end, decodeHTML(this.source.slice(start, end)));
        return false;
      case 'HardBreak':
        if (this.source[start] === '\\') this.mask.blank(start, start + 1);
        return false;
      case 'InlineCode':
      case 'Strikethrough':
      case 'Autolink':
      case 'Comment':
      case 'URL':
      case 'QuoteMark':
        this.mask.blank(start, end);
        return false;
      case 'Link':
        return this.#link(node, at);
      case 'Image':
        return this.#image(node, at);
      default:
        return true;
    }
  }

  /** What the syntax tree doesn't know: citations, shortcodes, attributes. Once for each block's span. */
  text(start: number, end: number): void {
    const words = this.source.slice(start, end);
    if (words.includes('@'))
      for (const group of findCitations(words)) {
        const mark = citationMark(words, group.start, group.end);
        this.mask.join(start + mark.start, start + mark.end);
      }
    if (words.includes('[[')) for (const match of words.matchAll(WIKI_LINK)) this.#wikiLink(match, start + match.index);
    if (words.includes('=='))
      for (const { index, 0: marked } of words.matchAll(HIGHLIGHT)) {
        this.mask.join(start + index, start + index + 2);
        this.mask.join(start + index + marked.length - 2, start + index + marked.length);
      }
    if (words.includes('%%'))
      for (const { index, 0: comment } of words.matchAll(COMMENT))
        this.mask.blank(start + index, start + index + comment.length);
    if (words.includes('--'))
      for (const { index, 0: dashes } of words.matchAll(DASHES))
        this.mask.replace(start + index, start + index + dashes.length, dashOf(dashes));
    if (words.includes('{'))
      for (const match of words.matchAll(BRACED))
        this.mask.join(start + match.index, start + match.index + match[0].length);
  }

  #wikiLink([whole, embeds, , shown]: RegExpMatchArray, at: number): void {
    const end = at + whole.length;
    if (embeds) {
      this.mask.blank(at, end);
      return;
    }
    this.mask.join(at, shown === undefined ? at + 2 : end - 2 - shown.length);
    this.mask.join(end - 2, end);
  }

  #link(node: SyntaxNodeRef, at: At): boolean {
    const start = at(node.from);
    const end = at(node.to);
    const [open, close] = node.node.getChildren('LinkMark');
    if (!open || !close) return true;
    const written = this.source.slice(start, end);
    if (FOOTNOTE_REFERENCE.test(written)) {
      this.mask.join(start, end);
      return false;
    }
    if (this.#leads(node, at)) {
      this.mask.join(at(open.from), at(open.to));
      this.mask.join(at(close.from), end);
    }
    return true;
  }

  /** Whether a link or image has an address: its own, or that of a label which the document defines. */
  #leads(node: SyntaxNodeRef, at: At): boolean {
    if (node.node.getChild('URL') || this.source[at(node.to) - 1] === ')') return true;
    const label = node.node.getChild('LinkLabel');
    const [open, close] = node.node.getChildren('LinkMark');
    const written =
      label && label.to - label.from > 2
        ? this.source.slice(at(label.from) + 1, at(label.to) - 1)
        : this.source.slice(at(open?.to ?? node.from), at(close?.from ?? node.to));
    return this.definitions.has(labelOf(written));
  }

  #image(node: SyntaxNodeRef, at: At): boolean {
    const [open, close] = node.node.getChildren('LinkMark');
    if (!open || !close || !this.#leads(node, at)) return true;
    const parent = node.node.parent;
    const outer = parent?.name === 'Link' ? parent : node;
    const attributes = /^\{[^{}\n]*\}/.exec(this.source.slice(at(outer.to), at(outer.to) + 500));
    this.onImage(
      { start: at(outer.from), end: at(outer.to) + (attributes?.[0].length ?? 0) },
      { start: at(open.to), end: at(close.from) },
    );
    return true;
  }
}
