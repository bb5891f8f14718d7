import { FileSystemError, l10n, Uri, workspace } from 'vscode';
import type { PlanAnswer } from '../../protocol/addSource';
import { writeAtomically } from '../files';

/** The new file's name was taken in the meantime. */
export class NameTakenError extends Error {
  override readonly name = 'NameTakenError';
}

export async function sha256Of(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(workspace.fs.stat(uri)).then(
    () => true,
    () => false,
  );

/**
 * Writes what was planned below a workspace folder: the original first, then the source file, each whole or not at all. Of an update the
 * file before is kept in `.backread/snapshots/`, named by its hash. Nothing is left behind where it fails.
 * @throws NameTakenError, or an Error that says what to do.
 */
export async function writePlan(folder: Uri, plan: PlanAnswer, bytes: Uint8Array): Promise<Uri> {
  const source = Uri.joinPath(folder, plan.file);
  const original = Uri.joinPath(folder, plan.original);
  if (plan.kind === 'new' && (await exists(source))) throw new NameTakenError(plan.file);
  const isNew = !(await exists(original));
  try {
    if (isNew) await writeAtomically(original, bytes);
    if (plan.kind === 'update') await keepBefore(folder, source, plan.key);
    await writeAtomically(source, plan.content, { overwrite: plan.kind === 'update' });
  } catch (error) {
    if (isNew) await Promise.resolve(workspace.fs.delete(original)).catch(() => undefined);
    if (error instanceof FileSystemError && error.code === 'FileExists') throw new NameTakenError(plan.file);
    throw unwritten(plan.file, error);
  }
  return source;
}

/** Writes a source file that has no original. */
export async function writeNew(folder: Uri, file: string, content: string): Promise<Uri> {
  const source = Uri.joinPath(folder, file);
  if (await exists(source)) throw new NameTakenError(file);
  try {
    await writeAtomically(source, content, { overwrite: false });
  } catch (error) {
    throw unwritten(file, error);
  }
  return source;
}

const unwritten = (file: string, error: unknown): Error =>
  new Error(
    l10n.t(
      '{0} can’t be written ({1}). Check that the folder may be written to and that the disk isn’t full.',
      file,
      error instanceof Error ? error.message : String(error),
    ),
  );

async function keepBefore(folder: Uri, source: Uri, key: string): Promise<void> {
  const bytes = await workspace.fs.readFile(source);
  const name = `${key.replace(/[^\p{L}\p{N}_-]/gu, '-')}-${(await sha256Of(bytes)).slice(0, 12)}.md`;
  const snapshot = Uri.joinPath(folder, '.backread/snapshots', name);
  if (!(await exists(snapshot))) await writeAtomically(snapshot, bytes);
}
