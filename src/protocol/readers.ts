import { originalFormat, readerOf, UNKNOWN_FORMAT, type ReaderName } from './formats';
import { ReadError, readInWorker, type ReaderWorker, type ReadRequest, type ReadSource } from './reading';

/** As long a worker waits for the next original, in milliseconds: its start costs more than a short page. */
const IDLE = 5_000;

interface Waiting {
  readonly worker: ReaderWorker;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** The readers' workers: started when an original of their kind comes, kept for a while for the next one. */
export class Readers {
  readonly #waiting = new Map<ReaderName, Waiting>();

  /** `start` starts the worker of one bundle. */
  constructor(private readonly start: (name: ReaderName) => ReaderWorker | Promise<ReaderWorker>) {}

  /**
   * Reads one original in the worker that its format needs.
   * @throws ReadError, or the signal's reason.
   */
  async read(
    request: ReadRequest,
    options: { readonly signal?: AbortSignal; readonly progress?: (done: number, all: number) => void } = {},
  ): Promise<ReadSource> {
    const format = originalFormat(request);
    if (!format && request.bytes.length) throw new ReadError(`${request.name}: ${UNKNOWN_FORMAT}`);
    const name = readerOf(format ?? 'text');
    const worker = this.#take(name) ?? (await this.start(name));
    const source = await readInWorker(worker, request, options);
    this.#keep(name, worker);
    return source;
  }

  /** Ends the workers that wait. */
  dispose(): void {
    for (const name of [...this.#waiting.keys()]) this.#take(name)?.terminate();
  }

  #take(name: ReaderName): ReaderWorker | undefined {
    const waiting = this.#waiting.get(name);
    if (!waiting) return undefined;
    clearTimeout(waiting.timer);
    this.#waiting.delete(name);
    return waiting.worker;
  }

  #keep(name: ReaderName, worker: ReaderWorker): void {
    this.#take(name)?.terminate();
    this.#waiting.set(name, { worker, timer: setTimeout(() => this.#take(name)?.terminate(), IDLE) });
  }
}
