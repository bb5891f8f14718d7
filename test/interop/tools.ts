import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ran {
  readonly out: string;
  readonly err: string;
}

/** Runs a program to its end. Throws with what it said when it fails or takes more than two minutes. */
export function tool(command: string, args: readonly string[], input?: string, cwd?: string): Ran {
  const ran = spawnSync(command, args, {
    encoding: 'utf8',
    timeout: 120_000,
    maxBuffer: 1 << 26,
    ...(cwd && { cwd }),
    ...(input !== undefined && { input }),
    // One day for everything that a program stamps with the time.
    env: { ...process.env, SOURCE_DATE_EPOCH: '1735898400', TZ: 'UTC', LC_ALL: 'C.UTF-8' },
  });
  if (ran.error) throw ran.error;
  if (ran.status)
    throw new Error(`${command} ${args.join(' ')} ended with ${ran.status}:\n${ran.stdout}\n${ran.stderr}`);
  return { out: ran.stdout, err: ran.stderr };
}

export const pandoc = (input: string, ...args: readonly string[]): Ran =>
  tool('pandoc', ['--fail-if-warnings', ...args], input);

/** A folder of its own below the system's temporary one, for the run of one test file. */
export function temporaryFolder(name: string): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), `backread-${name}-`));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** One LibreOffice for many files: its start takes longer than its work. */
export function libreOffice(
  folder: string,
  to: string,
  files: readonly string[],
  options: readonly string[] = [],
): void {
  execFileSync(
    'soffice',
    [
      `-env:UserInstallation=file://${join(folder, 'libreoffice')}`,
      '--headless',
      '--norestore',
      ...options,
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...files,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'], timeout: 180_000, env: { ...process.env, HOME: folder } },
  );
}
