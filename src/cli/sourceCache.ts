import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { decodeText } from '../core/document/decode';
import { formatOf } from '../core/document';
import {
  entryOf,
  findersOf,
  packSources,
  sealPack,
  SourceIndex,
  unpackSources,
  unsealPack,
  type PackedSource,
  type SourceEntry,
} from '../core/index';
import { english } from '../core/lang/en';
import { readSource, type Source, type SourceProblem } from '../core/sources';
import type { BytesFile } from './files';

/** Where the cache lies; `CacheFolder` is one. Nothing about it ever fails: what can't be read is absent, what can't be written is lost. */
export interface CacheStore {
  /** The bytes written under a name (hex digits). */
  readNow(name: string): Uint8Array | undefined;
  write(name: string, bytes: Uint8Array): Promise<void>;
}

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex');

/**
 * What was read of the sources of one folder, the one in which the program runs, so that unchanged files need not be read again: a source
 * that is known is read when a draft's words lead to it. Content decides, not time. It is a cache: whatever is wrong with it (missing,
 * damaged, written by another version, not writable) costs time and nothing else.
 */
export class SourceCache {
  readonly #kept = new Map<string, PackedSource>();
  /** By the sources of this run. */
  readonly #known = new WeakMap<Source, PackedSource>();
  #isOpen = false;
  #isChanged = false;

  /**
   * @param folder that all paths count from
   * @param version another one for every program that may read sources differently
   */
  constructor(
    private readonly store: CacheStore,
    private readonly folder: string,
    private readonly version: () => string,
  ) {}

  /** The source in a file whose content is known, and what is wrong with it; it is read when it is looked into. */
  find(file: BytesFile): { readonly source: Source; readonly problems: readonly SourceProblem[] } | undefined {
    this.#open();
    const kept = this.#kept.get(file.path);
    if (kept?.entry.sha256 !== file.sha256) return undefined;
    const source = readLater(kept.entry, file);
    this.#known.set(source, kept);
    return { source, problems: kept.problems };
  }

  /** Keeps a source that was read now, and what is wrong with it. */
  put(source: Source, problems: readonly SourceProblem[]): void {
    // Of a confidential source nothing is left outside its own file.
    if (source.provenance.confidential || source.path === '-') return;
    const kept = { entry: entryOf(source), ...findersOf(source, english), words: [], problems };
    this.#kept.set(source.path, kept);
    this.#known.set(source, kept);
    this.#isChanged = true;
  }

  /** What a source's key and front matter say, without reading it again. */
  entryOf(source: Source): SourceEntry {
    return this.#known.get(source)?.entry ?? entryOf(source);
  }

  /** An index of sources; those that are known are not read for it. */
  indexOf(sources: readonly Source[]): SourceIndex {
    const byPath = new Map(sources.map((source) => [source.path, source]));
    const index = new SourceIndex(english, (path) => byPath.get(path));
    for (const source of sources) {
      const known = this.#known.get(source);
      if (known) index.add(known.entry, known.stems, known.quotes);
      else index.put(source);
    }
    return index;
  }

  /** Writes what has become known, and forgets the files that are gone. */
  async save(): Promise<void> {
    if (!this.#isChanged) return;
    this.#isChanged = false;
    const pack = packSources(
      [...this.#kept.values()].filter(({ entry }) => existsSync(entry.path)),
      this.#stamp,
    );
    await this.store.write(this.#name, sealPack(pack, sha256(pack)));
  }

  #open(): void {
    if (this.#isOpen) return;
    this.#isOpen = true;
    const bytes = this.store.readNow(this.#name);
    if (!bytes) return;
    const { pack, sum } = unsealPack(bytes);
    const sources = sum === sha256(pack) ? unpackSources(pack, this.#stamp) : undefined;
    for (const [path, source] of sources ?? []) this.#kept.set(path, source);
  }

  get #stamp(): string {
    return `${this.version()} ${this.folder}`;
  }

  get #name(): string {
    return sha256(this.folder).slice(0, 32);
  }
}

/** A source that is read from its bytes when its mentions are asked for, once. */
function readLater({ key, path, provenance, sha256 }: SourceEntry, { bytes }: BytesFile): Source {
  let read: Source | undefined;
  return {
    key,
    path,
    provenance,
    sha256,
    get mentions() {
      const text = decodeText(bytes).text ?? '';
      read ??= readSource({ path, text, format: formatOf(path) ?? 'text', sha256 }, english).source;
      if (!read) throw new Error(`${path} was a source when it was read before, and is none now.`);
      return read.mentions;
    },
  };
}

/** The folder for what can be made again, as the system has it for each user. */
export function cacheFolderOf(env: Readonly<Record<string, string | undefined>>, platform: string): string {
  const own = env['XDG_CACHE_HOME'];
  if (own) return join(own, 'backread');
  if (platform === 'win32')
    return join(env['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), 'backread', 'cache');
  return platform === 'darwin' ? join(homedir(), 'Library/Caches/backread') : join(homedir(), '.cache/backread');
}
