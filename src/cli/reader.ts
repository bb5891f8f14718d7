import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { originalFormat, readerOf, UNKNOWN_FORMAT } from '../protocol/formats';
import { ReadError, readInWorker, type ReaderWorker, type ReadRequest, type ReadSource } from '../protocol/reading';

/** As much memory one original may take, in megabytes. */
const MEMORY = 1_024;

/**
 * Reads one original in a worker, by the readers' bundle in `folder` that its format needs.
 * @throws ReadError
 */
export async function readOriginal(folder: string, request: ReadRequest, signal?: AbortSignal): Promise<ReadSource> {
  const format = originalFormat(request);
  if (!format && request.bytes.length) throw new ReadError(`${request.name}: ${UNKNOWN_FORMAT}`);
  const script = join(folder, `${readerOf(format ?? 'text')}.js`);
  if (!existsSync(script))
    throw new ReadError(`${request.name}: the reader ${script} is missing. Install Backread again.`);
  return readInWorker(startWorker(script), request, { ...(signal && { signal }) });
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
