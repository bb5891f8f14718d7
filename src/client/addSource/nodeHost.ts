import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReaderWorker } from '../../protocol/reading';
import { Readers } from '../../protocol/readers';
import type { ReaderHost } from './types';

/** As much memory one original may take, in megabytes. */
const MEMORY = 1_024;

/** Readers in threads of their own, and the web through the extension host, whose modules know the editor's proxy. */
export function nodeHost(folder: string): ReaderHost {
  const readers = new Readers((name) => startWorker(join(folder, `${name}.js`)));
  return {
    read: (request, options) => readers.read(request, options),
    fetch: (address, options) => {
      // Loaded when first needed, and in this thread: a worker's http knows nothing of the editor's proxy.
      const { fetchOriginal } = createRequire(__filename)(join(folder, 'fetch.js')) as {
        fetchOriginal: NonNullable<ReaderHost['fetch']>;
      };
      return fetchOriginal(address, options);
    },
  };
}

function startWorker(script: string): ReaderWorker {
  const worker = new Worker(script, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
  return {
    post: (request) => worker.postMessage(request),
    onMessage: (listener) => void worker.removeAllListeners('message').on('message', listener),
    onError: (listener) => void worker.removeAllListeners('error').on('error', listener),
    terminate: () => void worker.terminate(),
  };
}
