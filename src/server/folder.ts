import picomatch from 'picomatch';
import { decodeText } from '../core/document/decode';
import { formatOf } from '../core/document';
import { Ranker } from '../core/features/completion';
import { PhraseIndex } from '../core/features/phraseIndex';
import type { SourceLookup } from '../core/features/types';
import { entryOf, keysOf, SourceIndex, type Key, type SourceEntry } from '../core/index';
import type { Language } from '../core/lang/types';
import { duplicateKeys, readSource, Works, type Source, type SourceProblem } from '../core/sources';
import { Verifier } from '../core/verify';
import { CONFIG_PATH, DEFAULT_CONFIG, parseConfig, type Config } from '../protocol/config';
import { Bibliographies } from './bibliography';
import type { Host, Store } from './host';
import { below, relativePath } from './paths';
import { SourceCache } from './sourceCache';

/** Which files below a folder the globs take; the client answers it with the editor's own search. */
export type FindFiles = (
  folder: string,
  include: readonly string[],
  exclude: readonly string[],
) => Promise<readonly string[]>;

/** As many files are asked for at once. */
const AT_ONCE = 64;
/** How long sources are read before other requests get their turn, in milliseconds. */
const LONGEST = 4;

const NO_WORKS = new Works([], []);

/** A source as it was read: all that is kept of it in memory but for what finds it. */
interface SourceText {
  readonly bytes: Uint8Array;
  /** What is being edited, where that is not what the file holds. */
  readonly edited?: string;
}

/** One workspace folder: its configuration, its sources and what is looked up in them. Sources are known by URI. */
export class Folder implements SourceLookup {
  readonly index: SourceIndex;
  readonly phrases: PhraseIndex;
  readonly ranker: Ranker;
  readonly verifier: Verifier;
  config: Config = DEFAULT_CONFIG;
  readonly #texts = new Map<string, SourceText>();
  readonly #cache: SourceCache | undefined;
  #problems = new Map<string, readonly SourceProblem[]>();
  #configProblems: readonly string[] = [];
  #isSource: (path: string) => boolean = () => false;
  #isDraft: (path: string) => boolean = () => false;
  #isBibliography: (path: string) => boolean = () => false;
  readonly #bibliographies: Bibliographies;
  #works: { readonly index: number; readonly read: number; readonly works: Works } | undefined;
  #bibliographyVersion = 0;
  #run = 0;
  #loads = 0;

