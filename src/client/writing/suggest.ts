import { commands, window, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { ASKED } from '../../protocol/writing';

/**
 * The key for suggestions: tells the server that a writer asks, then opens the editor's own list. Without this the first press right behind a letter
 * would be taken for typing, for which the list stays shut.
 */
export function registerSuggest(client: () => Promise<BaseLanguageClient>): Disposable {
  return commands.registerCommand('backread.suggest', async () => {
    const editor = window.activeTextEditor;
    try {
      if (editor) {
        const { document, selection } = editor;
        const params = { uri: document.uri.toString(), version: document.version };
        await (await client()).sendNotification(ASKED, { ...params, offset: document.offsetAt(selection.active) });
      }
    } finally {
      // The editor's list opens whatever became of the server.
      await commands.executeCommand('editor.action.triggerSuggest');
    }
  });
}
