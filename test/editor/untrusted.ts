import assert from 'assert';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { DRAFT, fileIn, found, listening, open, until, write } from './helpers';

const REFUSED =
  'Addresses are not fetched in a workspace that is not trusted. Trust it, or save the page and add the file.';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/**
 * A workspace that is not trusted: what the README promises of it. VS Code trusts every workspace that it runs extension tests in, so the
 * editor's word on it is what the tests change; the commands are the real ones.
 */
export function untrusted(): void {
  describe('a workspace that is not trusted', function () {
    this.timeout(60_000);
    const trust = Object.getOwnPropertyDescriptor(vscode.workspace, 'isTrusted');
    let server: Server;
    let address: vscode.Uri;
    let asked = 0;
    before(async () => {
      // Without an editor the command would ask which folder is meant.
      await open(DRAFT);
      server = createServer((_, out) => {
        asked++;
        out.setHeader('content-type', 'text/html').end('<article><p>The tower is 40 metres high.</p></article>');
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      address = vscode.Uri.parse(`http://127.0.0.1:${(server.address() as AddressInfo).port}/tower`);
      // So that what refuses is the trust, not the address.
      await vscode.workspace
        .getConfiguration('backread')
        .update('addSource.allowPrivateAddresses', true, vscode.ConfigurationTarget.Global);
      Object.defineProperty(vscode.workspace, 'isTrusted', { configurable: true, get: () => false });
    });
    after(async () => {
      if (trust) Object.defineProperty(vscode.workspace, 'isTrusted', trust);
      await vscode.workspace
        .getConfiguration('backread')
        .update('addSource.allowPrivateAddresses', undefined, vscode.ConfigurationTarget.Global);
      server.closeAllConnections();
      server.close();
    });

    it('is one that the manifest says Backread works in, but for fetching', () => {
      const { packageJSON } = vscode.extensions.getExtension('backread.backread') ?? {};
      const { capabilities } = packageJSON as {
        capabilities: { untrustedWorkspaces: { supported: unknown; description: string } };
      };
      assert.equal(capabilities.untrustedWorkspaces.supported, 'limited');
      assert.match(capabilities.untrustedWorkspaces.description, /fetching a source from a web address/);
    });

    it('fetches no address to add it, and says why', async () => {
      const told = await listening(async () =>
        assert.deepEqual(await vscode.commands.executeCommand('backread.addSource', [address]), []),
      );
      assert.deepEqual(told, [REFUSED]);
      assert.equal(asked, 0);
    });

    it('fetches no source again, and says why', async () => {
      const uri = fileIn('sources/tower.md');
      await vscode.workspace.fs.writeFile(
        uri,
        bytes(`---\nkey: tower\nurl: ${address.toString()}\n---\n\nThe tower is 40 metres high.\n`),
      );
      const told = await listening(() => vscode.commands.executeCommand('backread.recheckSources', uri));
      assert.deepEqual(told, [REFUSED]);
      assert.equal(asked, 0);
    });

    it('adds files and checks drafts', async () => {
      await vscode.workspace.fs.writeFile(fileIn('inbox/mill.html'), bytes(MILL));
      const [added] = await vscode.commands.executeCommand<vscode.Uri[]>(
        'backread.addSource',
        fileIn('inbox/mill.html'),
      );
      assert.ok(added);
      assert.ok(added.path.endsWith('sources/the-mill.md'), added.path);
      const key = /\nkey: (\S+)\n/.exec(new TextDecoder().decode(await vscode.workspace.fs.readFile(added)))?.[1];
      const draft = await write('drafts/mill.md', `The mill grinds 75 tonnes of wheat a week [@${key}, ¶ 1].\n`);
      await until(
        () => found(draft),
        (all) => all.some((one) => one.startsWith('figure.') && one.includes('75 tonnes')),
      );
      await vscode.commands.executeCommand('backread.verifyFigures');
      await until(
        () => vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs),
        (tabs) => tabs.some(({ input }) => input instanceof vscode.TabInputWebview),
      );
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });
  });
}

const MILL =
  '<!doctype html><html lang="en"><head><meta property="og:title" content="The mill"><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2025-02-11"></head><body><article><h1>The mill</h1><p>The mill grinds 57 tonnes of wheat a week, the miller said on Monday.</p><p>It stands by the river.</p></article></body></html>';
