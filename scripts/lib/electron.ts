import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './paths';
import type { Outcome } from './results';

/** Where downloads of VS Code are listed; a machine without that network says so at once. */
const LIST = 'https://update.code.visualstudio.com/api/releases/stable';
const LIMIT = 240_000;

/** A desktop VS Code: the one VSCODE_PATH names, else one that is downloaded where that can be; undefined where there is none. */
export async function desktopCode(): Promise<string | undefined> {
  const named = process.env['VSCODE_PATH'];
  if (named) return named;
  const reached = await fetch(LIST, { signal: AbortSignal.timeout(3_000) }).then(
    ({ ok }) => ok,
    () => false,
  );
  if (!reached) return undefined;
  return downloadAndUnzipVSCode({ version: 'stable', cachePath: join(ROOT, '.vscode-test') }).catch(() => undefined);
}

/**
 * Runs a test module in a desktop VS Code. undefined when it could not run it at all (no display, say): then another host has
 * to.
 */
export function runInDesktop(
  code: string,
  target: string,
  { tests, neighbours }: { readonly tests: string; readonly neighbours: string },
  own: string,
): Promise<Outcome | undefined> {
  const data = mkdtempSync(join(tmpdir(), 'backread-code-'));
  const args = [
    target,
    `--extensionDevelopmentPath=${ROOT}`,
    `--extensionDevelopmentPath=${neighbours}`,
    `--extensionTestsPath=${tests}`,
    ...['--no-sandbox', '--disable-gpu', '--disable-workspace-trust', '--skip-welcome', '--skip-release-notes'],
    ...['--disable-updates', '--disable-extensions'],
    `--user-data-dir=${data}`,
    `--extensions-dir=${join(data, 'extensions')}`,
  ];
  return new Promise((resolve) => {
    const child = spawn(code, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT);
    let outcome: Outcome | undefined;
    let rest = '';
    const read = (chunk: Buffer): void => {
      const lines = (rest + chunk.toString()).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        const at = line.indexOf(own);
        if (at < 0) continue;
        const result = /RESULT (\{.*\})/.exec(line)?.[1];
        if (result) outcome = JSON.parse(result) as Outcome;
        else console.log(line.slice(at + own.length));
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    const end = (): void => {
      clearTimeout(timer);
      resolve(outcome);
    };
    child.on('error', end);
    child.on('close', end);
  });
}
