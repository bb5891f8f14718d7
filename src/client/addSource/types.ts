import type { ReadRequest, ReadSource } from '../../protocol/reading';

/** An original as it comes in. */
export interface Original {
  /** File name, or what the clipboard or the address suggests. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
  readonly mediaType?: string;
}

/** Something that can be added: read when its turn comes. */
export interface Candidate {
  readonly name: string;
  /** @throws Error whose message names it and says what to do. */
  readonly load: (signal: AbortSignal) => Promise<Original>;
}

/** What the host the extension runs in can do for adding sources: Node or a browser. */
export interface ReaderHost {
  /** Reads an original in a worker of its own. */
  readonly read: (
    request: ReadRequest,
    options: { readonly signal: AbortSignal; readonly progress?: (done: number, all: number) => void },
  ) => Promise<ReadSource>;
  /** Fetches an address; absent where the host can't. */
  readonly fetch?: (
    address: string,
    options: { readonly signal: AbortSignal; readonly allowPrivate: boolean },
  ) => Promise<Original>;
}
