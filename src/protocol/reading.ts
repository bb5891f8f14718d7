import * as z from 'zod';

// The channel to a reader's worker: one original goes in, its text comes out. Also what fetching needs, which runs beside it.

/** What may be taken at most; a limit that is met is named in the message. `src/import/limits.ts` says what each bounds. */
export const limitsSchema = z.object({
  bytes: z.number(),
  pages: z.number(),
  nesting: z.number(),
  zipRatio: z.number(),
  unpacked: z.number(),
  rows: z.number(),
  milliseconds: z.number(),
});
export type ReadLimits = z.infer<typeof limitsSchema>;

/** Of one original, in milliseconds; its worker is stopped after it. */
export const MOST_MILLISECONDS = 60_000;

const field = z.string().optional();
export const metadataSchema = z.object({
  title: field,
  author: field,
  publisher: field,
  date: field,
  url: field,
  language: field,
});

/** An original as a source's text: Markdown without front matter, and what the original says of itself. */
export const readSchema = z.object({
  markdown: z.string(),
  metadata: metadataSchema,
  /** What was guessed or is missing. */
  unsure: z.array(z.enum(['title', 'date', 'author', 'publisher'])),
});
export type ReadSource = z.infer<typeof readSchema>;

export interface ReadRequest {
  /** File name or address, for messages and for telling the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
  readonly mediaType?: string;
  readonly limits?: Partial<ReadLimits>;
}

export const messageSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('progress'), done: z.number(), all: z.number() }),
  z.object({ type: z.literal('read'), source: readSchema }),
  z.object({ type: z.literal('failed'), message: z.string(), limit: z.string().optional() }),
]);
export type WorkerMessage = z.infer<typeof messageSchema>;

/** A worker of whatever host: Node's or the browser's. It has one listener of each kind, in place of the one before. */
export interface ReaderWorker {
  post(request: ReadRequest): void;
  onMessage(listener: (data: unknown) => void): void;
  /** What ended the worker: an exception, or too little memory. */
  onError(listener: (error: unknown) => void): void;
  terminate(): void;
}

/** Why an original could not be read: names it, what is wrong and what to do, and the limit if one was met. */
export class ReadError extends Error {
  override readonly name = 'ReadError';
  constructor(
    message: string,
    readonly limit?: string,
  ) {
    super(message);
  }
}

/**
 * Reads one original in a worker, which can take the next one then. It ends when it fails, is cancelled (rejects with the signal's
 * reason), or takes longer than the limit.
 * @throws ReadError
 */
export function readInWorker(
  worker: ReaderWorker,
  request: ReadRequest,
  options: { readonly signal?: AbortSignal; readonly progress?: (done: number, all: number) => void } = {},
): Promise<ReadSource> {
  const { signal, progress } = options;
  const limit = request.limits?.milliseconds ?? MOST_MILLISECONDS;
  let settle = (): void => undefined;
  const read = new Promise<ReadSource>((resolve, reject) => {
    const timer = setTimeout(
      () =>
        reject(
          new ReadError(
            `${request.name}: reading it took longer than the limit of ${limit / 1_000} seconds. Cut out the part you need and add that.`,
            'time',
          ),
        ),
      limit,
    );
    const abort = (): void => reject(signal?.reason as Error);
    signal?.addEventListener('abort', abort, { once: true });
    settle = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', abort);
    };
    worker.onMessage((data) => {
      // pdf.js takes any worker for its own and greets whoever started it: what is no message of ours is passed over.
      const message = messageSchema.safeParse(data).data;
      if (!message) return;
      if (message.type === 'progress') progress?.(message.done, message.all);
      else if (message.type === 'read') resolve(message.source);
      else reject(new ReadError(message.message, message.limit));
    });
    worker.onError((error) => reject(crashed(request.name, error)));
    if (signal?.aborted) abort();
    else worker.post(request);
  });
  return read
    .catch((error: unknown) => {
      worker.terminate();
      throw error;
    })
    .finally(() => settle());
}

function crashed(name: string, error: unknown): ReadError {
  if ((error as { code?: unknown } | null)?.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new ReadError(
      `${name}: reading it takes more memory than the limit. Cut out the part you need and add that.`,
      'memory',
    );
  const what = error instanceof Error ? error.message : String(error);
  return new ReadError(`${name}: it could not be read (${what}). Save it in another format and add that.`);
}
