import { Uri, workspace, type ExtensionContext } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { browserHost } from './addSource/browserHost';
import { start, type BackreadApi } from './extension';
import { registerSample, SAMPLE_SCHEME, showSampleDraft } from './sample';
import { SAMPLE_ROOT, SampleFileSystem } from './sampleMemory';

export function activate(context: ExtensionContext): BackreadApi {
  context.subscriptions.push(
    workspace.registerFileSystemProvider(SAMPLE_SCHEME, new SampleFileSystem(context.extensionUri), {
      isCaseSensitive: true,
    }),
    registerSample(() => Promise.resolve(SAMPLE_ROOT)),
  );
  void showSampleDraft();
  return start(
    context,
    async (options) => new LanguageClient('backread', 'Backread', await worker(context.extensionUri), options),
    browserHost(Uri.joinPath(context.extensionUri, 'dist/import')),
  );
}

/** A worker for the server. An extension that was loaded over a remote connection may start one only from a Blob. */
async function worker(extensionUri: Uri): Promise<Worker> {
  const uri = Uri.joinPath(extensionUri, 'dist/server.js');
  try {
    return new Worker(uri.toString(true));
  } catch {
    const script = await workspace.fs.readFile(uri);
    return new Worker(
      URL.createObjectURL(new Blob([script as Uint8Array<ArrayBuffer>], { type: 'application/javascript' })),
    );
  }
}
