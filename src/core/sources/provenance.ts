import * as z from 'zod';
import type { Document } from '../document/types';
import type { Span } from '../text/span';
import { parseDate } from '../document/date';
import type { Provenance } from './types';

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim());
/** Obsidian's clipper writes names as links: '[[Jane Smith]]'. */
const name = text.transform((value) => value.replace(/^\[\[|\]\]$/g, ''));
const person = z.union([name, z.object({ name }).transform((whole) => whole.name)]);
const people = z.union([person, z.array(person).transform((names) => names.join(' and '))]);

/** What each field of a source's front matter may hold. */
const FIELDS = {
  key: text.pipe(z.string().regex(/^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&\-+?<>~/]*$/u)),
  title: text,
  author: people,
  publisher: person,
  date: text,
  url: z.url({ protocol: /^https?$/ }),
  accessed: text,
  language: text,
  kind: text,
  who: people,
  when: text,
  terms: text,
  sha256: text.pipe(z.string().regex(/^[0-9a-f]{64}$/)),
} as const;

const HELP: Readonly<Record<keyof typeof FIELDS, string>> = {
  key: 'Write a citation key of letters, digits and - _ : without spaces, such as smith2025budget.',
  title: 'Write it as one line of text.',
  author: 'Write a name, or a list of names.',
  publisher: 'Write a name.',
  date: 'Write it as year, month and day: 2025-01-31.',
  url: 'Write the whole address, beginning with https://.',
  accessed: 'Write it as year, month and day: 2025-01-31.',
  language: 'Write a language tag such as en or es.',
  kind: 'Write what it is: interview, call, book.',
  who: 'Write a name, or a list of names.',
  when: 'Write when you spoke: 2025-01-31.',
  terms: 'Write on what terms it may be used: on the record, background, embargo until 2025-01-31.',
  sha256: 'It is written when a source is added; take it out, or add the source again.',
};

/** Other names that clippers and site generators use; `source` is an address or a publisher. */
const ALIASES: Readonly<Record<string, keyof typeof FIELDS>> = {
  authors: 'author',
  lang: 'language',
  published: 'date',
  site: 'publisher',
  source_url: 'url',
};

export interface ProvenanceReading {
  readonly key?: string;
  readonly provenance: Provenance;
  readonly problems: readonly (Span & { readonly message: string })[];
}

/** Reads who, where and when from a document's front matter; a field that can't be read is a problem and counts as absent. */
export function readProvenance(document: Pick<Document, 'frontMatter' | 'metadata'>): ProvenanceReading {
  const front = document.frontMatter;
  const fields: Partial<Record<keyof typeof FIELDS, string>> = {};
  const problems: (Span & { message: string })[] = [];
  if (front)
    for (const [written, value] of Object.entries(front.data)) {
      const name = written.toLowerCase();
      const field = fieldOf(name, value);
      if (!field || value === null || value === undefined || value === '' || (fields[field] && field !== name))
        continue;
      const read = FIELDS[field].safeParse(value);
      const data = !read.success
        ? undefined
        : field === 'date' || field === 'accessed'
          ? parseDate(read.data)
          : read.data;
      if (data) fields[field] = data;
      else {
        const span = front.fields.get(written) ?? front;
        problems.push({
          start: span.start,
          end: span.end,
          message: `The front matter’s “${written}” can’t be read (${shown(value)}). ${HELP[field]}`,
        });
      }
    }
  const { key, sha256, ...provenance } = { ...document.metadata, ...fields };
  return {
    key,
    provenance: {
      ...provenance,
      ...(sha256 && { originalSha256: sha256 }),
      ...(isConfidential(front?.data) && { confidential: true }),
    },
    problems,
  };
}

/** Whatever is written there but a plain no: a slip must not let out what was meant to stay in. */
function isConfidential(data: Readonly<Record<string, unknown>> = {}): boolean {
  const name = Object.keys(data).find((one) => one.toLowerCase() === 'confidential');
  const value = name === undefined ? undefined : data[name];
  return name !== undefined && value !== false && !/^(?:false|no|off|0)$/i.test(String(value));
}

function fieldOf(name: string, value: unknown): keyof typeof FIELDS | undefined {
  if (Object.hasOwn(FIELDS, name)) return name as keyof typeof FIELDS;
  if (name === 'source') return typeof value === 'string' && /^https?:/.test(value) ? 'url' : 'publisher';
  return Object.hasOwn(ALIASES, name) ? ALIASES[name] : undefined;
}

function shown(value: unknown): string {
  const written = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return written.length > 60 ? `${written.slice(0, 57)}…` : written;
}
