import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { ROOT } from '../../scripts/lib/paths';
import { violations } from './axe';
import { THEMES, Workbench, type Theme } from '../../scripts/lib/workbench';

// The report of Verify Figures as a reader has it: by eye in four themes, by the keyboard alone, over a reload, exported.

const DRAFT = 'drafts/follow-up.md';

describe('the report beside the draft', function () {
  this.timeout(60_000);
  let code: Workbench;
  let report: Frame;
  const active = (): Promise<string> =>
    report.evaluate<string>(
      "(({ activeElement: at }) => `${at.closest('tr')?.className ?? ''}|${at.textContent}`.trim())(document)",
    );
  const shown = (): Promise<number> => report.locator('tbody tr:visible').count();

  before(async function () {
    this.timeout(240_000);
    code = await Workbench.open({ folder: join(ROOT, 'examples/honduras') });
    await code.openFile('follow-up.md');
    await code.page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
    await code.command('Backread: Verify Figures');
    report = await code.frameWith('#report table');
    // Wide enough for a table: the side bar away, the draft narrow.
    await code.page.keyboard.press('Control+B');
  });
  after(() => code?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await code.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('shows the sums, the draft’s words in place, the source’s, and their difference', async () => {
    const text = await report.locator('#report').innerText();
    assert.match(text, /\d+ supported, 5 contradicted/);
    const row = report.locator('tr.contradicted', { hasText: 'fewer than 1,000' });
    assert.equal(await row.locator('del').innerText(), 'fewer');
    assert.equal(await row.locator('ins').innerText(), 'more');
    assert.match(await row.locator('mark').first().innerText(), /more than 1,000/);
    assert.match(await row.locator('td').first().innerText(), /hosts fewer than 1,000/);
  });

  for (const theme of Object.keys(THEMES) as Theme[])
    it(`has no violation that axe-core finds, in ${theme}`, async () => {
      await code.theme(theme);
      await report.locator(`body[data-vscode-theme-kind]`).waitFor();
      await code.page.waitForTimeout(500);
      const { found, passed } = await violations(report);
      await code.shot(`report-${theme.replaceAll(' ', '-')}`);
      assert.deepEqual(found.slice(0, 5), []);
      assert.ok(passed.includes('color-contrast') && passed.includes('button-name'), passed.join(' '));
    });

  it('loads nothing from elsewhere and runs nothing inline', async () => {
    await code.theme('light');
    const policy = await report.locator('meta[http-equiv]').getAttribute('content');
    assert.match(
      policy ?? '',
      /^default-src 'none'; style-src [^;*]*https:\/\/\*\.vscode-cdn\.net; script-src 'nonce-[0-9a-f]{32}'$/,
    );
    const inline = await report.evaluate<boolean>(`new Promise((resolve) => {
      document.body.insertAdjacentHTML('beforeend', '<img src="x" onerror="globalThis.broken = true">');
      const script = document.createElement('script');
      script.textContent = 'globalThis.broken = true';
      document.body.append(script);
      setTimeout(() => resolve('broken' in globalThis), 300);
    })`);
    assert.equal(inline, false);
  });

  it('filters by verdict and by words', async () => {
    const all = await shown();
    await report.locator('[data-filter=contradicted]').click();
    assert.equal(await shown(), 5);
    assert.match(await report.locator('#count').innerText(), new RegExp(`^5 .* ${all} `));
    await report.locator('[data-filter-words]').fill('olson nasty');
    assert.equal(await shown(), 1);
    await report.locator('[data-filter-words]').fill('no such words');
    assert.equal(await report.locator('#none').isVisible(), true);
    await report.locator('[data-filter-words]').fill('');
    await report.locator('[data-filter=all]').click();
    assert.equal(await shown(), all);
  });

  it('is worked by the keyboard alone', async () => {
    await report.locator('[data-filter=all]').focus();
    const { keyboard } = code.page;
    for (const name of ['contradicted', 'unclear', 'not-found', 'supported']) {
      await keyboard.press('Tab');
      assert.equal(await report.evaluate<string>('document.activeElement.dataset.filter'), name);
    }
    await keyboard.press('Tab'); // the words
    await keyboard.press('Tab'); // Export
    assert.match(await active(), /Export/);
    await keyboard.press('Tab'); // one stop for the table
    assert.match(await active(), /^contradicted\|Line/);
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    assert.match(await active(), /^contradicted\|Al Jazeera, ¶ 5/);
    await keyboard.press('Home');
    assert.match(await active(), /^contradicted\|Al Jazeera, ¶ 4/);
    await keyboard.press('End');
    assert.match(await active(), /^supported\|/);
    await keyboard.press('Shift+Tab');
    assert.match(await active(), /Export/);
    await keyboard.press('Tab');
    assert.match(await active(), /^supported\|/, 'the table keeps its place');
  });

  it('opens both places, and stays in sight', async () => {
    const row = report.locator('tr.contradicted', { hasText: 'fewer than 1,000' });
    await row.locator('button', { hasText: 'Al Jazeera' }).first().focus();
    await code.page.keyboard.press('Enter');
    await code.page.locator('.tab.active', { hasText: 'honduras-us-troops.md' }).waitFor();
    assert.equal(await report.locator('#title').isVisible(), true);
    await row.locator('button', { hasText: 'Line' }).focus();
    await code.page.keyboard.press('Enter');
    await code.page.locator('.tab.active', { hasText: 'follow-up.md' }).waitFor();
    await code.page.locator('.statusbar-item', { hasText: '(16 selected)' }).first().waitFor();
    assert.equal(await report.locator('#title').isVisible(), true);
  });

  it('is kept current while the draft is edited, with filter and focus where they were', async () => {
    await report.locator('[data-filter=contradicted]').click();
    await code.page.keyboard.press('Escape');
    await report.locator('tr.contradicted', { hasText: 'fewer than 1,000' }).locator('button').first().click();
    await code.page.locator('.statusbar-item', { hasText: '(16 selected)' }).first().waitFor();
    // The words were selected before: what is typed goes to the draft only once the draft has the focus.
    await code.page.locator('.editor-group-container .monaco-editor.focused').first().waitFor();
    await code.page.keyboard.type('more than 1,000');
    // Not what was read of half of the words.
    await report.locator('tr.supported', { hasText: 'hosts more than 1,000' }).first().waitFor({ state: 'attached' });
    await report.locator('.sum', { hasText: '4 contradicted' }).waitFor();
    assert.equal(await shown(), 4);
    assert.equal(await report.locator('[data-filter=contradicted]').getAttribute('aria-pressed'), 'true');
    await code.page.keyboard.press('Control+Z');
    for (let i = 0; i < 20; i++) await code.page.keyboard.press('Control+Z');
    await report.locator('.sum', { hasText: '5 contradicted' }).waitFor();
    // The editor may have saved what was typed, and not yet what was undone: the command line reads the file.
    await code.saved(DRAFT, /hosts fewer than 1,000/);
  });

  for (const [label, format, extension] of [
    ['HTML', 'html', 'html'],
    ['Markdown', 'markdown', 'md'],
    ['CSV', 'csv', 'csv'],
    ['SARIF', 'sarif', 'sarif'],
    ['JSON', 'json', 'json'],
  ] as const)
    it(`exports as ${label} what the command line prints`, async () => {
      await report.locator('[data-export]').click();
      await code.row(label).waitFor();
      await code.row(label).click();
      const file = join(code.folder, `follow-up.report.${extension}`);
      const input = code.page.locator('.quick-input-widget input:visible').first();
      await code.page.waitForFunction(
        `[...document.querySelectorAll('input')].some((one) => one.value.endsWith('follow-up.report.${extension}'))`,
      );
      await input.press('Enter');
      const end = Date.now() + 10_000;
      while (!existsSync(file)) {
        assert.ok(Date.now() < end, `${file} was not written`);
        await code.page.waitForTimeout(100);
      }
      const printed = spawnSync(
        process.execPath,
        [join(ROOT, 'dist/cli.js'), 'verify', DRAFT, '--source', 'sources', '--format', format],
        { cwd: code.folder, encoding: 'utf8' },
      );
      assert.equal(printed.status, 1, printed.stderr);
      assert.equal(readFileSync(file, 'utf8'), printed.stdout);
    });

  it('is there again after the window was reloaded, with its filter', async () => {
    await report.locator('[data-filter=unclear]').click();
    await code.reload();
    report = await code.frameWith('#report table');
    assert.match(await report.locator('.sum').first().innerText(), /5 contradicted/);
    assert.equal(await report.locator('[data-filter=unclear]').getAttribute('aria-pressed'), 'true');
  });
});
