import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { Draft } from '../core/drafts';
import { SourceIndex } from '../core/index';
import { english } from '../core/lang/en';
import type { ReportProblem } from '../core/report';
import { narrowSources, type Source } from '../core/sources';
import { UsageError } from './args';
import { realOf, SOURCE_KINDS, unreadable } from './files';
import type { SourceCache } from './sourceCache';
import { FEW, loadSources, workspaceSources } from './sources';
import { defaultWorkspaceOf, type Workspace } from './workspace';

/**
 * The sources that each draft is checked against: those named on the command line, else those of its workspace and those that
 * its front matter names by path. Every file is read once.
 */
export class DraftSources {
  readonly #named: readonly Source[] | undefined;
  readonly #byWorkspace = new Map<string, readonly Source[]>();
  readonly #byPaths = new Map<string, readonly Source[]>();
  readonly #indexes = new Map<readonly Source[], SourceIndex>();
  readonly #used = new Set<Source>();

  /** @throws UsageError where names are given and none of them can be read. */
  constructor(
    names: readonly string[],
    private readonly drafts: ReadonlySet<string>,
    private readonly problems: ReportProblem[],
    private readonly cache?: SourceCache,
  ) {
    if (!names.length) return;
    this.#named = loadSources(names, drafts, problems, cache);
    if (!this.#named.length) throw new UsageError(unreadable('No source could be read', SOURCE_KINDS, problems));
  }

  /** Those that were of use for a draft so far. */
  get used(): readonly Source[] {
    return [...this.#used];
  }

  /**
   * What one draft is checked against: all its sources where they are few or named by it, else an index to find the fitting
   * ones in; and what its front matter names in vain.
   * @throws UsageError where nothing says which they are.
   */
  of(
    draft: Draft,
    workspace: Workspace | undefined,
  ): { readonly sources: readonly Source[]; readonly index?: SourceIndex; readonly missing: readonly string[] } {
    const all = this.#named ?? this.#unnamed(draft, workspace);
    const { sources, missing } = narrowSources(all, draft.sources, draft.path, { resolve, root: workspace?.root });
    for (const source of sources) this.#used.add(source);
    return { sources, missing, ...(!draft.sources && sources.length > FEW && { index: this.#indexOf(all) }) };
  }

  #indexOf(sources: readonly Source[]): SourceIndex {
    let index = this.#indexes.get(sources);
    if (!index) {
      index = this.cache?.indexOf(sources) ?? indexOf(sources);
      this.#indexes.set(sources, index);
    }
    return index;
  }

  #unnamed(draft: Draft, own: Workspace | undefined): readonly Source[] {
    const workspace = own ?? defaultWorkspaceOf(draft.path);
    const around = workspace ? this.#inWorkspace(workspace) : [];
    const known = new Set(around.map(({ path }) => realOf(path)));
    const named = this.#byFrontMatter(draft).filter(({ path }) => !known.has(realOf(path)));
    const all = named.length ? [...around, ...named] : around;
    if (all.length) return all;
    const { path } = draft;
    if (!workspace)
      throw new UsageError(`Say where the sources of ${path} are: backread verify ${path} --source sources`);
    const globs = workspace.config.sources.join(', ');
    const what = `No source was found in ${workspace.root} (${globs}). Name them with --source, or set “sources” in .backread/config.json`;
    throw new UsageError(unreadable(what, SOURCE_KINDS, this.problems));
  }

  #inWorkspace(workspace: Workspace): readonly Source[] {
    const known = this.#byWorkspace.get(workspace.root);
    const sources = known ?? workspaceSources(workspace, this.drafts, this.problems, this.cache);
    this.#byWorkspace.set(workspace.root, sources);
    return sources;
  }

  #byFrontMatter({ sources: named = [], path }: Draft): readonly Source[] {
    const folder = path === '-' ? '.' : dirname(path);
    const paths = named
      .map((name) => relative('.', resolve(join(folder, name))))
      .filter((one) => one && existsSync(one));
    const key = paths.join('\n');
    const sources = this.#byPaths.get(key) ?? loadSources(paths, this.drafts, this.problems, this.cache);
    this.#byPaths.set(key, sources);
    return sources;
  }
}

function indexOf(sources: readonly Source[]): SourceIndex {
  const index = new SourceIndex(english);
  for (const source of sources) index.put(source);
  return index;
}
