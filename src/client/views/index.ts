import { commands, type Disposable, type ExtensionContext } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { Status } from '../../protocol/requests';
import { registerFindFact } from '../findFact';
import { asker } from './ask';
import { registerCheckCommands } from './checkCommands';
import { ChecksView } from './checksView';
import { registerContentCommands } from './contentCommands';
import type { Drafts } from './drafts';
import { FactsView } from './factsView';
import { Gutter } from './gutter';
import { registerMarkCommands } from './markCommands';
import { MarksView } from './marksView';
import { SourcesView } from './sourcesView';
import { targetIn, type Target } from './target';

export interface Views {
  readonly disposables: readonly Disposable[];
  /** Which check a command is about. */
  readonly target: Target;
  /** The server's word on the sources, for the views that list them. */
  status(status: Status): void;
}

/** The four views in the activity bar and the signs in the margin. Nothing is asked of the server before one of them can be seen. */
export function registerViews(
  context: ExtensionContext,
  client: () => Promise<BaseLanguageClient>,
  drafts: Drafts,
): Views {
  const ask = asker(client);
  const checks = new ChecksView(ask, drafts);
  const sources = new SourcesView(ask, drafts);
  const facts = new FactsView(ask, drafts);
  const marks = new MarksView(ask, drafts);
  const gutter = new Gutter(context.extensionUri, ask, drafts);
  return {
    disposables: [
      checks,
      sources,
      facts,
      marks,
      gutter,
      registerFindFact(ask),
      commands.registerCommand('backread.toggleGutter', () => gutter.toggle()),
      ...registerCheckCommands(ask, drafts, checks),
      ...registerContentCommands(drafts, sources, facts),
      ...registerMarkCommands(ask, client, drafts, marks),
    ],
    target: targetIn(checks),
    status(status) {
      void commands.executeCommand('setContext', 'backread.hasSources', status.sources > 0);
      checks.status(status);
      sources.status(status);
      facts.status(status);
    },
  };
}
