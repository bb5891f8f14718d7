import { Autolink, parser, Strikethrough, Subscript, Superscript, Table, TaskList } from '@lezer/markdown';
import type { BlockContext, Line, MarkdownConfig } from '@lezer/markdown';

const FOOTNOTE = /^\[\^[^\]\s]+\]:[ \t]*/;
const FENCED_DIV = /^:{3,}(?:[ \t]|\{|$)/;

/** '[^1]: …' and what is indented under it. */
const footnote: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Footnote',
      block: true,
      composite(_cx: BlockContext, line: Line) {
        if (line.next < 0) return true; // a blank line
        if (line.indent < line.baseIndent + 4) return false;
        line.moveBaseColumn(line.baseIndent + 4);
        return true;
      },
    },
    { name: 'FootnoteMark' },
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'LinkReference',
      parse(cx, line) {
        if (line.next !== 0x5b || line.indent >= line.baseIndent + 4) return false;
        const match = FOOTNOTE.exec(line.text.slice(line.pos));
        if (!match) return false;
        const start = cx.lineStart + line.pos;
        cx.startComposite('Footnote', line.pos);
        cx.addElement(cx.elt('FootnoteMark', start, start + match[0].trimEnd().length));
        line.moveBase(line.pos + match[0].length);
        return null;
      },
      endLeaf: (_cx, line) => line.next === 0x5b && FOOTNOTE.test(line.text.slice(line.pos)),
    },
  ],
};

/** Pandoc's and Quarto's '::: {.callout}' lines: what stands between them is prose, they are not. */
const fencedDiv: MarkdownConfig = {
  defineNodes: [{ name: 'DivMark', block: true }],
  parseBlock: [
    {
      name: 'DivMark',
      before: 'LinkReference',
      parse(cx, line) {
        if (line.next !== 0x3a || !FENCED_DIV.test(line.text.slice(line.pos))) return false;
        const start = cx.lineStart + line.pos;
        cx.addElement(cx.elt('DivMark', start, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
      endLeaf: (_cx, line) => line.next === 0x3a && FENCED_DIV.test(line.text.slice(line.pos)),
    },
  ],
};

/**
 * CommonMark with GFM's tables, task lists, strikethrough and bare links, and Pandoc's footnotes, fenced divs, sub- and
 * superscript.
 */
export const markdownParser = parser.configure([
  Table,
  TaskList,
  Strikethrough,
  Autolink,
  Subscript,
  Superscript,
  footnote,
  fencedDiv,
]);
