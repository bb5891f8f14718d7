import { commands } from 'vscode';

/** Takes a card away whose link was followed by a key: it would stay where it is, over what is shown now. */
export async function hideCard(): Promise<void> {
  try {
    await commands.executeCommand('editor.action.hideHover');
  } catch {
    // An editor without this command: the card goes when the writer moves on.
  }
}
