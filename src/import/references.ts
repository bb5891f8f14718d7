import { ImportError } from './types';

/** What a source says of itself, for a list of references. */
export interface Referable {
  readonly key: string;
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly kind?: string;
  readonly confidential?: true;
}

/** CSL's type for what is no article. */
const TYPES: Readonly<Record<string, string>> = {
  book: 'book',
  call: 'interview',
  interview: 'interview',
  letter: 'personal_communication',
  report: 'report',
  speech: 'speech',
};

/**
 * The project's sources as CSL-JSON, sorted by key, for Pandoc's `--citeproc`. Ends with a line break. Confidential sources stay out;
 * works that `before` (the file as it stands) has besides are kept as they are.
 * @throws ImportError where `before` is not CSL-JSON: it is somebody's work and is not written over.
 */
export function writeReferences(sources: readonly Referable[], before = '', name = 'references.json'): string {
  const own = new Map(
    sources.filter((source) => !source.confidential).map((source) => [source.key, referenceOf(source)]),
  );
  const hidden = new Set(sources.filter((source) => source.confidential).map(({ key }) => key));
  const all = [...own.values(), ...kept(name, before).filter(({ id }) => !own.has(id) && !hidden.has(id))];
  all.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return `${JSON.stringify(all, null, 2)}\n`;
}

interface Reference {
  readonly id: string;
}

function kept(name: string, before: string): Reference[] {
  if (!before.trim()) return [];
  let data: unknown;
  try {
    data = JSON.parse(before);
  } catch {
    // told below
  }
  if (!Array.isArray(data))
    throw new ImportError(
      name,
      'it is there already and is no CSL-JSON, so it is not written over. Rename it, or mend it.',
    );
  return data.filter(
    (item: unknown): item is Reference =>
      typeof item === 'object' && item !== null && typeof (item as { id?: unknown }).id === 'string',
  );
}

function referenceOf({ key, title, author, publisher, date, url, kind }: Referable): Reference & object {
  const type = kind === undefined ? undefined : TYPES[kind.toLowerCase()];
  return {
    id: key,
    ...{ type: type ?? 'article-newspaper' },
    ...(title && { title }),
    // One author stays one literal: a byline is not taken apart into given and family names.
    ...(author && { author: author.split(/,\s*|\s+and\s+/).map((literal) => ({ literal })) }),
    ...(publisher && { 'container-title': publisher }),
    ...(date && { issued: { 'date-parts': [date.split('-').map(Number)] } }),
    ...(url && { URL: url }),
  };
}
