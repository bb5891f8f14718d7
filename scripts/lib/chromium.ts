import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import { CACHE, hostNode } from './install';

const INSTALLED = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Quiet where there is no network, and without the sandbox that root may not have. */
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

/** Starts a Chromium: the machine's own, else the one that was installed with the host. */
export async function launchChromium(modules: string): Promise<Browser> {
  const own = INSTALLED.find((path) => path && existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: ARGS });
  const { executablePath, libraries } = unpacked(modules);
  return chromium.launch({
    executablePath,
    args: [...ARGS, '--headless=new'],
    env: { ...process.env, LD_LIBRARY_PATH: [libraries, process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':') },
  });
}

/** Unpacks the package's Chromium, and the libraries that small machines lack, once. */
function unpacked(modules: string): { executablePath: string; libraries: string } {
  const libraries = join(CACHE, 'libraries');
  const stamp = join(CACHE, 'chromium.json');
  if (!existsSync(stamp)) {
    const bin = join(modules, '@sparticuz/chromium/bin');
    mkdirSync(libraries, { recursive: true });
    for (const name of readdirSync(bin).filter((file) => /^al\d+\.tar\.br$/.test(file))) {
      const tar = join(CACHE, name.replace(/\.br$/, ''));
      writeFileSync(tar, brotliDecompressSync(readFileSync(join(bin, name))));
      execFileSync('tar', ['-xf', tar, '-C', libraries]);
    }
    // The package is an ES module for the newer Node that was installed beside it.
    const url = `file://${createRequire(join(modules, 'x.js')).resolve('@sparticuz/chromium')}`;
    const script = `import(${JSON.stringify(url)}).then(async (m) => console.log(await m.default.executablePath()))`;
    const executablePath = execFileSync(hostNode(modules), ['-e', script], { encoding: 'utf8' })
      .trim()
      .split('\n')
      .at(-1) as string;
    writeFileSync(stamp, JSON.stringify({ executablePath }));
  }
  const { executablePath } = JSON.parse(readFileSync(stamp, 'utf8')) as { executablePath: string };
  if (!existsSync(executablePath)) {
    // It was unpacked into a temporary folder that is gone.
    writeFileSync(stamp, '');
    execFileSync('rm', ['-f', stamp]);
    return unpacked(modules);
  }
  return { executablePath, libraries: join(libraries, 'lib') };
}