  constructor(
    readonly uri: string,
    private readonly host: Host,
    private readonly find: FindFiles,
    private readonly language: Language,
    store?: Store,
  ) {
    this.#cache = store && new SourceCache(host, store, uri);
    this.index = new SourceIndex(language, this.#read);
    this.verifier = new Verifier(language);
    this.#bibliographies = new Bibliographies(host);
    this.phrases = new PhraseIndex(language, (path) => this.index.source(path));
    this.ranker = new Ranker(language);
  }

  byPath(path: string): Source | undefined {
    return this.index.source(path);
  }

  byKey(key: string): Source | undefined {
    for (const path of this.index.pathsOf(key)) return this.index.source(path);
    return undefined;
  }

  /** The writer's library with the sources its works stand for; the same one as long as neither changes. */
  get works(): Works {
    const { version } = this.index;
    const known = this.#works;
    if (known?.read === this.#bibliographyVersion && (known.index === version || this.#bibliographies.isEmpty))
      return known.works;
    const works = this.#bibliographies.isEmpty ? NO_WORKS : this.#bibliographies.worksFor(this.index.entries());
    this.#works = { index: version, read: this.#bibliographyVersion, works };
    return works;
  }

  isBibliography(uri: string): boolean {
    const path = relativePath(this.uri, uri);
    return path !== undefined && this.#isBibliography(path);
  }

  /** Reads a bibliography file anew. */
  async refreshBibliography(uri: string): Promise<void> {
    await this.#bibliographies.refresh(uri);
    this.#bibliographyVersion++;
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

  /**
   * Reads the configuration and all sources, those that the cache knows from it. A later call, or a change of the configuration, ends an
   * earlier one.
   */
  async load(progress: (read: number, all: number) => void): Promise<void> {
    this.#loads++;
    try {
      await this.#load(progress);
    } finally {
      this.#loads--;
    }
  }

  /** Whether sources are still being read. */
  get isReading(): boolean {
    return this.#loads > 0;
  }

  async #load(progress: (read: number, all: number) => void): Promise<void> {
    const run = ++this.#run;
    await this.#readConfig();
    const [found] = await Promise.all([
      this.find(this.uri, this.config.sources, this.config.exclude),
      this.#cache?.open(),
    ]);
    if (run !== this.#run) return;
    const uris = [...new Set(found)].filter((uri) => this.isSource(uri)).sort();
    const wanted = new Set(uris);
    for (const { path } of [...this.index.entries()]) if (!wanted.has(path)) this.drop(path);
    let since = performance.now();
    for (let from = 0; from < uris.length; from += AT_ONCE) {
      const some = uris.slice(from, from + AT_ONCE);
      const files = await Promise.all(some.map((uri) => this.host.readFile(uri)));
      for (const [i, uri] of some.entries()) {
        if (run !== this.#run) return;
        await this.#take(uri, files[i]);
        if (performance.now() - since < LONGEST) continue;
        progress(from + i + 1, uris.length);
        await this.host.pause();
        since = performance.now();
      }
    }
    const given = await this.find(this.uri, this.config.bibliography, this.config.exclude);
    const libraries = given.filter((uri) => this.isBibliography(uri));
    if (run !== this.#run) return;
    this.#bibliographies.keep(new Set(libraries));
    for (const uri of [...libraries].sort()) await this.refreshBibliography(uri);
    progress(uris.length, uris.length);
    this.#cache?.schedule();
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
    const bibliography = picomatch([...config.bibliography]);
    this.#isDraft = (path) => drafts(path) && !exclude(path);
    this.#isBibliography = (path) => bibliography(path) && !exclude(path) && /\.(?:bib|json)$/i.test(path);
  }

  isSource(uri: string): boolean {
    const path = relativePath(this.uri, uri);
    return path !== undefined && this.#isSource(path) && formatOf(path) !== undefined;
  }

  isUnderDrafts(uri: string): boolean {
    const path = relativePath(this.uri, uri);
    return path !== undefined && this.#isDraft(path);
  }

  /** Reads one source anew, from the disk or from what is being edited; a file that is gone is dropped. Whether it was another than before. */
  async refresh(uri: string, edited?: string): Promise<boolean> {
    const isOther = await this.#take(
      uri,
      edited === undefined ? await this.host.readFile(uri) : new TextEncoder().encode(edited),
      edited,
    );
    // What is being edited is kept once it is saved.
    if (edited === undefined) this.#cache?.schedule();
    return isOther;
  }

  /** Takes a source over; whether it is another than before. */
  async #take(uri: string, bytes: Uint8Array | undefined, edited?: string): Promise<boolean> {
    const format = formatOf(uri);
    if (!bytes || !format) {
      const isKnown = this.index.entry(uri) !== undefined || this.#problems.has(uri);
      this.drop(uri);
      return isKnown;
    }
    const sha256 = await this.host.sha256(bytes);
    if (this.index.entry(uri)?.sha256 === sha256) return false;
    const known = this.#cache?.find(uri, sha256);
    if (known) {
      this.#forget(uri);
      this.#texts.set(uri, { bytes });
      this.index.add(known.entry, known.stems, known.quotes);
      this.phrases.add(uri, known.words);
      if (known.problems.length) this.#problems.set(uri, known.problems);
      return true;
    }
    const { text, problem } = edited === undefined ? decodeText(bytes) : { text: edited };
    this.drop(uri);
    if (text === undefined) {
      this.#problems.set(uri, [{ path: uri, message: problem ?? 'It can’t be read.', severity: 'warning' }]);
      return true;
    }
    const { source, problems } = readSource({ path: uri, text, format, sha256 }, this.language);
    if (problems.length) this.#problems.set(uri, problems);
    if (!source) return true;
    this.#texts.set(uri, edited === undefined ? { bytes } : { bytes, edited });
    const { stems, quotes } = this.index.put(source);
    const words = this.phrases.put(source);
    // Of a confidential source nothing is left outside its own file.
    if (edited === undefined && !source.provenance.confidential)
      this.#cache?.put({ entry: entryOf(source), stems, quotes, words, problems });
    return true;
  }

  /** Reads a source again whose reading was let go. */
  readonly #read = (uri: string): Source | undefined => {
    const kept = this.#texts.get(uri);
    const entry = this.index.entry(uri);
    const format = formatOf(uri);
    const text = kept && (kept.edited ?? decodeText(kept.bytes).text);
    if (!entry || !format || text === undefined) return undefined;
    return readSource({ path: uri, text, format, sha256: entry.sha256 }, this.language).source;
  };

  drop(uri: string): void {
    this.#forget(uri);
    this.#cache?.drop(uri);
  }

  #forget(uri: string): void {
    this.index.remove(uri);
    this.phrases.remove(uri);
    this.#texts.delete(uri);
    this.#problems.delete(uri);
  }

  /** Writes what was read and is not yet kept. */
  async save(): Promise<void> {
    await this.#cache?.save();
  }

  /** What is wrong with the sources and the configuration, by URI. */
  problems(): ReadonlyMap<string, readonly SourceProblem[]> {
    const all = new Map([...this.#problems, ...this.#bibliographies.problems()]);
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
  #sharingKeys(): SourceEntry[] {
    return [...this.index.sharedKeys()].flatMap((key) =>
      [...this.index.pathsOf(key)].flatMap((path) => this.index.entry(path) ?? []),
    );
  }
}
