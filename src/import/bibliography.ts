import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import * as z from 'zod';
import type { Work } from '../core/sources';
import { oneLine } from './markdown';
import { ImportError, type ImportedMetadata } from './types';

/** A name as CSL-JSON has it. */
const nameSchema = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
  'non-dropping-particle': z.string().optional(),
});
const dateSchema = z.looseObject({
  'date-parts': z.array(z.array(z.union([z.number(), z.string()]))).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
});

/** The part of a CSL-JSON item (citation-style-language/schema, csl-data.json) that Backread reads; the rest is kept as it is. */
const itemSchema = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String),
  'citation-key': z.string().optional(),
  type: z.string().optional(),
  title: z.string().optional(),
  author: z.array(nameSchema).optional(),
  issued: dateSchema.optional(),
  publisher: z.string().optional(),
  'container-title': z.string().optional(),
  URL: z.string().optional(),
  file: z.string().optional(),
  attachments: z.array(z.looseObject({ path: z.string().optional(), title: z.string().optional() })).optional(),
});
export type CslItem = z.infer<typeof itemSchema>;

/** One work of a bibliography under the key that drafts cite it by. */
export interface BibliographyEntry extends ImportedMetadata {
  readonly key: string;
  /** File names that the library keeps for it, without folders. */
  readonly files?: readonly string[];
}

/** The largest bibliography that is read, in bytes. */
export const MOST_BIBLIOGRAPHY = 30_000_000;

/** The works of a bibliography file with the place of their keys in it. Throws an ImportError as `readBibliography` does. */
export function worksOf(path: string, name: string, text: string): { works: Work[]; problems: string[] } {
  const { entries, problems } = readBibliography(name, text);
  let from = 0;
  const works = entries.map(({ key, files = [], ...provenance }) => {
    // Entries stand in the order of the file; where one does not, from the beginning.
    let start = text.indexOf(key, from);
    if (start < 0) start = text.indexOf(key);
    if (start >= 0) from = start;
    return { key, path, at: { start: Math.max(start, 0), end: Math.max(start, 0) + key.length }, provenance, files };
  });
  return { works, problems };
}

/**
 * Reads a bibliography: CSL-JSON (an array, or Better BibTeX's `{ items: [...] }`), or BibTeX/BibLaTeX. Entries that cannot be
 * read are left out and named in `problems`; a file of no such form at all is an ImportError.
 */
