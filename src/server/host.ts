/** A place for what can be made again, file by file. Nothing about it ever fails: what can't be read is absent, what can't be written is lost. */
export interface Store {
  /** The bytes written under a name (hex digits); undefined where there are none. */
  read(name: string): Promise<Uint8Array | undefined>;
  write(name: string, bytes: Uint8Array): Promise<void>;
}

/** What the server needs of the machine it runs on: Node's file system and hashes, or the editor's. */
export interface Host {
  /** A file's bytes; undefined where it is gone or can't be read. */
  readFile(uri: string): Promise<Uint8Array | undefined>;
  /** SHA-256, hex. */
  sha256(bytes: Uint8Array): Promise<string>;
  /** Lets what waits go first: requests are answered between two sources. */
  pause(): Promise<void>;
  /** Another one for every program that may read sources differently. */
  readonly version: string;
  /** Opens a folder that the client gives for keeping things in (its URI); absent where there is no disk. */
  openStore?(folder: string): Store | undefined;
}
