import { commands, env, l10n, Uri, window, workspace, type Disposable, type QuickPickItem } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import * as z from 'zod';
import { EXPORT, EXPORT_FORMATS, exportSchema, type ExportFormat } from '../protocol/requests';
import { writeAtomically } from './files';

const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  html: 'html',
  markdown: 'md',
  csv: 'csv',
  sarif: 'sarif',
  json: 'json',
};

/** For keybindings and other extensions: which draft, in which format, where to; what is not given is asked for. */
const wishSchema = z.object({
  uri: z.string().optional(),
  format: z.enum(EXPORT_FORMATS).optional(),
  target: z.string().optional(),
});

/** Registers Export Report. `draft` is the draft that is meant when none is named. */
export function registerExport(client: () => Promise<BaseLanguageClient>, draft: () => string | undefined): Disposable {
  return commands.registerCommand('backread.exportReport', async (wish?: unknown): Promise<string | undefined> => {
    const given = wishSchema.safeParse(wish ?? {}).data ?? {};
    const uri = given.uri ?? draft();
    if (!uri) {
      void window.showInformationMessage(l10n.t('Open a Markdown draft first.'));
      return undefined;
    }
    const format = given.format ?? (await askFormat());
    if (!format) return undefined;
    // The server knows open documents alone.
    await workspace.openTextDocument(Uri.parse(uri));
    const answer = exportSchema.parse(await (await client()).sendRequest(EXPORT, { uri, format }));
    if (!answer) {
      void window.showWarningMessage(
        l10n.t(
          '{0} can’t be verified: it lies in no workspace folder, or it is a source itself.',
          workspace.asRelativePath(Uri.parse(uri)),
        ),
      );
      return undefined;
    }
    const target = given.target ? Uri.parse(given.target) : await askTarget(Uri.parse(uri), format);
    if (!target) return undefined;
    try {
      await writeAtomically(target, answer.text);
    } catch (error) {
      void window.showErrorMessage(
        l10n.t('The report could not be written to {0}: {1}', workspace.asRelativePath(target), String(error)),
      );
      return undefined;
    }
    if (!given.target) void offer(target, format);
    return target.toString();
  });
}

async function askFormat(): Promise<ExportFormat | undefined> {
  const choices: (QuickPickItem & { format: ExportFormat })[] = [
    { format: 'html', label: 'HTML', description: l10n.t('a page that stands alone; prints') },
    { format: 'markdown', label: 'Markdown', description: l10n.t('a table of what to look at') },
    { format: 'csv', label: 'CSV', description: l10n.t('a row a check, for a spreadsheet') },
    { format: 'sarif', label: 'SARIF', description: l10n.t('for code scanning and other tools') },
    { format: 'json', label: 'JSON', description: l10n.t('everything, for programs') },
  ];
  const placeHolder = l10n.t('In which format?');
  return (await window.showQuickPick(choices, { placeHolder }))?.format;
}

/** At the top of the draft's folder, out of what is taken for drafts and sources. */
function askTarget(draft: Uri, format: ExportFormat): Thenable<Uri | undefined> {
  const extension = EXTENSIONS[format];
  const name = (draft.path.split('/').at(-1) ?? 'draft').replace(/\.\w+$/, '');
  const folder = workspace.getWorkspaceFolder(draft)?.uri ?? Uri.joinPath(draft, '..');
  return window.showSaveDialog({
    defaultUri: Uri.joinPath(folder, `${name}.report.${extension}`),
    filters: { [format === 'markdown' ? 'Markdown' : format.toUpperCase()]: [extension] },
    title: l10n.t('Export Report'),
  });
}

async function offer(target: Uri, format: ExportFormat): Promise<void> {
  // A browser can open and print what lies on its own machine.
  const inBrowser = format === 'html' && target.scheme === 'file' && !env.remoteName;
  const open = inBrowser ? l10n.t('Open in the browser to print') : l10n.t('Open');
  const chosen = await window.showInformationMessage(
    l10n.t('The report is in {0}.', workspace.asRelativePath(target)),
    open,
  );
  if (!chosen) return;
  if (inBrowser) await env.openExternal(target);
  else await commands.executeCommand('vscode.open', target);
}
