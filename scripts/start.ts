import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { remote, startHost } from './lib/host';
import { ROOT } from './lib/paths';

// Verifies the sample draft in the terminal, then opens it in VS Code with the extension.

const SAMPLE = join(ROOT, 'examples/honduras');
const DRAFT = join(SAMPLE, 'drafts/follow-up.md');

function verify(): void {
  const cli = join(ROOT, 'dist/cli.js');
  const { status } = spawnSync(process.execPath, [cli, 'verify', DRAFT, '--source', join(SAMPLE, 'sources')], {
    stdio: 'inherit',
  });
  // The sample holds five slips: a finding is what is expected.
  if (status !== 1) throw new Error(`The sample could not be verified (exit ${status}).`);
}

/** VS Code's own command, where it is on the path. */
function code(): string | undefined {
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  return (process.env['PATH'] ?? '')
    .split(process.platform === 'win32' ? ';' : ':')
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}

/** A copy, so that what one tries does not change the project's sample. */
function copy(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'backread-sample-')), 'honduras');
  cpSync(SAMPLE, folder, { recursive: true });
  return folder;
}

async function open(): Promise<void> {
  const folder = copy();
  const own = code();
  if (own) {
    spawn(own, [`--extensionDevelopmentPath=${ROOT}`, folder, join(folder, 'drafts/follow-up.md')], {
      stdio: 'ignore',
      detached: true,
      shell: process.platform === 'win32',
    }).unref();
    console.log(`\nOpened ${folder} in VS Code, with the extension.`);
    return;
  }
  const host = await startHost();
  const payload = [
    ['extensionDevelopmentPath', remote(host, ROOT)],
    ['openFile', remote(host, join(folder, 'drafts/follow-up.md'))],
    ['skipWelcome', 'true'],
  ] as const;
  console.log(
    `\nOpen this address in a browser to see the sample in VS Code; Ctrl+C ends it:\n\n  ${host.url(folder, payload)}\n`,
  );
}

async function main(): Promise<void> {
  verify();
  if (process.env['CI'] || !process.stdout.isTTY) return;
  await open();
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
