import assert from 'node:assert/strict';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { ROOT } from '../../scripts/lib/paths';
import { Workbench } from '../../scripts/lib/workbench';

// What a writer does: installs the .vsix, opens the sample, reads a hover, completes a fact, verifies, applies a quick fix.

const DRAFT = 'drafts/follow-up.md';
const SOURCE = 'sources/honduras-us-troops.md';

describe('a writer', function () {
  this.timeout(60_000);
  let code: Workbench;
  let page: Page;

  before(async function () {
    this.timeout(240_000);
    code = await Workbench.open({ folder: join(ROOT, 'examples/honduras') });
    ({ page } = code);
    await code.openFile('follow-up.md');
    await page.keyboard.press('Control+B');
    await page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
  });
  after(() => code?.close());

  it('sees the verdict, the source’s own sentence and what to do in a hover', async () => {
    const text = await (await code.cardOf(DRAFT, 'fewer than 1,000', 'Contradicted')).innerText();
    assert.match(text, /more than 1,000/);
    assert.match(text, /Al Jazeera/);
    assert.match(text, /Open passage/);
    await code.shot('hover');
    await page.keyboard.press('Escape');
  });

  it('completes a fact with its citation', async () => {
    await code.goTo(DRAFT, 'Others in the region');
    for (const key of ['Enter', 'Enter', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    await page.keyboard.type('Honduras depends on remit', { delay: 40 });
    // The draft has told of remittances already, so the list does not open by itself.
    await page.waitForTimeout(1_000);
    await page.keyboard.press('Control+Space');
    const row = page.locator('.suggest-widget .monaco-list-row', { hasText: '27 percent' }).first();
    await row.waitFor();
    // The list shows the passage only once it has been asked for.
    if (!(await page.locator('.suggest-details').first().isVisible())) await page.keyboard.press('Control+Space');
    await page.locator('.suggest-details', { hasText: 'remittances' }).first().waitFor();
    await code.shot('completion');
    await row.click();
    assert.match(
      await code.saved(DRAFT, /27 percent of its gross/),
      /^Honduras depends on 27 percent of its gross domestic product \[@aljazeera2025honduras, ¶ 11\]/m,
    );
    for (let i = 0; i < 40; i++) await page.keyboard.press('Control+Z');
    await code.saved(DRAFT, /^Others in the region/m);
  });

  it('has the list at the first press of the key, however soon behind a letter', async () => {
    await code.goTo(DRAFT, 'Others in the region');
    for (const key of ['Enter', 'Enter', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    await page.keyboard.type('It was a dull day for construct');
    await page.keyboard.press('Control+Space');
    await page.locator('.suggest-widget .monaco-list-row', { hasText: '¶' }).first().waitFor({ timeout: 5_000 });
    await page.keyboard.press('Escape');
    for (let i = 0; i < 40; i++) await page.keyboard.press('Control+Z');
    await code.saved(DRAFT, /^Others in the region/m);
  });

  it('copies words from the source and pastes them as a quote with its citation; the paste menu has other forms', async () => {
    const words = 'It has a long and nasty history';
    await code.openFile('honduras-us-troops.md');
    await code.goTo(SOURCE, words);
    for (let i = 0; i < words.length; i++) await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Control+C');
    await code.openFile('follow-up.md');
    await code.goTo(DRAFT, 'Others in the region');
    for (const key of ['Enter', 'Enter', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
    await page.keyboard.press('Control+V');
    await code.saved(
      DRAFT,
      /^“It has a long and nasty history,” (?:Dana )?Frank said \[@aljazeera2025honduras, ¶ 18\]\./m,
    );
    const menu = page.locator('.post-edit-widget').first();
    await menu.waitFor();
    await page.keyboard.press('Control+.');
    const paraphrase = page.locator('.action-widget .monaco-list-row', { hasText: 'paraphrase' }).first();
    await paraphrase.waitFor();
    await code.shot('paste');
    await paraphrase.click();
    await code.saved(DRAFT, /^It has a long and nasty history \[@aljazeera2025honduras, ¶ 18\]/m);
    for (let i = 0; i < 6; i++) await page.keyboard.press('Control+Z');
    await code.saved(DRAFT, /^Others in the region/m);
  });

  it('reads the card in dark and in high contrast too', async () => {
    const settings = join(code.folder, '.vscode');
    mkdirSync(settings, { recursive: true });
    for (const [name, theme] of [
      ['dark', 'Default Dark Modern'],
      ['contrast', 'Default High Contrast'],
    ] as const) {
      writeFileSync(join(settings, 'settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
      await page.locator(name === 'dark' ? '.monaco-workbench.vs-dark' : '.monaco-workbench.hc-black').waitFor();
      const card = await code.cardOf(DRAFT, 'fewer than 1,000', 'Contradicted');
      assert.match(await card.innerText(), /more than 1,000/);
      await code.shot(`hover-${name}`);
      await page.keyboard.press('Escape');
    }
    rmSync(settings, { recursive: true });
    await page.locator('.monaco-workbench.vs').waitFor();
  });

  it('verifies the figures, and reads Problems and the report', async () => {
    await code.command('Backread: Verify Figures');
    const report = await code.frameWith('#report table');
    const text = await report.locator('#report').innerText();
    assert.match(text, /5 contradicted/);
    assert.match(text, /more than 1,000/);
    await code.command('Problems: Focus on Problems View');
    const problems = page.locator('.markers-panel');
    await problems.locator('.monaco-list-row', { hasText: 'not fewer than 1,000' }).first().waitFor();
    await code.shot('report');
    await page.keyboard.press('Control+J');
  });

  it('replaces by the source’s words with a quick fix', async () => {
    await code.goTo(DRAFT, 'fewer than 1,000');
    await page.keyboard.press('Control+.');
    const fix = page.locator('.action-widget .monaco-list-row', { hasText: 'Replace' }).first();
    await fix.waitFor();
    await code.shot('quick-fix');
    await page.keyboard.press('Enter');
    await code.saved(DRAFT, /Today it hosts more than 1,000 US military/);
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await code.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });
});
