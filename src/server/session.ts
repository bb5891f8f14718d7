import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type * as z from 'zod';
import type { Draft } from '../core/drafts';
import { checkAt } from '../core/features/at';
import type { SourceEntry } from '../core/index';
import { narrowSources } from '../core/sources';
import { LineIndex } from '../core/text/lines';
import type { Check } from '../core/verify';
import { settingsSchema, type Place, type Settings } from '../protocol/requests';
import type { Desk, OpenDraft } from './desk';
import type { Folder } from './folder';

/** What every request handler works with: the connection, what is open, and what is asked of both again and again. */
export class Session {
  /** The drafts that Verify Figures was called for: all of their checks are shown. */
  readonly verified = new Set<string>();
  /** Whether the editor answers `workspace/configuration`. */
  asksSettings = false;
  #given: Settings = settingsSchema.parse({});
  readonly #settings = new Map<string, Settings>();
  readonly #lines = new Map<string, { readonly sha: string; readonly index: LineIndex }>();

  constructor(
    readonly connection: Connection,
    readonly documents: TextDocuments<TextDocument>,
    readonly desk: Desk,
  ) {}

  /** A document's settings as its folder has them; those of the whole editor until they were asked for. */
  settingsOf(uri: string): Settings {
    return this.#settings.get(uri) ?? this.#given;
  }

  /** Asks the editor for a document's settings, where it can be asked. */
  async askSettings(uri: string): Promise<void> {
    if (!this.asksSettings) return;
    const answer: unknown = await this.connection.workspace
      .getConfiguration({ scopeUri: uri, section: 'backread' })
      .then(undefined, () => undefined);
    const parsed = settingsSchema.safeParse(answer);
    if (parsed.success && this.documents.get(uri)) this.#settings.set(uri, parsed.data);
  }

  forgetSettings(uri: string): void {
    this.#settings.delete(uri);
  }

  /** Takes new settings of the whole editor over; what can't be read leaves them as they are. */
  configure(given: unknown): void {
    const parsed = settingsSchema.safeParse(given);
    if (parsed.success) this.#given = parsed.data;
  }

  /** Answers a request of ours, its payload checked. */
  answer<S extends z.ZodType, R>(
    method: string,
    schema: S,
    handle: (params: z.infer<S>, token: { readonly isCancellationRequested: boolean }) => R | Promise<R>,
  ): void {
    this.connection.onRequest(method, async (params: unknown, token) => handle(schema.parse(params), token));
  }

  /**
   * The open document with what is verified of it as it stands now; undefined for what is no draft of a folder, and where the request was
   * cancelled meanwhile.
   */
  async draftOf(
    uri: string,
    token?: { readonly isCancellationRequested: boolean },
  ): Promise<{ readonly document: TextDocument; readonly open: OpenDraft } | undefined> {
    const document = this.documents.get(uri);
    const open = document && (await this.desk.verifying(document, () => token?.isCancellationRequested === true));
    return open && { document, open };
  }

  /** Whether findings are shown in a draft: it is one, or Verify Figures was called for it. */
  isActive(open: OpenDraft): boolean {
    return open.isDraft || this.verified.has(open.draft.path);
  }

  /** The check that stands exactly there; for a bare cursor the innermost one around it. */
  async checkIn({ uri, start, end }: Place): Promise<{ readonly open: OpenDraft; readonly check: Check } | undefined> {
    const open = (await this.draftOf(uri))?.open;
    const checks = open?.view.checks ?? [];
    const check = start === end ? checkAt(checks, start) : checks.find((one) => one.start === start && one.end === end);
    return open && check && { open, check };
  }

  /** The sources that a draft's front matter narrows to; all of them where it names none. */
  sourcesFor(folder: Folder, draft: Pick<Draft, 'sources' | 'path'>): readonly SourceEntry[] {
    return narrowSources([...folder.entries()], draft.sources, draft.path, { root: folder.uri }).sources;
  }

  /** Positions in a source by its text as read, built once a version. */
  readonly positions = (uri: string): LineIndex | undefined => {
    const open = this.documents.get(uri);
    const source = this.desk.folderOf(uri)?.byPath(uri);
    if (!source) return open && new LineIndex(open.getText());
    const known = this.#lines.get(uri);
    if (known?.sha === source.sha256) return known.index;
    const index = new LineIndex(source.mentions.document.text);
    this.#lines.set(uri, { sha: source.sha256, index });
    return index;
  };
}
