import { commands, Disposable, EventEmitter, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { Checked } from '../../protocol/requests';

/**
 * Which draft the views, the status bar and the commands are about: the one in the active editor, and while a source or something else is looked at
 * the last one that still is open. What the server says of each draft is kept here.
 */
export class Drafts implements Disposable {
  readonly #sums = new Map<string, Checked>();
  readonly #changed = new EventEmitter<void>();
  readonly #checked = new EventEmitter<void>();
  readonly #disposable: Disposable;
  #uri: string | undefined;

  /** Another draft is active, or its checks changed. */
  readonly onDidChange = this.#changed.event;
  /** The checks of some open draft changed. */
  readonly onDidCheck = this.#checked.event;

  constructor() {
    this.#disposable = Disposable.from(
      this.#changed,
      this.#checked,
      window.onDidChangeActiveTextEditor(() => this.#look()),
      workspace.onDidCloseTextDocument((document) => {
        this.#sums.delete(document.uri.toString());
        this.#look();
      }),
    );
  }

  get uri(): string | undefined {
    return this.#uri;
  }

  get sum(): Checked | undefined {
    return this.#uri === undefined ? undefined : this.#sums.get(this.#uri);
  }

  sumOf(uri: string): Checked | undefined {
    return this.#sums.get(uri);
  }

  get document(): TextDocument | undefined {
    return workspace.textDocuments.find((document) => document.uri.toString() === this.#uri);
  }

  /** An editor of the draft that can be seen, the active one first. */
  get editor(): TextEditor | undefined {
    const active = window.activeTextEditor;
    if (active?.document.uri.toString() === this.#uri) return active;
    return window.visibleTextEditors.find((editor) => editor.document.uri.toString() === this.#uri);
  }

  /** Takes over what the server says of a draft. */
  checked(sum: Checked): void {
    this.#sums.set(sum.uri, sum);
    this.#look(sum.uri);
    this.#checked.fire();
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  #look(changed?: string): void {
    const active = window.activeTextEditor?.document.uri.toString();
    const isDraft = (uri: string | undefined): boolean => uri !== undefined && this.#sums.get(uri)?.isDraft === true;
    const uri = isDraft(active) ? active : isDraft(this.#uri) ? this.#uri : undefined;
    // Looking at a source leaves the draft what it was.
    if (uri === this.#uri && changed !== uri) return;
    if (uri !== this.#uri) void commands.executeCommand('setContext', 'backread.hasDraft', uri !== undefined);
    this.#uri = uri;
    this.#changed.fire();
  }
}
