import type { Runner, Test } from 'mocha';

/** Prints a line a test and, at the end, one line of JSON that the script outside reads. Needs neither a DOM nor a process. */
export function report(runner: Runner, log: (line: string) => void): void {
  const failures: { title: string; error: string }[] = [];
  let passed = 0;
  runner.on('pass', (test: Test) => {
    passed++;
    log(`  ✓ ${test.fullTitle()} (${test.duration ?? 0} ms)`);
  });
  runner.on('fail', (test: Test, error: Error) => {
    failures.push({ title: test.fullTitle(), error: error.stack ?? error.message });
    log(`  ✗ ${test.fullTitle()}\n${error.stack ?? error.message}`);
  });
  runner.on('end', () => log(`RESULT ${JSON.stringify({ passed, failed: failures.length })}`));
}
