import type { DataTransfer } from 'vscode';
import {
  commands,
  Disposable,
  l10n,
  Uri,
  window,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeItem,
  type TreeView,
} from 'vscode';
import type { Status } from '../../protocol/requests';
import {
  NO_CONTENT_FILTER,
  SOURCE_CONTENTS,
  SOURCE_KINDS,
  sourceContentsSchema,
  sourceKindsSchema,
  SOURCES,
  sourcesSchema,
  type ContentFilter,
} from '../../protocol/contents';
import { PASSAGE_MIME } from '../../protocol/writing';
import { Requests, type Ask } from './ask';
import { filterWords, isFiltered, pickContentFilter } from './contentFilter';
import { contentTreeItem, dragContents, type ContentNode } from './contentNodes';
import type { Drafts } from './drafts';
import { focusedIn } from './focused';
import { filled, Refresh } from './refresh';

/** The sources with what is in each, and what of it the active draft uses. Files dropped on it are added. */
export class SourcesView implements TreeDataProvider<ContentNode>, TreeDragAndDropController<ContentNode>, Disposable {
  readonly dragMimeTypes = ['text/plain', PASSAGE_MIME];
  readonly dropMimeTypes = ['text/uri-list', 'files'];
  readonly #requests: Requests;
  readonly #refresh: Refresh<ContentNode>;
  readonly #view: TreeView<ContentNode>;
  readonly #disposable: Disposable;
  #filter: ContentFilter = NO_CONTENT_FILTER;
  #version = -1;

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
    this.#view = window.createTreeView('backread.sources', {
      treeDataProvider: this,
      dragAndDropController: this,
      showCollapseAll: true,
    });
    this.#disposable = Disposable.from(
      this.#requests,
      this.#refresh,
      this.#view,
      drafts.onDidChange(() => this.#refresh.later()),
    );
  }

  get onDidChangeTreeData(): Refresh<ContentNode>['event'] {
    return this.#refresh.event;
  }

  /** What has the focus in the view. */
  focused(): Promise<ContentNode | undefined> {
    return focusedIn(this.#view, this.#refresh, idOf);
  }

  /** What the server says of the sources: the list is filled anew when they changed. */
  status({ reading, version, problems }: Status): void {
    this.#view.badge = problems ? { value: problems, tooltip: l10n.t('{0} with problems', problems) } : undefined;
    if (reading || version === this.#version) return;
    this.#version = version;
    this.#refresh.later();
  }

  getTreeItem(node: ContentNode): TreeItem {
    return contentTreeItem(node);
  }

  getParent(): undefined {
    return undefined;
  }

  getChildren(node?: ContentNode): Promise<ContentNode[]> {
    return this.#refresh.children(node);
  }

  async #fill(node?: ContentNode): Promise<ContentNode[]> {
    const draft = this.drafts.uri;
    const filter = this.#filter;
    if (!node) return this.#tops(draft);
    if (node.type === 'source') {
      const { uri, problems, isRead } = node.source;
      const kinds = isRead ? await this.#requests.get(SOURCE_KINDS, { uri, draft, filter }, sourceKindsSchema) : [];
      const wrong = problems.map((problem): ContentNode => ({ type: 'problem', source: node.source, problem }));
      return [
        ...wrong,
        ...kinds
          .filter(({ kind }) => !filter.kinds.length || filter.kinds.includes(kind))
          .map(({ kind, count, used }): ContentNode => {
            const counts = used ? l10n.t('{0}, {1} used', count, used) : String(count);
            return { type: 'kind', kind, uri, counts };
          }),
      ];
    }
    if (node.type !== 'kind' || node.uri === undefined) return [];
    const { items, left } = await this.#requests.get(
      SOURCE_CONTENTS,
      { uri: node.uri, kind: node.kind, draft, filter },
      sourceContentsSchema,
    );
    const contents = items.map((content): ContentNode => ({ type: 'content', content }));
    return left ? [...contents, moreNode(l10n.t('{0} more: open the source', left), 'backread.findFact')] : contents;
  }

  async #tops(draft: string | undefined): Promise<ContentNode[]> {
    const { items, left, all } = await this.#requests.get(SOURCES, { draft, filter: this.#filter }, sourcesSchema);
    const shown = items.length + left;
    this.#view.message = isFiltered(this.#filter)
      ? l10n.t('{0} ({1} of {2} sources)', filterWords(this.#filter), shown, all)
      : undefined;
    filled('backread.sources', !all && !items.length);
    const sources = items.map((source): ContentNode => ({ type: 'source', source }));
    return left
      ? [...sources, moreNode(l10n.t('{0} more: search to narrow', left), 'backread.searchSources')]
      : sources;
  }

  pickFilter(): void {
    pickContentFilter(l10n.t('Search and Filter Sources'), this.#filter, (filter) => this.setFilter(filter));
  }

  setFilter(filter: ContentFilter): void {
    if (JSON.stringify(filter) === JSON.stringify(this.#filter)) return;
    this.#filter = filter;
    void commands.executeCommand('setContext', 'backread.sources.filtered', isFiltered(filter));
    this.#refresh.now();
  }

  handleDrag(nodes: readonly ContentNode[], transfer: DataTransfer): void {
    dragContents(nodes, transfer);
  }

  /** Files and addresses that are dropped become sources. */
  async handleDrop(_: ContentNode | undefined, transfer: DataTransfer): Promise<void> {
    const list = await transfer.get('text/uri-list')?.asString();
    const uris = (list ?? '')
      .split(/\r?\n/)
      .filter((line) => line && !line.startsWith('#'))
      .map((line) => Uri.parse(line));
    if (uris.length) await commands.executeCommand('backread.addSource', uris);
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}

export const moreNode = (label: string, command: string): ContentNode => ({ type: 'more', label, command });

const idOf = (node: ContentNode): string => contentTreeItem(node).id ?? node.type;
