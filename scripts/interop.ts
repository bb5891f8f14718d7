import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/paths';
import { keep, kept } from './lib/results';
import { run } from './lib/run';

// npm run test:interop: Pandoc, Chromium, LibreOffice and pdflatex from Debian's packages, then test/interop with them. What cannot be
// installed is an error, not a test that is left out.

/** Each program with the package that has it. */
const PROGRAMS: Readonly<Record<string, string>> = {
  '/usr/bin/chromium': 'chromium',
  '/usr/bin/pandoc': 'pandoc',
  '/usr/bin/pdflatex': 'texlive-latex-base',
  '/usr/bin/python3': 'python3',
  '/usr/bin/soffice': 'libreoffice-writer-nogui',
};
/** Files of packages that have no program. */
const FILES: Readonly<Record<string, string>> = {
  '/usr/lib/libreoffice/program/libsclo.so': 'libreoffice-calc-nogui',
  '/usr/share/texmf/tex/latex/lm/lmodern.sty': 'lmodern',
  '/usr/share/texlive/texmf-dist/tex/latex/booktabs/booktabs.sty': 'texlive-latex-recommended',
};

function install(): void {
  const needed = Object.entries({ ...PROGRAMS, ...FILES });
  const own = process.env['CHROME_PATH'];
  const missing = needed
    .filter(([file, name]) => !existsSync(file) && !(name === 'chromium' && own))
    .map(([, name]) => name);
  if (!missing.length) return;
  console.log(`Installing ${missing.join(', ')} (once, about two minutes) …`);
  const isRoot = process.getuid?.() === 0;
  const [command, first] = isRoot ? ['apt-get', []] : ['sudo', ['-n', 'apt-get']];
  const apt = (...args: readonly string[]): string | undefined => {
    const ran = spawnSync(command as string, [...(first as string[]), ...args], {
      encoding: 'utf8',
      timeout: 600_000,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return ran.error?.message ?? (ran.status ? `${ran.stdout}\n${ran.stderr}`.trim().slice(-1_500) : undefined);
  };
  const problem =
    apt('update', '-qq') ?? apt('install', '-y', '-qq', '--no-install-recommends', ...missing) ?? stillMissing(needed);
  if (problem)
    throw new Error(
      `The programs that these tests need could not be installed: ${problem}\nInstall them by hand and run again: ${missing.join(' ')}`,
    );
}

function stillMissing(needed: readonly (readonly [string, string])[]): string | undefined {
  const left = needed.filter(
    ([file, name]) => !existsSync(file) && !(name === 'chromium' && process.env['CHROME_PATH']),
  );
  return left.length ? `${left.map(([file]) => file).join(', ')} is still not there.` : undefined;
}

async function main(): Promise<void> {
  const began = Date.now();
  try {
    install();
  } catch (error) {
    console.error((error as Error).message);
    keep('interop', { passed: 0, failed: 1 });
    process.exit(1);
  }
  const tests = readdirSync(join(ROOT, 'test/interop')).filter((file) => file.endsWith('.test.ts'));
  const code = await run(
    process.execPath,
    [
      join(ROOT, 'node_modules/mocha/bin/mocha.js'),
      '--reporter',
      'scripts/lib/reporter.cjs',
      ...tests.map((file) => join('test/interop', file)),
    ],
    { env: { RESULTS: 'interop' }, minutes: 12 },
  );
  const { passed, failed } = kept('interop');
  const outcome = { passed, failed: code && !failed ? 1 : failed };
  keep('interop', outcome);
  console.log(`interop: ${((Date.now() - began) / 1_000).toFixed(0)} s`);
  process.exit(outcome.failed ? 1 : 0);
}

void main();
