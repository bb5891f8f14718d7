import {
  commands,
  Disposable,
  l10n,
  window,
  type DataTransfer,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeItem,
  type TreeView,
} from 'vscode';
import {
  CONTENT_KINDS,
  FIND_CONTENTS,
  findContentsSchema,
  NO_CONTENT_FILTER,
  type ContentFilter,
  type ContentKind,
} from '../../protocol/contents';
import type { Status } from '../../protocol/requests';
import { PASSAGE_MIME } from '../../protocol/writing';
import { Requests, type Ask } from './ask';
import { filterWords, isFiltered, pickContentFilter } from './contentFilter';
import { contentTreeItem, dragContents, type ContentNode } from './contentNodes';
import type { Drafts } from './drafts';
import { focusedIn } from './focused';
import { filled, Refresh } from './refresh';
import { moreNode } from './sourcesView';

/** Figures, quotes, people and facts of all sources: by kind, or what was searched for. */
export class FactsView implements TreeDataProvider<ContentNode>, TreeDragAndDropController<ContentNode>, Disposable {
  readonly dragMimeTypes = ['text/plain', PASSAGE_MIME];
  readonly dropMimeTypes = [];
  readonly #requests: Requests;
  readonly #refresh: Refresh<ContentNode>;
  readonly #view: TreeView<ContentNode>;
  readonly #disposable: Disposable;
  #filter: ContentFilter = NO_CONTENT_FILTER;
  #version = -1;
  #sources = 0;

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
    this.#view = window.createTreeView('backread.facts', {
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

  status({ reading, version, sources }: Status): void {
    if (reading || version === this.#version) return;
    this.#version = version;
    this.#sources = sources;
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
    const filter = this.#filter;
    if (node) return node.type === 'kind' ? this.#find([node.kind]) : [];
    this.#view.message = isFiltered(filter) ? filterWords(filter) : undefined;
    // What was searched for is shown at once; else only what is opened is read.
    if (filter.words) {
      const found = await this.#find(filter.kinds);
      if (!found.length) this.#view.message = l10n.t('{0} (nothing found)', filterWords(filter));
      return found;
    }
    filled('backread.facts', !this.#sources);
    if (!this.#sources) return [];
    return CONTENT_KINDS.filter((kind) => !filter.kinds.length || filter.kinds.includes(kind)).map((kind) => ({
      type: 'kind',
      kind,
    }));
  }

  async #find(kinds: readonly ContentKind[]): Promise<ContentNode[]> {
    const { items, more } = await this.#requests.get(
      FIND_CONTENTS,
      { draft: this.drafts.uri, filter: { ...this.#filter, kinds } },
      findContentsSchema,
    );
    const contents = items.map((content): ContentNode => ({ type: 'content', content }));
    return more ? [...contents, moreNode(l10n.t('More: search to narrow'), 'backread.searchFacts')] : contents;
  }

  pickFilter(): void {
    pickContentFilter(l10n.t('Search and Filter Facts'), this.#filter, (filter) => this.setFilter(filter));
  }

  setFilter(filter: ContentFilter): void {
    if (JSON.stringify(filter) === JSON.stringify(this.#filter)) return;
    this.#filter = filter;
    void commands.executeCommand('setContext', 'backread.facts.filtered', isFiltered(filter));
    this.#refresh.now();
  }

  handleDrag(nodes: readonly ContentNode[], transfer: DataTransfer): void {
    dragContents(nodes, transfer);
  }

  dispose(): void {
    this.#disposable.dispose();
  }
}

const idOf = (node: ContentNode): string => contentTreeItem(node).id ?? node.type;
