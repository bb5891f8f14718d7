import { parseHtml } from './html';
import { parseMarkdown } from './markdown';
import { placesOf } from './places';
import { parsePlain } from './plain';
import type { Document } from './types';

export type { Block, BlockKind, Document, DocumentProblem, FrontMatter, TokenizedDocument } from './types';

export { parseDate } from './date';
export { locatorAt, paragraphsAt, type CitedPlace, type Paragraphs, type Place } from './places';

export type Format = 'markdown' | 'text' | 'html';

/** The extensions that are read, with their format; everything else needs to be converted first. */
export const EXTENSIONS: Readonly<Record<string, Format>> = {
  htm: 'html',
  html: 'html',
  markdown: 'markdown',
  md: 'markdown',
  qmd: 'markdown',
  txt: 'text',
};

/** The format of a path or URI by its extension; undefined if it is none that is read as text. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase();
  return extension && Object.hasOwn(EXTENSIONS, extension) ? EXTENSIONS[extension] : undefined;
}

export interface ParseOptions {
  /** Whether the front matter's title, subtitle and description are prose: they are in a draft, not in a source. */
  readonly meta?: boolean;
}

/** Parses a file's text (byte-order mark already taken off). Never throws; linear. */
export function parseDocument(text: string, format: Format, options: ParseOptions = {}): Document {
  switch (format) {
    case 'markdown':
      return withPlaces(parseMarkdown(text, options));
    case 'html':
      return parseHtml(text);
    case 'text':
      return parsePlain(text);
  }
}

function withPlaces(document: Document): Document {
  const places = placesOf(document.text);
  return places.length ? { ...document, places } : document;
}
