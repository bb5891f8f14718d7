import type { EventEmitter } from 'vscode';
import {
  commands,
  Disposable,
  l10n,
  window,
  type ProviderResult,
  type TreeDataProvider,
  type TreeItem,
  type TreeView,
} from 'vscode';
import {
  CHECK_LIST,
  CHECKS,
  checkListSchema,
  checksSchema,
  KINDS,
  NO_CHECK_FILTER,
  VERDICTS,
  type CheckFilter,
  type CheckItem,
} from '../../protocol/checks';
import type { Status } from '../../protocol/requests';
import { Requests, type Ask } from './ask';
import { checkTreeItem, type CheckNode } from './checkNodes';
import type { Drafts } from './drafts';
import { pickFilter } from './filterPick';
import { focusedIn } from './focused';
import { Onward } from './onward';
import { filled, Refresh } from './refresh';
import { groupName, kindName } from './words';

type Entry = CheckNode & { type: 'entry' };

/** The active draft's checks by verdict, with how much of each section is backed. */
export class ChecksView implements TreeDataProvider<CheckNode>, Disposable {
  readonly #requests: Requests;
  readonly #refresh: Refresh<CheckNode>;
  readonly #onward: Onward<CheckNode>;
  readonly #view: TreeView<CheckNode>;
  readonly #disposable: Disposable;
  #filter: CheckFilter = NO_CHECK_FILTER;
  #reading = true;
  #coverage: CheckNode | undefined;
  #groups = new Map<string, CheckNode & { type: 'group' }>();

