import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { launchChromium } from './lib/chromium';
import { installHost } from './lib/install';
import { ROOT } from './lib/paths';
import { IMAGES, THEMES, Workbench, type Theme } from './lib/workbench';
import { smallWebp } from './lib/smallWebp';

// The pictures of walkthrough and README, taken of the packaged extension in a real editor: npm run screenshots

/** As many as letters need to stay sharp; more make the package larger, and nothing clearer. */
const COLOURS = 10;
const DRAFT = 'drafts/follow-up.md';

/** How the manifest tells the pictures of the four kinds of theme apart; the README shows the light ones. */
const SUFFIXES: Readonly<Record<Theme, string>> = {
  light: '',
  dark: '-dark',
  'high contrast': '-hc',
  'high contrast light': '-hc-light',
};

/** A stretch of the window from top to bottom, in pixels: only what a step is about. */
interface Stretch {
  readonly top: number;
  readonly bottom: number;
}

const WIDTH = 720;

/** Takes a picture, as PNG to look at and as the smallest that is still sharp for the package. */
async function take(page: Page, canvas: Page, name: string, stretch: () => Promise<Stretch>): Promise<void> {
  await page.waitForTimeout(600); // what moves or fades has come to rest
  const { top, bottom } = await stretch();
  const clip = { x: 0, y: Math.max(0, top), width: WIDTH, height: bottom - Math.max(0, top) };
  const png = await page.screenshot({ clip });
  writeFileSync(join(IMAGES, `${name}.png`), png);
  const bytes = await smallWebp(canvas, png, COLOURS);
  writeFileSync(join(ROOT, 'walkthrough', `${name}.webp`), bytes);
  console.log(`${name}.webp: ${(bytes.length / 1_000).toFixed(0)} kB`);
}

async function edges(one: Locator): Promise<Stretch> {
  const box = await one.boundingBox();
  if (!box) throw new Error(`nothing to take a picture of: ${one}`);
  return { top: Math.round(box.y), bottom: Math.round(box.y + box.height) };
}

async function walk(code: Workbench, canvas: Page, theme: Theme): Promise<void> {
  const { page } = code;
  const shot = (name: string, stretch: () => Promise<Stretch>): Promise<void> =>
    take(page, canvas, `${name}${SUFFIXES[theme]}`, stretch);
  const upTo = (bottom: number) => (): Promise<Stretch> => Promise.resolve({ top: 0, bottom });
  /** From two lines above the cursor to the end of what it has opened. */
  const aroundCursor = (opened: Locator) => async (): Promise<Stretch> => ({
    top: (await edges(cursor)).top - 50,
    bottom: (await edges(opened)).bottom + 8,
  });
  const cursor = page.locator('.monaco-editor .cursors-layer .cursor').first();
  await code.openFile('follow-up.md');
  await code.goTo(DRAFT, 'title:');
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
  await code.theme(theme);
  await code.command('View: Show Explorer');
  await shot('sample', upTo(340));
  await code.command('View: Toggle Primary Side Bar Visibility');

  const card = await code.cardOf(DRAFT, 'fewer than 1,000', 'Contradicted');
  await shot('hover', aroundCursor(card));
  await page.keyboard.press('Escape');

  await code.goTo(DRAFT, 'Others in the region');
  for (const key of ['Enter', 'Enter', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
  // The line near the top, so that the list and its passage have room below.
  for (let lines = 0; lines < 12; lines++) await page.keyboard.press('Control+ArrowDown');
  await page.keyboard.type('Honduras depends on remit', { delay: 40 });
  const offered = page.locator('.suggest-widget .monaco-list-row', { hasText: '27 percent' }).first();
  for (let tries = 0; tries < 3; tries++)
    await offered.waitFor({ timeout: 2_000 }).catch(async () => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('Control+Space');
    });
  await offered.waitFor();
  const details = page.locator('.suggest-details', { hasText: 'remittances' }).first();
  if (!(await details.isVisible())) await page.keyboard.press('Control+Space');
  await details.waitFor();
  await shot('complete', aroundCursor(details));
  await page.keyboard.press('Escape');
  await code.command('File: Revert File');

  await code.goTo(DRAFT, 'Soto Cano became');
  await code.command('Backread: Verify Figures');
  const report = await code.frameWith('#report table');
  await report.locator('[data-filter=contradicted]').click();
  await report.locator('tr.contradicted', { hasText: 'fewer than 1,000' }).locator('button').first().click();
  await report.evaluate('scrollTo(0, 0)');
  await shot('verify', upTo(500));
  await code.command('View: Close All Editors');

  await code.openFile('follow-up.md');
  await code.goTo(DRAFT, 'Soto Cano became');
  await code.command('Backread: Add Source…');
  await code.row('Clipboard').waitFor();
  await page.mouse.move(5, 535);
  await shot('source', async () => ({
    top: 0,
    bottom: (await edges(page.locator('.quick-input-widget'))).bottom + 20,
  }));
  await page.keyboard.press('Escape');
  await code.command('View: Close All Editors');
}

async function main(): Promise<void> {
  const browser = await launchChromium(installHost());
  const code = await Workbench.open({
    folder: join(ROOT, 'examples/honduras'),
    viewport: { width: WIDTH, height: 540 },
    settings: {
      'breadcrumbs.enabled': false,
      'editor.fontSize': 13,
      'editor.hover.above': false,
      'editor.lineNumbers': 'off',
      'editor.stickyScroll.enabled': false,
      'files.autoSave': 'off',
      'workbench.activityBar.location': 'hidden',
    },
  });
  // Open Sample copies the stories alone.
  rmSync(join(code.folder, 'expected.json'));
  try {
    const canvas = await browser.newPage();
    for (const theme of Object.keys(THEMES) as Theme[]) await walk(code, canvas, theme);
  } catch (error) {
    await code.shot('failed-screenshots');
    throw error;
  } finally {
    await browser.close();
    await code.close();
  }
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
