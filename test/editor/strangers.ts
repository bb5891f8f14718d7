import * as vscode from 'vscode';

// Other extensions as the editor sees them: providers registered for the same files, as theirs are.

/** PandocCiter: the keys of a bibliography after '@', without it, in place of the word at the cursor. */
export const pandocCiter = (...keys: readonly string[]): vscode.Disposable =>
  vscode.languages.registerCompletionItemProvider(
    'markdown',
    {
      provideCompletionItems: (document, position) =>
        /@[^\s\]]*$/.test(before(document, position))
          ? keys.map((key) => new vscode.CompletionItem(key, vscode.CompletionItemKind.Reference))
          : undefined,
    },
    '@',
  );

/** Markdown All in One: the paths of files after '](', and a new item of a list at the end of the one before. */
export const markdownAllInOne = (path: string): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      'markdown',
      {
        provideCompletionItems: (document, position) =>
          /\]\([^)]*$/.test(before(document, position))
            ? [new vscode.CompletionItem(path, vscode.CompletionItemKind.File)]
            : undefined,
      },
      '(',
      '/',
    ),
    vscode.languages.registerOnTypeFormattingEditProvider(
      'markdown',
      { provideOnTypeFormattingEdits: (_, position) => [vscode.TextEdit.insert(position, '- ')] },
      '\n',
    ),
  );

/** Foam: notes after '[[', and what they hold in a hover. */
export const foam = (note: string): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(
      'markdown',
      {
        provideCompletionItems: (document, position) =>
          /\[\[[^\]]*$/.test(before(document, position))
            ? [new vscode.CompletionItem(note, vscode.CompletionItemKind.File)]
            : undefined,
      },
      '[',
    ),
    vscode.languages.registerHoverProvider('markdown', {
      provideHover: (document, position) =>
        document.lineAt(position).text.includes('[[') ? new vscode.Hover(`The note ${note}`) : undefined,
    }),
  );

/** LTeX+: diagnostics of its own on the same text. */
export function ltex(document: vscode.TextDocument, words: string): vscode.Disposable {
  const problems = vscode.languages.createDiagnosticCollection('ltex');
  const at = document.positionAt(document.getText().indexOf(words));
  const found = new vscode.Diagnostic(new vscode.Range(at, at.translate(0, words.length)), 'Possible spelling mistake');
  found.source = 'LTeX';
  problems.set(document.uri, [found]);
  return problems;
}

const before = (document: vscode.TextDocument, position: vscode.Position): string =>
  document.lineAt(position).text.slice(0, position.character);
