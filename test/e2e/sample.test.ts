import assert from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { THEMES, Workbench, type Theme } from '../../scripts/lib/workbench';

// A newcomer's first minutes, in a window without a folder: the walkthrough in every kind of theme, and its first step, after which the
// draft is there with its slips underlined.

const STEPS = ['Open the sample', 'Look at a figure', 'Write with your sources', 'Verify the figures', 'Add a source'];
const PICTURES: Readonly<Record<Theme, string>> = {
  light: 'sample.webp',
  dark: 'sample-dark.webp',
  'high contrast': 'sample-hc.webp',
  'high contrast light': 'sample-hc-light.webp',
};

/** Waits for the draft of the sample in the window that opens it. */
async function draftOf(page: Page): Promise<void> {
  await page.locator('.tab.active', { hasText: 'follow-up.md' }).waitFor({ timeout: 50_000 });
  await page.locator('.squiggly-warning').nth(4).waitFor({ timeout: 50_000 });
}

describe('the walkthrough', function () {
  this.timeout(120_000);
  let code: Workbench;

  const openWalkthrough = async (): Promise<void> => {
    await code.command('Welcome: Open Walkthrough');
    await code.row('Get Started with Backread').click();
    await code.page.locator('.getting-started-step', { hasText: STEPS[0] as string }).waitFor();
  };

  before(async function () {
    this.timeout(240_000);
    code = await Workbench.open();
    await openWalkthrough();
  });
  after(() => code?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await code.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  for (const theme of Object.keys(THEMES) as Theme[])
    it(`has its picture in ${theme}`, async () => {
      await code.theme(theme);
      // An element that is being made anew has no width yet.
      await code.page.waitForFunction(
        `document.querySelector('.getting-started-media img[srcset*="${PICTURES[theme]}"]')?.naturalWidth > 0`,
      );
      await code.shot(`walkthrough-${theme.replaceAll(' ', '-')}`);
    });

  /**
   * Opens a step. VS Code takes no click on the one that is open, and now and then, as it makes the page anew, leaves all steps without
   * taking clicks until the walkthrough is opened again.
   */
  const expand = async (title: string): Promise<void> => {
    const step = code.page.locator('.getting-started-step', { hasText: title }).first();
    const isOpen = async (): Promise<boolean> => /\bexpanded\b/.test((await step.getAttribute('class')) ?? '');
    for (let tries = 0; ; tries++) {
      await step.waitFor();
      if (await isOpen()) break;
      try {
        await step.click({ timeout: 3_000 });
        break;
      } catch (error) {
        if (tries === 3) throw error;
        await code.command('View: Close All Editors');
        await openWalkthrough();
      }
    }
    await code.page.locator('.getting-started-step.expanded', { hasText: title }).first().waitFor();
  };

  it('shows a picture of each of its steps, with words for those who do not see it', async () => {
    await code.theme('light');
    for (const title of STEPS) {
      await expand(title);
      const picture = code.page.locator('.getting-started-media img').first();
      await picture.waitFor();
      assert.ok(((await picture.getAttribute('alt')) ?? '').length > 40, title);
    }
  });

  it('opens the sample from its first step', async () => {
    await expand(STEPS[0] as string);
    const loaded = code.page.waitForEvent('load');
    await code.page.locator('.getting-started-step.expanded .monaco-button', { hasText: 'Open Sample' }).click();
    await loaded;
    await draftOf(code.page);
  });
});

describe('Open Sample, the extension running in the browser', function () {
  this.timeout(120_000);
  let code: Workbench;

  before(async function () {
    this.timeout(240_000);
    code = await Workbench.open({
      settings: { 'remote.extensionKind': { 'backread.backread': ['web'] }, 'workbench.startupEditor': 'welcomePage' },
    });
  });
  after(() => code?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await code.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('opens the draft from memory', async () => {
    const loaded = code.page.waitForEvent('load');
    await code.command('Backread: Open Sample');
    await loaded;
    await draftOf(code.page);
    await code.shot('sample-in-memory');
  });
});
