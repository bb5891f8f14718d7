import { parseDate } from '../core/document';
import { oneLine } from './markdown';
import type { Imported, ImportedBlock } from './types';

/** A title block is over after so many blocks, or with the first that is a paragraph of text. */
const MOST = 5;
const TEXT = 120;
const BYLINE =
  /^(?:[Bb]y|BY)[:\s]\s*(\p{Lu}[\p{L}’'. -]{2,60}(?:(?:,| and| &) \p{Lu}[\p{L}’'. -]{2,60}){0,4}(?<![a-z]{3}\.))$/u;
const NAME = /^\p{Lu}[\p{L}’'.-]{1,30}(?: \p{Lu}[\p{L}’'.-]{0,30}| (?:van|von|de|da|di|der|den|la|le|bin|al)){1,4}$/u;
const DATED = /^(?:published|posted|updated|date|released)?\s*(?:on|:)?\s*(.{6,40})$/i;

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * Takes the lines below a document's title that only say who wrote it and when out of its text. A date that is printed there is
 * the document's own: it counts more than the day on which the file was made.
 */
export function takeTitleBlock(imported: Imported): Imported {
  const { blocks, metadata } = imported;
  let { author, date } = metadata;
  const unsure = new Set(imported.unsure);
  let isPrinted = false;
  const left: ImportedBlock[] = [];
  let at = 0;
  for (; at < Math.min(blocks.length, MOST); at++) {
    const block = blocks[at] as ImportedBlock;
    if ((block.kind !== 'paragraph' && block.kind !== 'heading') || block.text.length > TEXT) break;
    const rest = withoutAuthor(block.text, author);
    const named = BYLINE.exec(block.text)?.[1];
    const day = isPrinted ? undefined : dayOf(rest);
    if (metadata.title && bare(block.text) === bare(metadata.title)) continue;
    if (day) {
      date = day;
      isPrinted = true;
    } else if (author === undefined && named) author = oneLine(named);
    else if (author === undefined && NAME.test(block.text) && dayOf(textOf(blocks[at + 1]))) {
      // A name alone right above the day.
      author = block.text;
      unsure.add('author');
    } else if (rest !== '') left.push(block);
  }
  if (left.length + blocks.length - at === blocks.length) return imported;
  return {
    blocks: [...left, ...blocks.slice(at)],
    metadata: { ...metadata, ...(author && { author }), ...(date && { date }) },
    unsure: [...unsure],
  };
}

const textOf = (block: ImportedBlock | undefined): string =>
  block?.kind === 'paragraph' || block?.kind === 'heading' ? block.text : '';

/** A whole day, or a month: a bare number is a heading as likely as a year. */
function dayOf(text: string): string | undefined {
  const written = DATED.exec(text)?.[1];
  const day = written && parseDate(written);
  return day && day.length > 4 ? day : undefined;
}

/** What a line says beside the author's name: '' where it is the byline alone. */
function withoutAuthor(text: string, author: string | undefined): string {
  if (!author) return text;
  const line = text.replace(/^by\s+/i, '');
  return line.toLowerCase().startsWith(author.toLowerCase())
    ? line.slice(author.length).replace(/^[\s,|·–—-]+/, '')
    : text;
}
