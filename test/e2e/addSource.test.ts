import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../scripts/lib/paths';
import { Workbench } from '../../scripts/lib/workbench';

// What a writer does to get sources in: a web address, the clipboard, an interview; then cites what was added.

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour wall keeps out the sea | The Courier</title>
<meta property="og:title" content="Harbour wall keeps out the sea"><meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2025-02-11T08:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour wall keeps out the sea</h1><p>The harbour wall cost 12.5 million pounds, the port’s director said on Monday.</p>
<p>It keeps out waves of up to 7 metres and is 410 metres long.</p></article><aside>Read more: ten walls you must see</aside></body></html>`;

describe('a writer who adds sources', function () {
  this.timeout(60_000);
  let code: Workbench;
  let page: Page;
  let server: Server;
  const notice = (text: RegExp) => page.locator('.notification-toast', { hasText: text }).first();
  const title = (text: RegExp) => page.locator('.quick-input-title', { hasText: text });
  const asked = (words: string) => page.locator('.quick-input-message', { hasText: words });

  before(async function () {
    this.timeout(240_000);
    server = createServer((_, out) => out.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    code = await Workbench.open({
      folder: join(ROOT, 'examples/honduras'),
      settings: { 'files.simpleDialog.enable': true, 'backread.addSource.allowPrivateAddresses': true },
    });
    ({ page } = code);
    await code.openFile('follow-up.md');
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
  });
  after(async () => {
    await code?.close();
    server?.close();
  });

  it('chooses where from, and adds a web page, which is told and cited', async () => {
    await code.command('Backread: Add Source');
    await code.row('Web address').waitFor();
    await page.waitForTimeout(600);
    await code.shot('add-source');
    await code.row('Web address').click();
    await asked('The address of the page').waitFor();
    await code.input.fill(`http://127.0.0.1:${(server.address() as AddressInfo).port}/harbour`);
    await page.keyboard.press('Enter');
    const told = notice(/Added “Harbour wall keeps out the sea” as @thecourier2025harbour/);
    await told.waitFor();
    await page.waitForTimeout(600);
    await code.shot('add-source-done');
    const text = code.read('sources/harbour-wall-keeps-out-the-sea.md');
    assert.match(text, /\n---\n\nThe harbour wall cost 12\.5 million pounds/);
    assert.doesNotMatch(text, /Sport|Read more/);
    await told.locator('.monaco-button', { hasText: 'Insert Citation' }).click();
    await page.locator('.view-line', { hasText: '[@thecourier2025harbour]' }).first().waitFor();
    await page.keyboard.press('Control+Z');
  });

  it('confirms what was guessed of a text from the clipboard', async () => {
    await page.evaluate(() =>
      (
        globalThis as unknown as { navigator: { clipboard: { writeText(text: string): Promise<void> } } }
      ).navigator.clipboard.writeText(
        'Pier closes for the winter\n\nThe pier will be closed from 3 November, the council said. It had 41,000 visitors this year.\n',
      ),
    );
    await code.command('Backread: Add Source');
    await code.row('Clipboard').click();
    await title(/Add Source: clipboard/).waitFor();
    await asked('The text begins').waitFor();
    await page.waitForTimeout(600); // what moves has come to rest
    await code.shot('add-source-confirm');
    assert.equal(await code.input.inputValue(), 'Pier closes for the winter');
    await page.keyboard.press('Enter');
    await asked('When was it published').waitFor();
    await code.input.fill('2025-11-31');
    await page.keyboard.press('Enter');
    await asked('Write it as year, month and day').waitFor();
    await code.input.fill('2025-10-28');
    await page.keyboard.press('Enter');
    await asked('the key to cite it by').waitFor();
    await page.keyboard.press('Enter');
    await notice(/Added “Pier closes for the winter”/).waitFor();
    assert.match(
      code.read('sources/pier-closes-for-the-winter.md'),
      /^---\ntitle: Pier closes for the winter\ndate: 2025-10-28\n/,
    );
  });

  it('is offered an update of what is there, not a second copy', async () => {
    await code.command('Backread: Add Source');
    await code.row('Clipboard').click();
    await code.row('Update it').waitFor();
    await code.shot('add-source-again');
    await page.keyboard.press('Escape');
    assert.equal(readdirSync(join(code.folder, 'sources')).filter((name) => name.startsWith('pier')).length, 1);
  });

  it('adds an interview without text, on terms', async () => {
    await code.command('Backread: Add Interview');
    await title(/Interview or call without text/).waitFor();
    await code.row('interview').waitFor();
    await page.keyboard.press('Enter');
    await asked('With whom').waitFor();
    await code.input.fill('Jane Smith');
    await page.keyboard.press('Enter');
    await asked('When?').waitFor();
    await code.input.fill('2025-03-03');
    await page.keyboard.press('Enter');
    await code.row('on background').click();
    await notice(/as @smith2025interview/).waitFor();
    assert.equal(
      code.read('sources/interview-jane-smith-2025-03-03.md'),
      '---\ntitle: Interview with Jane Smith\nkind: interview\nwho: Jane Smith\nwhen: 2025-03-03\nterms: on background\nkey: smith2025interview\n---\n',
    );
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await code.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });
});
