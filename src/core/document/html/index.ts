import { parseDate } from '../date';
import { readLeadingFrontMatter } from '../frontMatter';
import { markTurns } from '../turns';
import type { Block, Document } from '../types';
import { extract, type Container, type ExtractedBlock, type Extraction } from './extract';

/** A container is the article if it holds this share of a page's words, or is this long. */
const LEAST_SHARE = 0.4;
const LONG = 1500;
/** An article this short is looked at twice, and this many times as much without the filter means that the filter was wrong. */
const SHORT = 500;
const MOSTLY_LOST = 5;
const BY_TRUST: readonly Container[] = ['article', 'body', 'main'];

/**
 * Extracts the article of an HTML page: `text` and `prose` are the extracted text, blocks parted by blank lines, rows and list
 * items by line breaks, cells by tabs; front matter that was put before the page stays before it. What the page says of itself is `metadata`. Never throws.
 */
export function parseHtml(page: string): Document {
  const { frontMatter, problems, body } = readLeadingFrontMatter(page);
  const html = page.slice(body);
  let extraction = extract(html, true);
  let chosen = articleOf(extraction);
  if (sizeOf(chosen) < SHORT) {
    // Perhaps the page's own wrapper is named like furniture ('menu-closed'): then most of it would be missing.
    const whole = extract(html, false);
    const all = articleOf(whole);
    if (sizeOf(all) > MOSTLY_LOST * sizeOf(chosen)) [extraction, chosen] = [whole, all];
  }
  const { text, blocks, paragraphs } = layOut(chosen, page.slice(0, body));
  const heading = extraction.blocks.find((block) => block.kind === 'heading')?.text;
  return {
    text,
    prose: ' '.repeat(body) + text.slice(body),
    blocks: markTurns(blocks, text),
    frontMatter,
    problems,
    isExtracted: true,
    metadata: extraction.metadata.result(heading, parseDate),
    paragraphs,
  };
}

const lengthOf = (block: ExtractedBlock): number =>
  block.row ? block.row.cells.reduce((sum, cell) => sum + cell.text.length, 0) : block.text.length;

const sizeOf = (blocks: readonly ExtractedBlock[]): number => blocks.reduce((sum, block) => sum + lengthOf(block), 0);

/** The blocks of the container that is the article, else all. */
function articleOf({ blocks, containers }: Extraction): readonly ExtractedBlock[] {
  if (!containers.length) return blocks;
  const lengths = containers.map(() => 0);
  let all = 0;
  for (const block of blocks) {
    const size = lengthOf(block);
    all += size;
    for (const container of block.containers) lengths[container] = (lengths[container] ?? 0) + size;
  }
  for (const name of BY_TRUST) {
    let best = -1;
    containers.forEach((container, index) => {
      if (container.name === name && (best < 0 || (lengths[index] ?? 0) > (lengths[best] ?? 0))) best = index;
    });
    const size = lengths[best] ?? 0;
    if (best >= 0 && size > 0 && (size >= LEAST_SHARE * all || size >= LONG))
      return blocks.filter((block) => block.containers.includes(best));
  }
  return blocks;
}

function layOut(
  extracted: readonly ExtractedBlock[],
  before: string,
): { text: string; blocks: Block[]; paragraphs: number } {
  const parts: string[] = [before];
  const blocks: Block[] = [];
  let at = before.length;
  let paragraphs = 0;
  let item: number | undefined;
  const write = (words: string): number => {
    const start = at;
    parts.push(words);
    at += words.length;
    return start;
  };
  extracted.forEach((block, index) => {
    const before = extracted[index - 1];
    if (before) write((block.row && before.row) || (block.kind === 'item' && before.kind === 'item') ? '\n' : '\n\n');
    const sameItem = block.item !== undefined && block.item === item;
    item = block.item;
    if (block.kind !== 'heading' && !sameItem) paragraphs++;
    const common = { paragraph: paragraphs, quoteDepth: block.quoteDepth };
    if (!block.row) {
      const start = write(block.text);
      blocks.push({ kind: block.kind, start, end: at, ...common, ...(block.level && { level: block.level }) });
      return;
    }
    block.row.cells.forEach(({ text, isHeader, column, row }, place) => {
      if (place) write('\t');
      const start = write(text);
      blocks.push({
        kind: 'cell',
        start,
        end: at,
        ...common,
        headers: { isHeader, ...(column && { column }), ...(row && { row }) },
      });
    });
  });
  if (blocks.length) write('\n');
  return { text: parts.join(''), blocks, paragraphs };
}
