import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { english } from '../src/core/lang/en';
import { CacheFolder } from '../src/import/cacheFolder';
import { Folder } from '../src/server/folder';
import type { Host } from '../src/server/host';
import { sourceText } from './synthetic';

/** Node's side of the server, as `src/server/node.ts` has it. */
const host: Host = {
  readFile: (uri) => readFile(fileURLToPath(uri)).catch(() => undefined),
  sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
  version: 'bench',
};

/** What is in use after a collection, in MB: on the heap and beside it. */
export function memory(): number {
  (globalThis as { gc?: () => void }).gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}

export interface Opened {
  readonly folder: Folder;
  readonly texts: readonly string[];
  /** What was measured, for a table. */
  readonly figures: Readonly<Record<string, string | number>>;
  readonly close: () => void;
}

/** Writes `count` sources to a folder, opens it for the first time and again, and measures both. */
export async function openWorkspace(count: number): Promise<Opened> {
  const root = mkdtempSync(join(tmpdir(), 'backread-bench-'));
  mkdirSync(join(root, 'sources'));
  const texts = Array.from({ length: count }, (_, n) => sourceText(n));
  texts.forEach((text, n) => writeFileSync(join(root, `sources/${n}.md`), text));
  const uris = texts.map((_, n) => pathToFileURL(join(root, `sources/${n}.md`)).href);
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  const make = (): Folder =>
    new Folder(
      pathToFileURL(root).href,
      host,
      () => Promise.resolve(uris),
      english,
      new CacheFolder(join(root, 'cache')),
    );
  const timed = async (run: () => Promise<void>): Promise<number> => {
    const began = performance.now();
    await run();
    return performance.now() - began;
  };

  const first = make();
  const reading = await timed(() => first.load(() => undefined));
  const saving = await timed(() => first.save());
  const before = memory();
  // The best of three: what else the machine does is not what is asked.
  const opening: number[] = [];
  for (let i = 0; i < 2; i++) {
    const again = make();
    opening.push(await timed(() => again.load(() => undefined)));
  }
  const base = memory();
  const folder = make();
  opening.push(await timed(() => folder.load(() => undefined)));
  const figures = {
    sources: count,
    MB: megabytes.toFixed(1),
    'read for the first time, s': (reading / 1_000).toFixed(1),
    'MB a second': ((megabytes * 1_000) / reading).toFixed(1),
    'write what was read, ms': saving.toFixed(0),
    'open unchanged, ms': Math.min(...opening).toFixed(0),
    'memory, MB': (memory() - Math.min(base, before)).toFixed(0),
  };
  return { folder, texts, figures, close: () => rmSync(root, { recursive: true }) };
}
