import { window, type TreeView } from 'vscode';
import { followerOf, type ListOrder, type Placed } from './follower';
import type { Refresh } from './refresh';

/** How long a list is waited for that an edit or a mark changes, in milliseconds: later nobody expects the focus to move. */
const LIMIT = 2_500;
const REST = 20;

interface OnwardOptions<T> extends ListOrder<T> {
  /** The view, once it is there. */
  readonly view: () => TreeView<T>;
  readonly refresh: Refresh<T>;
}

/** Moves the focus of a list on when an entry goes, as in a list that one works down. */
export class Onward<T> {
  #turn = 0;

  constructor(private readonly options: OnwardOptions<T>) {}

  /** Called before the entry goes; answers with what to call when it is about to. Of several that are waited for, the last one counts. */
  from(leaving: T): () => Promise<void> {
    const next = followerOf(this.options.refresh.order(), leaving, this.options);
    return () => this.#move(next);
  }

  async #move(next: (now: readonly Placed<T>[]) => T | undefined): Promise<void> {
    const { view, refresh } = this.options;
    const turn = ++this.#turn;
    // Who works in a text meanwhile is not called back.
    const leaves = window.onDidChangeTextEditorSelection(({ kind }) => {
      if (kind !== undefined) this.#turn++;
    });
    refresh.hurry();
    try {
      const end = Date.now() + LIMIT;
      while (Date.now() < end && view().visible) {
        await new Promise((resolve) => setTimeout(resolve, REST));
        if (turn !== this.#turn) return;
        const { steps } = refresh;
        const node = refresh.isAwaited ? undefined : next(refresh.order());
        if (node === undefined) continue;
        try {
          await view().reveal(node, { select: true, focus: true });
          // The list may have been filled anew meanwhile, which takes the focus away again.
          if (steps === refresh.steps) return;
        } catch {
          // It is just being filled anew: once more.
        }
      }
    } finally {
      leaves.dispose();
    }
  }
}
