import { readLeadingFrontMatter } from './frontMatter';
import { markTurns } from './turns';
import type { Block, Document } from './types';

const ITEM = /^[ \t]*(?:[•‣◦▪*–-]|\d{1,3}[.)])[ \t]+/;

/** Parses plain text, front matter or none before it: blocks parted by blank lines, or each line where there is no blank line; bulleted lines are items. */
export function parsePlain(text: string): Document {
  const { frontMatter, problems, body } = readLeadingFrontMatter(text);
  const eachLine = !/\n[ \t]*[\r\n]|\r[ \t]*\r/.test(text.slice(body).trim());
  const unmarked: Block[] = [];
  let paragraph = 0;
  const push = (kind: 'paragraph' | 'item', start: number, end: number): void => {
    while (start < end && /\s/.test(text[start] as string)) start++;
    while (end > start && /\s/.test(text[end - 1] as string)) end--;
    if (end > start) unmarked.push({ kind, start, end, paragraph: ++paragraph, quoteDepth: 0 });
  };
  let lines: { readonly start: number; readonly end: number; readonly mark: number }[] = [];
  const flush = (): void => {
    const first = lines[0];
    const last = lines.at(-1);
    if (!first || !last) return;
    if (eachLine || (lines.length > 1 && lines.every((line) => line.mark)))
      for (const line of lines) push(line.mark ? 'item' : 'paragraph', line.start + line.mark, line.end);
    else push('paragraph', first.start, last.end);
    lines = [];
  };
  for (let start = 0; start < text.length;) {
    let end = start;
    while (end < text.length && text[end] !== '\n' && text[end] !== '\r') end++;
    const line = text.slice(start, end);
    if (line.trim()) lines.push({ start, end, mark: ITEM.exec(line)?.[0].length ?? 0 });
    else flush();
    start = end + (text.startsWith('\r\n', end) ? 2 : 1);
  }
  flush();
  return {
    text,
    prose: frontMatter ? ' '.repeat(body) + text.slice(body) : text,
    blocks: markTurns(unmarked, text),
    frontMatter,
    problems,
    paragraphs: paragraph,
  };
}
