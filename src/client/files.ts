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
