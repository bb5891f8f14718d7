import { randomUUID } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const MOST_BYTES = 256 * 1024 * 1024;
/** A file that was begun this long ago, in milliseconds, belongs to a program that is gone. */
const LOST_AFTER = 60 * 60 * 1_000;

/**
 * A folder of files that can be made again, used by several programs at once: a file is written beside its place and renamed, so a reader
 * sees all of it or none. Files used longest ago go when the folder grows beyond `most` bytes. Errors (a full disk, a folder that
 * can't be written) are not told: a cache is only ever faster.
 */
export class CacheFolder {
  constructor(
    private readonly folder: string,
    private readonly most = MOST_BYTES,
  ) {}

  /** @param name of letters and digits */
  async read(name: string): Promise<Uint8Array | undefined> {
    const path = join(this.folder, name);
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes) await utimes(path, new Date(), new Date()).catch(() => undefined);
    return bytes;
  }

  /** The same for a program that has nothing else to do meanwhile. */
  readNow(name: string): Uint8Array | undefined {
    const path = join(this.folder, name);
    try {
      const bytes = readFileSync(path);
      utimesSync(path, new Date(), new Date());
      return bytes;
    } catch {
      return undefined;
    }
  }

  async write(name: string, bytes: Uint8Array): Promise<void> {
    if (bytes.length > this.most) return;
    const path = join(this.folder, name);
    const beside = `${path}.${randomUUID()}.tmp`;
    try {
      await mkdir(this.folder, { recursive: true });
      await writeFile(beside, bytes);
      await rename(beside, path);
      await this.#trim(name);
    } catch {
      await rm(beside, { force: true }).catch(() => undefined);
    }
  }

  async #trim(kept: string): Promise<void> {
    const now = Date.now();
    const files: { readonly path: string; readonly size: number; readonly used: number }[] = [];
    for (const name of await readdir(this.folder)) {
      const path = join(this.folder, name);
      const found = await stat(path).catch(() => undefined);
      if (!found?.isFile()) continue;
      if (!name.endsWith('.tmp')) files.push({ path, size: found.size, used: name === kept ? now : found.mtimeMs });
      else if (now - found.mtimeMs > LOST_AFTER) await rm(path, { force: true });
    }
    let size = files.reduce((sum, file) => sum + file.size, 0);
    for (const file of files.sort((a, b) => a.used - b.used)) {
      if (size <= this.most) break;
      await rm(file.path, { force: true });
      size -= file.size;
    }
  }
}
