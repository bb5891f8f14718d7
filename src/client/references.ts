import { commands, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { REFERENCES, referencesSchema } from '../protocol/references';
import { writeAtomically } from './files';

/** Backread: Write References. Writes `references.json` of the active draft's workspace folder, for Pandoc. */
export function registerReferences(client: () => Promise<BaseLanguageClient>): Disposable {
  return commands.registerCommand('backread.writeReferences', async (): Promise<number | undefined> => {
    const uri = (window.activeTextEditor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri)?.toString() ?? '';
    const answer = referencesSchema.parse(await (await client()).sendRequest(REFERENCES, { uri }));
    if (!answer) {
      void window.showInformationMessage(l10n.t('Open a folder with sources first.'));
      return undefined;
    }
    if ('problem' in answer) {
      void window.showErrorMessage(answer.problem);
      return undefined;
    }
    const file = Uri.parse(answer.uri);
    const shown = workspace.asRelativePath(file);
    try {
      await writeAtomically(file, answer.content);
    } catch (error) {
      void window.showErrorMessage(
        l10n.t('{0} could not be written: {1}. Check that its folder may be written to.', shown, String(error)),
      );
      return undefined;
    }
    const open = l10n.t('Open');
    void window
      .showInformationMessage(l10n.t('{0} now has {1} sources for Pandoc’s citations.', shown, answer.sources), open)
      .then((chosen) => {
        if (chosen === open) void window.showTextDocument(file);
      });
    return answer.sources;
  });
}
