import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fetchOriginal } from '../import/fetch';
import { sourceFolderOf } from '../import/folder';
import { DEFAULT_LIMITS, checkSize } from '../import/limits';
import { planSource, type ExistingSource, type SourcePlan } from '../import/plan';
import { ImportError, type Original } from '../import/types';
import type { ReportProblem } from '../core/report';
import { formatOfName } from '../protocol/formats';
import { ReadError } from '../protocol/reading';
import type { Readers } from '../protocol/readers';
import { UsageError, type Command } from './args';
import { findFiles, reason } from './files';
import type { Streams } from './main';
import { writeFile } from './output';
import { readersIn } from './reader';
import { loadSources } from './sources';
import { workspaceOf } from './workspace';

type AddCommand = Extract<Command, { command: 'add' }>;

const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/**
 * `backread add`: turns originals (files, folders, web addresses) into sources. One that can't be added never stops the others.
 * @param folder of the readers' bundles.
 * @returns 0 when all are in, 1 when some could not be added or wait for --update, 2 when none could be.
 * @throws UsageError where a name is no file, folder or address.
 */
export async function add(command: AddCommand, streams: Streams, folder: string): Promise<0 | 1 | 2> {
  const readers = readersIn(folder);
  try {
    return await addAll(command, streams, readers);
  } finally {
    readers.dispose();
  }
}

async function addAll(command: AddCommand, streams: Streams, readers: Readers): Promise<0 | 1 | 2> {
  const problems: ReportProblem[] = [];
  const place = placeOf(command.into, problems);
  const files = findFiles(
    command.names.filter((name) => !isAddress(name)),
    (path) => formatOfName(path) !== undefined,
    problems,
  );
  const existing = existsSync(place.folder) ? existingIn(place.folder, problems) : [];
  let [done, failed] = [0, 0];
  for (const name of [...files, ...command.names.filter(isAddress)]) {
    try {
      const plan = await addOne(name, place, existing, command, readers);
      if (plan.kind === 'same' || (plan.kind === 'update' && !command.update)) {
        const isSame = plan.kind === 'same';
        if (isSame) done++;
        else failed++;
        streams.out(
          `${isSame ? 'unchanged' : 'there already, with other content (--update writes it anew)'}  ${join(place.folder, plan.file)}  @${plan.key}\n`,
        );
        continue;
      }
      done++;
      existing.push({ file: plan.file, key: plan.key, sha256: plan.sha256, ...plan.metadata });
      const guessed = plan.unsure.filter((field) => field === 'title' || field === 'date' || field === 'key');
      streams.out(
        `${plan.kind === 'new' ? 'added' : 'updated'}  ${join(place.folder, plan.file)}  @${plan.key}${
          guessed.length ? `  (guessed or missing: ${guessed.join(', ')})` : ''
        }\n`,
      );
    } catch (error) {
      failed++;
      if (!(error instanceof ImportError || error instanceof ReadError || error instanceof UsageError)) throw error;
      streams.err(`${error.message}\n`);
    }
  }
  for (const { path, message } of problems) streams.err(`${path}: ${message}\n`);
  if (!done && !failed) throw new UsageError(`There is nothing that can be added in ${command.names.join(', ')}.`);
  return failed ? (done ? 1 : 2) : 0;
}

/** The folder sources go to, and the one that `.backread/` lies in. */
interface Place {
  readonly folder: string;
  readonly root: string;
}

function placeOf(into: string | undefined, problems: ReportProblem[]): Place {
  const workspace = workspaceOf(join(into ?? '.', 'x'), problems);
  if (into !== undefined) return { folder: into, root: workspace?.root ?? dirname(resolve(into)) };
  const root = workspace?.root ?? process.cwd();
  const folder = workspace ? sourceFolderOf(workspace.config.sources) : 'sources';
  return { folder: relative(process.cwd(), join(root, folder)) || '.', root };
}

function existingIn(folder: string, problems: ReportProblem[]): ExistingSource[] {
  return loadSources([folder], new Set(), problems).map(({ path, key, provenance, sha256 }) => ({
    file: relative(folder, path).replaceAll('\\', '/'),
    key,
    fileSha256: sha256,
    ...provenance,
    ...(provenance.originalSha256 && { sha256: provenance.originalSha256 }),
  }));
}

async function addOne(
  name: string,
  { folder, root }: Place,
  existing: readonly ExistingSource[],
  { update, allowPrivate }: AddCommand,
  readers: Readers,
): Promise<SourcePlan & { readonly sha256: string }> {
  const original = isAddress(name) ? await fetchOriginal(name, { allowPrivate }) : readFile(name);
  const imported = await readers.read(original);
  const sha256 = createHash('sha256').update(original.bytes).digest('hex');
  const taken = [...existing];
  for (;;) {
    const plan = planSource({
      original,
      imported,
      existing: taken,
      sha256,
      today: new Date().toISOString().slice(0, 10),
    });
    if (plan.kind === 'same' || (plan.kind === 'update' && !update)) return { ...plan, sha256 };
    const path = join(folder, plan.file);
    if (plan.kind === 'new' && existsSync(path)) {
      // A file that is no source has the name.
      taken.push({ file: plan.file, key: '' });
      continue;
    }
    writePlan(plan, path, root, original.bytes);
    return { ...plan, sha256 };
  }
}

function readFile(path: string): Original {
  const name = basename(path);
  try {
    checkSize(path, statSync(path).size, DEFAULT_LIMITS);
    return { name, bytes: readFileSync(path) };
  } catch (error) {
    if (error instanceof ImportError) throw error;
    throw new ReadError(`${path}: it can’t be read (${reason(error)}). Check that it is a file and its permissions.`);
  }
}

/** The original first, then the source file, each whole or not at all; of an update the file before is kept. */
function writePlan(plan: SourcePlan, path: string, root: string, bytes: Uint8Array): void {
  const kept = join(root, '.backread/originals', plan.original);
  const isNew = !existsSync(kept);
  makeFolder(dirname(kept));
  makeFolder(dirname(path));
  if (isNew) writeFile(bytes, kept);
  try {
    if (plan.kind === 'update' && existsSync(path)) keepBefore(path, root, plan.key);
    writeFile(plan.content, path);
  } catch (error) {
    if (isNew) rmSync(kept, { force: true });
    throw error;
  }
}

/** The source as it was goes to `.backread/snapshots/`, named by its hash. */
function keepBefore(path: string, root: string, key: string): void {
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  const snapshot = join(
    root,
    '.backread/snapshots',
    `${key.replace(/[^\p{L}\p{N}_-]/gu, '-')}-${sha256.slice(0, 12)}.md`,
  );
  makeFolder(dirname(snapshot));
  if (!existsSync(snapshot)) copyFileSync(path, snapshot);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new UsageError(`The folder ${folder} can’t be made (${reason(error)}). Check its permissions.`);
  }
}
