import { Uri, workspace } from 'vscode';
import type { ReaderWorker } from '../../protocol/reading';
import { Readers } from '../../protocol/readers';
import type { ReaderHost } from './types';

/** Readers in web workers. Addresses can't be fetched here: a browser lets a page read only what a server offers to it. */
export function browserHost(folder: Uri): ReaderHost {
  const readers = new Readers((name) => startWorker(Uri.joinPath(folder, `${name}.js`)));
  return { read: (request, options) => readers.read(request, options) };
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
