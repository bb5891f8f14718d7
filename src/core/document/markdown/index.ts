import { metaBlocks, readFrontMatter } from '../frontMatter';
import { Mask } from '../mask';
import { markTurns } from '../turns';
import type { Block, Document } from '../types';
import { BlockBuilder } from './blocks';
import { chunksOf } from './chunks';
import { definitionsOf } from './definitions';
import { runOf } from './offsets';
import { markdownParser } from './parser';

export interface MarkdownOptions {
  /** Whether the front matter's title, subtitle and description are prose: they are in a draft, not in a source. */
  readonly meta?: boolean;
}

/**
 * Parses Markdown (CommonMark, GFM, Pandoc's and Quarto's additions) into blocks of prose with their paragraph numbers. Never
 * throws; what is malformed is in `problems`. Linear; articles without markup are read several times as fast.
 */
export function parseMarkdown(text: string, options: MarkdownOptions = {}): Document {
  const { frontMatter, problems, body } = readFrontMatter(text);
  const input = text.includes('\r') ? text.replace(/\r\n/g, ' \n').replace(/\r/g, '\n') : text;
  const mask = new Mask();
  const parsed = chunksOf(input, body).map((chunk) => {
    if (chunk.kind !== 'run') return { chunk };
    const run = runOf(text, chunk.start, chunk.end);
    return { chunk, at: run.at, tree: markdownParser.parse(run.text) };
  });
  const definitions = new Set<string>();
  for (const { tree, at } of parsed) if (tree) definitionsOf(tree, input, at, definitions);
  const builder = new BlockBuilder(input, mask, definitions, !/\n[ \t]*\n/.test(input.slice(body).trim()));
  for (const { chunk, tree, at } of parsed) {
    if (tree) builder.tree(tree, at);
    else if (chunk.kind === 'heading') builder.heading(chunk.start, chunk.end);
    else if (chunk.kind === 'list') builder.list(chunk.start, chunk.end, chunk.marks);
    else if (chunk.kind === 'tangle') builder.tangle(chunk.start, chunk.end);
    else builder.paragraph(chunk.start, chunk.end, chunk.marks);
  }
  const meta: Block[] = options.meta && frontMatter ? metaBlocks(text, frontMatter) : [];
  const unmarked = [...meta, ...builder.blocks];
  const prose = mask.apply(text, unmarked);
  const blocks = markTurns(unmarked, prose);
  return {
    text,
    prose: blocks === unmarked ? prose : mask.apply(text, blocks),
    blocks,
    frontMatter,
    problems,
    paragraphs: builder.paragraphs,
  };
}
