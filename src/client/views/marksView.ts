import {
  Disposable,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
  type TreeView,
} from 'vscode';
import { MARKS, marksSchema, type MarkItem } from '../../protocol/marks';
import { Requests, type Ask } from './ask';
import type { Drafts } from './drafts';
import { focusedIn } from './focused';
import { Onward } from './onward';
import { filled, Refresh } from './refresh';

const GROUPS = ['cq', 'ignore', 'ended'] as const;
type MarkGroup = (typeof GROUPS)[number];

/** What stands in the Marks view. */
export type MarkNode =
  | { readonly type: 'group'; readonly group: MarkGroup; readonly marks: readonly MarkItem[] }
  | { readonly type: 'mark'; readonly uri: string; readonly mark: MarkItem };

/** The active draft's marks: what was checked, what is ignored, by whom and why; apart from them those that ended. */
export class MarksView implements TreeDataProvider<MarkNode>, Disposable {
  readonly #requests: Requests;
  readonly #refresh: Refresh<MarkNode>;
  readonly #onward: Onward<MarkNode>;
  readonly #view: TreeView<MarkNode>;
  readonly #disposable: Disposable;

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
      isNext: ({ type }) => type === 'mark',
    });
    this.#view = window.createTreeView('backread.marks', { treeDataProvider: this, canSelectMany: true });
    this.#disposable = Disposable.from(
      this.#requests,
      this.#refresh,
      this.#view,
      drafts.onDidChange(() => this.#refresh.later()),
    );
  }

  get onDidChangeTreeData(): Refresh<MarkNode>['event'] {
    return this.#refresh.event;
  }

  /** What is selected, if several are; else what has the focus in the view. */
  async chosen(): Promise<readonly MarkNode[]> {
    if (this.#view.selection.length > 1) return this.#view.selection;
    const node = await focusedIn(this.#view, this.#refresh, idOf);
    return node ? [node] : [];
  }

  getTreeItem(node: MarkNode): TreeItem {
    return node.type === 'group' ? groupItem(node) : markItem(node.uri, node.mark);
  }

  getParent(node: MarkNode): MarkNode | undefined {
    if (node.type === 'group') return undefined;
    return this.#refresh.order().find((one) => one.node === node)?.parent;
  }

  /** Called before a mark goes; answers with what moves the focus on to the next one. */
  onwardFrom(mark: MarkNode): () => Promise<void> {
    return this.#onward.from(mark);
  }

  getChildren(node?: MarkNode): Promise<MarkNode[]> {
    return this.#refresh.children(node);
  }

  async #fill(node?: MarkNode): Promise<MarkNode[]> {
    const { uri } = this.drafts;
    if (uri === undefined) return [];
    if (node) return node.type === 'group' ? node.marks.map((mark) => ({ type: 'mark', uri, mark })) : [];
    const answer = await this.#requests.get(MARKS, { uri }, marksSchema);
    filled('backread.marks', !answer?.items.length);
    return GROUPS.flatMap((group): MarkNode[] => {
      const marks = (answer?.items ?? []).filter((mark) => (mark.ended ? 'ended' : mark.kind) === group);
      return marks.length ? [{ type: 'group', group, marks }] : [];
    });
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}

const idOf = (node: MarkNode): string => (node.type === 'mark' ? node.mark.id : node.group);

const groupName = (group: MarkGroup): string =>
  ({ cq: l10n.t('Checked (CQ)'), ignore: l10n.t('Ignored'), ended: l10n.t('Ended') })[group];

function groupItem({ group, marks }: MarkNode & { type: 'group' }): TreeItem {
  const item = new TreeItem(groupName(group), TreeItemCollapsibleState.Expanded);
  item.id = group;
  item.description = String(marks.length);
  item.iconPath = new ThemeIcon({ cq: 'verified', ignore: 'eye-closed', ended: 'history' }[group]);
  item.contextValue = `group ${group}`;
  if (group === 'ended')
    item.tooltip = l10n.t('These marks silence nothing any more: the words of the draft or of the source changed.');
  return item;
}

function markItem(uri: string, mark: MarkItem): TreeItem {
  const { id, kind, text, by, when, why, place, ended, passage, code } = mark;
  const item = new TreeItem(text.replace(/\s+/g, ' '), TreeItemCollapsibleState.None);
  item.id = id;
  const cause =
    ended === 'words'
      ? l10n.t('the draft’s words changed')
      : ended === 'passage'
        ? l10n.t('the source’s passage changed')
        : '';
  const date = dayOf(when);
  item.description = [cause, by, date, why].filter(Boolean).join(' · ');
  item.tooltip = [
    kind === 'cq' ? l10n.t('Checked (CQ)') : l10n.t('Ignored'),
    text,
    cause && l10n.t('Ended: {0}', cause),
    by && l10n.t('By: {0}', by),
    date && l10n.t('When: {0}', date),
    why && l10n.t('Why: {0}', why),
    code,
    passage && `@${passage.key}: ${passage.text}`,
  ]
    .filter(Boolean)
    .join('\n');
  if (ended) item.iconPath = new ThemeIcon(kind === 'cq' ? 'verified' : 'eye-closed');
  item.contextValue = ended ? 'mark ended' : 'mark';
  if (place)
    item.command = {
      command: 'backread.openPassage',
      title: l10n.t('Show in the Draft'),
      arguments: [uri, place.start, place.end],
    };
  item.accessibilityInformation = { label: `${text}. ${item.description}` };
  return item;
}

/** The day of an ISO time in the reader's own way of writing; what is no time is shown as it is. */
function dayOf(when: string | undefined): string {
  if (!when) return '';
  const time = new Date(when);
  return Number.isNaN(time.getTime()) ? when : time.toLocaleDateString(undefined, { dateStyle: 'medium' });
}
