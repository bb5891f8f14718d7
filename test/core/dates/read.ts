import assert from 'node:assert/strict';
import { readDates, type DateMention } from '../../../src/core/dates';
import { tokenizeDocument } from '../../../src/core/document/tokenized';
import type { Block, BlockKind, TokenizedDocument } from '../../../src/core/document/types';
import { english } from '../../../src/core/lang/en';

/** The day that the tests' articles appeared: a Friday. */
export const PUBLISHED = '2025-01-03';

/** A document of paragraphs parted by blank lines. */
export function documentOf(text: string, kind: BlockKind = 'paragraph'): TokenizedDocument {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g))
    blocks.push({
      kind,
      start: match.index,
      end: match.index + match[0].length,
      paragraph: blocks.length + 1,
      quoteDepth: 0,
    });
  return tokenizeDocument({ text, prose: text, blocks, problems: [], paragraphs: blocks.length }, english.sentences);
}

export const read = (text: string, published: string | undefined = PUBLISHED): DateMention[] =>
  readDates(documentOf(text), english, published);

/** `[sentence with the expected spans between « and », EDTF values in order]`. Nothing marked: nothing may be read. */
export type Row = readonly [marked: string, ...values: string[]];

export function check([marked, ...values]: Row, published?: string): void {
  const text = marked.replace(/[«»]/g, '');
  const mentions = read(text, published);
  let shown = '';
  let at = 0;
  for (const { start, end } of mentions) {
    shown += `${text.slice(at, start)}«${text.slice(start, end)}»`;
    at = end;
  }
  assert.equal(shown + text.slice(at), marked);
  assert.deepEqual(
    mentions.map(({ value }) => value),
    values,
    marked,
  );
}

/** One test a row. */
export function table(title: string, rows: readonly Row[], published?: string): void {
  describe(title, () => {
    for (const row of rows) it(row[0], () => check(row, published));
  });
}
