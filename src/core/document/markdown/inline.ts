import type { SyntaxNodeRef } from '@lezer/common';
import { decodeHTML } from 'entities';
import type { Span } from '../../text/span';
import { findCitations } from '../citations';
import type { Mask } from '../mask';
import type { At } from './offsets';
import { labelOf } from './definitions';

const FOOTNOTE_REFERENCE = /^\[\^[^\]\s]+\]$/;
/** Quarto's shortcodes, and attributes in braces: '{{< video x >}}', '{.smallcaps}', '{width=50%}'. */
const BRACED = /\{\{<[^>\n]{0,500}>\}\}|\{(?:[#.][\w:-]+|[\w-]+=)[^{}\n]{0,500}\}/g;
const CLOSING = /[.,;:!?)\]”’"'…]/;

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
      case 'InlineCode':
      case 'Strikethrough':
      case 'Autolink':
      case 'Comment':
      case 'URL':
      case 'HardBreak':
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
        // '… in 2022 [@a, ¶ 3].': the stop follows the number at once when the citation is read over.
        const space = words[group.start - 1] === ' ' && CLOSING.test(words[group.end] ?? '.') ? 1 : 0;
        this.mask.join(start + group.start - space, start + group.end);
      }
    if (words.includes('{'))
      for (const match of words.matchAll(BRACED))
        this.mask.join(start + match.index, start + match.index + match[0].length);
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
    const label = node.node.getChild('LinkLabel');
    const reference = label && label.to - label.from > 2 ? label : undefined;
    const isLink =
      node.node.getChild('URL') !== null ||
      this.source[end - 1] === ')' ||
      this.definitions.has(
        labelOf(
          reference
            ? this.source.slice(at(reference.from) + 1, at(reference.to) - 1)
            : this.source.slice(at(open.to), at(close.from)),
        ),
      );
    if (isLink) {
      this.mask.join(at(open.from), at(open.to));
      this.mask.join(at(close.from), end);
    }
    return true;
  }

  #image(node: SyntaxNodeRef, at: At): boolean {
    const [open, close] = node.node.getChildren('LinkMark');
    if (!open || !close) return true;
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
