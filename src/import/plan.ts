import { readFrontMatter } from '../core/document/frontMatter';
import { makeKey, readProvenance, sameAddress } from '../core/sources';
import { fileNameFor, sourceFile } from './sourceFile';
import type { Imported, ImportedMetadata, Original, Unsure } from './types';

/** A source that is there already. */
export interface ExistingSource {
  /** Path below the workspace folder, or below the source folder: as `PlanInput.folder` has it. */
  readonly file: string;
  readonly key: string;
  readonly title?: string;
  readonly date?: string;
  readonly url?: string;
  /** Of the original it was made from, hex. */
  readonly sha256?: string;
  /** Of the file itself as it was read: an original that is a source as it stands. */
  readonly fileSha256?: string;
}

export interface PlanInput {
  readonly original: Pick<Original, 'name' | 'url'>;
  readonly imported: Pick<Imported, 'markdown' | 'metadata' | 'unsure'> & Partial<Pick<Imported, 'blocks'>>;
  readonly existing: readonly ExistingSource[];
  /** Of the original's bytes, hex. */
  readonly sha256: string;
  /** ISO day. */
  readonly today: string;
  /** What the writer confirmed, over what the original says of itself. */
  readonly confirmed?: ImportedMetadata & { readonly key?: string };
  /** Where a new file goes, '' for no folder; a path as in `ExistingSource.file`. */
  readonly folder?: string;
  /** Makes a second source of what looks like one that is there. */
  readonly another?: boolean;
}

/** What adding an original would write. Nothing is written before the writer has confirmed it. */
export interface SourcePlan {
  /**
   * `same`: this very original is there already, nothing to do. `update`: the same address or document with other content, its file
   * is written anew under its old name and key. `new`: a new file.
   */
  readonly kind: 'new' | 'update' | 'same';
  /** Path as in `ExistingSource.file`. */
  readonly file: string;
  readonly key: string;
  readonly content: string;
  /** Where the original is kept below `.backread/originals/`; old versions stay, since the name holds the hash. */
  readonly original: string;
  readonly metadata: ImportedMetadata;
  /** What a preview should ask to confirm: fields that were guessed or are missing, and the key where it rests on one of them. */
  readonly unsure: readonly (Unsure | 'key')[];
  /** The source that is there already. */
  readonly before?: ExistingSource;
}

/** Plans the source file for an original that was read. */
export function planSource(input: PlanInput): SourcePlan {
  const { original, existing, sha256, today, folder = '' } = input;
  const { imported, own } = ownFrontMatter(input.imported);
  const { key: wanted = own?.key, ...confirmed } = input.confirmed ?? {};
  const stem = original.name.replace(/\.[^.]*$/, '');
  const all: ImportedMetadata = {
    ...(stem && { title: stem }),
    ...(original.url && { url: original.url }),
    ...imported.metadata,
    ...confirmed,
  };
  const made = makeKey(all, original.name);
  const before = input.another ? undefined : find(existing, sha256, all, wanted ?? made, wanted !== undefined);
  const key = before?.key ?? unique(wanted ?? made, new Set(existing.map((source) => source.key)));
  const extension = /\.([a-z0-9]{1,8})$/i.exec(original.name)?.[1] ?? 'html';
  const kept = fileNameFor(`${key}-${sha256.slice(0, 12)}`, extension);
  const unsure = imported.unsure.filter((field) => confirmed[field] === undefined);
  return {
    kind: before ? (isSame(before, sha256) ? 'same' : 'update') : 'new',
    file: before?.file ?? freeName(all.title ?? '', folder, existing),
    key,
    content: sourceFile({ blocks: [], ...imported }, all, {
      key,
      accessed: today,
      sha256,
      original: kept,
      ...(own && { more: own.more }),
    }),
    original: kept,
    metadata: all,
    unsure: [...unsure, ...(!before && wanted === undefined && unsure.length ? (['key'] as const) : [])],
    ...(before && { before }),
  };
}

const isSame = (source: ExistingSource, sha256: string): boolean =>
  source.sha256 === sha256 || source.fileSha256 === sha256;

/**
 * The source an original is, if it is there already: by its hash, its address, or its key. A key that was only made out of author, year
 * and title is that of another article as often, so title and date must agree too and the addresses may not differ.
 */
function find(
  existing: readonly ExistingSource[],
  sha256: string,
  { url, title, date }: ImportedMetadata,
  key: string,
  isWritten: boolean,
): ExistingSource | undefined {
  const address = url === undefined ? undefined : sameAddress(url);
  return (
    existing.find((source) => isSame(source, sha256)) ??
    (address === undefined
      ? undefined
      : existing.find((source) => source.url !== undefined && sameAddress(source.url) === address)) ??
    existing.find(
      (source) =>
        source.key === key &&
        (isWritten ||
          (source.title === title && source.date === date && (url === undefined || source.url === undefined))),
    )
  );
}

/** Fields of ours that a Markdown original's own front matter is read for. */
const OURS =
  /^(?:title|authors?|publisher|site|date|published|url|source_url|accessed|lang(?:uage)?|original|sha256|key)$/i;

/** Takes the front matter off a Markdown original: what it says of itself counts like a page's metadata, and the rest is kept. */
function ownFrontMatter(imported: PlanInput['imported']): {
  readonly imported: PlanInput['imported'];
  readonly own?: { readonly key?: string; readonly more: Readonly<Record<string, unknown>> };
} {
  if (imported.markdown === undefined) return { imported };
  const { frontMatter, body } = readFrontMatter(imported.markdown);
  if (!frontMatter) return { imported };
  const { key, provenance } = readProvenance({ frontMatter });
  const { title, author, publisher, date, url, language } = provenance;
  const metadata = Object.fromEntries(
    Object.entries({ title, author, publisher, date, url, language }).filter(([, value]) => value !== undefined),
  ) as ImportedMetadata;
  return {
    imported: {
      ...imported,
      markdown: imported.markdown.slice(body).replace(/^\s*\n/, ''),
      metadata: { ...imported.metadata, ...metadata },
      unsure: imported.unsure.filter((field) => metadata[field] === undefined),
    },
    own: {
      ...(key !== undefined && { key }),
      more: Object.fromEntries(Object.entries(frontMatter.data).filter(([name]) => !OURS.test(name))),
    },
  };
}

/** 'lee2025bridge', then 'lee2025bridgea' and so on, as Better BibTeX does. */
export function unique(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let i = 0; ; i++) {
    const suffix = i < 26 ? String.fromCharCode(0x61 + i) : String(i);
    if (!taken.has(key + suffix)) return key + suffix;
  }
}

/** A file name that no source has, in `folder` ('' for none). */
export function freeName(name: string, folder: string, existing: readonly ExistingSource[]): string {
  const taken = new Set(existing.map((source) => source.file.toLowerCase()));
  const first = `${folder && `${folder}/`}${fileNameFor(name, 'md')}`;
  if (!taken.has(first.toLowerCase())) return first;
  for (let i = 2; ; i++) {
    const next = first.replace(/\.md$/, `-${i}.md`);
    if (!taken.has(next.toLowerCase())) return next;
  }
}
