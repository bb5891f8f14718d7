import { l10n, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { writeAtomically } from './files';

/** Writes a draft's marks, or deletes the file when none is left, and tells the server. Says what is wrong when it can't. */
export async function writeMarks(client: BaseLanguageClient, file: { uri: string; content: string }): Promise<boolean> {
  const uri = Uri.parse(file.uri);
  try {
    if (file.content) await writeAtomically(uri, file.content);
    else await workspace.fs.delete(uri).then(undefined, () => undefined);
    // Not left to the file watcher, which may be late: the flag goes when the mark is set.
    const changes = [{ uri: file.uri, type: file.content ? 2 : 3 }];
    await client.sendNotification('workspace/didChangeWatchedFiles', { changes });
    return true;
  } catch (error) {
    void window.showErrorMessage(
      l10n.t('The mark could not be written to {0}: {1}', workspace.asRelativePath(uri), String(error)),
    );
    return false;
  }
}
