import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium';
import { startHost, type Host } from '../../scripts/lib/host';
import { makePackage } from '../../scripts/lib/package';
import { ROOT } from '../../scripts/lib/paths';

// What a writer does to get sources in: a web address, the clipboard, an interview; then cites what was added.

const IMAGES = process.env['IMAGES'] ?? join(ROOT, 'out/images');
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour wall keeps out the sea | The Courier</title>
<meta property="og:title" content="Harbour wall keeps out the sea"><meta property="og:site_name" content="The Courier">
<meta property="article:published_time" content="2025-02-11T08:00:00Z"></head><body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
<article><h1>Harbour wall keeps out the sea</h1><p>The harbour wall cost 12.5 million pounds, the port’s director said on Monday.</p>
<p>It keeps out waves of up to 7 metres and is 410 metres long.</p></article><aside>Read more: ten walls you must see</aside></body></html>`;

describe('a writer who adds sources', function () {
  this.timeout(60_000);
  let host: Host;
  let browser: Browser;
  let page: Page;
  let server: Server;
  const folder = mkdtempSync(join(tmpdir(), 'backread-add-e2e-'));
  const root = join(folder, 'honduras');
  const shot = (name: string): Promise<Buffer> => page.screenshot({ path: join(IMAGES, `${name}.png`) });
  const input = () => page.locator('.quick-input-widget input').first();
  const row = (text: string) => page.locator('.quick-input-list .monaco-list-row', { hasText: text }).first();
  const notice = (text: RegExp) => page.locator('.notification-toast', { hasText: text }).first();
  const title = (text: RegExp) => page.locator('.quick-input-title', { hasText: text });

  before(async function () {
    this.timeout(240_000);
    mkdirSync(IMAGES, { recursive: true });
    server = createServer((_, out) => out.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const vsix = join(folder, 'backread.vsix');
    makePackage(vsix);
    cpSync(join(ROOT, 'examples/honduras'), root, { recursive: true });
    host = await startHost({
      vsix,
      driver: false,
      settings: {
        'workbench.colorTheme': 'Default Light Modern',
        'editor.wordWrap': 'on',
        'editor.minimap.enabled': false,
        'window.commandCenter': false,
        'workbench.layoutControl.enabled': false,
        'workbench.secondarySideBar.defaultVisibility': 'hidden',
        'files.simpleDialog.enable': true,
        'backread.addSource.allowPrivateAddresses': true,
      },
    });
    browser = await launchChromium(host.modules);
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    page = await context.newPage();
    await page.goto(host.url(root));
    await page.locator('.monaco-workbench').waitFor();
    await page.keyboard.press('Control+P');
    await input().waitFor();
    await input().fill('follow-up.md');
    await row('follow-up.md').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
  });
  after(async () => {
    await browser?.close();
    host?.stop();
    server?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });

  async function command(name: string): Promise<void> {
    await page.keyboard.press('F1');
    await input().waitFor();
    await input().fill(`>${name}`);
    await row(name).waitFor();
    await page.keyboard.press('Enter');
  }

  it('chooses where from, and adds a web page, which is told and cited', async () => {
    await command('Backread: Add Source');
    await row('Web address').waitFor();
    await page.waitForTimeout(600);
    await shot('add-source');
    await row('Web address').click();
    await page.locator('.quick-input-message', { hasText: 'The address of the page' }).waitFor();
    await input().fill(`http://127.0.0.1:${(server.address() as AddressInfo).port}/harbour`);
    await page.keyboard.press('Enter');
    const told = notice(/Added “Harbour wall keeps out the sea” as @thecourier2025harbour/);
    await told.waitFor();
    await page.waitForTimeout(600);
    await shot('add-source-done');
    const text = readFileSync(join(root, 'sources/harbour-wall-keeps-out-the-sea.md'), 'utf8');
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
    await command('Backread: Add Source');
    await row('Clipboard').click();
    await title(/Add Source: clipboard/).waitFor();
    await page.locator('.quick-input-message', { hasText: 'The text begins' }).waitFor();
    await page.waitForTimeout(600); // what moves has come to rest
    await shot('add-source-confirm');
    assert.equal(await input().inputValue(), 'Pier closes for the winter');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'When was it published' }).waitFor();
    await input().fill('2025-11-31');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'Write it as year, month and day' }).waitFor();
    await input().fill('2025-10-28');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'the key to cite it by' }).waitFor();
    await page.keyboard.press('Enter');
    await notice(/Added “Pier closes for the winter”/).waitFor();
    assert.match(
      readFileSync(join(root, 'sources/pier-closes-for-the-winter.md'), 'utf8'),
      /^---\ntitle: Pier closes for the winter\ndate: 2025-10-28\n/,
    );
  });

  it('is offered an update of what is there, not a second copy', async () => {
    await command('Backread: Add Source');
    await row('Clipboard').click();
    await row('Update it').waitFor();
    await shot('add-source-again');
    await page.keyboard.press('Escape');
    assert.equal(readdirSync(join(root, 'sources')).filter((name) => name.startsWith('pier')).length, 1);
  });

  it('adds an interview without text, on terms', async () => {
    await command('Backread: Add Interview');
    await title(/Interview or call without text/).waitFor();
    await row('interview').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'With whom' }).waitFor();
    await input().fill('Jane Smith');
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-message', { hasText: 'When?' }).waitFor();
    await input().fill('2025-03-03');
    await page.keyboard.press('Enter');
    await row('on background').click();
    await notice(/as @smith2025interview/).waitFor();
    assert.equal(
      readFileSync(join(root, 'sources/interview-jane-smith-2025-03-03.md'), 'utf8'),
      '---\ntitle: Interview with Jane Smith\nkind: interview\nwho: Jane Smith\nwhen: 2025-03-03\nterms: on background\nkey: smith2025interview\n---\n',
    );
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });
});
