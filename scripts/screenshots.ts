import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchChromium } from './lib/chromium';
import { installHost } from './lib/install';
import { ROOT } from './lib/paths';
import { Workbench, type Theme } from './lib/workbench';

// The pictures of walkthrough and README, taken of the packaged extension in a real editor: npm run screenshots

const DRAFT = 'drafts/follow-up.md';

/** A picture as WebP: a fifth of what PNG takes. One theme, since the package may not grow past 2 MB. */
async function take(page: Page, canvas: Page, name: string): Promise<void> {
  const png = (await page.screenshot()).toString('base64');
  const webp = await canvas.evaluate<string>(`(async () => {
    const bytes = Uint8Array.from(atob('${png}'), (c) => c.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const sheet = new OffscreenCanvas(image.width, image.height);
    sheet.getContext('2d').drawImage(image, 0, 0);
    const blob = await sheet.convertToBlob({ type: 'image/webp', quality: 0.2 });
    let binary = '';
    for (const byte of new Uint8Array(await blob.arrayBuffer())) binary += String.fromCharCode(byte);
    return btoa(binary);
  })()`);
  const file = join(ROOT, 'walkthrough', `${name}.webp`);
  const bytes = Buffer.from(webp, 'base64');
  writeFileSync(file, bytes);
  await page.screenshot({ path: join(ROOT, 'out/images', `${name}.png`) });
  console.log(`${name}.webp: ${(bytes.length / 1_000).toFixed(0)} kB`);
}

async function walk(code: Workbench, canvas: Page, theme: Theme): Promise<void> {
  const { page } = code;
  const shot = (name: string): Promise<void> => take(page, canvas, name);
  await code.openFile('follow-up.md');
  await code.goTo(DRAFT, 'title:');
  await page.locator('.squiggly-warning').first().waitFor({ timeout: 30_000 });
  await code.theme(theme);
  await code.command('View: Show Explorer');
  await page.mouse.move(5, 5);
  await shot('sample');
  await code.command('View: Toggle Primary Side Bar Visibility');

  await code.goTo(DRAFT, 'fewer than 1,000');
  await code.hoverHolding('Contradicted');
  await shot('hover');
  await page.keyboard.press('Escape');

  await code.goTo(DRAFT, 'Others in the region');
  for (const key of ['Enter', 'Enter', 'ArrowUp', 'ArrowUp']) await page.keyboard.press(key);
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
  await shot('complete');
  await page.keyboard.press('Escape');
  await code.command('File: Revert File');

  await code.command('Backread: Verify Figures');
  const report = await code.frameWith('#report table');
  await report.locator('tr.contradicted', { hasText: 'fewer than 1,000' }).waitFor();
  await page.mouse.move(5, 5);
  await page.waitForTimeout(600);
  await shot('verify');
  await code.command('View: Close All Editors');

  await code.openFile('follow-up.md');
  await code.command('Backread: Add Source…');
  await code.row('Clipboard').waitFor();
  await shot('source');
  await page.keyboard.press('Escape');
  await code.command('View: Close All Editors');
}

async function main(): Promise<void> {
  const browser = await launchChromium(installHost());
  const code = await Workbench.open({
    folder: join(ROOT, 'examples/honduras'),
    viewport: { width: 860, height: 520 },
    settings: { 'editor.fontSize': 13, 'breadcrumbs.enabled': false, 'files.autoSave': 'off' },
  });
  try {
    await code.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const canvas = await browser.newPage();
    await walk(code, canvas, 'light');
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
