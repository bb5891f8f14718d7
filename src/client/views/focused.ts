import { commands, type TreeView } from 'vscode';
import type { Refresh } from './refresh';

/** How long a list that is just being filled anew is waited for, in milliseconds. */
const LIMIT = 3_000;
const REST = 20;

/**
 * The entry that has the focus in a tree, for keys pressed there. VS Code tells an extension only what is selected, and arrow keys select nothing: so
 * the focused entry's selection is turned over, which shows which one it is, and then it alone is selected.
 */
export async function focusedIn<T>(
  view: TreeView<T>,
  refresh: Refresh<T>,
  idOf: (node: T) => string,
): Promise<T | undefined> {
  const end = Date.now() + LIMIT;
  while (Date.now() < end) {
    const { steps } = refresh;
    const before = [...view.selection];
    // VS Code tells of the selection before it says that the command is done.
    await commands.executeCommand('list.toggleSelection');
    const after = [...view.selection];
    const missing = (from: readonly T[], node: T): boolean => !from.some((one) => idOf(one) === idOf(node));
    const turned = [...after.filter((node) => missing(before, node)), ...before.filter((node) => missing(after, node))];
    const [focused] = turned;
    // While a list is filled anew, VS Code does not know of its entries for a moment: what can't be told is asked again.
    if (focused && turned.length === 1 && steps === refresh.steps && !refresh.isAwaited) {
      if (after.length !== 1 || after[0] !== focused)
        await view.reveal(focused, { select: true, focus: true }).then(undefined, () => undefined);
      return focused;
    }
    await new Promise((resolve) => setTimeout(resolve, REST));
  }
  return undefined;
}