export function readBibliography(name: string, text: string): { entries: BibliographyEntry[]; problems: string[] } {
  if (/^\s*[[{]/.test(text) && !/^\s*@/.test(text)) return fromCsl(name, text);
  return fromBibtex(name, text);
}

function fromCsl(name: string, text: string): { entries: BibliographyEntry[]; problems: string[] } {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new ImportError(name, 'it is no valid JSON. Export the library again as CSL-JSON or Better BibTeX.');
  }
  const items = Array.isArray(data) ? data : (data as { items?: unknown } | null)?.items;
  if (!Array.isArray(items))
    throw new ImportError(name, 'it holds no list of works. Export the library as CSL-JSON or Better BibTeX.');
  const entries: BibliographyEntry[] = [];
  const problems: string[] = [];
  items.forEach((item, i) => {
    const parsed = itemSchema.safeParse(item);
    if (parsed.success) entries.push(entryOf(parsed.data));
    else
      problems.push(
        `${name}: work ${i + 1} is not CSL-JSON (${parsed.error.issues[0]?.path.join('.') || 'it is no object'}).`,
      );
  });
  return { entries, problems };
}

function entryOf(item: CslItem): BibliographyEntry {
  const [year, month, day] = item.issued?.['date-parts']?.[0] ?? [];
  const date = dayOf([year, month, day].filter((part) => part !== undefined).join('-') || (item.issued?.raw ?? ''));
  const author = item.author
    ?.map(
      (person) =>
        person.literal ?? [person.given, person['non-dropping-particle'], person.family].filter(Boolean).join(' '),
    )
    .filter(Boolean)
    .join(', ');
  const publisher = item['container-title'] ?? item.publisher;
  const files = [...filesIn(item.file ?? ''), ...(item.attachments ?? []).flatMap(({ path }) => filesIn(path ?? ''))];
  return {
    key: item['citation-key'] ?? item.id,
    ...(item.title && { title: oneLine(item.title) }),
    ...(author && { author: oneLine(author) }),
    ...(publisher && { publisher: oneLine(publisher) }),
    ...(date && { date }),
    ...(item.URL && { url: item.URL }),
    ...(files.length && { files }),
  };
}

const FILE = /^[ \t]*file[ \t]*=[ \t]*[{"]([^\n]{1,5000})[}"][ \t]*,?[ \t]*$/im;

/** The `file` fields, which are no part of a citation and which Citation.js leaves out. */
function filesByKey(text: string, starts: readonly number[]): Map<string, string[]> {
  const files = new Map<string, string[]>();
  starts.forEach((start, i) => {
    const part = text.slice(start, starts[i + 1]);
    const key = /^[ \t]*@\w{1,40}\s*[{(]\s*([^\s,]{1,200})/.exec(part)?.[1];
    const field = key && FILE.exec(part)?.[1];
    if (key && field) files.set(key, filesIn(field));
  });
  return files;
}

/** Zotero's 'Full Text:files/12/The bridge.pdf:application/pdf;…' and plain paths: the names of the files. */
function filesIn(field: string): string[] {
  return field
    .slice(0, 10_000)
    .split(';')
    .flatMap((part) => part.replace(/\\([:;\\])/g, '$1').split(/[:/\\]/))
    .map((name) => name.trim())
    .filter((name) => /^[^/]{1,200}\.[a-z0-9]{2,5}$/i.test(name));
}

/** '2025', '2025-1', '2025-01-03' → ISO, as fine as it is given. */
function dayOf(written: string): string | undefined {
  const found = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?/.exec(written);
  return found
    ?.slice(1)
    .filter(Boolean)
    .map((part, i) => part.padStart(i ? 2 : 4, '0'))
    .join('-');
}

/** An entry's own text, so that one that is broken does not take the others with it. */
const ENTRY = /^[ \t]*@(?!comment|preamble)/gim;

function fromBibtex(name: string, text: string): { entries: BibliographyEntry[]; problems: string[] } {
  const starts = [...text.matchAll(ENTRY)].map((found) => found.index);
  if (!starts.length)
    throw new ImportError(name, 'it holds no work. Export the library as CSL-JSON, BibTeX or BibLaTeX.');
  // The type is given, so that the parser never takes the text for an address to fetch.
  const options = { forceType: '@biblatex/text', generateGraph: false };
  const items = (part: string): BibliographyEntry[] =>
    (plugins.input.chain(part, options) as unknown[]).map((item) => entryOf(itemSchema.parse(item)));
  const files = filesByKey(text, starts);
  const withFiles = (entry: BibliographyEntry): BibliographyEntry => {
    const own = files.get(entry.key);
    return own?.length ? { ...entry, files: own } : entry;
  };
  try {
    return { entries: items(text).map(withFiles), problems: [] };
  } catch {
    // one of them is broken: each by itself
  }
  const entries: BibliographyEntry[] = [];
  const problems: string[] = [];
  const strings = text.match(/^[ \t]*@string\s*\{[^\n]{0,500}\}[ \t]*$/gim)?.join('\n') ?? '';
  starts.forEach((start, i) => {
    const part = text.slice(start, starts[i + 1]);
    if (/^\s*@string/i.test(part)) return;
    try {
      entries.push(...items(`${strings}\n${part}`).map(withFiles));
    } catch {
      problems.push(`${name}: the entry «${oneLine(part).slice(0, 60)}» is not valid BibTeX.`);
    }
  });
  return { entries, problems };
}
