import { commands, TabInputText, Uri, window, workspace, type Disposable } from 'vscode';

/** What the sample is made of, below examples/honduras; over http a folder can't be listed. */
export const SAMPLE_FILES = ['README.md', 'drafts/follow-up.md', 'sources/honduras-us-troops.md'] as const;
const DRAFT = 'drafts/follow-up.md';

/** The scheme of a sample that lives in memory: VS Code in a browser has no folder for temporary files. */
export const SAMPLE_SCHEME = 'backread-sample';

/** Where a file of the sample lies in the extension. */
export const sampleFile = (extensionUri: Uri, path: string): Uri =>
  Uri.joinPath(extensionUri, 'examples/honduras', path);

/** Makes a folder with the sample in it, of which one may change what one likes. */
export type MakeSample = () => Promise<Uri>;

/** A copy in a new folder below one for temporary files. */
export async function copySample(extensionUri: Uri, temporary: Uri): Promise<Uri> {
  const folder = Uri.joinPath(temporary, `backread-sample-${Date.now().toString(36)}`, 'honduras');
  for (const path of SAMPLE_FILES) {
    const target = Uri.joinPath(folder, path);
    await workspace.fs.createDirectory(Uri.joinPath(target, '..'));
    await workspace.fs.copy(sampleFile(extensionUri, path), target);
  }
  return folder;
}

/** Whether a folder is a copy that Open Sample made. */
const isSample = ({ scheme, path }: Uri): boolean =>
  scheme === SAMPLE_SCHEME || /\/backread-sample-\w+\/honduras\/?$/.test(path);

/**
 * Opens the draft in a window on the sample that shows no text yet. VS Code in a browser loads its page anew for a folder and forgets
 * the files that were to be opened with it, whether the extension runs there or on another machine.
 */
export async function showSampleDraft(): Promise<void> {
  const folder = workspace.workspaceFolders?.[0]?.uri;
  if (!folder || !isSample(folder)) return;
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  if (tabs.some(({ input }) => input instanceof TabInputText)) return;
  const draft = Uri.joinPath(folder, DRAFT);
  try {
    await workspace.fs.stat(draft);
  } catch {
    return; // moved or deleted by its owner
  }
  await window.showTextDocument(draft);
}

/** Registers Open Sample: in a window of its own where one has a folder open already. */
export function registerSample(make: MakeSample): Disposable {
  return commands.registerCommand('backread.openSample', async (): Promise<string> => {
    const folder = await make();
    await commands.executeCommand('vscode.openFolder', folder, {
      forceNewWindow: !!workspace.workspaceFolders?.length,
      noRecentEntry: true,
      filesToOpen: [Uri.joinPath(folder, DRAFT)],
    });
    return folder.toString();
  });
}
