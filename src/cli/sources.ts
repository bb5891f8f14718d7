import picomatch from 'picomatch';
import { relative, resolve } from 'node:path';
import { formatOf } from '../core/document';
import { english } from '../core/lang/en';
import type { ReportProblem } from '../core/report';
import { duplicateKeys, readSource, type Source, type SourceProblem } from '../core/sources';
import { LineIndex } from '../core/text/lines';
import { findFiles, readBytes, realOf, textOf } from './files';
import type { SourceCache } from './sourceCache';
import type { Workspace } from './workspace';

/** As many sources are all read and compared with every statement; more are looked up, and kept. */
export const FEW = 8;

/** Whether a file in a folder is read as a source. */
export const isSourceFile = (path: string): boolean => formatOf(path) !== undefined;

/** Whether a workspace's globs take a file as a source. */
export function isWorkspaceSource({ root, config }: Workspace, path: string): boolean {
  const inside = relative(root, resolve(path)).replaceAll('\\', '/');
  return (
    isSourceFile(path) &&
    picomatch.isMatch(inside, [...config.sources]) &&
    !picomatch.isMatch(inside, [...config.exclude])
  );
}

/** Reads the sources that `names` mean; what can't be read is a problem and never stops the others. */
export function loadSources(
  names: readonly string[],
  except: ReadonlySet<string>,
  problems: ReportProblem[],
  cache?: SourceCache,
): Source[] {
  const paths = findFiles(names, isSourceFile, problems);
  return readAll(
    paths.filter((path) => !except.has(realOf(path))),
    problems,
    cache,
  );
}

/** The sources that a workspace's globs take. */
export function workspaceSources(
  workspace: Workspace,
  except: ReadonlySet<string>,
  problems: ReportProblem[],
  cache?: SourceCache,
): Source[] {
  const paths = findFiles([workspace.root], (path) => isWorkspaceSource(workspace, path), problems);
  return readAll(
    paths.filter((path) => !except.has(realOf(path))).map((path) => relative(process.cwd(), path)),
    problems,
    cache,
  );
}

function readAll(paths: readonly string[], problems: ReportProblem[], given?: SourceCache): Source[] {
  const cache = paths.length > FEW ? given : undefined;
  const sources: Source[] = [];
  for (const path of paths) {
    const file = readBytes(path, problems);
    if (!file) continue;
    const known = cache?.find(file);
    if (known) {
      sources.push(known.source);
      for (const problem of known.problems) problems.push(located(problem, textOf(file, [])?.text));
      continue;
    }
    const read = textOf(file, problems);
    if (!read) continue;
    const { source, problems: found } = readSource({ ...read, format: formatOf(path) ?? 'text' }, english);
    problems.push(...found.map((problem) => located(problem, read.text)));
    if (!source) continue;
    sources.push(source);
    cache?.put(source, found);
  }
  for (const problem of duplicateKeys(cache ? sources.map((source) => cache.entryOf(source)) : sources)) {
    const source = sources.find(({ path }) => path === problem.path);
    problems.push(located(problem, source?.mentions.document.text));
  }
  return sources;
}

function located({ path, message, start }: SourceProblem, text = ''): ReportProblem {
  if (start === undefined) return { path, message };
  const { line, character } = new LineIndex(text).positionAt(start);
  return { path, message, line: line + 1, column: character + 1 };
}
