import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  applyMarks,
  isDraft,
  marksPath,
  parseMarks,
  readDraft,
  readingDraft,
  type Draft,
  type Mark,
} from '../core/drafts';
import { formatOf, type DocumentProblem } from '../core/document';
import { windowOf } from '../core/features/completion/window';
import type { VerifiedDraftView } from '../core/features/types';
import type { Language } from '../core/lang/types';
import { throughWorks, withoutKnownWorks } from '../core/features/works';
import type { Works } from '../core/sources';
import { finish, type Steps } from '../core/text/steps';
import type { Verification } from '../core/verify';
import { applySeverities, verifyOptionsOf } from '../protocol/config';
import { movedBy } from '../core/text/moved';
import { Folder, type FindFiles } from './folder';
import type { Host, Store } from './host';
import { below, relativePath } from './paths';

/** One open draft, as it was last read and verified. */
export interface OpenDraft {
  readonly version: number;
  readonly indexVersion: number;
  readonly folder: Folder;
  /** The library that its citations were read through. */
  readonly works: Works;
  readonly draft: Draft;
  readonly isDraft: boolean;
  readonly verification: Verification;
  readonly view: VerifiedDraftView;
  readonly problems: readonly DocumentProblem[];
}

/** A document read ahead of its verification. */
interface Reading {
  readonly version: number;
  readonly draft: Draft;
  readonly problems: readonly DocumentProblem[];
}

/** A verification under way. */
interface Run {
  readonly version: number;
  readonly indexVersion: number;
  readonly marks: readonly Mark[];
  readonly steps: Steps<OpenDraft | undefined>;
  result?: { readonly open: OpenDraft | undefined };
}

/** One list for all drafts without marks: what depends on marks is made again when there is another list. */
const NO_MARKS: readonly Mark[] = [];

/** How long a draft is worked on before other requests get their turn, in milliseconds. */
const SLICE = 4;
/** How long a card that a writer waits for is worked on before what goes on in the background gets its turn. */
const CARD_SLICE = 16;
/** Of a longer draft a card is made from what was found a moment ago, in characters. */
const LONG = 20_000;
/** Or from what stands around the cursor. */
const CARD = { long: LONG, before: 3_000, behind: 1_000 };

/** All that is open: the folders with their sources, the drafts with their checks. Each document is read once a version. */
export class Desk {
  #store: Store | undefined;
  readonly #folders = new Map<string, Folder>();
  readonly #open = new Map<string, OpenDraft>();
  readonly #read = new Map<string, Reading>();
  readonly #runs = new Map<string, Run>();
  readonly #marks = new Map<string, readonly Mark[]>();

  constructor(
    private readonly host: Host,
    private readonly find: FindFiles,
    private readonly language: Language,
  ) {}

