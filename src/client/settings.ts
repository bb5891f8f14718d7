import { workspace, type ConfigurationScope } from 'vscode';
import type { Settings } from '../protocol/requests';

/** The one place where the editor's settings are read; each is described in package.json. */
export function readSettings(scope?: ConfigurationScope): Settings {
  const settings = workspace.getConfiguration('backread', scope);
  return {
    minimumLetters: settings.get('completion.minimumLetters', 3),
    showAll: settings.get('diagnostics.showAll', false),
  };
}

/** Whose name a mark carries: the setting, empty for none. */
export const reviewer = (): string => workspace.getConfiguration('backread').get('marks.author', '');

/** Whether Add Source may fetch addresses on this machine or network. */
export const allowsPrivateAddresses = (): boolean =>
  workspace.getConfiguration('backread').get('addSource.allowPrivateAddresses', false);

/** Whether the margin shows how each mention stands. */
export const gutterEnabled = (): boolean => workspace.getConfiguration('backread').get('gutter.enabled', false);
