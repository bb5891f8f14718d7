import { oneLine } from './markdown';
import type { Imported, ImportedBlock } from './types';

const TURN = /^([\p{Lu}][\p{Lu}\p{M}'’. -]{1,40}|Q|A):\s+(\S.*)$/su;

/** Cuts plain text into paragraphs: at blank lines, or at each line where there are none; speakers' turns are kept as such. */
export function plainBlocks(text: string): ImportedBlock[] {
  const lines = text.replace(/\r\n?/g, '\n').trim();
  const parts = /\n[ \t]*\n/.test(lines) ? lines.split(/\n[ \t]*\n+/) : lines.split('\n');
  return parts.flatMap((part): ImportedBlock[] => {
    const line = oneLine(part);
    if (!line) return [];
    const turn = TURN.exec(line);
    return [
      turn ? { kind: 'turn', speaker: turn[1] as string, text: turn[2] as string } : { kind: 'paragraph', text: line },
    ];
  });
}

/** Plain text: the first short line without a full stop is taken for the title, and said to be a guess. */
export function importPlain(text: string): Imported {
  const blocks = plainBlocks(text);
  const first = blocks[0];
  if (
    blocks.length > 1 &&
    first?.kind === 'paragraph' &&
    first.text.length <= 120 &&
    !/[.!?;:,]["”’]?$/.test(first.text)
  )
    return { blocks: blocks.slice(1), metadata: { title: first.text }, unsure: ['title', 'date'] };
  return { blocks, metadata: {}, unsure: ['title', 'date'] };
}

/** Markdown is kept as it is, with the front matter it may have: that is read when its source file is planned. */
export const importMarkdown = (text: string): Imported => ({
  blocks: [],
  markdown: text,
  metadata: {},
  unsure: ['title', 'date'],
});
