import picomatch from 'picomatch';
import { decodeText, type Decoded } from '../core/document/decode';
import { formatOf } from '../core/document';
import { Ranker } from '../core/features/completion';
import { PhraseIndex } from '../core/features/phraseIndex';
import type { SourceLookup } from '../core/features/types';
import { keysOf, SourceIndex, type Key } from '../core/index';
import type { Language } from '../core/lang/types';
import { duplicateKeys, readSource, type Source, type SourceProblem } from '../core/sources';
import { Verifier } from '../core/verify';
import { CONFIG_PATH, DEFAULT_CONFIG, parseConfig, type Config } from '../protocol/config';
import type { Host } from './host';
import { below, relativePath } from './paths';

/** Which files below a folder the globs take; the client answers it with the editor's own search. */
export type FindFiles = (
  folder: string,
  include: readonly string[],
  exclude: readonly string[],
) => Promise<readonly string[]>;

/** One workspace folder: its configuration, its sources and what is looked up in them. Sources are known by URI. */
export class Folder implements SourceLookup {
  readonly index: SourceIndex;
  readonly phrases: PhraseIndex;
  readonly ranker: Ranker;
  readonly verifier: Verifier;
  config: Config = DEFAULT_CONFIG;
  #problems = new Map<string, readonly SourceProblem[]>();
  #configProblems: readonly string[] = [];
  #isSource: (path: string) => boolean = () => false;
  #isDraft: (path: string) => boolean = () => false;
  #run = 0;

  constructor(
    readonly uri: string,
    private readonly host: Host,
    private readonly find: FindFiles,
    private readonly language: Language,
  ) {
    this.index = new SourceIndex(language);
    this.verifier = new Verifier(language);
    this.phrases = new PhraseIndex(language);
    this.ranker = new Ranker(language);
  }

  byPath(path: string): Source | undefined {
    return this.index.source(path);
  }

  byKey(key: string): Source | undefined {
    for (const entry of this.index.entries()) if (entry.key === key) return this.index.source(entry.path);
    return undefined;
  }

  entries(): ReturnType<SourceIndex['entries']> {
    return this.index.entries();
  }

  get size(): number {
    return this.index.size;
  }

  /** What words that somebody typed are looked up by. */
  keysOf(words: string): Key[] {
    return keysOf(words, this.language);
  }

  /** Reads the configuration and all sources. A later call, or a change of the configuration, ends an earlier one. */
  async load(progress: (read: number, all: number) => void): Promise<void> {
    const run = ++this.#run;
    await this.#readConfig();
    const uris = new Set(await this.find(this.uri, this.config.sources, this.config.exclude));
    if (run !== this.#run) return;
    for (const { path } of [...this.index.entries()]) if (!uris.has(path)) this.drop(path);
    let read = 0;
    for (const uri of [...uris].sort()) {
      await this.refresh(uri);
      if (run !== this.#run) return;
      progress(++read, uris.size);
      await this.host.pause();
    }
  }

  async #readConfig(): Promise<void> {
    const bytes = await this.host.readFile(below(this.uri, CONFIG_PATH));
    const { config, problems } = bytes
      ? parseConfig(new TextDecoder().decode(bytes))
      : { config: DEFAULT_CONFIG, problems: [] };
    this.config = config;
    this.#configProblems = problems;
    const exclude = picomatch([...config.exclude]);
    const sources = picomatch([...config.sources]);
    const drafts = picomatch([...config.drafts]);
    this.#isSource = (path) => sources(path) && !exclude(path);
    this.#isDraft = (path) => drafts(path) && !exclude(path);
  }

  isSource(uri: string): boolean {
    const path = relativePath(this.uri, uri);
    return path !== undefined && this.#isSource(path) && formatOf(path) !== undefined;
  }

  isUnderDrafts(uri: string): boolean {
    const path = relativePath(this.uri, uri);
    return path !== undefined && this.#isDraft(path);
  }

  /** Reads one source anew, from the disk or from what is being edited; a file that is gone is dropped. */
  async refresh(uri: string, edited?: string): Promise<void> {
    const bytes = edited === undefined ? await this.host.readFile(uri) : new TextEncoder().encode(edited);
    const format = formatOf(uri);
    if (!bytes || !format) {
      this.drop(uri);
      return;
    }
    const sha256 = await this.host.sha256(bytes);
    if (this.index.entry(uri)?.sha256 === sha256) return;
    const decoded: Decoded = edited === undefined ? decodeText(bytes) : { text: edited };
    if (decoded.text === undefined) {
      this.drop(uri);
      this.#problems.set(uri, [{ path: uri, message: decoded.problem ?? 'It can’t be read.', severity: 'warning' }]);
      return;
    }
    const { source, problems } = readSource({ path: uri, text: decoded.text, format, sha256 }, this.language);
    this.drop(uri);
    if (source) {
      this.index.put(source);
      this.phrases.put(source);
    }
    if (problems.length) this.#problems.set(uri, problems);
  }

  drop(uri: string): void {
    this.index.remove(uri);
    this.phrases.remove(uri);
    this.#problems.delete(uri);
  }

  /** What is wrong with the sources and the configuration, by URI. */
  problems(): ReadonlyMap<string, readonly SourceProblem[]> {
    const all = new Map(this.#problems);
    for (const problem of duplicateKeys(this.#sharingKeys()))
      all.set(problem.path, [...(all.get(problem.path) ?? []), problem]);
    if (this.#configProblems.length) {
      const path = below(this.uri, CONFIG_PATH);
      all.set(
        path,
        this.#configProblems.map((message) => ({ path, message, severity: 'warning' })),
      );
    }
    return all;
  }

  /** The sources whose key another one has too. */
  #sharingKeys(): Source[] {
    const byKey = new Map<string, string[]>();
    for (const { key, path } of this.index.entries()) byKey.set(key, [...(byKey.get(key) ?? []), path]);
    return [...byKey.values()]
      .filter((paths) => paths.length > 1)
      .flatMap((paths) => paths.flatMap((path) => this.index.source(path) ?? []));
  }
}
