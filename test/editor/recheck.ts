import assert from 'assert';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import * as vscode from 'vscode';
import { DRAFT, fileIn, listening, open, pause, write } from './helpers';

const CARRIED = 'The ferry line carried 310,000 passengers in 2024, its manager said on Monday.';
const QUAY = 'The new quay at Osterby cost 12.5 million euros and was paid for by the region.';
const DEARER = 'The new quay at Osterby cost 14 million euros and was paid for by the region.';
const OLDEST = 'The oldest of its four ships was built in Gdansk and came by sea in the spring of 1974.';

/** The page says that it lives elsewhere once it has changed, as a paper's pages do when its site is moved. */
const page = (paragraphs: readonly string[], canonical = ''): string =>
  `<!doctype html><html lang="en"><head><meta property="og:title" content="The ferry line"><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2025-02-11">${canonical && `<link rel="canonical" href="${canonical}">`}</head><body><article><h1>The ferry line</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`;

const read = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(fileIn(path)));
const snapshots = async (): Promise<string[]> =>
  Promise.resolve(vscode.workspace.fs.readDirectory(fileIn('.backread/snapshots'))).then(
    (all) => all.map(([name]) => name).filter((name) => name.includes('ferry')),
    () => [],
  );
const allow = (value: true | undefined): Thenable<void> =>
  vscode.workspace
    .getConfiguration('backread')
    .update('addSource.allowPrivateAddresses', value, vscode.ConfigurationTarget.Global);

/** Runs a command to its end, and does `press` again and again until then. */
async function pressing(run: Thenable<unknown>, press: () => Thenable<unknown>): Promise<void> {
  let done = false;
  const ended = Promise.resolve(run).finally(() => (done = true));
  for (let i = 0; i < 100 && !done; i++) {
    await pause(200);
    if (!done) await press();
  }
  await ended;
}

/** Re-check Sources, in Node's extension host, against a page of this machine. */
export function recheckSources(): void {
  describe('Re-check Sources', function () {
    this.timeout(60_000);
    const source = (): vscode.Uri => fileIn('sources/the-ferry-line.md');
    const recheck = (): Thenable<unknown> => vscode.commands.executeCommand('backread.recheckSources', source());
    let body = page([CARRIED, QUAY, OLDEST]);
    let asked = 0;
    let server: Server;
    let kept: string;

    before(async () => {
      server = createServer((_, out) => {
        asked++;
        out.setHeader('content-type', 'text/html').end(body);
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      await allow(true);
      // An address has no folder of its own: its source goes to the one that is written in.
      await open(DRAFT);
      const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/ferry`;
      const [added] = await vscode.commands.executeCommand<vscode.Uri[]>('backread.addSource', [
        vscode.Uri.parse(address),
      ]);
      assert.equal(added?.toString(), source().toString());
      kept = await read('sources/the-ferry-line.md');
      const key = /\nkey: (\S+)\n/.exec(kept)?.[1] ?? '';
      await write(
        'drafts/ferry.md',
        `The oldest ship was built in Gdansk [@${key}, ¶ 3].\n\nThe new quay at Osterby cost 12.5 million euros [@${key}, ¶ 2].\n`,
      );
    });
    after(async () => {
      await allow(undefined);
      server.closeAllConnections();
      server.close();
      await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    });

    it('says that a page is as it was, and writes nothing', async () => {
      const before = asked;
      const told = await listening(recheck);
      assert.deepEqual(told, ['1 sources are as they were.']);
      assert.equal(asked, before + 1);
      assert.equal(await read('sources/the-ferry-line.md'), kept);
    });

    it('shows what changed in a diff, and keeps the old one unless the new is taken', async () => {
      body = page([OLDEST, CARRIED, DEARER], 'https://courier.example/moved/ferry');
      const told = await listening(() =>
        pressing(recheck(), async () => {
          const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
          if (!(input instanceof vscode.TabInputTextDiff)) return;
          assert.equal(input.original.toString(), source().toString());
          assert.match((await vscode.workspace.openTextDocument(input.modified)).getText(), /cost 14 million euros/);
          await vscode.commands.executeCommand('notifications.clearAll');
        }),
      );
      assert.match(
        told.join('\n'),
        /^“The ferry line” changed: 1 paragraphs have other words, 0 are new, 2 stand elsewhere\. No longer there: 12\.5 million euros\. Citations to look at again in honduras\/drafts\/ferry\.md\.$/,
      );
      assert.equal(await read('sources/the-ferry-line.md'), kept);
      assert.deepEqual(await snapshots(), []);
    });

    it('takes the new version, keeps the one before, and offers the locators of what stands elsewhere', async () => {
      const offered: vscode.WorkspaceEdit[] = [];
      // The Refactor Preview waits for somebody to tick each edit: what it would show is taken here.
      const { applyEdit } = vscode.workspace;
      const api = vscode.workspace as { applyEdit: typeof applyEdit };
      api.applyEdit = (edit) => Promise.resolve(offered.push(edit) > 0);
      try {
        await pressing(recheck(), () => vscode.commands.executeCommand('notification.acceptPrimaryAction'));
      } finally {
        api.applyEdit = applyEdit;
      }
      const taken = await read('sources/the-ferry-line.md');
      assert.match(taken, /cost 14 million euros/);
      assert.equal(/\nkey: .*\n/.exec(taken)?.[0], /\nkey: .*\n/.exec(kept)?.[0]);
      const [snapshot, ...more] = await snapshots();
      assert.deepEqual(more, []);
      assert.equal(await read(`.backread/snapshots/${snapshot}`), kept);

      const draft = await open('drafts/ferry.md');
      const before = draft.getText();
      const edits = offered.flatMap((edit) => edit.entries());
      assert.deepEqual(
        edits.map(([uri]) => uri.toString()),
        [draft.uri.toString()],
      );
      const plain = new vscode.WorkspaceEdit();
      for (const [uri, changes] of edits) plain.set(uri, changes);
      await vscode.workspace.applyEdit(plain);
      assert.equal(draft.getText(), before.replace('¶ 3', '¶ 1'));
    });

    it('says which could not be fetched', async () => {
      await allow(undefined);
      const [message, ...more] = await listening(recheck);
      assert.match(message ?? '', /127\.0\.0\.1/);
      assert.deepEqual(more, []);
    });
  });

  describe('Write References', () => {
    it('writes references.json for Pandoc, keeps works that are not ours, and says how many', async () => {
      const file = fileIn('references.json');
      const own = { id: 'lee2019', type: 'book', title: 'Ports' };
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(JSON.stringify([own])));
      await write('drafts/references.md', 'A draft.\n');
      let sources: number | undefined;
      const told = await listening(async () => {
        sources = await vscode.commands.executeCommand<number>('backread.writeReferences');
      });
      const works = JSON.parse(await read('references.json')) as Record<string, unknown>[];
      assert.ok(sources && works.length === sources + 1, `${works.length} works of ${sources} sources`);
      assert.deepEqual(
        works.find(({ id }) => id === own.id),
        own,
      );
      const work = works.find(({ id }) => id === 'aljazeera2025honduras');
      assert.ok(work);
      assert.equal(work['title'], 'Why has Honduras threatened to expel US troops?');
      assert.deepEqual(work['issued'], { 'date-parts': [[2025, 1, 3]] });
      assert.match(told[0] ?? '', new RegExp(`references\\.json now has ${sources} sources`));
      await vscode.commands.executeCommand('notifications.clearAll');
      await vscode.workspace.fs.delete(file);
    });
  });
}
