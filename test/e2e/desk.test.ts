import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/paths';
import { THEMES, Workbench, type Theme } from '../../scripts/lib/workbench';

// The mouse: a passage is dragged from the Facts view into the draft, files are dropped on the Sources view. Paste As… in each of its forms. Then the lists that open over a draft, in every kind of theme, to be looked at.

const DRAFT = 'drafts/follow-up.md';
const SOURCE = 'sources/honduras-us-troops.md';

describe('the desk, by mouse and by eye', function () {
  this.timeout(90_000);
  let code: Workbench;
  /** An empty paragraph before the last one, with the cursor in it. */
  const newParagraph = async (): Promise<void> => {
    await code.goTo(DRAFT, 'Others in the region');
    for (const key of ['Enter', 'Enter', 'ArrowUp', 'ArrowUp']) await code.page.keyboard.press(key);
  };
  /** The draft as it was. */
  const asBefore = async (): Promise<void> => {
    await code.page.keyboard.press('Escape');
    await code.page.locator('.editor-group-container .monaco-editor .view-lines').first().click();
    await code.command('File: Revert File');
    await code.page.locator('.tab.active:not(.dirty)', { hasText: 'follow-up.md' }).waitFor();
  };

  before(async function () {
    this.timeout(240_000);
    code = await Workbench.open({ folder: join(ROOT, 'examples/honduras'), settings: { 'files.autoSave': 'off' } });
    await code.openFile('follow-up.md');
    await code.page.locator('.squiggly-warning').first().waitFor({ timeout: 40_000 });
  });
  after(() => code?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await code.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('drags a passage from the Facts view into the draft, where it is a quote with its citation', async () => {
    const { page } = code;
    await code.command('Backread: Focus on Facts View');
    const pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Facts' }) });
    const quotes = pane.locator('.monaco-list-row', { hasText: 'Quotes' }).first();
    await quotes.waitFor();
    await quotes.click();
    const quote = pane.locator('.monaco-list-row', { hasText: 'generally popular' }).first();
    await quote.waitFor();
    await newParagraph();
    const line = page.locator('.editor-group-container .monaco-editor .current-line').first();
    const [from, to] = [await quote.boundingBox(), await line.boundingBox()];
    assert.ok(from && to);
    await page.mouse.move(from.x + 40, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 60, from.y + from.height / 2 + 4, { steps: 4 });
    // Shift says that it goes into the text; without it VS Code would open an editor.
    await page.keyboard.down('Shift');
    await page.mouse.move(to.x + 80, to.y + to.height / 2, { steps: 12 });
    await page.waitForTimeout(300);
    await code.shot('drag');
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await code.saved(DRAFT, /^“generally popular” \[@aljazeera2025honduras, ¶ 9\]$/m);
    await page.locator('.post-edit-widget').first().waitFor();
    await code.shot('drop');
    for (let i = 0; i < 6; i++) await page.keyboard.press('Control+Z');
    // Saved again until it is gone from all of the draft.
    await code.saved(DRAFT, /^(?![^]*generally popular)/);
    assert.match(code.read(DRAFT), /^Others in the region/m);
  });

  it('makes a source of a file that is dropped on the Sources view', async () => {
    const { page } = code;
    const file = join(code.folder, '../flood.html');
    const paragraphs = [
      'The flood cost 4.5 million pounds, the council’s director said on Monday, when the road was opened by the mayor.',
      'It kept 26 families out of their houses for up to 7 months, and was the third on the same coast.',
      'Nobody at the council would say who is to pay for the repairs, which are put at 300,000 pounds a year.',
    ];
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><head><meta property="og:title" content="River flood"><meta property="og:site_name" content="The Courier"><meta property="article:published_time" content="2025-02-11"></head><body><article><h1>River flood</h1>${paragraphs.map((one) => `<p>${one}</p>`).join('')}</article></body></html>`,
    );
    await code.command('Backread: Focus on Sources View');
    const pane = page.locator('.pane', { has: page.locator('.pane-header', { hasText: 'Sources' }) });
    await pane.locator('.monaco-list-row', { hasText: 'Why has Honduras' }).waitFor();
    await code.dropFiles(pane.locator('.pane-body .monaco-list').first(), [file]);
    await page.locator('.notification-toast', { hasText: 'Added “River flood” as @thecourier2025river' }).waitFor();
    await pane.locator('.monaco-list-row', { hasText: 'River flood' }).waitFor();
    assert.match(code.read('sources/river-flood.md'), /4\.5 million pounds/);
    await code.command('Notifications: Clear All Notifications');
  });

  it('pastes in each form that Paste As… offers', async () => {
    const { page } = code;
    const words = 'It has a long and nasty history';
    await code.pasteAsOnDesktop();
    for (const [form, written] of [
      ['as a quote', /^“It has a long and nasty history,” (?:Dana )?Frank said \[@aljazeera2025honduras, ¶ 18\]\./m],
      ['as a paraphrase', /^It has a long and nasty history \[@aljazeera2025honduras, ¶ 18\]/m],
      ['Plain Text', /^It has a long and nasty history$/m],
    ] as const) {
      await code.openFile('honduras-us-troops.md');
      await code.goTo(SOURCE, words);
      for (let i = 0; i < words.length; i++) await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Control+C');
      await code.openFile('follow-up.md');
      await newParagraph();
      await code.command('Paste As...');
      await code.row('Insert as a quote').waitFor();
      if (form === 'as a quote') await code.shot('paste-as');
      await code.row(form).click();
      await code.saved(DRAFT, written);
      for (let i = 0; i < 6; i++) await page.keyboard.press('Control+Z');
      await code.saved(DRAFT, /^Others in the region/m);
      assert.doesNotMatch(code.read(DRAFT), written);
    }
  });

  for (const theme of Object.keys(THEMES) as Theme[])
    it(`shows the lists over a draft in ${theme}`, async () => {
      const { page } = code;
      const name = theme.replaceAll(' ', '-');
      await asBefore();
      await code.theme(theme);
      // Completion, with the passage beside it.
      await newParagraph();
      await page.keyboard.type('Honduras depends on remit', { delay: 30 });
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget .monaco-list-row', { hasText: '27 percent' }).first().waitFor();
      if (!(await page.locator('.suggest-details').first().isVisible())) await page.keyboard.press('Control+Space');
      await page.locator('.suggest-details', { hasText: 'remittances' }).first().waitFor();
      await code.shot(`completion-${name}`);
      await asBefore();
      // The paste menu.
      await code.openFile('honduras-us-troops.md');
      await code.goTo(SOURCE, 'It has a long and nasty history');
      for (let i = 0; i < 'It has a long and nasty history'.length; i++) await page.keyboard.press('Shift+ArrowRight');
      await page.keyboard.press('Control+C');
      await code.openFile('follow-up.md');
      await newParagraph();
      await page.keyboard.press('Control+V');
      await page.locator('.post-edit-widget').first().waitFor();
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget .monaco-list-row', { hasText: 'paraphrase' }).first().waitFor();
      await code.shot(`paste-${name}`);
      await page.keyboard.press('Escape');
      await asBefore();
      // Quick fixes.
      await code.goTo(DRAFT, 'fewer than 1,000');
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget .monaco-list-row', { hasText: 'Replace' }).first().waitFor();
      await code.shot(`quick-fix-${name}`);
      await page.keyboard.press('Escape');
      // The card, with the checks beside it.
      await code.cardOf(DRAFT, 'fewer than 1,000', 'Contradicted');
      await code.shot(`card-${name}`);
      await page.keyboard.press('Escape');
    });
});
