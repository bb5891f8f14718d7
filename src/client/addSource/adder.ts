import { l10n, type Uri } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  PLAN_SOURCE,
  PLAN_TEXTLESS,
  planAnswerSchema,
  textlessAnswerSchema,
  type PlanAnswer,
  type PlanRequest,
  type TextlessRequest,
} from '../../protocol/addSource';
import type { Confirmed } from './preview';
import type { Candidate, Original, ReaderHost } from './types';
import { NameTakenError, sha256Of, writeNew, writePlan } from './write';

/** An original that was read, with what adding it would write. */
export interface Prepared {
  readonly original: Original;
  readonly plan: PlanAnswer;
  /** The plan anew with what the writer confirmed, or as another source. */
  readonly replan: (confirmed: Confirmed, another?: boolean) => Promise<PlanAnswer>;
}

/** A source that was written. */
export interface Added {
  readonly uri: Uri;
  readonly key: string;
  readonly title: string;
  readonly file: string;
  readonly kind: 'new' | 'update';
  /** What a preview would have asked. */
  readonly unsure: PlanAnswer['unsure'];
}

type Existing = PlanRequest['written'][number];

/** Adds originals to one workspace folder: reads, plans with the server, writes. Knows what it wrote itself, since the server may lag. */
export class Adder {
  readonly #written: Existing[] = [];
  readonly #untold: { readonly uri: string; readonly type: 1 | 2 }[] = [];

  constructor(
    private readonly folder: Uri,
    private readonly host: ReaderHost,
    private readonly client: () => Promise<BaseLanguageClient>,
  ) {}

  /** Reads an original and plans its source file. @throws Error whose message names it and says what to do. */
  async prepare(
    candidate: Candidate,
    options: { readonly signal: AbortSignal; readonly progress?: (done: number, all: number) => void },
  ): Promise<Prepared> {
    const original = await candidate.load(options.signal);
    options.signal.throwIfAborted();
    const [source, sha256] = await Promise.all([this.host.read(original, options), sha256Of(original.bytes)]);
    const replan = async (confirmed?: Confirmed, another = false): Promise<PlanAnswer> => {
      const request: PlanRequest = {
        folder: this.folder.toString(),
        name: original.name,
        ...(original.url && { url: original.url }),
        sha256,
        source,
        ...(confirmed && { confirmed }),
        ...(another && { another }),
        written: this.#written,
      };
      return planAnswerSchema.parse(await (await this.client()).sendRequest(PLAN_SOURCE, request));
    };
    return { original, plan: await replan(), replan };
  }

  /** Writes what was planned; where another file has taken the name meanwhile, under the next free one. */
  async write({ original, replan }: Prepared, plan: PlanAnswer, confirmed?: Confirmed): Promise<Added> {
    let current = plan;
    for (let tries = 0; ; tries++) {
      try {
        const uri = await writePlan(this.folder, current, original.bytes);
        const { key, file, metadata, unsure } = current;
        const kind = current.kind === 'new' ? 'new' : 'update';
        this.#written.push({
          file,
          key,
          sha256: await sha256Of(original.bytes),
          ...(metadata.title && { title: metadata.title }),
          ...(metadata.date && { date: metadata.date }),
          ...(metadata.url && { url: metadata.url }),
        });
        this.#untold.push({ uri: uri.toString(), type: kind === 'new' ? 1 : 2 });
        return { uri, key, file, kind, unsure, title: metadata.title ?? file };
      } catch (error) {
        if (!(error instanceof NameTakenError) || tries > 20) throw error;
        this.#written.push({ file: current.file, key: '' });
        current = await replan(confirmed ?? {}, true);
      }
    }
  }

  /** Writes the file of a source without text. */
  async addTextless(details: Omit<TextlessRequest, 'folder' | 'written'>): Promise<Added> {
    for (let tries = 0; ; tries++) {
      const request: TextlessRequest = { ...details, folder: this.folder.toString(), written: this.#written };
      const { file, key, content } = textlessAnswerSchema.parse(
        await (await this.client()).sendRequest(PLAN_TEXTLESS, request),
      );
      try {
        const uri = await writeNew(this.folder, file, content);
        this.#written.push({ file, key });
        this.#untold.push({ uri: uri.toString(), type: 1 });
        return { uri, key, file, kind: 'new', unsure: [], title: l10n.t('{0} with {1}', details.kind, details.who) };
      } catch (error) {
        if (!(error instanceof NameTakenError) || tries > 20) throw error;
        this.#written.push({ file, key: '' });
      }
    }
  }

  /**
   * Lets the server read what was written at once, however late the file watcher is. Of many only at the end: each change of the sources
   * has it check every open draft again.
   */
  async tell(): Promise<void> {
    const changes = this.#untold.splice(0);
    if (changes.length) await (await this.client()).sendNotification('workspace/didChangeWatchedFiles', { changes });
  }
}
