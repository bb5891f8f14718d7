import { build } from 'esbuild';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { format } from 'node:util';
import { launchChromium } from './chromium';
import { desktopCode, runInDesktop } from './electron';
import { remote, startHost } from './host';
import { vsce } from './package';
import { ROOT } from './paths';
import type { Outcome } from './results';

/** Begins each line that the tests print; the page logs much that concerns nobody here. */
const OWN = 'BACKREAD ';
/** A stand-in for the extensions that writers have beside this one. */
export const NEIGHBOURS = join(ROOT, 'test/fixtures/neighbours');
const LIMIT = 240_000;

export interface Suite {
  readonly entry: string;
  /** Where the extension runs: Node's extension host or the web worker's. */
  readonly kind: 'node' | 'web';
  /** Copied into a temporary folder, which the tests may change; several make a multi-root workspace. */
  readonly folders: readonly string[];
}

/** Runs a suite inside a real VS Code in a browser page and returns its numbers. */
export async function runInHost({ entry, kind, folders }: Suite): Promise<Outcome> {
  const bundle = join(ROOT, 'out', `${kind}-tests.js`);
  await build({
    entryPoints: [entry],
    outfile: bundle,
    bundle: true,
    platform: kind === 'node' ? 'node' : 'browser',
    format: 'cjs',
    target: 'es2022',
    external: ['vscode'],
    ...(kind === 'web' && { alias: { assert: join(ROOT, 'test/web/assert.ts') } }),
    logLevel: 'warning',
  });
  const workspace = mkdtempSync(join(tmpdir(), 'backread-workspace-'));
  const roots = folders.map((folder) => basename(folder));
  folders.forEach((folder, i) => cpSync(folder, join(workspace, roots[i] as string), { recursive: true }));
  let target = join(workspace, roots[0] as string);
  if (roots.length > 1) {
    target = join(workspace, 'test.code-workspace');
    writeFileSync(target, JSON.stringify({ folders: roots.map((path) => ({ path })) }));
  }
  // A desktop VS Code where there is one; else the one of the npm registry, in a browser page.
  const code = kind === 'node' ? await desktopCode() : undefined;
  const desktop = code && (await runInDesktop(code, target, { tests: bundle, neighbours: NEIGHBOURS }, OWN));
  if (desktop) return desktop;
  const vsix = join(workspace, 'neighbours.vsix');
  vsce(NEIGHBOURS, 'package', '--allow-missing-repository', '--skip-license', '--out', vsix);
  const host = await startHost({
    vsix,
    settings: kind === 'web' ? { 'remote.extensionKind': { 'backread.backread': ['web'] } } : {},
  });
  const browser = await launchChromium(host.modules);
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    let outcome: Outcome | undefined;
    const all: string[] = [];
    const ended = new Promise<void>((done, fail) => {
      const timer = setTimeout(() => fail(new Error(`The suite did not end within ${LIMIT / 1_000} s.`)), LIMIT);
      void page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
        const line = format(...args);
        all.push(line);
        if (!line.startsWith(OWN)) return;
        const result = /RESULT (\{.*\})/.exec(line)?.[1];
        if (result) outcome = JSON.parse(result) as Outcome;
        else console.log(line.slice(OWN.length));
      });
      void page.exposeFunction('codeAutomationExit', () => {
        clearTimeout(timer);
        done();
      });
    });
    await page.goto(
      host.url(target, [
        ['extensionDevelopmentPath', remote(host, ROOT)],
        ['extensionTestsPath', remote(host, bundle)],
        ['skipWelcome', 'true'],
      ]),
    );
    await ended;
    // The last lines may still be under way.
    await page.waitForTimeout(500);
    if (!outcome) throw new Error(`The suite ended without a result:\n${all.slice(-40).join('\n')}`);
    return outcome;
  } finally {
    await browser.close();
    host.stop();
  }
}
