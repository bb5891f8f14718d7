import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { nodeHost } from './addSource/nodeHost';
import { start, type BackreadApi, type MakeClient } from './extension';

export function activate(context: ExtensionContext): BackreadApi {
  const module = context.asAbsolutePath('dist/server.js');
  const makeClient: MakeClient = (options) =>
    Promise.resolve(
      new LanguageClient(
        'backread',
        'Backread',
        {
          run: { module, transport: TransportKind.ipc },
          debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6009'] } },
        },
        options,
      ),
    );
  return start(context, makeClient, nodeHost(context.asAbsolutePath('dist/import')));
}
