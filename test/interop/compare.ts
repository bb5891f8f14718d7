import { JOINER } from '../../src/core/text/tokens';
import { parseDocument } from '../../src/core/document';

/** The words of a text: letters and digits, whatever stands between them. */
export const wordsOf = (text: string): string[] =>
  text
    .replaceAll(JOINER, '')
    .normalize('NFKC')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words two texts share in the same order (longest common subsequence), in O(n·m) with one row kept. */
export function inOrder(a: readonly string[], b: readonly string[]): number {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    for (let j = 1; j <= b.length; j++)
      next[j] = word === b[j - 1] ? (row[j - 1] as number) + 1 : Math.max(row[j] as number, next[j - 1] as number);
    row = next;
  }
  return row[b.length] as number;
}

/** What Backread counts as the paragraphs of a Markdown file, as words parted by spaces. */
export function paragraphsOf(markdown: string): string[] {
  const { blocks, prose } = parseDocument(markdown, 'markdown');
  const paragraphs = new Map<number, string>();
  for (const block of blocks) {
    if (block.kind === 'heading' || block.paragraph === 0) continue;
    const text = wordsOf(prose.slice(block.start, block.end)).join(' ');
    paragraphs.set(block.paragraph, `${paragraphs.get(block.paragraph) ?? ''} ${text}`.trim());
  }
  return [...paragraphs.values()].filter((text) => text);
}

/** All words of a Markdown file that are read as prose, headings too. */
export function proseWords(markdown: string): string[] {
  const { blocks, prose } = parseDocument(markdown, 'markdown');
  return blocks
    .filter((block) => block.paragraph > 0 || block.kind === 'heading')
    .flatMap((block) => wordsOf(prose.slice(block.start, block.end)));
}

const straight = (text: string | undefined): string | undefined => text?.replace(/[’‘]/g, "'").replace(/[“”]/g, '"');

export interface Recovery {
  /** Words of the original found again in its order, of how many. */
  readonly words: readonly [found: number, of: number];
  /** Words that the original does not have, of all that were read. */
  readonly foreign: readonly [found: number, of: number];
  readonly paragraphs: readonly [found: number, of: number];
  readonly metadata: readonly [found: number, of: number];
  /** What is missing or wrong, for a person to read. */
  readonly notes: readonly string[];
}

export function compare(
  gold: { readonly markdown: string; readonly metadata: Readonly<Record<string, string | undefined>> },
  read: { readonly markdown: string; readonly metadata: Readonly<Record<string, string | undefined>> },
): Recovery {
  const notes: string[] = [];
  const wanted = proseWords(gold.markdown);
  const got = proseWords(read.markdown);
  const shared = inOrder(wanted, got);
  const left = new Map<string, number>();
  for (const paragraph of paragraphsOf(read.markdown)) left.set(paragraph, (left.get(paragraph) ?? 0) + 1);
  const paragraphs = paragraphsOf(gold.markdown);
  let same = 0;
  for (const paragraph of paragraphs) {
    const n = left.get(paragraph) ?? 0;
    if (n) {
      left.set(paragraph, n - 1);
      same++;
    } else notes.push(`paragraph missed: ${paragraph}`);
  }
  for (const [paragraph, n] of left) if (n) notes.push(`paragraph not in the original: ${paragraph}`);
  let right = 0;
  const fields = Object.entries(gold.metadata).filter(([, value]) => value !== undefined);
  for (const [field, value] of fields) {
    // A program may set a straight apostrophe right.
    if (straight(read.metadata[field]) === straight(value)) right++;
    else notes.push(`${field}: ${read.metadata[field]}, not ${value}`);
  }
  return {
    words: [shared, wanted.length],
    foreign: [got.length - shared, got.length],
    paragraphs: [same, paragraphs.length],
    metadata: [right, fields.length],
    notes,
  };
}
