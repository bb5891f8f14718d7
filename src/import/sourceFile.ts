import { stringify } from 'yaml';
import { oneLine, toMarkdown } from './markdown';
import type { Imported, ImportedMetadata } from './types';

export interface SourceFileFacts {
  readonly key: string;
  /** ISO day on which it was added. */
  readonly accessed: string;
  /** Of the original's bytes, hex. */
  readonly sha256: string;
  /** Name under which the original is kept in `.backread/originals/`, if it is. */
  readonly original?: string;
  /** Other fields that a Markdown original had, kept as they were. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The Markdown file a source becomes: front matter in a fixed order, then the text. */
export function sourceFile(imported: Imported, metadata: ImportedMetadata, facts: SourceFileFacts): string {
  const title = metadata.title && oneLine(metadata.title);
  const fields = {
    ...(title && { title }),
    ...(metadata.author && { author: oneLine(metadata.author) }),
    ...(metadata.publisher && { publisher: oneLine(metadata.publisher) }),
    ...(metadata.date && { date: metadata.date }),
    ...(metadata.url && { url: metadata.url }),
    accessed: facts.accessed,
    ...(metadata.language && { language: metadata.language }),
    ...(facts.original && { original: facts.original }),
    sha256: facts.sha256,
    key: facts.key,
    ...facts.more,
  };
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${imported.markdown ?? toMarkdown(imported.blocks)}`;
}

/** Names that Windows keeps for devices. */
const RESERVED = /^(?:aux|con|nul|prn|com\d|lpt\d)$/;

/**
 * A file name for a source or an original: letters, digits and hyphens of `wanted`, at most 80 characters, so that no original
 * can name a place outside its folder; `extension` without a dot.
 */
export function fileNameFor(wanted: string, extension: string): string {
  const stem = wanted
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  const safe = !stem || RESERVED.test(stem) ? `source${stem && `-${stem}`}` : stem;
  return `${safe}.${
    extension
      .toLowerCase()
      .replace(/[^a-z0-9]/g, '')
      .slice(0, 8) || 'md'
  }`;
}
