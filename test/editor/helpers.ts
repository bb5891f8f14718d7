import * as vscode from 'vscode';

/** The sample's folder; in the multi-root workspace the first one. */
export const folder = (name = 'honduras'): vscode.Uri => {
  const found = vscode.workspace.workspaceFolders?.find((one) => one.uri.path.endsWith(`/${name}`));
  if (!found) throw new Error(`no folder ${name} in the workspace`);
  return found.uri;
};

export const fileIn = (path: string, name?: string): vscode.Uri => vscode.Uri.joinPath(folder(name), path);
export const DRAFT = 'drafts/follow-up.md';
export const SOURCE = 'sources/honduras-us-troops.md';

export async function ready(): Promise<void> {
  const extension = vscode.extensions.getExtension<{ ready: Promise<void> }>('backread.backread');
  if (!extension) throw new Error('the extension is not there');
  await (
    await extension.activate()
  ).ready;
}

export async function open(path: string, name?: string): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(fileIn(path, name));
  await vscode.window.showTextDocument(document);
  return document;
}

/** A draft of one's own in the sample's folder. */
export async function write(path: string, text: string, name?: string): Promise<vscode.TextDocument> {
  await vscode.workspace.fs.writeFile(fileIn(path, name), new TextEncoder().encode(text));
  return open(path, name);
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Waits for what an edit or a file brings about; fails with the last value when it does not come. */
export async function until<T>(look: () => T | Promise<T>, good: (value: T) => boolean, limit = 10_000): Promise<T> {
  const end = Date.now() + limit;
  for (;;) {
    const value = await look();
    if (good(value)) return value;
    if (Date.now() > end) throw new Error(`it did not come: ${JSON.stringify(value)?.slice(0, 500)}`);
    await pause(40);
  }
}

/** Backread's own diagnostics of a document. */
export const diagnostics = (document: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(document.uri).filter((one) => one.source === 'Backread');

export const codeOf = (diagnostic: vscode.Diagnostic): string =>
  String(typeof diagnostic.code === 'object' ? diagnostic.code.value : diagnostic.code);

/** The diagnostics as `code: words`. */
export const found = (document: vscode.TextDocument): string[] =>
  diagnostics(document).map((one) => `${codeOf(one)}: ${document.getText(one.range)}`);

export function positionOf(document: vscode.TextDocument, words: string, within = 1): vscode.Position {
  const at = document.getText().indexOf(words);
  if (at < 0) throw new Error(`«${words}» is not in the document`);
  return document.positionAt(at + within);
}

/** The text of all hovers at some words. */
export async function hoverAt(document: vscode.TextDocument, words: string, within?: number): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    positionOf(document, words, within),
  );
  return hovers
    .flatMap((hover) => hover.contents.map((content) => (typeof content === 'string' ? content : content.value)))
    .join('\n');
}

export async function completionsAt(
  document: vscode.TextDocument,
  position: vscode.Position,
): Promise<vscode.CompletionItem[]> {
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    position,
  );
  return list.items;
}

export const labelOf = (item: vscode.CompletionItem): string =>
  typeof item.label === 'string' ? item.label : item.label.label;

/** Types at the end of a document and gives the place where the cursor is then. */
export async function append(document: vscode.TextDocument, text: string): Promise<vscode.Position> {
  const edit = new vscode.WorkspaceEdit();
  edit.insert(document.uri, document.positionAt(document.getText().length), text);
  await vscode.workspace.applyEdit(edit);
  return document.positionAt(document.getText().length);
}

/** What the extension tells the writer while `run` goes on: the notifications are shown as ever, and their words kept. */
export async function listening(run: (told: readonly string[]) => Thenable<unknown>): Promise<string[]> {
  const told: string[] = [];
  const tellers = ['showInformationMessage', 'showWarningMessage', 'showErrorMessage'] as const;
  const window = vscode.window as unknown as Record<string, (message: string, ...rest: unknown[]) => Thenable<unknown>>;
  const before = tellers.map((name) => [name, window[name]] as const);
  for (const [name, real] of before)
    window[name] = (message, ...rest) => {
      told.push(message);
      return real?.(message, ...rest) ?? Promise.resolve(undefined);
    };
  try {
    await run(told);
  } finally {
    for (const [name, real] of before) if (real) window[name] = real;
  }
  return told;
}
