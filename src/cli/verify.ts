import { formatOf } from '../core/document';
import { readDraft } from '../core/drafts';
import { throughWorks, withoutKnownWorks } from '../core/features/works';
import { english } from '../core/lang/en';
import type { ReportProblem, VerifiedDraft, VerifyResult } from '../core/report';
import { LineIndex } from '../core/text/lines';
import { Works, type Work } from '../core/sources';
import { Verifier } from '../core/verify';
import { applySeverities, DEFAULT_CONFIG, verifyOptionsOf } from '../protocol/config';
import { UsageError } from './args';
import { DraftSources } from './draftSources';
import { DRAFT_KINDS, findFiles, readText, realOf, unreadable, type TextFile } from './files';
import type { SourceCache } from './sourceCache';
import { isSourceFile, isWorkspaceSource } from './sources';
import { bibliographyOf, type Library } from './works';
import { marksOf, workspaceOf, type Workspace } from './workspace';

/** What a verification may have besides: each makes it able to do more or sooner, none changes a verdict. */
export interface Loaded {
  readonly library?: Library | undefined;
  readonly cache?: SourceCache | undefined;
}

/**
 * `backread verify`: each draft against the sources that are named, or, without any, against those of its workspace.
 * @throws UsageError where nothing can be verified.
 */
export function verify(
  draftNames: readonly string[],
  sourceNames: readonly string[],
  { library, cache }: Loaded = {},
): VerifyResult {
  const problems: ReportProblem[] = [];
  const paths = draftFiles(draftNames, sourceNames, problems);
  const sources = new DraftSources(sourceNames, new Set(paths.map(realOf)), problems, cache);
  const verifier = new Verifier(english);
  const bibliographies = new Map<string, readonly Work[]>();
  const worksIn = (workspace: Workspace): readonly Work[] => {
    const works = bibliographies.get(workspace.root) ?? bibliographyOf(workspace, problems, library);
    bibliographies.set(workspace.root, works);
    return works;
  };
  const drafts: VerifiedDraft[] = [];
  for (const path of paths) {
    const file = readText(path, problems);
    if (file) drafts.push(verifyFile(file, sources, verifier, worksIn, problems));
  }
  if (!drafts.length) throw new UsageError(unreadable('No draft could be read', DRAFT_KINDS, problems));
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

function verifyFile(
  { path, text }: TextFile,
  known: DraftSources,
  verifier: Verifier,
  worksIn: (workspace: Workspace) => readonly Work[],
  problems: ReportProblem[],
): VerifiedDraft {
  const workspace = workspaceOf(path === '-' ? 'draft.md' : path, problems);
  const marks = workspace && path !== '-' ? marksOf(workspace, path, problems) : [];
  const format = formatOf(path) ?? 'markdown';
  const { draft: written, problems: found } = readDraft({ path, text, format, marks }, english);
  const lines = new LineIndex(text);
  const note = (message: string, start: number): void => {
    const { line, character } = lines.positionAt(start);
    problems.push({ path, message, line: line + 1, column: character + 1 });
  };
  for (const { message, start } of found) note(message, start);
  const library = workspace ? worksIn(workspace) : [];
  const works = new Works(library, library.length ? known.of(written, workspace).sources : []);
  const draft = throughWorks(written, works);
  const { sources, index, missing } = known.of(draft, workspace);
  for (const name of missing)
    note(
      `Its front matter names the source “${name}”, which is not among those given. Write a source’s key or path, or add its folder with --source.`,
      draft.mentions.document.frontMatter?.fields.get('sources')?.start ?? 0,
    );
  const config = workspace?.config ?? DEFAULT_CONFIG;
  const options = verifyOptionsOf(config);
  const { checks } = index
    ? verifier.verify(draft, index, undefined, options)
    : verifier.verifyAgainst(draft, sources, undefined, options);
  return { draft, checks: applySeverities(withoutKnownWorks(checks, draft, works), config.severities) };
}
