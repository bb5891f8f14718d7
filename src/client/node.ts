import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { start, type BackreadApi } from './extension';

export function activate(context: ExtensionContext): BackreadApi {
  const module = context.asAbsolutePath('dist/server.js');
  return start(context, (options) =>
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
    ),
  );
}
