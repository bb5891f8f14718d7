import assert from 'assert';
import * as vscode from 'vscode';
import { ADD_ORIGINALS, originalsIn, pageOf } from '../../src/client/addSource/originals';
import { PasteSource } from '../../src/client/addSource/pasteSource';
import { Drafts } from '../../src/client/views/drafts';
import { SourcesView } from '../../src/client/views/sourcesView';
import { DRAFT, fileIn, open, write } from './helpers';

const page = (name: string, figure: string): string =>
  `<!doctype html><html lang="en"><head><meta property="og:title" content="${name}"><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2025-02-11"></head><body><article><h1>${name}</h1><p>The ${name.toLowerCase()} cost ${figure} pounds, the port’s director said on Monday, when it was opened by the mayor.</p><p>It keeps out waves of up to 7 metres, and was built in 26 months by a firm from Gdansk that had built two others on the same coast.</p><p>Nobody at the port would say who is to pay for its upkeep, which is put at 300,000 pounds a year.</p></article></body></html>`;
const read = async (uri: vscode.Uri): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));

/** The view as it is, without a second tree of its name in the window. */
function view(): { readonly sources: SourcesView; dispose(): void } {
  const api = vscode.window as { createTreeView: unknown };
  const real = api.createTreeView;
  api.createTreeView = () => ({ onDidChangeVisibility: () => ({ dispose() {} }), visible: true, dispose() {} });
  try {
    const drafts = new Drafts();
    const sources = new SourcesView(() => Promise.reject(new Error('nothing is asked for')), drafts);
    return { sources, dispose: () => vscode.Disposable.from(sources, drafts).dispose() };
  } finally {
    api.createTreeView = real;
  }
}

/** What is dropped on the Sources view or pasted from a browser, in every host. */
export function dropSource(): void {
  describe('Dropping and pasting a source', function () {
    this.timeout(60_000);
    const dropped = async (transfer: vscode.DataTransfer): Promise<void> => {
      const { sources, dispose } = view();
      try {
        await sources.handleDrop(undefined, transfer);
      } finally {
        dispose();
      }
    };

    // What has no place of its own goes to the folder that is written in.
    before(() => open(DRAFT));

    it('makes sources of the files that are dropped on the view', async () => {
      const uris = [fileIn('inbox-drop/lock.html'), fileIn('inbox-drop/pier.html')];
      await vscode.workspace.fs.writeFile(
        uris[0] as vscode.Uri,
        new TextEncoder().encode(page('Harbour lock', '4.5 million')),
      );
      await vscode.workspace.fs.writeFile(
        uris[1] as vscode.Uri,
        new TextEncoder().encode(page('Harbour pier', '8.5 million')),
      );
      const transfer = new vscode.DataTransfer();
      transfer.set('text/uri-list', new vscode.DataTransferItem(`# two\r\n${uris.map(String).join('\r\n')}`));
      await dropped(transfer);
      assert.match(await read(fileIn('sources/harbour-lock.md')), /4\.5 million pounds/);
      assert.match(await read(fileIn('sources/harbour-pier.md')), /8\.5 million pounds/);
    });

    it('makes a source of a stretch of a web page that is dropped', async () => {
      const transfer = new vscode.DataTransfer();
      transfer.set('text/html', new vscode.DataTransferItem(page('Harbour crane', '2.5 million')));
      await dropped(transfer);
      assert.match(await read(fileIn('sources/harbour-crane.md')), /2\.5 million pounds/);
    });

    it('takes nothing from a drop that holds none', async () => {
      const transfer = new vscode.DataTransfer();
      transfer.set('text/plain', new vscode.DataTransferItem('some words'));
      assert.deepEqual(await originalsIn(transfer), []);
      await dropped(transfer);
    });

    it('offers to add what is pasted from a page as a source, and writes its citation', async () => {
      await write('drafts/pasted.md', 'A draft.\n');
      const draft = await open('drafts/pasted.md');
      const provider = new PasteSource();
      const transfer = new vscode.DataTransfer();
      transfer.set('text/html', new vscode.DataTransferItem(page('Sluice gate', '6.5 million')));
      const [edit, ...more] =
        (await provider.provideDocumentPasteEdits(draft, [new vscode.Range(0, 0, 0, 0)], transfer)) ?? [];
      assert.ok(edit && !more.length);
      assert.equal(edit.title, 'Add as a source and cite it');
      assert.equal((await provider.resolveDocumentPasteEdit(edit)).insertText, '[@thecourier2025sluice]');
      assert.match(await read(fileIn('sources/sluice-gate.md')), /6\.5 million pounds/);
      const short = new vscode.DataTransfer();
      short.set('text/html', new vscode.DataTransferItem('<p>a few <b>words</b></p>'));
      assert.equal(await provider.provideDocumentPasteEdits(draft, [new vscode.Range(0, 0, 0, 0)], short), undefined);
    });

    it('knows the address that Windows’ clipboard format tells', async () => {
      const original = pageOf(
        `Version:0.9\r\nStartHTML:00000097\r\nSourceURL:https://courier.example/a\r\n${page('A', '1')}`,
      );
      assert.equal(original.url, 'https://courier.example/a');
      assert.ok(new TextDecoder().decode(original.bytes).startsWith('<!doctype html>'));
      assert.equal(pageOf('<p>Version:0.9 SourceURL:https://x.example</p>').url, undefined);
      assert.equal(ADD_ORIGINALS.startsWith('_'), true);
    });
  });
}
