import {
  commands,
  Disposable,
  window,
  type DataTransfer,
  type TreeDataProvider,
  type TreeDragAndDropController,
  type TreeItem,
  type TreeView,
} from 'vscode';
import { NO_CONTENT_FILTER, type ContentFilter } from '../../protocol/contents';
import { PASSAGE_MIME } from '../../protocol/writing';
import { Requests, type Ask } from './ask';
import { isFiltered, pickContentFilter } from './contentFilter';
import { contentTreeItem, dragContents, type ContentNode } from './contentNodes';
import type { Drafts } from './drafts';
import { focusedIn } from './focused';
import { Refresh } from './refresh';

/** A view of what is in the sources: filtered, filled anew when drafts or sources change, dragged into drafts. */
export abstract class ContentView
  implements TreeDataProvider<ContentNode>, TreeDragAndDropController<ContentNode>, Disposable
{
  readonly dragMimeTypes = ['text/plain', PASSAGE_MIME];
  protected readonly requests: Requests;
  protected readonly view: TreeView<ContentNode>;
  protected filter: ContentFilter = NO_CONTENT_FILTER;
  readonly #refresh: Refresh<ContentNode>;
  readonly #disposable: Disposable;
  #version = -1;

  protected constructor(
    private readonly id: string,
    /** What may be dropped on it. */
    readonly dropMimeTypes: readonly string[],
    ask: Ask,
    protected readonly drafts: Drafts,
  ) {
    this.requests = new Requests(ask);
    this.#refresh = new Refresh({
      requests: this.requests,
      fill: (node) => this.fill(node),
      idOf,
      view: () => this.view,
    });
    this.view = window.createTreeView(id, {
      treeDataProvider: this,
      dragAndDropController: this,
      showCollapseAll: true,
    });
    this.#disposable = Disposable.from(
      this.requests,
      this.#refresh,
      this.view,
      drafts.onDidChange(() => this.#refresh.later()),
    );
  }

  /** The rows below one, or the first ones, as they are now. */
  protected abstract fill(node?: ContentNode): Promise<ContentNode[]>;

  /** What the quick input that asks for a filter is called. */
  protected abstract readonly filterTitle: string;

  get onDidChangeTreeData(): Refresh<ContentNode>['event'] {
    return this.#refresh.event;
  }

  /** What has the focus in the view. */
  focused(): Promise<ContentNode | undefined> {
    return focusedIn(this.view, this.#refresh, idOf);
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

  pickFilter(): void {
    pickContentFilter(this.filterTitle, this.filter, (filter) => this.setFilter(filter));
  }

  setFilter(filter: ContentFilter): void {
    if (JSON.stringify(filter) === JSON.stringify(this.filter)) return;
    this.filter = filter;
    void commands.executeCommand('setContext', `${this.id}.filtered`, isFiltered(filter));
    this.#refresh.now();
  }

  handleDrag(nodes: readonly ContentNode[], transfer: DataTransfer): void {
    dragContents(nodes, transfer);
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  /** Fills the view anew where the sources are another version than before. @returns whether they are. */
  protected isNewer(version: number): boolean {
    if (version === this.#version) return false;
    this.#version = version;
    this.#refresh.later();
    return true;
  }
}

export const moreNode = (label: string, command: string): ContentNode => ({ type: 'more', label, command });

const idOf = (node: ContentNode): string => contentTreeItem(node).id ?? node.type;
