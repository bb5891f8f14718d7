import { decode } from './decode';
import { checkSize, DEFAULT_LIMITS, type Limits } from './limits';
import { importPlain } from './plain';
import { ImportError, type Imported, type Original } from './types';

export { DEFAULT_LIMITS, type Limits } from './limits';
export { toMarkdown } from './markdown';
export {
  ImportError,
  type Imported,
  type ImportedBlock,
  type ImportedMetadata,
  type Locator,
  type Original,
  type Unsure,
} from './types';

export type Format = 'html' | 'pdf' | 'docx' | 'xlsx' | 'csv' | 'eml' | 'subtitles' | 'markdown' | 'text';

const BY_EXTENSION: Readonly<Record<string, Format>> = {
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

const BY_MEDIA_TYPE: Readonly<Record<string, Format>> = {
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

/** Tells the format: by its first bytes where they are unmistakable, else by media type, else by the name's ending. */
export function formatOf({ name, bytes, mediaType }: Original): Format | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  if (head.includes('%PDF-')) return 'pdf';
  const named = BY_EXTENSION[/\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  const typed = mediaType === undefined ? undefined : BY_MEDIA_TYPE[mediaType.toLowerCase()];
  const format = typed && typed !== 'text' ? typed : (named ?? typed);
  if (format) return format;
  return /^\s*(?:<!doctype html|<html)/i.test(head) ? 'html' : undefined;
}

/**
 * Reads one original of any format. The readers of PDF, DOCX, HTML and so on are loaded when first used. Throws an ImportError
 * that names the file, what is wrong and what to do; nothing is written.
 */
export async function importOriginal(
  original: Original,
  limits: Limits = DEFAULT_LIMITS,
  progress?: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<Imported> {
  const { name, bytes } = original;
  checkSize(name, bytes.length, limits);
  signal?.throwIfAborted();
  const format = formatOf(original);
  const text = (declared?: string): string => decode(name, bytes, declared).text;
  switch (format) {
    case 'pdf':
      return (await import('./pdf')).importPdf(name, bytes, limits, progress, signal);
    case 'docx':
      return (await import('./docx')).importDocx(name, bytes, limits);
    case 'xlsx':
      return (await import('./tables')).importXlsx(name, bytes, limits);
    case 'csv':
      return (await import('./tables')).importCsv(name, text(), limits);
    case 'eml':
      return (await import('./email')).importEmail(name, bytes, limits);
    case 'html':
      return (await import('./html')).importHtml(name, text(declaredIn(bytes)), limits, original.url);
    case 'subtitles':
      return (await import('./subtitles')).importSubtitles(text());
    case 'text':
    case 'markdown':
      return importPlain(text());
    default:
      throw new ImportError(
        name,
        'its format is not one that can be read (HTML, PDF, DOCX, XLSX, CSV, EML, SRT, VTT, Markdown, text). Save it as one of these.',
      );
  }
}

/** The encoding an HTML page declares of itself (HTML Standard: within the first 1,024 bytes). */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1];
}
