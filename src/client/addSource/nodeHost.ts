import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { originalFormat, readerOf, UNKNOWN_FORMAT } from '../../protocol/formats';
import { ReadError, readInWorker, type ReaderWorker } from '../../protocol/reading';
import type { ReaderHost } from './types';

/** As much memory one original may take, in megabytes. */
const MEMORY = 1_024;

/** Readers in threads of their own, and the web through the extension host, whose modules know the editor's proxy. */
export function nodeHost(folder: string): ReaderHost {
  return {
    read: async (request, options) => {
      const format = originalFormat(request);
      if (!format && request.bytes.length) throw new ReadError(`${request.name}: ${UNKNOWN_FORMAT}`);
      return readInWorker(startWorker(join(folder, `${readerOf(format ?? 'text')}.js`)), request, options);
    },
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
    onMessage: (listener) => void worker.on('message', listener),
    onError: (listener) => void worker.on('error', listener),
    terminate: () => void worker.terminate(),
  };
}
