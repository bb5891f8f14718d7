/** What the server needs of the machine it runs on: Node's file system and hashes, or the editor's. */
export interface Host {
  /** A file's bytes; undefined where it is gone or can't be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** SHA-256, hex. */
  sha256(bytes: Uint8Array): Promise<string>;
  /** Lets what waits go first: requests are answered between two sources. */
  pause(): Promise<void>;
}
