import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ReportProblem } from '../core/report';
import { writeReferences } from '../import/references';
import { ImportError } from '../import/types';
import { UsageError, type Command } from './args';
import { SOURCE_KINDS, unreadable } from './files';
import type { SourceCache } from './sourceCache';
import { loadSources, workspaceSources } from './sources';
import { defaultWorkspaceOf, workspaceOf } from './workspace';

/**
 * `backread references`: the sources as CSL-JSON.
 * @throws UsageError where there is no source, or the file that is to be written is somebody else's.
 */
export function references(
  command: Extract<Command, { command: 'references' }>,
  problems: ReportProblem[],
  cache?: SourceCache,
): string {
  const sources = command.sources.length
    ? loadSources(command.sources, new Set(), problems, cache)
    : ofWorkspace(problems, cache);
  if (!sources.length) throw new UsageError(unreadable('No source could be read', SOURCE_KINDS, problems));
  const { output } = command;
  const before = output !== undefined && existsSync(output) ? readFileSync(output, 'utf8') : '';
  try {
    return writeReferences(
      sources.map(({ key, provenance }) => ({ key, ...provenance })),
      before,
      output === undefined ? undefined : basename(output),
    );
  } catch (error) {
    if (error instanceof ImportError) throw new UsageError(error.message);
    throw error;
  }
}

function ofWorkspace(problems: ReportProblem[], cache?: SourceCache): ReturnType<typeof loadSources> {
  const here = join(process.cwd(), 'references.json');
  const workspace = workspaceOf(here, problems) ?? defaultWorkspaceOf(here);
  return workspace ? workspaceSources(workspace, new Set(), problems, cache) : [];
}
