import { Workbench } from '../../scripts/lib/workbench';

// A newcomer's first command, in a window without a folder: the draft is there, with its slips underlined.

for (const [where, settings] of [
  ['on the machine that the files are on', {}],
  ['in the browser, from memory', { 'remote.extensionKind': { 'backread.backread': ['web'] } }],
] as const)
  describe(`Open Sample, the extension running ${where}`, function () {
    this.timeout(60_000);
    let code: Workbench;

    before(async function () {
      this.timeout(240_000);
      code = await Workbench.open({ settings: { ...settings, 'workbench.startupEditor': 'welcomePage' } });
    });
    after(() => code?.close());
    afterEach(async function () {
      if (this.currentTest?.state === 'failed')
        await code.shot(`failed-${this.currentTest.title.replace(/\W+/g, '-')}`);
    });

    it('opens the draft', async () => {
      const loaded = code.page.waitForEvent('load', { timeout: 40_000 });
      await code.command('Backread: Open Sample');
      await loaded;
      await code.page.locator('.tab.active', { hasText: 'follow-up.md' }).waitFor({ timeout: 50_000 });
      await code.page.locator('.squiggly-warning').nth(4).waitFor({ timeout: 50_000 });
    });
  });
