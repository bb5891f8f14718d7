import { report } from './reporter';

declare const mocha: BrowserMocha & { run(done: (failures: number) => void): Mocha.Runner };
interface BrowserMocha {
  setup(options: { ui: 'bdd'; timeout: number; reporter: unknown }): void;
}

/** What the script outside prints; everything else the host's page logs is its own affair. */
export const note = (line: string): void => console.log(`BACKREAD ${line}`);

/** Runs the suites that `load` defines with mocha's browser build: it works in Node's extension host and in the worker's alike. */
export async function runSuites(load: () => void): Promise<void> {
  // Mocha's browser build looks for its options in the page's address; Node's extension host has none.
  (globalThis as { location?: { search: string } }).location ??= { search: '' };
  // Imported late, since the bundle that wraps it would otherwise export mocha instead of `run`.
  await import('mocha/mocha.js');
  mocha.setup({
    ui: 'bdd',
    timeout: 20_000,
    reporter: class {
      constructor(runner: Mocha.Runner) {
        report(runner, note);
      }
    },
  });
  load();
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve()));
  });
}