  get folders(): readonly Folder[] {
    return [...this.#folders.values()];
  }

  /** Where what was read of folders that are added from now on is kept; nowhere, where the host has no disk. */
  keepIn(storage: string): void {
    this.#store = this.host.openStore?.(storage);
  }

  addFolder(uri: string): Folder {
    const folder = this.#folders.get(uri) ?? new Folder(uri, this.host, this.find, this.language, this.#store);
    this.#folders.set(uri, folder);
    return folder;
  }

  removeFolder(uri: string): void {
    const folder = this.#folders.get(uri);
    this.#folders.delete(uri);
    for (const [path, open] of this.#open) if (open.folder === folder) this.#open.delete(path);
  }

  /** The innermost folder a document lies in. */
  folderOf(uri: string): Folder | undefined {
    let best: Folder | undefined;
    for (const folder of this.#folders.values())
      if (relativePath(folder.uri, uri) !== undefined && (!best || folder.uri.length > best.uri.length)) best = folder;
    return best;
  }

  marksUri(uri: string): string | undefined {
    const folder = this.folderOf(uri);
    const path = folder && relativePath(folder.uri, uri);
    return folder && path ? below(folder.uri, marksPath(path)) : undefined;
  }

  marksOf(uri: string): readonly Mark[] {
    return this.#marks.get(uri) ?? NO_MARKS;
  }

  /** Reads a draft's marks; true if they changed. */
  async loadMarks(uri: string): Promise<boolean> {
    const at = this.marksUri(uri);
    const bytes = at && (await this.host.readFile(at));
    return this.setMarks(uri, bytes ? parseMarks(new TextDecoder().decode(bytes)).marks : []);
  }

  setMarks(uri: string, marks: readonly Mark[]): boolean {
    const before = JSON.stringify(this.marksOf(uri));
    this.#marks.set(uri, marks);
    return before !== JSON.stringify(marks);
  }

  /**
   * A document's checks: read and verified again only when it, its sources or its marks have changed since. undefined for what lies in no
   * folder or is a source.
   */
  verify(document: TextDocument): OpenDraft | undefined {
    const run = this.#runOf(document);
    return run.result ? run.result.open : this.#done(document.uri, run, finish(run.steps));
  }

  /** The same in slices, between which other requests get their turn; undefined as soon as `isGivenUp` says so. */
  async verifying(document: TextDocument, isGivenUp = (): boolean => false): Promise<OpenDraft | undefined> {
    for (;;) {
      // Whoever asks for the same version goes on with the same run; a newer version or another index begins a new one.
      const run = this.#runOf(document);
      if (run.result) return run.result.open;
      for (const until = performance.now() + SLICE; performance.now() < until;) {
        const { done, value } = run.steps.next();
        if (done) return this.#done(document.uri, run, value);
      }
      await this.host.pause();
      if (isGivenUp()) return undefined;
    }
  }

  #runOf(document: TextDocument): Run {
    const { uri, version } = document;
    const folder = this.folderOf(uri);
    const indexVersion = folder?.index.version ?? -1;
    const marks = this.marksOf(uri);
    const known = this.#runs.get(uri);
    // While sources are still being read there is another index every few milliseconds: a run comes to its end all the same.
    const isCurrent = known?.indexVersion === indexVersion || folder?.isReading === true;
    if (known?.version === version && isCurrent && known.marks === marks) return known;
    const run: Run = { version, indexVersion, marks, steps: this.#steps(document) };
    this.#runs.set(uri, run);
    return run;
  }

  #done(uri: string, run: Run, open: OpenDraft | undefined): OpenDraft | undefined {
    run.result = { open };
    // The result stands in `#open`; what it depends on is asked again each time.
    this.#runs.delete(uri);
    return open;
  }

  *#steps(document: TextDocument): Steps<OpenDraft | undefined> {
    const { version } = document;
    const folder = this.folderOf(document.uri);
    if (!folder || folder.isSource(document.uri) || formatOf(document.uri) !== 'markdown') return undefined;
    const known = this.#open.get(document.uri);
    const marks = this.marksOf(document.uri);
    const { works } = folder;
    const fresh =
      known?.version === document.version &&
      known.folder === folder &&
      known.draft.marks === marks &&
      known.works === works;
    if (fresh && known.indexVersion === folder.index.version) return known;
    const reading = this.#read.get(document.uri);
    const kept = reading?.version === version && reading.draft.marks === marks ? reading : undefined;
    const input = { path: document.uri, text: document.getText(), marks };
    const { draft: written, problems } = fresh ? known : (kept ?? (yield* readingDraft(input, this.language)));
    this.#read.set(document.uri, { version, draft: written, problems });
    const before = known?.folder === folder ? known.verification : undefined;
    const open = yield* this.#verified(folder, works, { version, draft: written, problems }, before);
    this.#open.set(document.uri, open);
    return open;
  }

  /** `path` is what the verifier keeps a draft's candidates under. */
  *#verified(
    folder: Folder,
    works: Works,
    { version, draft: written, problems }: Reading,
    before: Verification | undefined,
    path = written.path,
  ): Steps<OpenDraft> {
    const draft = throughWorks(written, works);
    const indexVersion = folder.index.version;
    const options = verifyOptionsOf(folder.config);
    const verification = yield* folder.verifier.verifying({ ...draft, path }, folder.index, before, options);
    const found = withoutKnownWorks(verification.checks, draft, works);
    const checks = applySeverities(applyMarks(found, draft), folder.config.severities);
    return {
      version,
      indexVersion,
      folder,
      works,
      draft,
      isDraft: this.isDraft(draft, folder),
      verification,
      view: { draft, checks },
      problems,
    };
  }

