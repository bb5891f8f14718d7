import type { TokenizedDocument } from '../document/types';
import type { Span } from '../text/span';

/** Blocks of a draft that are judged together: a paragraph, a whole list, a whole table, a heading. */
export interface Group extends Span {
  /** Half-open range of blocks. */
  readonly first: number;
  readonly last: number;
  /** What its verdicts depend on in the draft: its own text, the heading above and the group right before. */
  readonly key: string;
}

/** Cuts a draft into groups, in the order of the text. */
export function groupsOf(document: TokenizedDocument, published = ''): Group[] {
  const { blocks, text } = document;
  const ranges: [number, number][] = [];
  for (let i = 0; i < blocks.length;) {
    const kind = blocks[i]?.kind;
    const paragraph = blocks[i]?.paragraph;
    let k = i + 1;
    while (
      k < blocks.length &&
      blocks[k]?.kind === kind &&
      (kind === 'cell' ||
        kind === 'item' ||
        (kind !== 'heading' && kind !== 'meta' && blocks[k]?.paragraph === paragraph))
    )
      k++;
    ranges.push([i, k]);
    i = k;
  }
  let heading = '';
  return ranges.map(([first, last], index) => {
    const start = blocks[first]?.start ?? 0;
    const end = blocks[last - 1]?.end ?? start;
    const [before] = ranges[index - 1] ?? [];
    const own = text.slice(start, end);
    if (blocks[first]?.kind === 'heading') heading = own;
    const around = before === undefined ? '' : text.slice(blocks[before]?.start, start);
    return { first, last, start, end, key: [published, heading, around, own].join('\u0000') };
  });
}
