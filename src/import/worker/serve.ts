import type { ReadRequest, WorkerMessage } from '../../protocol/reading';
import { checkSize, DEFAULT_LIMITS } from '../limits';
import { toMarkdown } from '../markdown';
import type { Read } from '../readers/types';
import { ImportError } from '../types';

interface Port {
  onMessage(listener: (request: ReadRequest) => void): void;
  post(message: WorkerMessage): void;
}

declare const require: undefined | ((name: string) => unknown);
declare const self: {
  onmessage: ((event: { readonly data: unknown }) => void) | null;
  postMessage(message: unknown): void;
};

interface NodePort {
  on(event: 'message', listener: (data: unknown) => void): void;
  postMessage(message: unknown): void;
}

/** The way back to who started the worker: one bundle runs as a worker of Node's and of a browser's. */
function portOf(): Port {
  if (typeof require === 'function') {
    const { parentPort } = require('node:worker_threads') as { parentPort: NodePort };
    return {
      onMessage: (listener) => parentPort.on('message', (data) => listener(data as ReadRequest)),
      post: (message) => parentPort.postMessage(message),
    };
  }
  return {
    onMessage: (listener) => {
      self.onmessage = ({ data }) => listener(data as ReadRequest);
    },
    post: (message) => self.postMessage(message),
  };
}

/** How often progress is told at most, in milliseconds. */
const OFTEN = 50;

/** Answers the requests that come to this worker with `read`. */
export function serve(read: Read): void {
  const port = portOf();
  const answer = async ({ limits: given, ...original }: ReadRequest): Promise<WorkerMessage> => {
    const limits = { ...DEFAULT_LIMITS, ...given };
    let told = 0;
    const progress = (done: number, all: number): void => {
      const now = Date.now();
      if (now - told < OFTEN && done !== all) return;
      told = now;
      port.post({ type: 'progress', done, all });
    };
    try {
      checkSize(original.name, original.bytes.length, limits);
      const { blocks, markdown, metadata, unsure } = await read(original, limits, { progress });
      return { type: 'read', source: { markdown: markdown ?? toMarkdown(blocks), metadata, unsure: [...unsure] } };
    } catch (error) {
      if (error instanceof ImportError)
        return { type: 'failed', message: error.message, ...(error.limit && { limit: error.limit }) };
      const what = error instanceof Error ? error.message : String(error);
      return {
        type: 'failed',
        message: `${original.name}: it could not be read (${what}). Save it in another format and add that.`,
      };
    }
  };
  port.onMessage((request) => void answer(request).then((message) => port.post(message)));
}