  /** Of a long draft that was not verified yet as it stands: what is found around an offset, for a card. undefined for a short one. */
  async verifyingAround(
    document: TextDocument,
    offset: number,
    isGivenUp = (): boolean => false,
  ): Promise<OpenDraft | undefined> {
    const { uri, version } = document;
    const text = document.getText();
    const folder = this.folderOf(uri);
    if (text.length <= LONG || !folder || folder.isSource(uri) || formatOf(uri) !== 'markdown') return undefined;
    const path = `${uri}#${offset}`;
    const { draft, problems } = readDraft(
      { path: uri, text: windowOf(text, offset, CARD), marks: this.marksOf(uri) },
      this.language,
    );
    const steps = this.#verified(folder, folder.works, { version, draft, problems }, undefined, path);
    try {
      for (;;) {
        for (const until = performance.now() + CARD_SLICE; performance.now() < until;) {
          const { done, value } = steps.next();
          // What makes it a draft may stand elsewhere in it.
          if (done) return { ...value, isDraft: value.isDraft || this.wasDraft(uri) };
        }
        await this.host.pause();
        if (isGivenUp() || document.version !== version) return undefined;
      }
    } finally {
      folder.verifier.forget(path);
    }
  }

  /** A document read but not verified: what completion needs on the typing path. The reading is kept for the verification that follows. */
  read(document: TextDocument): { readonly folder: Folder; readonly draft: Draft } | undefined {
    const folder = this.folderOf(document.uri);
    if (!folder || folder.isSource(document.uri) || formatOf(document.uri) !== 'markdown') return undefined;
    const marks = this.marksOf(document.uri);
    for (const known of [this.#open.get(document.uri), this.#read.get(document.uri)])
      if (known?.version === document.version && known.draft.marks === marks) return { folder, draft: known.draft };
    const { draft, problems } = readDraft({ path: document.uri, text: document.getText(), marks }, this.language);
    this.#read.set(document.uri, { version: document.version, draft, problems });
    return { folder, draft };
  }

  /** The same, but of a long document only what stands around an offset, unless all of it has been read already. */
  readAround(document: TextDocument, offset: number): { readonly folder: Folder; readonly draft: Draft } | undefined {
    const text = document.getText();
    const part = windowOf(text, offset);
    const isRead = [this.#open, this.#read].some((map) => map.get(document.uri)?.version === document.version);
    if (part === text || isRead) return this.read(document);
    const folder = this.folderOf(document.uri);
    if (!folder || folder.isSource(document.uri) || formatOf(document.uri) !== 'markdown') return undefined;
    const { draft } = readDraft({ path: document.uri, text: part, marks: [] }, this.language);
    return { folder, draft };
  }

  /**
   * What was found of a long draft a moment ago, for a card at an offset: verifying it anew for every source that is read, or for a word typed in
   * another paragraph, would keep the writer waiting. `moved` is how far the text there has moved since. undefined where it has to be verified.
   */
  foundBefore(
    document: TextDocument,
    offset: number,
  ): { readonly open: OpenDraft; readonly moved: number } | undefined {
    const open = this.#open.get(document.uri);
    if (!open || open.draft.marks !== this.marksOf(document.uri)) return undefined;
    const text = document.getText();
    if (text.length <= LONG || (open.indexVersion !== open.folder.index.version && !open.folder.isReading))
      return undefined;
    const moved = open.version === document.version ? 0 : movedBy(open.draft.mentions.document.text, text, offset);
    return moved === undefined ? undefined : { open, moved };
  }

  /** Whether a document was a draft when it was last verified. */
  wasDraft(uri: string): boolean {
    return this.#open.get(uri)?.isDraft ?? false;
  }

  /** Whether a draft is checked while it is written. */
  isDraft(draft: Draft, folder: Folder): boolean {
    return isDraft(draft.mentions.document, {
      isSource: false,
      isUnderDrafts: folder.isUnderDrafts(draft.path),
      hasKey: (key) => folder.index.hasKey(key) || folder.works.get(key) !== undefined,
    });
  }

  /** The drafts that are open and verified. */
  get drafts(): readonly VerifiedDraftView[] {
    return [...this.#open.values()].filter((open) => open.isDraft).map((open) => open.view);
  }

  close(uri: string): void {
    this.#open.get(uri)?.folder.verifier.forget(uri);
    this.#runs.delete(uri);
    this.#open.delete(uri);
    this.#read.delete(uri);
    this.#marks.delete(uri);
  }
}
