import { Uri, workspace } from 'vscode';
import { originalFormat, readerOf, UNKNOWN_FORMAT } from '../../protocol/formats';
import { ReadError, readInWorker, type ReaderWorker } from '../../protocol/reading';
import type { ReaderHost } from './types';

/** Readers in web workers. Addresses can't be fetched here: a browser lets a page read only what a server offers to it. */
export function browserHost(folder: Uri): ReaderHost {
  return {
    read: async (request, options) => {
      const format = originalFormat(request);
      if (!format && request.bytes.length) throw new ReadError(`${request.name}: ${UNKNOWN_FORMAT}`);
      const script = Uri.joinPath(folder, `${readerOf(format ?? 'text')}.js`);
      return readInWorker(await startWorker(script), request, options);
    },
  };
}

/** From a Blob: an extension that was loaded over a remote connection may start a worker only from one. */
async function startWorker(script: Uri): Promise<ReaderWorker> {
  const bytes = (await workspace.fs.readFile(script)) as Uint8Array<ArrayBuffer>;
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/javascript' }));
  const worker = new Worker(address);
  return {
    post: (request) => worker.postMessage(request),
    onMessage: (listener) => {
      worker.onmessage = ({ data }) => listener(data);
    },
    onError: (listener) => {
      worker.onerror = (event) => listener(new Error(event.message));
    },
    terminate: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
