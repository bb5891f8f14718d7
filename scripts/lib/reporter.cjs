const { mkdirSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const Mocha = require('mocha');

/** Mocha's own dots, or its list with `LIST=1`; and the numbers in out/results/<RESULTS>.json for the sum at the end of a run. */
module.exports = class extends (process.env.LIST ? Mocha.reporters.Spec : Mocha.reporters.Dot) {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const folder = join(__dirname, '../../out/results');
      mkdirSync(folder, { recursive: true });
      // A pending test is one that did not run: it counts as failed, so that nothing is skipped unseen.
      const { passes, failures, pending, duration } = runner.stats;
      writeFileSync(
        join(folder, `${process.env.RESULTS}.json`),
        JSON.stringify({ passed: passes, failed: failures + pending, duration }),
      );
    });
  }
};