  constructor(
    ask: Ask,
    private readonly drafts: Drafts,
  ) {
    this.#requests = new Requests(ask);
    this.#refresh = new Refresh({
      requests: this.#requests,
      fill: (node) => this.#fill(node),
      idOf,
      view: () => this.#view,
    });
    this.#onward = new Onward({
      view: () => this.#view,
      refresh: this.#refresh,
      idOf,
      isNext: (node) => node.type === 'entry' && node.item.group !== 'supported' && node.item.group !== 'marked',
    });
    this.#view = window.createTreeView('backread.checks', { treeDataProvider: this, showCollapseAll: true });
    this.#disposable = Disposable.from(
      this.#requests,
      this.#refresh,
      this.#view,
      drafts.onDidChange(() => {
        this.#badge();
        this.#refresh.later();
      }),
    );
  }

  get onDidChangeTreeData(): EventEmitter<CheckNode | undefined>['event'] {
    return this.#refresh.event;
  }

  get filter(): CheckFilter {
    return this.#filter;
  }

  /** The entry that has the focus in the view. */
  async focused(): Promise<Entry | undefined> {
    const node = await focusedIn(this.#view, this.#refresh, idOf);
    return node?.type === 'entry' ? node : undefined;
  }

  /** The server's word on the sources: until they are read no list is complete. */
  status({ reading }: Status): void {
    if (reading === this.#reading) return;
    this.#reading = reading;
    this.#refresh.later();
  }

  getTreeItem(node: CheckNode): TreeItem {
    return checkTreeItem(node);
  }

  getParent(node: CheckNode): ProviderResult<CheckNode> {
    return node.type === 'entry' ? node.parent : node.type === 'section' ? this.#coverage : undefined;
  }

  getChildren(node?: CheckNode): Promise<CheckNode[]> {
    return this.#refresh.children(node);
  }

  async #fill(node?: CheckNode): Promise<CheckNode[]> {
    const { uri } = this.drafts;
    if (uri === undefined) return [];
    const filter = this.#filter;
    if (!node) return this.#tops(uri);
    if (node.type === 'coverage')
      return node.checks.sections.map((section, nth) => ({ type: 'section', section, nth }));
    const asked =
      node.type === 'group' ? { group: node.group } : node.type === 'section' ? { section: node.section } : undefined;
    if (!asked) return [];
    const answer = await this.#requests.get(CHECK_LIST, { uri, filter, ...asked }, checkListSchema);
    const entries = (answer?.items ?? []).map((item): CheckNode => ({ type: 'entry', uri, item, parent: node }));
    return answer?.left ? [...entries, { type: 'more', left: answer.left }] : entries;
  }

  /** Selects an entry, where the view can be seen; the focus stays where it is. */
  async reveal(uri: string, item: CheckItem): Promise<void> {
    const parent = this.#groups.get(item.group);
    if (!this.#view.visible || !parent || uri !== this.drafts.uri) return;
    try {
      await this.#view.reveal({ type: 'entry', uri, item, parent }, { select: true, focus: false });
    } catch {
      // The list is just being filled anew, or is capped before this entry: nothing is lost.
    }
  }

  /** Called before an entry goes, because it is marked or mended; answers with what moves the focus on to the next one. */
  onwardFrom(entry: Entry): () => Promise<void> {
    return this.#onward.from(entry);
  }

  /** Asks for a filter; the list follows while it is being chosen. */
  pickFilter(): void {
    const groups = [
      { label: l10n.t('Verdict'), choices: VERDICTS.map((id) => ({ id, label: groupName(id) })) },
      { label: l10n.t('Kind'), choices: KINDS.map((kind) => ({ id: `kind ${kind}`, label: kindName(kind) })) },
    ];
    const { verdicts, kinds, words } = this.#filter;
    pickFilter(
      l10n.t('Filter Checks'),
      groups,
      { chosen: new Set([...verdicts, ...kinds.map((kind) => `kind ${kind}`)]), words },
      (state) =>
        this.setFilter({
          verdicts: VERDICTS.filter((id) => state.chosen.has(id)),
          kinds: KINDS.filter((kind) => state.chosen.has(`kind ${kind}`)),
          words: state.words,
        }),
    );
  }

  setFilter(filter: CheckFilter): void {
    if (JSON.stringify(filter) === JSON.stringify(this.#filter)) return;
    this.#filter = filter;
    void commands.executeCommand('setContext', 'backread.checks.filtered', this.isFiltered);
    this.#refresh.now();
  }

  get isFiltered(): boolean {
    const { verdicts, kinds, words } = this.#filter;
    return verdicts.length > 0 || kinds.length > 0 || words !== '';
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  async #tops(uri: string): Promise<CheckNode[]> {
    const checks = await this.#requests.get(CHECKS, { uri, filter: this.#filter }, checksSchema);
    const shown = checks?.groups.reduce((sum, { count }) => sum + count, 0) ?? 0;
    const filter = this.isFiltered ? this.#filterWords(shown) : '';
    const reading = this.#reading ? l10n.t('The sources are still being read.') : '';
    this.#view.message = [reading, filter].filter(Boolean).join(' ') || undefined;
    const isEmpty = !checks || (!checks.coverage.all && !shown);
    filled('backread.checks', isEmpty);
    if (isEmpty) return [];
    this.#groups = new Map(checks.groups.map(({ group, count }) => [group, { type: 'group', group, count } as const]));
    this.#coverage = checks.coverage.all ? { type: 'coverage', checks } : undefined;
    return [...(this.#coverage ? [this.#coverage] : []), ...this.#groups.values()];
  }

  #filterWords(shown: number): string {
    const { verdicts, kinds, words } = this.#filter;
    const parts = [...verdicts.map(groupName), ...kinds.map(kindName), ...(words ? [`“${words}”`] : [])];
    return l10n.t('Filter: {0} ({1} shown)', parts.join(', '), shown);
  }

  #badge(): void {
    const contradicted = this.drafts.sum?.contradicted ?? 0;
    this.#view.badge = contradicted ? { value: contradicted, tooltip: l10n.t('{0} flagged', contradicted) } : undefined;
  }
}

const idOf = (node: CheckNode): string => checkTreeItem(node).id ?? node.type;
