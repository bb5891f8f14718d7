import {
  Disposable,
  EventEmitter,
  FileChangeType,
  FileSystemError,
  FileType,
  Uri,
  workspace,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
} from 'vscode';
import { SAMPLE_FILES, SAMPLE_SCHEME, sampleFile } from './sample';

export const SAMPLE_ROOT = Uri.from({ scheme: SAMPLE_SCHEME, path: '/honduras' });

interface Entry {
  readonly type: FileType;
  readonly bytes: Uint8Array;
  readonly mtime: number;
}

const EMPTY = new Uint8Array();

/** The sample as a file system: read from the extension when it is first asked for, then kept in memory until the window closes. */
export class SampleFileSystem implements FileSystemProvider {
  readonly #changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;
  readonly #entries = new Map<string, Entry>();
  #seeded: Promise<void> | undefined;

  constructor(private readonly extensionUri: Uri) {}

  /** Nothing changes but through this provider, which tells of it. */
  watch(): Disposable {
    return new Disposable(() => undefined);
  }

  async stat(uri: Uri): Promise<FileStat> {
    const { type, bytes, mtime } = await this.#entry(uri);
    return { type, size: bytes.length, mtime, ctime: mtime };
  }

  async readDirectory(uri: Uri): Promise<[string, FileType][]> {
    await this.#entry(uri);
    const below = `${uri.path.replace(/\/$/, '')}/`;
    return [...this.#entries]
      .filter(([path]) => path.startsWith(below) && !path.slice(below.length).includes('/'))
      .map(([path, { type }]) => [path.slice(below.length), type]);
  }

  async readFile(uri: Uri): Promise<Uint8Array> {
    const { type, bytes } = await this.#entry(uri);
    if (type === FileType.Directory) throw FileSystemError.FileIsADirectory(uri);
    return bytes;
  }

  async createDirectory(uri: Uri): Promise<void> {
    await this.#seed();
    this.#put(uri, FileType.Directory, EMPTY);
  }

  async writeFile(uri: Uri, bytes: Uint8Array, options: { create: boolean; overwrite: boolean }): Promise<void> {
    await this.#seed();
    const known = this.#entries.has(uri.path);
    if (!known && !options.create) throw FileSystemError.FileNotFound(uri);
    if (known && options.create && !options.overwrite) throw FileSystemError.FileExists(uri);
    this.#put(uri, FileType.File, bytes);
  }

  async delete(uri: Uri): Promise<void> {
    await this.#entry(uri);
    for (const path of [...this.#entries.keys()])
      if (path === uri.path || path.startsWith(`${uri.path}/`)) this.#entries.delete(path);
    this.#changed.fire([{ type: FileChangeType.Deleted, uri }]);
  }

  async rename(from: Uri, to: Uri, { overwrite }: { overwrite: boolean }): Promise<void> {
    await this.#entry(from);
    if (this.#entries.has(to.path) && !overwrite) throw FileSystemError.FileExists(to);
    for (const [path, entry] of [...this.#entries])
      if (path === from.path || path.startsWith(`${from.path}/`)) {
        this.#entries.delete(path);
        this.#put(to.with({ path: to.path + path.slice(from.path.length) }), entry.type, entry.bytes);
      }
    this.#changed.fire([{ type: FileChangeType.Deleted, uri: from }]);
  }

  async #entry(uri: Uri): Promise<Entry> {
    await this.#seed();
    const entry = this.#entries.get(uri.path.replace(/(?<=.)\/$/, ''));
    if (!entry) throw FileSystemError.FileNotFound(uri);
    return entry;
  }

  #put(uri: Uri, type: FileType, bytes: Uint8Array): void {
    const isNew = !this.#entries.has(uri.path);
    this.#entries.set(uri.path, { type, bytes, mtime: Date.now() });
    this.#changed.fire([{ type: isNew ? FileChangeType.Created : FileChangeType.Changed, uri }]);
  }

  #seed(): Promise<void> {
    return (this.#seeded ??= this.#readSample());
  }

  async #readSample(): Promise<void> {
    const made = { type: FileType.Directory, bytes: EMPTY, mtime: Date.now() };
    for (const path of ['/', SAMPLE_ROOT.path]) this.#entries.set(path, made);
    for (const file of SAMPLE_FILES) {
      const folder = file.split('/').slice(0, -1).join('/');
      if (folder) this.#entries.set(`${SAMPLE_ROOT.path}/${folder}`, made);
      const bytes = await workspace.fs.readFile(sampleFile(this.extensionUri, file));
      this.#entries.set(`${SAMPLE_ROOT.path}/${file}`, { type: FileType.File, bytes, mtime: Date.now() });
    }
  }
}
