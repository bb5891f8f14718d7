import type { TokenizedDocument } from '../document/types';
import type { Span } from '../text/span';

/** Blocks of a draft that are judged together: a paragraph, a whole list, a whole table, a heading. */
export interface Group extends Span {
  /** Half-open range of blocks. */
  readonly first: number;
  readonly last: number;
}

/** Cuts a draft into groups, in the order of the text. */
export function groupsOf({ blocks }: TokenizedDocument): Group[] {
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
  return ranges.map(([first, last]) => {
    const start = blocks[first]?.start ?? 0;
    return { first, last, start, end: blocks[last - 1]?.end ?? start };
  });
}
