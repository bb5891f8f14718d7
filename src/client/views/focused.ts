import { commands, type TreeView } from 'vscode';

/** How long VS Code may take to tell of a changed selection, in milliseconds. */
const LIMIT = 500;

/**
 * The entry that has the focus in a tree, for keys pressed there. VS Code tells an extension only what is selected, and arrow keys select nothing: so
 * the focused entry's selection is turned over, which shows which one it is, and then it alone is selected.
 */
export async function focusedIn<T>(view: TreeView<T>, idOf: (node: T) => string): Promise<T | undefined> {
  const before = [...view.selection];
  // A list that was just being filled anew may not have heard it.
  const after = (await turnedOver(view)) ?? (await turnedOver(view));
  if (!after) return before[0];
  // By what they are called: a list that is filled anew has other objects for the same entries.
  const missing = (from: readonly T[], node: T): boolean => !from.some((one) => idOf(one) === idOf(node));
  const focused = after.find((node) => missing(before, node)) ?? before.find((node) => missing(after, node));
  if (focused && (after.length !== 1 || after[0] !== focused))
    await view.reveal(focused, { select: true, focus: true }).then(undefined, () => undefined);
  return focused;
}

function turnedOver<T>(view: TreeView<T>): Promise<readonly T[] | undefined> {
  return new Promise((resolve) => {
    const done = (selection?: readonly T[]): void => {
      clearTimeout(timer);
      listener.dispose();
      resolve(selection);
    };
    const listener = view.onDidChangeSelection(({ selection }) => done([...selection]));
    const timer = setTimeout(() => done(), LIMIT);
    void commands.executeCommand('list.toggleSelection');
  });
}
