import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { ReadError, type ReaderWorker } from '../protocol/reading';
import { Readers } from '../protocol/readers';

/** As much memory one original may take, in megabytes. */
const MEMORY = 1_024;

/** The readers whose bundles lie in `folder`, each in a thread of its own. */
export const readersIn = (folder: string): Readers =>
  new Readers((name) => {
    const script = join(folder, `${name}.js`);
    if (!existsSync(script)) throw new ReadError(`The reader ${script} is missing. Install Backread again.`);
    return startWorker(script);
  });

function startWorker(script: string): ReaderWorker {
  const worker = new Worker(script, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MEMORY } });
  return {
    post: (request) => worker.postMessage(request),
    onMessage: (listener) => void worker.removeAllListeners('message').on('message', listener),
    onError: (listener) => void worker.removeAllListeners('error').on('error', listener),
    terminate: () => void worker.terminate(),
  };
}
