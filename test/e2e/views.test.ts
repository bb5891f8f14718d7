import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { ROOT } from '../../scripts/lib/paths';
import { THEMES, Workbench, type Theme } from '../../scripts/lib/workbench';

// The views by the keyboard alone: nothing in here moves or clicks the mouse. Then a look at each of them in every kind of theme.

describe('the views, by the keyboard alone', function () {
  this.timeout(60_000);
  let code: Workbench;
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await code.page.keyboard.press(key);
  };
  /** A row of one of the views, by its accessible name. */
  const row = (words: string | RegExp): Locator =>
    code.page.locator('.pane-body .monaco-list-row', { hasText: words }).first();
  const focused = (words: string | RegExp): Locator =>
    code.page.locator('.pane-body .monaco-list:focus-within .monaco-list-row.focused', { hasText: words }).first();
  /** Runs a command from the palette without the mouse. */
  const run = async (title: string): Promise<void> => {
    const row = code.row(title);
    for (let tries = 0; ; tries++) {
      await code.page.locator('.quick-input-widget:visible').waitFor({ state: 'hidden' });
      await press('F1');
      try {
        await code.page.locator('.quick-input-widget input:visible').first().fill(`>${title}`, { timeout: 4_000 });
        await row.waitFor({ timeout: 4_000 });
        return await press('Enter');
      } catch (error) {
        if (tries === 4) throw error;
        await press('Escape');
      }
    }
  };
  const selection = (length: number): Locator =>
    code.page.locator('.statusbar-item', { hasText: `(${length} selected)` }).first();
  const marks = (): string => {
    const path = join(code.folder, '.backread/marks/drafts/follow-up.md.jsonl');
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  };
  const until = async (holds: () => boolean | Promise<boolean>, what: string): Promise<void> => {
    const end = Date.now() + 15_000;
    while (!(await holds())) {
      if (Date.now() > end) throw new Error(`it did not come: ${what}`);
      await code.page.waitForTimeout(100);
    }
  };
  /** Waits until a list of the views has the focus. */
  const inList = (): Promise<void> => code.page.locator('.pane-body .monaco-list:focus-within').first().waitFor();
  const toChecks = async (): Promise<void> => {
    await press('Control+K', 'b');
    await inList();
  };
  /** Moves down the list that has the focus until a row is reached. */
  const down = async (words: string | RegExp): Promise<void> => {
    // From the top again where the list was filled anew meanwhile.
    for (let tries = 0; tries < 4; tries++) {
      await press('Home');
      for (let i = 0; i < 40; i++) {
        if (await focused(words).isVisible()) return;
        await press('ArrowDown');
        await code.page.waitForTimeout(30);
      }
    }
    await focused(words).waitFor({ timeout: 1_000 });
  };

  /** Opens a row of the list that has the focus; again where the list was filled anew meanwhile and closed it. */
  const unfold = async (words: string): Promise<void> => {
    const isOpen = async (): Promise<boolean> =>
      (await focused(words).count()) > 0 && (await focused(words).getAttribute('aria-expanded')) === 'true';
    await until(async () => {
      await down(words);
      if (await isOpen()) return true;
      await press('ArrowRight');
      await code.page.waitForTimeout(300);
      return isOpen();
    }, `${words} unfolded`);
  };

  before(async function () {
    this.timeout(240_000);
    code = await Workbench.open({ folder: join(ROOT, 'examples/honduras') });
    await press('Control+P');
    await code.type('follow-up.md');
    await code.row('follow-up.md').waitFor();
    await press('Enter');
    await code.page.locator('.squiggly-warning').first().waitFor({ timeout: 40_000 });
  });
  after(() => code?.close());
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await code.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
  });

  it('tells in the status bar how much is backed, in words too', async () => {
    const item = code.page.locator('.statusbar-item', { hasText: '% backed' }).first();
    await until(async () => /^\S* ?5 · \d+ % backed$/.test((await item.innerText()).trim()), 'the figure');
    assert.match(
      (await item.locator('[aria-label]').first().getAttribute('aria-label')) ?? '',
      /5 flagged.*\d+ of \d+ figures, quotes and names are backed/,
    );
  });

  it('opens the checks, grouped by verdict, with the reason', async () => {
    await toChecks();
    await row('Contradicted').waitFor();
    await down('fewer than 1,000');
    assert.match(
      (await focused('fewer than 1,000').getAttribute('aria-label')) ?? '',
      /^Contradicted: fewer than 1,000\. .*more than 1,000.* line \d+/,
    );
  });

  it('shows what each section has backed', async () => {
    await down('% backed');
    await press('ArrowRight');
    await row('The money').waitFor();
    assert.match(await row('The money').innerText(), /\d+ of \d+ backed/);
    await press('ArrowLeft');
  });

  it('filters by verdict and by words, and shows everything again', async () => {
    await press('Control+Alt+f');
    await code.row('Supported').waitFor();
    while (
      !(await code.page.locator('.quick-input-list .monaco-list-row.focused', { hasText: 'Contradicted' }).isVisible())
    )
      await press('ArrowDown');
    await press('Enter');
    await row('Supported').waitFor({ state: 'detached' });
    await code.page.keyboard.type('dime');
    await row('fewer than 1,000').waitFor({ state: 'detached' });
    await code.shot('views-filter');
    await press('Escape');
    await code.page.locator('.tree-explorer-viewlet-tree-view .message', { hasText: 'Contradicted' }).first().waitFor();
    await run('Backread: Show All Checks');
    await row('Supported').waitFor();
  });

  it('steps from check to check', async () => {
    await press('Control+1', 'Control+Home', 'Control+F8', 'Control+F8');
    await until(
      async () => (await code.page.locator('.statusbar-item', { hasText: 'Backread: 2 of' }).count()) > 0,
      '2 of',
    );
    await press('Control+Shift+F8');
    await until(
      async () => (await code.page.locator('.statusbar-item', { hasText: 'Backread: 1 of' }).count()) > 0,
      '1 of',
    );
    await press('Control+Alt+F8');
    await until(
      async () =>
        (await code.page.locator('.statusbar-item', { hasText: /Backread: 2 of [1-9]\. No source/ }).count()) > 0,
      'unsourced',
    );
  });

  it('shows an entry in the draft, and its passage in the source', async () => {
    await toChecks();
    await down('fewer than 1,000');
    await press('Enter');
    await selection('fewer than 1,000'.length).waitFor();
    await toChecks();
    await down('fewer than 1,000');
    await press('Control+Enter');
    await code.page.locator('.tab.active', { hasText: 'honduras-us-troops.md' }).waitFor();
  });

  it('marks an entry as checked, ignores another with its reason, and takes both back', async () => {
    await toChecks();
    await down('fewer than 1,000');
    await press('Control+K', 'q');
    await until(() => marks().includes('"kind":"cq"'), 'the mark');
    // The focus goes on to what followed: nobody should have to begin at the top again.
    await focused('a long and nasty history').waitFor();
    await down('about 25,000');
    await press('Control+K', 'x');
    await code.type('the ministry has since given another figure');
    await press('Enter');
    await until(() => marks().includes('the ministry has since'), 'the reason');
    // It was the last contradicted one: what is unclear follows.
    await focused(/^the first/).waitFor();
    await row('Marked').waitFor();
    await run('Backread: Focus on Marks View');
    await inList();
    await row('Ignored').waitFor();
    await row('the ministry has since given another figure').waitFor();
    await code.shot('views-marks');
    await down('fewer than 1,000');
    for (const words of ['fewer than 1,000', 'about 25,000']) {
      // The second one has the focus when the first is gone.
      await focused(words).waitFor();
      await press('Delete');
      await code.page
        .locator('.pane', { hasText: 'Marks' })
        .locator('.monaco-list-row', { hasText: words })
        .waitFor({ state: 'detached' })
        .catch(() => undefined);
      await until(() => !marks().includes(words), `${words} taken back`);
    }
    await until(() => marks() === '', 'no marks');
  });

  it('mends an entry by the source’s words, and goes on to the next', async () => {
    const draft = join(code.folder, 'drafts/follow-up.md');
    const before = readFileSync(draft, 'utf8');
    await toChecks();
    await down('2021');
    await press('Control+K', 'r');
    await focused('about 25,000').waitFor();
    await press('Control+K', 'r');
    await focused(/^the first/).waitFor();
    await press('Control+1', 'Control+S');
    await until(() => /in 2022/.test(readFileSync(draft, 'utf8')), 'the year');
    assert.match(readFileSync(draft, 'utf8'), /about 250,000/);
    await press('Control+Z', 'Control+Z', 'Control+S');
    await until(() => readFileSync(draft, 'utf8') === before, 'the draft as it was');
  });

  it('reads the card aloud without its markup, and explains the verdict from it', async () => {
    const { page } = code;
    const before = readFileSync(join(code.folder, 'drafts/follow-up.md'), 'utf8').split('fewer than 1,000')[0] ?? '';
    await press('Control+1', 'Control+G');
    await code.type(`:${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`);
    await press('Enter', 'Control+K', 'Control+I');
    const card = page.locator('.monaco-hover:visible', { hasText: 'Contradicted' }).first();
    await card.waitFor();
    const lines = await card.locator('.hover-row', { hasText: 'Contradicted ·' }).evaluate((element) => {
      const blocks = [...element.querySelectorAll('p')].flatMap((block) => {
        const range = block.ownerDocument.createRange();
        range.selectNodeContents(block);
        return [...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 4));
      });
      return new Set(blocks).size;
    });
    assert.ok(lines >= 3 && lines <= 8, `${lines} lines`);
    await press('Control+K', 'Control+I', 'Tab', 'Tab', 'Tab', 'Alt+Shift+F2');
    const aloud = page.locator('.accessible-view').first();
    await aloud.getByText('Contradicted').first().waitFor();
    const text = (await aloud.innerText()).replaceAll('\u00A0', ' ');
    assert.match(text, /✘ Contradicted · Al Jazeera, 2025-01-03, ¶ 5\n.*hosts more than 1,000 US military/);
    assert.doesNotMatch(text, /\*\*|\\|command:/);
    await press('Escape', 'Escape', 'Control+K', 'Control+I');
    await card.waitFor();
    await press('Control+K', 'Control+I');
    const explain = card.locator('a:focus', { hasText: 'Explain' });
    for (let tabs = 0; tabs < 15 && !(await explain.count()); tabs++) await press('Tab');
    await press('Enter');
    const shown = await code.frameWith('h2:text("How it was reached")');
    assert.match(
      await shown.locator('body').innerText(),
      /Contradicted: fewer than 1,000[^]*The same number with the opposite hedge/,
    );
    await page.locator('.tab.active', { hasText: 'Explain This Verdict' }).waitFor();
    assert.equal(await page.locator('.tab.dirty').count(), 0);
    // The card does not stay over what it led to.
    await card.waitFor({ state: 'hidden' });
    await code.shot('explain');
    await press('Control+1');
  });

  it('says every row of the views in words', async () => {
    /** What a screen reader says as one goes down a list. */
    const said = async (view: string): Promise<string[]> => {
      await run(`Backread: Focus on ${view} View`);
      await inList();
      // The list may still be filled when it is opened for the first time.
      await until(async () => {
        await press('Home');
        return focused(/./).isVisible();
      }, 'a row with the focus');
      const names: string[] = [];
      for (let i = 0; i < 25; i++) {
        names.push((await focused(/./).getAttribute('aria-label')) ?? '');
        await press('ArrowDown');
        await code.page.waitForTimeout(30);
      }
      return names;
    };
    for (const view of ['Checks', 'Sources', 'Facts']) {
      const names = await said(view);
      assert.deepEqual(
        names.filter((name) => !/\p{L}{3,}/u.test(name)),
        [],
        view,
      );
      if (view !== 'Checks') continue;
      // No sign stands alone: what is checked says its verdict.
      const entries = new Set(names.filter((name) => / line \d+$/.test(name)));
      assert.ok(entries.size >= 8, [...entries].join('\n'));
      for (const name of entries) assert.match(name, /^(?:Contradicted|Unclear|Not found|Supported): /);
    }
    const buttons = await code.page
      .locator('.pane-header .action-label')
      .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
    assert.ok(buttons.length > 3 && buttons.every((label) => label.length > 3), buttons.join('; '));
  });

  it('turns the margin’s signs on and off', async () => {
    const signs = code.page.locator('.glyph-margin-widgets .cgmr, .glyph-margin-widgets .ced-');
    const any = async (): Promise<number> =>
      code.page.locator('.glyph-margin-widgets > div').count() || (await signs.count());
    await press('Control+1');
    assert.equal(await any(), 0);
    await press('Control+K', 'g');
    await until(async () => (await any()) > 3, 'the signs');
    await press('Control+K', 'g');
    await until(async () => (await any()) === 0, 'no signs');
  });

  it('shows the draft, its checks and the margin’s signs at one glance', async () => {
    await press('Control+1', 'Control+Home', 'Control+K', 'g');
    await toChecks();
    await down('fewer than 1,000');
    await code.page.waitForTimeout(500);
    await code.shot('views');
    await press('Control+1', 'Control+K', 'g');
  });

  it('finds a figure in the Facts view and puts it into the draft', async () => {
    await press('Control+1', 'Control+End');
    await run('Backread: Focus on Facts View');
    await inList();
    await row('Figures').waitFor();
    await press('Control+Alt+f');
    await code.type('gross domestic');
    await press('Escape');
    await run('Backread: Focus on Facts View');
    await inList();
    await down('27 percent');
    await press('Control+Enter');
    await press('Control+S');
    const draft = join(code.folder, 'drafts/follow-up.md');
    await until(
      () =>
        /27 percent of its gross domestic product \[@aljazeera2025honduras, ¶ 11\]\s*$/.test(
          readFileSync(draft, 'utf8'),
        ),
      'the fact',
    );
    await press('Control+Z', 'Control+S');
    await run('Backread: Show All Facts');
  });

  for (const theme of Object.keys(THEMES) as Theme[])
    it(`can be read in ${theme}`, async () => {
      await code.theme(theme);
      const name = theme.replaceAll(' ', '-');
      await run('Backread: Focus on Sources View');
      await inList();
      await unfold('Why has Honduras');
      await row('People').waitFor();
      await run('Backread: Focus on Facts View');
      await inList();
      await unfold('Figures');
      // As far down as a short pane needs.
      await down('27 percent');
      await run('Backread: Focus on Checks View');
      await inList();
      await down('fewer than 1,000');
      await code.page.waitForTimeout(300);
      await code.shot(`views-${name}`);
    });
});
