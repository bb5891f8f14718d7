import { FileType, l10n, Uri, workspace } from 'vscode';
import { formatOfName } from '../../protocol/formats';
import type { Candidate } from './types';

/** As many files of a folder are taken at most. */
const MOST_FILES = 2_000;
const SKIPPED = /^(?:\.|node_modules$)/;

export const nameOf = (uri: Uri): string => uri.path.split('/').at(-1) || uri.path;

/** What files and folders hold that can be added; a file that was named itself is always tried. */
export async function candidatesIn(uris: readonly Uri[]): Promise<Candidate[]> {
  const files = new Map<string, Uri>();
  for (const uri of uris) {
    const { type } = await workspace.fs.stat(uri);
    const found = type & FileType.Directory ? await filesBelow(uri) : [uri];
    for (const file of found) files.set(file.toString(), file);
  }
  return [...files.values()].map((uri) => ({ name: nameOf(uri), load: () => loadFile(uri) }));
}

async function filesBelow(folder: Uri): Promise<Uri[]> {
  const files: Uri[] = [];
  const open = [folder];
  for (let next = open.pop(); next; next = open.pop()) {
    // A folder that is gone or closed to us is skipped: what else there is can still be added.
    const entries = await Promise.resolve(workspace.fs.readDirectory(next)).catch(() => []);
    for (const [name, type] of entries.sort(([a], [b]) => (a < b ? -1 : 1))) {
      if (SKIPPED.test(name)) continue;
      const uri = Uri.joinPath(next, name);
      if (type & FileType.Directory) {
        // A link to a folder may lead back.
        if (!(type & FileType.SymbolicLink)) open.push(uri);
      } else if (formatOfName(name)) files.push(uri);
      if (files.length >= MOST_FILES) return files;
    }
  }
  return files;
}

async function loadFile(uri: Uri): Promise<{ name: string; bytes: Uint8Array }> {
  try {
    return { name: nameOf(uri), bytes: await workspace.fs.readFile(uri) };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(
      l10n.t('{0}: it can’t be read ({1}). Check that it is still there and may be read.', nameOf(uri), why),
    );
  }
}
