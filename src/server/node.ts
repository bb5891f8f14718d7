import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { CacheFolder } from '../import/cacheFolder';
import { READ_FILE, readFileSchema } from '../protocol/requests';
import type { Host } from './host';
import { startServer } from './server';

const connection = createConnection(ProposedFeatures.all);

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const host: Host = {
  async readFile(uri) {
    if (uri.startsWith('file:')) return readFile(fileURLToPath(uri)).catch(() => undefined);
    const { base64 } = readFileSchema.parse(await connection.sendRequest(READ_FILE, { uri }));
    return base64 === null ? undefined : Buffer.from(base64, 'base64');
  },
  sha256: (bytes) => Promise.resolve(sha256(bytes)),
  // A message that has arrived is taken in within one turn of the loop and answered within the next: work goes on behind both.
  pause: () => new Promise((resolve) => setImmediate(() => setImmediate(resolve))),
  // The readers are a part of this file: what another one wrote may have been read otherwise.
  version: sha256(readFileSync(__filename)),
  openStore: (folder) => (folder.startsWith('file:') ? new CacheFolder(fileURLToPath(folder)) : undefined),
};

startServer(connection, host);
