import type { ImportedBlock, Locator } from './types';

/** Folds white space to single spaces and drops control characters. */
export const oneLine = (text: string): string =>
  text

    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u00AD\u200B]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Escapes what Markdown would take for markup, and no more: a source should read as it was written. */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[\\`*_[\]<]/g, (mark) => `\\${mark}`)
    .replace(/^(#{1,6}(?=\s|$)|[-+>](?=\s|$)|~{3,})/, '\\$1')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2');
}

const cell = (text: string): string => escapeMarkdown(text).replaceAll('|', '\\|') || ' ';

const comment = (locator: Locator): string => {
  switch (locator.kind) {
    case 'page':
      return `<!-- p. ${locator.page} -->`;
    case 'time':
      return `<!-- t. ${locator.time.replace(/[^\d:.]/g, '')} -->`;
    case 'sheet':
      return `<!-- ${sheetName(locator.sheet)}cells from A${locator.row} -->`;
  }
};

const sheetName = (sheet: string): string => {
  const plain = oneLine(sheet.replaceAll('--', '–').replaceAll('>', '')).slice(0, 200);
  return plain && `sheet ${plain}, `;
};

/**
 * Writes blocks as Markdown. Where the original's page, time or sheet changes, a comment says so: it counts no paragraph, is
 * not prose, survives editing, and Pandoc leaves it out.
 */
export function toMarkdown(blocks: readonly ImportedBlock[]): string {
  const parts: string[] = [];
  let place = '';
  let before: ImportedBlock | undefined;
  for (const block of blocks) {
    const written = write(block);
    if (!written) continue;
    const here = block.locator ? comment(block.locator) : place;
    const moved = here !== place;
    if (moved) parts.push(here);
    place = here;
    // Items of one list stand together, unless a page break parts them.
    if (!moved && before?.kind === 'item' && block.kind === 'item') parts[parts.length - 1] += `\n${written}`;
    else parts.push(written);
    before = block;
  }
  return parts.length ? `${parts.join('\n\n')}\n` : '';
}

function write(block: ImportedBlock): string {
  switch (block.kind) {
    case 'table':
      return table(block.rows, block.caption);
    case 'heading': {
      const text = escapeMarkdown(block.text);
      return text && `${'#'.repeat(Math.min(Math.max(block.level, 1), 6))} ${text}`;
    }
    case 'quote': {
      const text = escapeMarkdown(block.text);
      return text && `> ${text}`;
    }
    case 'item': {
      const text = escapeMarkdown(block.text);
      return text && `${block.number === undefined ? '-' : `${block.number}.`} ${text}`;
    }
    case 'turn': {
      const text = escapeMarkdown(block.text);
      return text && `${escapeMarkdown(block.speaker).toUpperCase()}: ${text}`;
    }
    default:
      return escapeMarkdown(block.text);
  }
}

function table(rows: readonly (readonly string[])[], caption?: string): string {
  const width = Math.max(0, ...rows.map((row) => row.length));
  if (!width || rows.length < 1) return '';
  const line = (row: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, i) => cell(row[i] ?? '')).join(' | ')} |`;
  const [head, ...body] = rows as [readonly string[], ...(readonly string[])[]];
  const written = [line(head), `|${' --- |'.repeat(width)}`, ...body.map(line)].join('\n');
  return caption ? `${escapeMarkdown(caption)}\n\n${written}` : written;
}
