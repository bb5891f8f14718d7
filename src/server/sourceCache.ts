import { packSources, sealPack, unpackSources, unsealPack, type PackedSource } from '../core/index';
import type { Host, Store } from './host';

/** How long the sources of a folder must rest before what was read of them is written, in milliseconds. */
const REST = 5_000;

/**
 * What was read of a folder's sources, kept so that unchanged files need not be read again. It is a cache: whatever is wrong with it (missing,
 * damaged, written by another version, not writable) costs time and nothing else.
 */
export class SourceCache {
  readonly #sources = new Map<string, PackedSource>();
  #changed = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #writing: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: Host,
    private readonly store: Store,
    private readonly folder: string,
  ) {}

  /** Opens what was kept of the folder; later calls do nothing while something is known. */
  async open(): Promise<void> {
    if (this.#sources.size) return;
    const bytes = await this.store.read(await this.#name());
    if (bytes) await this.#take(bytes);
  }

  /** What is known of a file with this content. */
  find(path: string, sha256: string): PackedSource | undefined {
    const known = this.#sources.get(path);
    return known?.entry.sha256 === sha256 ? known : undefined;
  }

  put(source: PackedSource): void {
    this.#sources.set(source.entry.path, source);
    this.#changed = true;
  }

  drop(path: string): void {
    if (this.#sources.delete(path)) this.#changed = true;
  }

  /** Writes what has changed once nothing has for a while. */
  schedule(): void {
    clearTimeout(this.#timer);
    if (this.#changed) this.#timer = setTimeout(() => void this.save(), REST);
  }

  /** Writes what has changed. */
  async save(): Promise<void> {
    clearTimeout(this.#timer);
    this.#writing = this.#writing.then(() => this.#write());
    await this.#writing;
  }

  async #write(): Promise<void> {
    if (!this.#changed) return;
    this.#changed = false;
    const pack = packSources(this.#sources.values(), this.#stamp);
    const bytes = sealPack(pack, await this.host.sha256(pack));
    await this.store.write(await this.#name(), bytes);
    // What was read now lies in the pack: the lists of words it was made from can go.
    if (!this.#changed) await this.#take(bytes);
  }

  async #take(bytes: Uint8Array): Promise<void> {
    const { pack, sum } = unsealPack(bytes);
    const sources = sum === (await this.host.sha256(pack)) ? unpackSources(pack, this.#stamp) : undefined;
    if (!sources || this.#changed) return;
    this.#sources.clear();
    for (const [path, source] of sources) this.#sources.set(path, source);
  }

  get #stamp(): string {
    return `${this.host.version} ${this.folder}`;
  }

  async #name(): Promise<string> {
    return (await this.host.sha256(new TextEncoder().encode(this.folder))).slice(0, 32);
  }
}
