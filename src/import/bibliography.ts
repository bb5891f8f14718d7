import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { z } from 'zod';
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
});
export type CslItem = z.infer<typeof itemSchema>;

/** One work of a bibliography under the key that drafts cite it by. */
export interface BibliographyEntry extends ImportedMetadata {
  readonly key: string;
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
  return {
    key: item['citation-key'] ?? item.id,
    ...(item.title && { title: oneLine(item.title) }),
    ...(author && { author: oneLine(author) }),
    ...(publisher && { publisher: oneLine(publisher) }),
    ...(date && { date }),
    ...(item.URL && { url: item.URL }),
  };
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
  try {
    return { entries: items(text), problems: [] };
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
      entries.push(...items(`${strings}\n${part}`));
    } catch {
      problems.push(`${name}: the entry «${oneLine(part).slice(0, 60)}» is not valid BibTeX.`);
    }
  });
  return { entries, problems };
}

/** The project's sources as CSL-JSON, sorted by key, for Pandoc's `--citeproc`. Ends with a line break. */
export function writeReferences(sources: readonly BibliographyEntry[]): string {
  const items = [...sources]
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map((source) => ({
      id: source.key,
      type: 'article-newspaper',
      ...(source.title && { title: source.title }),
      // One author stays one literal: a byline is not taken apart into given and family names.
      ...(source.author && { author: source.author.split(/,\s*/).map((literal) => ({ literal })) }),
      ...(source.publisher && { 'container-title': source.publisher }),
      ...(source.date && { issued: { 'date-parts': [source.date.split('-').map(Number)] } }),
      ...(source.url && { URL: source.url }),
    }));
  return `${JSON.stringify(items, null, 2)}\n`;
}
