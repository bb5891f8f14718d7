import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/lib/chromium';
import { installHost } from '../../scripts/lib/install';
import { ROOT } from '../../scripts/lib/paths';
import { violations } from './axe';
import { IMAGES } from '../../scripts/lib/workbench';

// The exported page as a colleague gets it: in a browser, without scripts, on paper.

const SAMPLE = join(ROOT, 'examples/honduras');

describe('the exported page', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(join(tmpdir(), 'backread-page-'));
  const file = join(folder, 'report.html');
  let browser: Browser;

  before(async function () {
    this.timeout(240_000);
    mkdirSync(IMAGES, { recursive: true });
    const made = spawnSync(
      process.execPath,
      [
        join(ROOT, 'dist/cli.js'),
        ...['verify', 'drafts/follow-up.md', '--source', 'sources', '--format', 'html', '--output', file],
      ],
      { cwd: SAMPLE, encoding: 'utf8' },
    );
    assert.equal(made.status, 1, made.stderr);
    browser = await launchChromium(installHost());
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The page in a context of its own; what it asks for beside itself is counted. */
  async function opened(
    options: Parameters<Browser['newContext']>[0],
    look: (page: Page, asked: readonly string[]) => Promise<void>,
  ): Promise<void> {
    const context = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...options });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    await look(page, asked);
    await context.close();
  }
  const rows = (page: Page): Promise<number> => page.locator('tbody tr:visible').count();

  for (const [name, options] of [
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['high contrast', { colorScheme: 'dark', forcedColors: 'active' }],
    ['a narrow window', { colorScheme: 'light', viewport: { width: 400, height: 800 } }],
  ] as const)
    it(`has no violation that axe-core finds, in ${name}`, () =>
      opened(options, async (page) => {
        await page.locator('#show-all').check();
        const { found, passed } = await violations(page);
        await page.screenshot({ path: join(IMAGES, `page-${name.replaceAll(' ', '-')}.png`) });
        assert.deepEqual(found.slice(0, 5), []);
        assert.ok(passed.includes('label') && passed.includes('document-title'), passed.join(' '));
      }));

  it('works without scripts, loads nothing, and filters by the keyboard', () =>
    opened({ javaScriptEnabled: false, offline: true }, async (page, asked) => {
      assert.deepEqual(asked, [pathToFileURL(file).href]);
      const open = await rows(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight'); // all
      const all = await rows(page);
      assert.ok(all > open, `${all} rows, ${open} of them to look at`);
      await page.keyboard.press('ArrowRight'); // contradicted
      assert.equal(await rows(page), 5);
      assert.match(await page.locator('tbody').innerText(), /fewer than 1,000/);
    }));

  for (const format of ['A4', 'Letter'] as const)
    it(`prints on ${format}: head again on each page, no row cut, nothing past the edge`, () =>
      opened({}, async (page) => {
        await page.locator('#show-all').check();
        const path = join(IMAGES, `page-${format}.pdf`);
        await page.pdf({ path, format });
        const pages = readFileSync(path, 'latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
        assert.ok(pages >= 2 && pages <= 10, `${pages} pages`);
        await page.emulateMedia({ media: 'print' });
        await page.setViewportSize({ width: format === 'A4' ? 680 : 700, height: 900 });
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth - innerWidth');
        assert.ok(wide <= 0, `${wide} px too wide`);
        assert.equal(await page.locator('.filter').isVisible(), false);
        const style = (selector: string, property: string): Promise<string> =>
          page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).${property}`);
        assert.equal(await style('thead', 'display'), 'table-header-group');
        assert.equal(await style('tbody tr', 'breakInside'), 'avoid');
      }));
});
