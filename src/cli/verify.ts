import { resolve } from 'node:path';
import { formatOf } from '../core/document';
import { applyMarks, readDraft, type Draft } from '../core/drafts';
import { english } from '../core/lang/en';
import type { ReportProblem, VerifiedDraft, VerifyResult } from '../core/report';
import { narrowSources, type Source } from '../core/sources';
import { LineIndex } from '../core/text/lines';
import { verifyDraft } from '../core/verify';
import { applySeverities } from '../protocol/config';
import { UsageError } from './args';
import { findFiles, readText, realOf, type TextFile } from './files';
import { isSourceFile, isWorkspaceSource, loadSources, workspaceSources } from './sources';
import { marksOf, workspaceOf, type Workspace } from './workspace';

/**
 * `backread verify`: each draft against the sources that are named, or, without any, against those of its workspace.
 * @throws UsageError where nothing can be verified.
 */
export function verify(draftNames: readonly string[], sourceNames: readonly string[]): VerifyResult {
  const problems: ReportProblem[] = [];
  const paths = draftFiles(draftNames, sourceNames, problems);
  const sources = new SourcesOfDrafts(sourceNames, new Set(paths.map(realOf)), problems);
  const drafts: VerifiedDraft[] = [];
  for (const path of paths) {
    const file = readText(path, problems);
    if (file) drafts.push(verifyFile(file, sources, problems));
  }
  if (!drafts.length) throw new UsageError(unreadable('No draft could be read.', problems));
  return { drafts, sources: sources.used, problems };
}

/** The drafts that `names` mean. A folder may hold drafts and sources alike: a source in it is no draft unless it is named. */
function draftFiles(names: readonly string[], sourceNames: readonly string[], problems: ReportProblem[]): string[] {
  const isNamed = new Set(names);
  const isSource = new Set(findFiles(sourceNames, isSourceFile, []).map(realOf));
  return findFiles(names, (path) => formatOf(path) === 'markdown', problems).filter((path) => {
    if (isNamed.has(path)) return true;
    if (sourceNames.length) return !isSource.has(realOf(path));
    const workspace = workspaceOf(path, problems);
    return !workspace || !isWorkspaceSource(workspace, path);
  });
}

function verifyFile({ path, text }: TextFile, known: SourcesOfDrafts, problems: ReportProblem[]): VerifiedDraft {
  const workspace = workspaceOf(path === '-' ? 'draft.md' : path, problems);
  const marks = workspace && path !== '-' ? marksOf(workspace, path, problems) : [];
  const format = formatOf(path) ?? 'markdown';
  const { draft, problems: found } = readDraft({ path, text, format, marks }, english);
  const lines = new LineIndex(text);
  const note = (message: string, start: number): void => {
    const { line, character } = lines.positionAt(start);
    problems.push({ path, message, line: line + 1, column: character + 1 });
  };
  for (const { message, start } of found) note(message, start);
  const { sources, missing } = known.of(draft, workspace);
  for (const name of missing)
    note(
      `Its front matter names the source “${name}”, which is not among those given. Write a source’s key or path, or add its folder with --source.`,
      draft.mentions.document.frontMatter?.fields.get('sources')?.start ?? 0,
    );
  const checks = applyMarks(verifyDraft(draft, sources, english), draft);
  return { draft, checks: applySeverities(checks, workspace?.config.severities ?? {}) };
}

/** The sources that each draft is checked against; every file is read once. */
class SourcesOfDrafts {
  readonly #named: readonly Source[] | undefined;
  readonly #byWorkspace = new Map<string, readonly Source[]>();
  readonly #used = new Set<Source>();

  constructor(
    names: readonly string[],
    private readonly drafts: ReadonlySet<string>,
    private readonly problems: ReportProblem[],
  ) {
    if (!names.length) return;
    this.#named = loadSources(names, drafts, problems);
    if (!this.#named.length) throw new UsageError(unreadable('No source could be read.', problems));
  }

  get used(): readonly Source[] {
    return [...this.#used];
  }

  of(draft: Draft, workspace: Workspace | undefined): { sources: readonly Source[]; missing: readonly string[] } {
    const all = this.#named ?? this.#inWorkspace(draft.path, workspace);
    const narrowed = narrowSources(all, draft.sources, draft.path, { resolve, root: workspace?.root });
    for (const source of narrowed.sources) this.#used.add(source);
    return narrowed;
  }

  #inWorkspace(path: string, workspace: Workspace | undefined): readonly Source[] {
    if (!workspace)
      throw new UsageError(`Say where the sources of ${path} are: backread verify ${path} --source sources`);
    const known = this.#byWorkspace.get(workspace.root);
    if (known) return known;
    const sources = workspaceSources(workspace, this.drafts, this.problems);
    this.#byWorkspace.set(workspace.root, sources);
    if (!sources.length)
      throw new UsageError(
        unreadable(
          `No source was found in ${workspace.root}. Name them with --source, or set “sources” in .backread/config.json.`,
          this.problems,
        ),
      );
    return sources;
  }
}

/** A reason for standard error, with what went wrong with each file. */
export const unreadable = (what: string, problems: readonly ReportProblem[]): string =>
  [what, ...problems.map(({ path, message }) => `  ${path}: ${message}`)].join('\n');
