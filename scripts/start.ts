import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** A copy, as Open Sample makes it, so that what one tries does not change the project's sample. */
function copy(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'backread-sample-')), 'honduras');
  cpSync(SAMPLE, folder, { recursive: true });
  rmSync(join(folder, 'expected.json'));
  return folder;
}

/** A short address that leads to a long one, which a terminal would break over several lines. */
function shortened(url: string): Promise<string> {
  const server = createServer((_, out) => out.writeHead(302, { location: url }).end());
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)),
  );
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
  const host = await startHost({ settings: { 'workbench.secondarySideBar.defaultVisibility': 'hidden' } });
  const payload = [
    ['extensionDevelopmentPath', remote(host, ROOT)],
    ['openFile', remote(host, join(folder, 'drafts/follow-up.md'))],
    ['skipWelcome', 'true'],
  ] as const;
  const address = await shortened(host.url(folder, payload));
  console.log(
    `\nOpen this address in a browser to see the sample in VS Code with the extension; Ctrl+C ends it:\n\n  ${address}\n\nThe slips are underlined: rest the mouse on one, or press Ctrl+Alt+V for the report.\n`,
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
