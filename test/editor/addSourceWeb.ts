import assert from 'assert';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { fileIn } from './helpers';
import { note } from './run';

const page = (title: string, figure: string): string =>
  `<!doctype html><html lang="en"><head><meta property="og:title" content="${title}"><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2025-02-11"></head><body><article><h1>${title}</h1><p>The lock gates weigh ${figure} tonnes each, the engineer said on Monday.</p><p>They were made in Gdansk and came by sea.</p></article></body></html>`;

const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(path)));
const add = (address: string): Thenable<vscode.Uri[]> =>
  vscode.commands.executeCommand<vscode.Uri[]>('backread.addSource', [vscode.Uri.parse(address)]);
const set = (section: string, key: string, value: unknown): Thenable<void> =>
  vscode.workspace.getConfiguration(section).update(key, value, vscode.ConfigurationTarget.Global);

async function serve(listener: RequestListener): Promise<{ server: Server; base: string }> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, base: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

/** Adding web addresses and whole folders, in Node's extension host. */
export function addSourceFromWeb(): void {
  describe('Add Source from the web', function () {
    this.timeout(60_000);
    const servers: Server[] = [];
    after(async () => {
      await set('http', 'proxy', undefined);
      await set('backread', 'addSource.allowPrivateAddresses', undefined);
      for (const server of servers) {
        server.closeAllConnections();
        server.close();
      }
    });

    it('refuses an address of this machine until the setting allows it', async () => {
      let asked = 0;
      const { server, base } = await serve((_, out) => {
        asked++;
        out.setHeader('content-type', 'text/html').end(page('The lock gates', '41'));
      });
      servers.push(server);
      assert.deepEqual(await add(`${base}/gates`), []);
      assert.equal(asked, 0);
      await set('backread', 'addSource.allowPrivateAddresses', true);
      const [added] = await add(`${base}/gates`);
      assert.ok(added?.path.endsWith('sources/the-lock-gates.md'));
      assert.match(await read('sources/the-lock-gates.md'), /\nurl: http:\/\/127\.0\.0\.1:\d+\/gates\n[^]*41 tonnes/);
    });

    it('goes through the proxy of the editor’s settings', async () => {
      const asked: string[] = [];
      const { server, base } = await serve((request, out) => {
        asked.push(request.url ?? '');
        out.setHeader('content-type', 'text/html').end(page('Gates from Gdansk', '43'));
      });
      servers.push(server);
      await set('http', 'proxy', base);
      const [added] = await add('http://courier.example/gdansk');
      assert.ok(added?.path.endsWith('sources/gates-from-gdansk.md'));
      assert.deepEqual(asked, ['http://courier.example/gdansk']);
      await set('http', 'proxy', undefined);
    });

    it('adds a folder of 50 files, and none of them twice', async function () {
      this.timeout(120_000);
      for (let i = 0; i < 50; i++)
        await vscode.workspace.fs.writeFile(
          fileIn(`inbox50/page-${i}.html`),
          new TextEncoder().encode(page(`Gate number ${i}`, String(100 + i))),
        );
      const from = performance.now();
      const added = await vscode.commands.executeCommand<vscode.Uri[]>('backread.addSource', fileIn('inbox50'));
      note(`    50 web pages added: ${Math.round(performance.now() - from)} ms`);
      assert.equal(added.length, 50);
      assert.equal(new Set(added.map(String)).size, 50);
      const keys = await Promise.all(
        added.map(async (uri) => /\nkey: (\S+)\n/.exec(await read(uri.path.split('/honduras/')[1] ?? ''))?.[1]),
      );
      assert.equal(new Set(keys).size, 50);
      assert.deepEqual(await vscode.commands.executeCommand('backread.addSource', fileIn('inbox50')), []);
    });
  });
}
