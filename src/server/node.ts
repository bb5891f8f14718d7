import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { READ_FILE, readFileSchema } from '../protocol/requests';
import type { Host } from './host';
import { startServer } from './server';

const connection = createConnection(ProposedFeatures.all);

const host: Host = {
  async readFile(uri) {
    if (uri.startsWith('file:')) return readFile(fileURLToPath(uri)).catch(() => undefined);
    const { base64 } = readFileSchema.parse(await connection.sendRequest(READ_FILE, { uri }));
    return base64 === null ? undefined : Buffer.from(base64, 'base64');
  },
  sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
};

startServer(connection, host);
