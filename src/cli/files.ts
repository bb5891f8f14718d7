import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { decodeText } from '../core/document/decode';
import type { ReportProblem } from '../core/report';
import { UsageError } from './args';

/** Folders that hold no sources or drafts of anybody's. */
const SKIPPED = /^(?:\.|node_modules$)/;
const MOST_BYTES = 64 * 1024 * 1024;

export interface BytesFile {
  /** As named on the command line, or found below what was named; '-' for standard input. */
  readonly path: string;
  readonly bytes: Uint8Array;
  /** Of the bytes, hex. */
  readonly sha256: string;
}

export interface TextFile {
  /** As named on the command line, or found below what was named; '-' for standard input. */
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
}

/**
 * The files that `names` mean: files as they are, folders walked for what `takes` accepts, sorted. A folder that can't be
 * walked is a problem.
 * @throws UsageError where a name is no file and no folder.
 */
export function findFiles(
  names: readonly string[],
  takes: (path: string) => boolean,
  problems: ReportProblem[],
): string[] {
  const files = new Map<string, string>();
  for (const name of names) {
    if (name === '-') {
      files.set('-', '-');
      continue;
    }
    const stats = statSync(name, { throwIfNoEntry: false });
    if (!stats) throw new UsageError(`There is no file or folder ${name}. Check the name and the folder you are in.`);
    for (const path of stats.isDirectory() ? walk(name, takes, problems) : [name]) {
      const real = realOf(path);
      if (!files.has(real)) files.set(real, path);
    }
  }
  return [...files.values()];
}

/** A path's real place, for telling whether two names mean one file. */
export function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}

function walk(folder: string, takes: (path: string) => boolean, problems: ReportProblem[]): string[] {
  const found: string[] = [];
  const open = [folder];
  const seen = new Set<string>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const real = realOf(next);
    if (seen.has(real)) continue; // a link that leads back
    seen.add(real);
    let names: string[];
    try {
      names = readdirSync(next);
    } catch (error) {
      problems.push({ path: next, message: `The folder can’t be read (${reason(error)}). Check its permissions.` });
      continue;
    }
    for (const name of names) {
      if (SKIPPED.test(name)) continue;
      const path = next === '.' ? name : /[/\\]$/.test(next) ? next + name : `${next}/${name}`;
      const stats = lstatSync(path, { throwIfNoEntry: false });
      const target = stats?.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : stats;
      if (target?.isDirectory()) open.push(path);
      else if (target?.isFile() && takes(path)) found.push(path);
    }
  }
  return found.sort();
}

/** Reads a file; undefined, with a problem, if it can't be. */
export function readBytes(path: string, problems: ReportProblem[]): BytesFile | undefined {
  try {
    if (path !== '-' && statSync(path).size > MOST_BYTES) {
      problems.push({ path, message: 'It is larger than 64 MB. Split it.' });
      return undefined;
    }
    const bytes = readFileSync(path === '-' ? 0 : path);
    return { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    problems.push({
      path,
      message: `It can’t be read (${reason(error)}). Check that it is a file and its permissions.`,
    });
    return undefined;
  }
}

/** The text of a file that was read; undefined, with a problem, if it is none. */
export function textOf({ path, bytes, sha256 }: BytesFile, problems: ReportProblem[]): TextFile | undefined {
  const { text, problem } = decodeText(bytes);
  if (text !== undefined) return { path, text, sha256 };
  problems.push({ path, message: problem ?? 'It is not text.' });
  return undefined;
}

/** Reads a file as text; undefined, with a problem, if it can't be. */
export function readText(path: string, problems: ReportProblem[]): TextFile | undefined {
  const file = readBytes(path, problems);
  return file && textOf(file, problems);
}

/** 'EACCES' and the like, else the message. */
export const reason = (error: unknown): string =>
  error instanceof Error ? ((error as NodeJS.ErrnoException).code ?? error.message) : String(error);

/** A reason for standard error, with what went wrong with each file, else what kinds of files there would have to be. */
export const unreadable = (what: string, kinds: string, problems: readonly ReportProblem[]): string =>
  problems.length
    ? [`${what}:`, ...problems.map(({ path, message }) => `  ${path}: ${message}`)].join('\n')
    : `${what}: there is no file of ${kinds}.`;

/** What files are read, in words. */
export const SOURCE_KINDS = 'Markdown, text or HTML (.md, .txt, .html)';
export const DRAFT_KINDS = 'Markdown (.md, .qmd)';
