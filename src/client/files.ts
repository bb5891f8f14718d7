import { FileType, RelativePattern, Uri, workspace } from 'vscode';

/** Schemes whose files the editor can search; it waits for ever where nothing registered a search. */
const SEARCHABLE = new Set(['file', 'vscode-remote', 'vscode-vfs']);
const SKIPPED = /^(?:\.|node_modules$)/;
/** A virtual folder with more files than that is no writer's. */
const MOST_FILES = 20_000;

/** The files below a folder that globs take, as URIs; where the editor can't search, all files, of which the asker takes its own. */
export async function findFiles(
  folder: string,
  include: readonly string[],
  exclude: readonly string[],
): Promise<string[]> {
  const base = Uri.parse(folder);
  if (!SEARCHABLE.has(base.scheme)) return walk(base);
  const skipped = exclude.length ? `{${exclude.join(',')}}` : undefined;
  const found = await Promise.all(
    include.map((glob) =>
      workspace.findFiles(new RelativePattern(base, glob), skipped && new RelativePattern(base, skipped)),
    ),
  );
  return [...new Set(found.flat().map(String))];
}

async function walk(base: Uri): Promise<string[]> {
  const files: string[] = [];
  const open = [base];
  for (let next = open.pop(); next && files.length < MOST_FILES; next = open.pop()) {
    const folder = next;
    const entries = await workspace.fs.readDirectory(folder).then(undefined, () => []);
    for (const [name, type] of entries) {
      if (SKIPPED.test(name)) continue;
      const uri = Uri.joinPath(folder, name);
      if (type & FileType.Directory && !(type & FileType.SymbolicLink)) open.push(uri);
      else if (type & FileType.File) files.push(uri.toString());
    }
  }
  return files;
}

/** A file's bytes as base64; null where it is gone or can't be read. */
export async function readBase64(uri: string): Promise<string | null> {
  try {
    const bytes = await workspace.fs.readFile(Uri.parse(uri));
    let binary = '';
    for (let i = 0; i < bytes.length; i += 8_192) binary += String.fromCharCode(...bytes.subarray(i, i + 8_192));
    return btoa(binary);
  } catch {
    return null;
  }
}

/** Writes a file whole or not at all: a temporary one beside it, then renamed over it (or not, where one is there and may not be). */
export async function writeAtomically(
  uri: Uri,
  content: string | Uint8Array,
  options: { readonly overwrite: boolean } = { overwrite: true },
): Promise<void> {
  const folder = Uri.joinPath(uri, '..');
  await workspace.fs.createDirectory(folder);
  const temporary = uri.with({ path: `${uri.path}.${Date.now().toString(36)}.tmp` });
  try {
    await workspace.fs.writeFile(temporary, typeof content === 'string' ? new TextEncoder().encode(content) : content);
    await workspace.fs.rename(temporary, uri, options);
  } catch (error) {
    await workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}
