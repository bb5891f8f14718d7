import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/paths';
import { kept, RESULTS, type Outcome } from './lib/results';
import { run } from './lib/run';

// Everything, in the order in which a mistake shows soonest; the sum at the end counts every test and every check.

const node = process.execPath;
const bin = (path: string): string => join(ROOT, 'node_modules', path);
const script = (name: string, ...args: string[]): string[] => ['--import', 'tsx', join('scripts', name), ...args];

interface Step {
  readonly name: string;
  readonly args: readonly string[];
  /** A check passes or fails as a whole; a suite leaves its numbers in out/results. */
  readonly kind: 'check' | 'suite';
}

const mocha = (name: string, ...files: string[]): Step => ({
  name,
  kind: 'suite',
  args: [bin('mocha/bin/mocha.js'), '--reporter', 'scripts/lib/reporter.cjs', ...files],
});

const steps: readonly Step[] = [
  { name: 'build', kind: 'check', args: ['esbuild.js', '--production'] },
  { name: 'typecheck', kind: 'check', args: [bin('typescript/bin/tsc'), '--noEmit'] },
  { name: 'eslint', kind: 'check', args: [bin('eslint/bin/eslint.js'), '.', '--max-warnings', '0'] },
  { name: 'prettier', kind: 'check', args: [bin('prettier/bin/prettier.cjs'), '--check', '.'] },
  mocha('core', 'test/core/**/*.test.ts'),
  { name: 'host', kind: 'check', args: script('install-host.ts') },
  mocha('grammar', 'test/grammar/*.test.ts'),
  mocha('package', 'test/package/*.test.ts'),
  { name: 'editor', kind: 'suite', args: script('test-editor.ts', '--only', 'node') },
  { name: 'web', kind: 'suite', args: script('test-editor.ts', '--only', 'web') },
  { name: 'e2e', kind: 'suite', args: mocha('e2e', 'test/e2e/*.test.ts').args },
];

async function outcomeOf({ name, args, kind }: Step): Promise<Outcome> {
  const code = await run(node, args, { quiet: kind === 'check' && name !== 'host', env: { RESULTS: name } });
  if (kind === 'check') return code ? { passed: 0, failed: 1 } : { passed: 1, failed: 0 };
  const { passed, failed } = kept(name);
  // A suite that broke off may have left good numbers.
  return { passed, failed: code && !failed ? 1 : failed };
}

async function main(): Promise<void> {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  const lines: string[] = [];
  const sum = { passed: 0, failed: 0 };
  for (const step of steps) {
    const began = Date.now();
    console.log(`— ${step.name}`);
    const { passed, failed } = await outcomeOf(step);
    sum.passed += passed;
    sum.failed += failed;
    const seconds = ((Date.now() - began) / 1_000).toFixed(1);
    lines.push(`${failed ? '✘' : '✔'} ${step.name}: ${passed} passed, ${failed} failed (${seconds} s)`);
    console.log(lines.at(-1));
  }
  const total = `${sum.passed} passed, ${sum.failed} failed`;
  writeFileSync(join(RESULTS, 'total.txt'), `${total}\n`);
  console.log(`\n${lines.join('\n')}\n\n${total}`);
  process.exit(sum.failed ? 1 : 0);
}

void main();
