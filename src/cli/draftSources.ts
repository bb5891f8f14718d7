import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Draft } from '../core/drafts';
import type { ReportProblem } from '../core/report';
import { narrowSources, type Source } from '../core/sources';
import { UsageError } from './args';
import { realOf, unreadable } from './files';
import { loadSources, workspaceSources } from './sources';
import type { Workspace } from './workspace';

/**
 * The sources that each draft is checked against: those named on the command line, else those of its workspace and those that
 * its front matter names by path. Every file is read once.
 */
export class DraftSources {
  readonly #named: readonly Source[] | undefined;
  readonly #byWorkspace = new Map<string, readonly Source[]>();
  readonly #byPaths = new Map<string, readonly Source[]>();
  readonly #used = new Set<Source>();

  /** @throws UsageError where names are given and none of them can be read. */
  constructor(
    names: readonly string[],
    private readonly drafts: ReadonlySet<string>,
    private readonly problems: ReportProblem[],
  ) {
    if (!names.length) return;
    this.#named = loadSources(names, drafts, problems);
    if (!this.#named.length) throw new UsageError(unreadable('No source could be read.', problems));
  }

  /** Those that were of use for a draft so far. */
  get used(): readonly Source[] {
    return [...this.#used];
  }

  /**
   * The sources of one draft, and what its front matter names in vain.
   * @throws UsageError where nothing says which they are.
   */
  of(draft: Draft, workspace: Workspace | undefined): { sources: readonly Source[]; missing: readonly string[] } {
    const all = this.#named ?? this.#unnamed(draft, workspace);
    const narrowed = narrowSources(all, draft.sources, draft.path, { resolve, root: workspace?.root });
    for (const source of narrowed.sources) this.#used.add(source);
    return narrowed;
  }

  #unnamed(draft: Draft, workspace: Workspace | undefined): readonly Source[] {
    const around = workspace ? this.#inWorkspace(workspace) : [];
    const known = new Set(around.map(({ path }) => realOf(path)));
    const all = [...around, ...this.#byFrontMatter(draft).filter(({ path }) => !known.has(realOf(path)))];
    if (all.length) return all;
    const { path } = draft;
    throw new UsageError(
      unreadable(
        workspace
          ? `No source was found in ${workspace.root}. Name them with --source, or set “sources” in .backread/config.json.`
          : `Say where the sources of ${path} are: backread verify ${path} --source sources`,
        this.problems,
      ),
    );
  }

  #inWorkspace(workspace: Workspace): readonly Source[] {
    const known = this.#byWorkspace.get(workspace.root);
    const sources = known ?? workspaceSources(workspace, this.drafts, this.problems);
    this.#byWorkspace.set(workspace.root, sources);
    return sources;
  }

  #byFrontMatter({ sources: named = [], path }: Draft): readonly Source[] {
    const folder = path === '-' ? '.' : dirname(path);
    const paths = named
      .map((name) => relative('.', resolve(join(folder, name))))
      .filter((one) => one && existsSync(one));
    const key = paths.join('\n');
    const sources = this.#byPaths.get(key) ?? loadSources(paths, this.drafts, this.problems);
    this.#byPaths.set(key, sources);
    return sources;
  }
}
