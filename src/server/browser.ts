import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { READ_FILE, readFileSchema } from '../protocol/requests';
import type { Host } from './host';
import { startServer } from './server';

declare const self: DedicatedWorkerGlobalScope;

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));

const host: Host = {
  async readFile(uri) {
    const { base64 } = readFileSchema.parse(await connection.sendRequest(READ_FILE, { uri }));
    return base64 === null ? undefined : Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
  },
  async sha256(bytes) {
    const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  },
  version: '', // nothing is kept
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

startServer(connection, host);
