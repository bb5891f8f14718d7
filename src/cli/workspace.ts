import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { marksPath, parseMarks, type Mark } from '../core/drafts';
import type { ReportProblem } from '../core/report';
import { CONFIG_PATH, DEFAULT_CONFIG, parseConfig, type Config } from '../protocol/config';
import { reason } from './files';

/** The folder with `.backread/` that a draft lies under, and what is kept there. */
export interface Workspace {
  readonly root: string;
  readonly config: Config;
}

/** The nearest folder above `path` that holds `.backread/`. */
export function workspaceOf(path: string, problems: ReportProblem[]): Workspace | undefined {
  for (let folder = dirname(resolve(path)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.backread'))) return { root: folder, config: readConfig(folder, problems) };
    if (dirname(folder) === folder) return undefined;
  }
}

/**
 * Without `.backread/`: the nearest folder above `path` that holds sources where they are by default. It is looked for up to the
 * current folder, and for a draft outside of it only in the draft's folder and the one above.
 */
export function defaultWorkspaceOf(path: string): Workspace | undefined {
  const here = process.cwd();
  let folder = dirname(resolve(path));
  const isInside = !relative(here, folder).startsWith('..');
  for (let steps = 0; isInside || steps < 2; steps++) {
    if (existsSync(join(folder, 'sources'))) return { root: folder, config: DEFAULT_CONFIG };
    if (folder === here || dirname(folder) === folder) return undefined;
    folder = dirname(folder);
  }
  return undefined;
}

function readConfig(root: string, problems: ReportProblem[]): Config {
  const path = relative(process.cwd(), join(root, CONFIG_PATH));
  const text = readOptional(path, problems);
  if (text === undefined) return DEFAULT_CONFIG;
  const { config, problems: found } = parseConfig(text);
  for (const message of found)
    if (!problems.some((one) => one.path === path && one.message === message)) problems.push({ path, message });
  return config;
}

/** The marks that are kept for a draft. */
export function marksOf(workspace: Workspace, draft: string, problems: ReportProblem[]): readonly Mark[] {
  const path = relative(process.cwd(), join(workspace.root, marksPath(relative(workspace.root, resolve(draft)))));
  const text = readOptional(path, problems);
  if (text === undefined) return [];
  const { marks, problems: found } = parseMarks(text);
  problems.push(...found.map(({ line, message }) => ({ path, message, line, column: 1 })));
  return marks;
}

function readOptional(path: string, problems: ReportProblem[]): string | undefined {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/, '');
  } catch (error) {
    if (reason(error) !== 'ENOENT') problems.push({ path, message: `It can’t be read (${reason(error)}).` });
    return undefined;
  }
}
