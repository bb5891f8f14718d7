import { tmpdir } from 'node:os';
import { Uri, type ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { nodeHost } from './addSource/nodeHost';
import { start, type BackreadApi, type MakeClient } from './extension';
import { copySample, registerSample, showSampleDraft } from './sample';

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
  context.subscriptions.push(registerSample(() => copySample(context.extensionUri, Uri.file(tmpdir()))));
  void showSampleDraft();
  return start(context, makeClient, nodeHost(context.asAbsolutePath('dist/import')));
}
