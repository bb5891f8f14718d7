import type { ExtensionContext } from 'vscode';
import type { BackreadApi } from './extension';

/** One bundle for both hosts, since they share nearly everything: each brings its own way to start the server and to read originals. */
export async function activate(context: ExtensionContext): Promise<BackreadApi> {
  const host =
    typeof process === 'object' && process.versions?.node ? await import('./node') : await import('./browser');
  return host.activate(context);
}
