import { makeKey } from '../core/sources';
import { fileNameFor, sourceFile } from './sourceFile';
import type { Imported, ImportedMetadata, Original } from './types';

/** A source that is there already, by what its front matter says. */
export interface ExistingSource {
  /** File name in the source folder. */
  readonly file: string;
  readonly key: string;
  readonly url?: string;
  /** Of the original it was made from, hex. */
  readonly sha256?: string;
}

/** What adding an original would write. Nothing is written before the writer has confirmed it. */
export interface SourcePlan {
  /**
   * `same`: this very original is there already, nothing to do. `update`: the same address or document with other content, its file
   * is written anew under its old name and key. `new`: a new file.
   */
  readonly kind: 'new' | 'update' | 'same';
  readonly file: string;
  readonly key: string;
  readonly content: string;
  /** Where the original is kept below `.backread/originals/`; old versions stay, since the name holds the hash. */
  readonly original: string;
  readonly metadata: ImportedMetadata;
}

const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|at_\w+|cmpid|smid|traffic_source)$/i;

/** An address without what does not change the page: fragment, tracking parameters, a final slash, `www.`. */
export function sameAddress(address: string): string {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return address;
  }
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  const query = url.searchParams.size ? `?${url.searchParams.toString()}` : '';
  return `${url.hostname.replace(/^www\./, '')}${url.pathname.replace(/\/+$/, '')}${query}`;
}

/**
 * Plans the source file for an original that was read.
 * @param metadata what the writer confirmed, over what the original says of itself.
 * @param sha256 of the original's bytes, hex.
 * @param today ISO day.
 */
export function planSource(
  original: Original,
  imported: Imported,
  existing: readonly ExistingSource[],
  sha256: string,
  today: string,
  metadata: ImportedMetadata & { readonly key?: string } = {},
): SourcePlan {
  const { key: wanted, ...confirmed } = metadata;
  const all: ImportedMetadata = {
    ...(original.url && { url: original.url }),
    ...imported.metadata,
    ...confirmed,
  };
  const extension = /\.([a-z0-9]{1,8})$/i.exec(original.name)?.[1] ?? 'html';
  const name = all.title ?? original.name.replace(/\.[^.]*$/, '');
  const before =
    existing.find((source) => source.sha256 === sha256) ??
    (all.url === undefined
      ? undefined
      : existing.find((source) => source.url && sameAddress(source.url) === sameAddress(all.url as string)));
  const key =
    before?.key ?? unique(wanted ?? makeKey(all, original.name), new Set(existing.map((source) => source.key)));
  const file = before?.file ?? freeName(name, existing);
  const kept = fileNameFor(`${key}-${sha256.slice(0, 12)}`, extension);
  return {
    kind: before ? (before.sha256 === sha256 ? 'same' : 'update') : 'new',
    file,
    key,
    content: sourceFile(imported, all, { key, accessed: today, sha256, original: kept }),
    original: kept,
    metadata: all,
  };
}

/** 'lee2025bridge', then 'lee2025bridgea' and so on, as Better BibTeX does. */
function unique(key: string, taken: ReadonlySet<string>): string {
  if (!taken.has(key)) return key;
  for (let i = 0; ; i++) {
    const suffix = i < 26 ? String.fromCharCode(0x61 + i) : String(i);
    if (!taken.has(key + suffix)) return key + suffix;
  }
}

function freeName(name: string, existing: readonly ExistingSource[]): string {
  const taken = new Set(existing.map((source) => source.file.toLowerCase()));
  const first = fileNameFor(name, 'md');
  if (!taken.has(first)) return first;
  for (let i = 2; ; i++) {
    const next = first.replace(/\.md$/, `-${i}.md`);
    if (!taken.has(next)) return next;
  }
}
