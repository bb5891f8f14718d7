import { window } from 'vscode';
import type { Place } from '../../protocol/requests';
import { isEntry } from './checkCommands';
import type { ChecksView } from './checksView';

/** Where the check is that a command is about. */
export interface Aim {
  readonly place: Place;
  /** Moves the focus on, where the check stands in a list that it leaves when the command is done. */
  readonly onward?: () => Promise<void>;
}

/** Works out which check a command is about, from what it was called with. */
export type Target = (uri?: unknown, start?: unknown, end?: unknown) => Promise<Aim | undefined>;

/**
 * A command is about a place (a hover's link, a quick fix), an entry of the Checks view (its menu), the entry focused there (`'selection'`, a
 * key pressed in the view), or what stands at the cursor.
 */
export const targetIn =
  (view: ChecksView): Target =>
  async (uri, start, end) => {
    if (typeof uri === 'string' && typeof start === 'number' && typeof end === 'number')
      return { place: { uri, start, end } };
    const entry = isEntry(uri) ? uri : uri === 'selection' ? await view.focused() : undefined;
    if (entry) {
      const { start: from, end: to } = entry.item;
      return { place: { uri: entry.uri, start: from, end: to }, onward: view.onwardFrom(entry) };
    }
    const editor = window.activeTextEditor;
    if (!editor || uri !== undefined) return undefined;
    const offset = editor.document.offsetAt(editor.selection.active);
    return { place: { uri: editor.document.uri.toString(), start: offset, end: offset } };
  };
