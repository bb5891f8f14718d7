import { commands, l10n, Uri, window, workspace, type Disposable } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { MARK_ALL } from '../../protocol/marks';
import { fileWriteSchema } from '../../protocol/requests';
import { WHY_NOTHING, whyNothingSchema } from '../../protocol/writing';
import { writeAtomically } from '../files';
import { reviewer } from '../settings';
import { registerPaste } from './paste';
import { registerSuggest } from './suggest';

// The writer's hands: pasting and dropping passages, marking many places, Why Nothing Here?
//   backread.markAll      (uri, places, 'cq' | 'ignore') what a quick fix for one or all of a kind does; an ignore asks for its reason
//   backread.whyNothing   at the cursor: what Backread read there, and why it says nothing
//   backread.suggest      the list of suggestions, asked for

type Client = () => Promise<BaseLanguageClient>;
type Places = readonly { readonly start: number; readonly end: number }[];

/** Registers what a writer does with the text itself. */
export function registerWriting(client: Client): Disposable[] {
  const markAll = async (uri: string, places: Places, kind: 'cq' | 'ignore', given?: string): Promise<boolean> => {
    const why =
      given ??
      (kind === 'cq'
        ? ''
        : await window.showInputBox({
            title: l10n.t('Ignore with a reason'),
            prompt: l10n.t('Why is this right as it stands? Colleagues see the reason. Empty for none.'),
          }));
    if (why === undefined) return false;
    const by = reviewer();
    const params = { uri, places, kind, ...(by && { by }), ...(why.trim() && { why: why.trim() }) };
    const file = fileWriteSchema.parse(await (await client()).sendRequest(MARK_ALL, params));
    if (!file) return false;
    try {
      await writeAtomically(Uri.parse(file.uri), file.content);
    } catch (error) {
      const path = workspace.asRelativePath(Uri.parse(file.uri));
      void window.showErrorMessage(l10n.t('The mark could not be written to {0}: {1}', path, String(error)));
      return false;
    }
    // Not left to the file watcher, which may be late: the flags go when the marks are set.
    const changes = [{ uri: file.uri, type: 2 }];
    await (await client()).sendNotification('workspace/didChangeWatchedFiles', { changes });
    return true;
  };

  const whyNothing = async (): Promise<string | undefined> => {
    const editor = window.activeTextEditor;
    if (!editor) {
      void window.showInformationMessage(l10n.t('Open a Markdown draft first.'));
      return undefined;
    }
    const uri = editor.document.uri.toString();
    const offset = editor.document.offsetAt(editor.selection.active);
    const answer = whyNothingSchema.parse(await (await client()).sendRequest(WHY_NOTHING, { uri, offset }));
    if (!answer) return undefined;
    const text = `${answer.read} ${answer.why}`.trim();
    const explain = l10n.t('Explain This Verdict');
    const { check } = answer;
    void window.showInformationMessage(text, ...(check ? [explain] : [])).then((chosen) => {
      if (chosen === explain && check) void commands.executeCommand('backread.explain', uri, check.start, check.end);
    });
    return text;
  };

  return [
    commands.registerCommand('backread.markAll', markAll),
    commands.registerCommand('backread.whyNothing', whyNothing),
    registerSuggest(client),
    ...registerPaste(client),
  ];
}
