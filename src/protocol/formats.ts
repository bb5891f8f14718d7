// Which originals can be added as a source, and which of the readers' bundles reads them.

export type OriginalFormat = 'html' | 'pdf' | 'docx' | 'xlsx' | 'csv' | 'eml' | 'subtitles' | 'markdown' | 'text';

const BY_EXTENSION: Readonly<Record<string, OriginalFormat>> = {
  csv: 'csv',
  docx: 'docx',
  eml: 'eml',
  htm: 'html',
  html: 'html',
  markdown: 'markdown',
  md: 'markdown',
  pdf: 'pdf',
  qmd: 'markdown',
  srt: 'subtitles',
  tsv: 'csv',
  txt: 'text',
  vtt: 'subtitles',
  xhtml: 'html',
  xlsx: 'xlsx',
};

const BY_MEDIA_TYPE: Readonly<Record<string, OriginalFormat>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/xhtml+xml': 'html',
  'message/rfc822': 'eml',
  'text/csv': 'csv',
  'text/html': 'html',
  'text/markdown': 'markdown',
  'text/plain': 'text',
  'text/tab-separated-values': 'csv',
  'text/vtt': 'subtitles',
};

/** The endings of files that can be added, for dialogs and folders; lower case, without the dot. */
export const EXTENSIONS: readonly string[] = Object.keys(BY_EXTENSION);

/** A file's format by its name alone; undefined for what can't be added. */
export const formatOfName = (name: string): OriginalFormat | undefined =>
  BY_EXTENSION[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];

/** Tells the format: by its first bytes where they are unmistakable, else by media type, else by the name's ending. */
export function originalFormat(original: {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mediaType?: string;
}): OriginalFormat | undefined {
  const { name, bytes, mediaType } = original;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  if (head.includes('%PDF-')) return 'pdf';
  const named = formatOfName(name);
  const typed = mediaType === undefined ? undefined : BY_MEDIA_TYPE[mediaType.toLowerCase()];
  const format = typed && typed !== 'text' ? typed : (named ?? typed);
  if (format) return format;
  return /^\s*(?:<!doctype html|<html)/i.test(head) ? 'html' : undefined;
}

/** The readers' bundles (`dist/import/<name>.js`), each loaded when a file of its formats is first read. */
export const READERS = ['docx', 'pages', 'pdf', 'tables', 'text'] as const;
export type ReaderName = (typeof READERS)[number];

const READER_OF: Readonly<Record<OriginalFormat, ReaderName>> = {
  csv: 'tables',
  docx: 'docx',
  eml: 'pages',
  html: 'pages',
  markdown: 'text',
  pdf: 'pdf',
  subtitles: 'text',
  text: 'text',
  xlsx: 'tables',
};

export const readerOf = (format: OriginalFormat): ReaderName => READER_OF[format];

/** Why a file of no known format can't be added, and what to do. */
export const UNKNOWN_FORMAT =
  'its format is not one that can be read (HTML, PDF, DOCX, XLSX, CSV, EML, SRT, VTT, Markdown, text). Save it as one of these.';
