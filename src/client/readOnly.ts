import {
  commands,
  EventEmitter,
  l10n,
  TabInputCustom,
  TabInputText,
  Uri,
  window,
  type Disposable,
  type TextDocumentContentProvider,
  type ViewColumn,
} from 'vscode';

/** The scheme of texts that are made to be read: an explanation, a summary, a source as it would be written. */
export const READ_ONLY = 'backread-shown';

/** The built-in Markdown preview as an editor: unlike the preview that follows the cursor, it stays with what it shows. */
const PREVIEW = 'vscode.markdown.preview.editor';

/** Serves texts as read-only documents: nothing to save, and no file that anybody would have to throw away. */
export class ReadOnlyTexts implements TextDocumentContentProvider, Disposable {
  readonly #texts = new Map<string, string>();
  readonly #changed = new EventEmitter<Uri>();
  readonly onDidChange = this.#changed.event;

  /** Keeps a text under a file name; what was there before under that name is replaced, also where it is open. */
  put(name: string, text: string): Uri {
    const uri = Uri.from({ scheme: READ_ONLY, path: `/${name}` });
    this.#texts.set(uri.toString(), text);
    this.#changed.fire(uri);
    return uri;
  }

  provideTextDocumentContent(uri: Uri): string {
    // A tab that a reload of the window brings back has nothing behind it any more.
    return this.#texts.get(uri.toString()) ?? l10n.t('This text went with the window. Run the command again.');
  }

  /**
   * Shows Markdown as it reads, without its markup, beside the draft or where one is.
   * @param title what the tab is called; the same title again takes the place of what was shown under it.
   */
  async show(title: string, markdown: string, column: ViewColumn): Promise<void> {
    const name = title.replace(/[/\\?#%:*"<>|]/g, ' ');
    // The preview comes with an extension of VS Code's own, which can be turned off and is missing in some editors.
    const hasPreview = (await commands.getCommands(true)).includes('markdown.showPreview');
    const uri = hasPreview ? this.put(`${name}.md`, markdown) : this.put(`${name}.txt`, unescaped(markdown));
    // Where it is open already it stays, also when the command is given from there.
    const options = { viewColumn: columnOf(uri) ?? column, preview: true };
    if (hasPreview) await commands.executeCommand('vscode.openWith', uri, PREVIEW, options);
    else await window.showTextDocument(uri, options);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}

function columnOf(uri: Uri): ViewColumn | undefined {
  const isOf = (input: unknown): boolean =>
    (input instanceof TabInputCustom || input instanceof TabInputText) && input.uri.toString() === uri.toString();
  return window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => isOf(input)))?.viewColumn;
}

/** Markdown without the backslashes and entities that keep somebody else's words from being markup. */
const unescaped = (markdown: string): string => markdown.replace(/\\([!-/:-@[-`{-~])/g, '$1').replaceAll('&amp;', '&');
