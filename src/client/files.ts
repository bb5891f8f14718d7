import { RelativePattern, Uri, workspace } from 'vscode';

/** The files below a folder that globs take, as URIs. */
export async function findFiles(
  folder: string,
  include: readonly string[],
  exclude: readonly string[],
): Promise<string[]> {
  const base = Uri.parse(folder);
  const skipped = exclude.length ? `{${exclude.join(',')}}` : undefined;
  const found = await Promise.all(
    include.map((glob) =>
      workspace.findFiles(new RelativePattern(base, glob), skipped && new RelativePattern(base, skipped)),
    ),
  );
  return [...new Set(found.flat().map(String))];
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

/** Writes a file whole or not at all: a temporary one beside it, then renamed over it. */
export async function writeAtomically(uri: Uri, content: string): Promise<void> {
  const folder = Uri.joinPath(uri, '..');
  await workspace.fs.createDirectory(folder);
  const temporary = uri.with({ path: `${uri.path}.${Date.now().toString(36)}.tmp` });
  await workspace.fs.writeFile(temporary, new TextEncoder().encode(content));
  try {
    await workspace.fs.rename(temporary, uri, { overwrite: true });
  } catch (error) {
    await workspace.fs.delete(temporary).then(undefined, () => undefined);
    throw error;
  }
}
