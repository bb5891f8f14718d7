import {
  ConfigurationTarget,
  Disposable,
  Range,
  Uri,
  window,
  workspace,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import { GUTTER, GUTTER_SIGNS, gutterSchema, type GutterSign } from '../../protocol/checks';
import { gutterEnabled } from '../settings';
import type { Ask } from './ask';
import type { Drafts } from './drafts';

/**
 * Signs in the margin where a figure, date, quote or name begins: a tick, a cross in a triangle, a question mark, a ring, so that shape tells them apart,
 * not colour alone. Off until asked for; they move with edits and are set anew after each verification.
 */
export class Gutter implements Disposable {
  #types: ReadonlyMap<GutterSign, TextEditorDecorationType> | undefined;
  readonly #disposable: Disposable;

  constructor(
    private readonly extensionUri: Uri,
    private readonly ask: Ask,
    private readonly drafts: Drafts,
  ) {
    this.#disposable = Disposable.from(
      drafts.onDidCheck(() => this.#showAll()),
      window.onDidChangeVisibleTextEditors(() => this.#showAll()),
      workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('backread.gutter')) this.#showAll();
      }),
    );
  }

  /** Turns the signs on or off, for good. */
  async toggle(): Promise<boolean> {
    const now = !gutterEnabled();
    await workspace.getConfiguration('backread').update('gutter.enabled', now, ConfigurationTarget.Global);
    return now;
  }

  dispose(): void {
    this.#clear();
    this.#disposable.dispose();
  }

  #showAll(): void {
    if (!gutterEnabled()) return this.#clear();
    for (const editor of window.visibleTextEditors)
      if (this.drafts.sumOf(editor.document.uri.toString())?.isDraft) void this.#show(editor);
  }

  async #show(editor: TextEditor): Promise<void> {
    const { document } = editor;
    const answer = await this.ask(GUTTER, { uri: document.uri.toString() }, gutterSchema);
    // Edited meanwhile: what is there moves along, and the next verification sets it anew.
    if (!answer || answer.version !== document.version || !gutterEnabled()) return;
    // Made when first needed, the gravest first: where two begin in one line, that is the one VS Code shows.
    this.#types ??= new Map(GUTTER_SIGNS.map((sign) => [sign, this.#typeOf(sign)]));
    for (const [sign, type] of this.#types)
      editor.setDecorations(
        type,
        answer.signs
          .filter((one) => one.sign === sign)
          .map(({ at }) => new Range(document.positionAt(at), document.positionAt(at))),
      );
  }

  #clear(): void {
    for (const type of this.#types?.values() ?? []) type.dispose();
    this.#types = undefined;
  }

  #typeOf(sign: GutterSign): TextEditorDecorationType {
    const icon = (theme: string): Uri => Uri.joinPath(this.extensionUri, 'media', 'gutter', `${sign}-${theme}.svg`);
    return window.createTextEditorDecorationType({
      light: { gutterIconPath: icon('light') },
      dark: { gutterIconPath: icon('dark') },
      gutterIconSize: 'contain',
    });
  }
}
