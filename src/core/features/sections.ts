import type { Document } from '../document/types';
import type { Span } from '../text/span';

/** A stretch of a draft below one heading; the first may have none. */
export interface Section extends Span {
  /** The heading's words; '' for what stands before the first. */
  readonly name: string;
  /** 0 for what stands before the first heading, else the heading's level. */
  readonly level: number;
}

/** The sections of a document in their order; together they cover it. A beginning without text is left out. */
export function sectionsOf({ blocks, prose, text }: Document): Section[] {
  const headings = blocks.filter((block) => block.kind === 'heading');
  const hasBeginning = blocks.some(
    (block) => block.kind !== 'heading' && block.kind !== 'meta' && block.start < (headings[0]?.start ?? Infinity),
  );
  const starts = headings.map(({ start, end, level = 1 }) => ({ start, name: clean(prose.slice(start, end)), level }));
  if (hasBeginning || !starts.length) starts.unshift({ start: 0, name: '', level: 0 });
  return starts.map((one, i) => ({ ...one, end: starts[i + 1]?.start ?? text.length }));
}

const clean = (words: string): string =>
  words
    .replace(/\u2060/g, '')
    .replace(/\s+/g, ' ')
    .trim();
