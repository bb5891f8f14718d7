import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ROOT } from './paths';
import { packageReadme } from './readme';

/** What the extension runs with, and what a reader of it is told; everything else stays out. */
export const PACKAGED = [
  'CHANGELOG.md',
  'LICENSE',
  'THIRD_PARTY_NOTICES.txt',
  'dist/client.js',
  'dist/import',
  'dist/server.js',
  'examples/honduras/README.md',
  'examples/honduras/drafts',
  'examples/honduras/sources',
  'l10n',
  'media',
  'package.nls.json',
  'schemas',
  'snippets',
  'syntaxes',
  'walkthrough',
] as const;

const STAGE = join(ROOT, 'out/package');

/** The manifest as the editor needs it: without what only building needs. */
function manifest(): string {
  const {
    scripts: _,
    devDependencies: __,
    private: ___,
    bin: ____,
    ...kept
  } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as Record<string, unknown>;
  return `${JSON.stringify(kept, null, 2)}\n`;
}

/** Puts together, in a folder of its own, what goes into the package. The bundles must have been built. @returns the folder. */
export function stage(): string {
  rmSync(STAGE, { recursive: true, force: true });
  mkdirSync(STAGE, { recursive: true });
  for (const path of PACKAGED) {
    if (!existsSync(join(ROOT, path))) throw new Error(`${path} is missing. Run npm run build first.`);
    mkdirSync(dirname(join(STAGE, path)), { recursive: true });
    cpSync(join(ROOT, path), join(STAGE, path), { recursive: true });
  }
  writeFileSync(join(STAGE, 'package.json'), manifest());
  writeFileSync(join(STAGE, 'README.md'), packageReadme());
  // Nothing to leave out: it was never put in.
  writeFileSync(join(STAGE, '.vscodeignore'), '');
  return STAGE;
}

/** Runs vsce in a folder. @returns what it printed, without npm's own warnings. @throws where it fails. */
export function vsce(folder: string, ...args: string[]): string {
  const run = spawnSync(process.execPath, [join(ROOT, 'node_modules/@vscode/vsce/vsce'), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  const printed = `${run.stdout}${run.stderr}`
    .split('\n')
    .filter((line) => !line.startsWith('npm warn'))
    .join('\n');
  if (run.status !== 0) throw new Error(printed.slice(0, 2_000));
  return printed;
}

/** Makes a package at `file`. @returns what vsce printed. The README's links have been seen to (readme.ts). */
export const makePackage = (file: string): string =>
  vsce(stage(), 'package', '--no-rewrite-relative-links', '--out', file);
