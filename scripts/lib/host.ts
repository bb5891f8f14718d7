import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostNode, hostServer, installHost } from './install';

/** What every run of the host wants: no trust prompt, no welcome, nothing that looks for a network. */
const SETTINGS = {
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'telemetry.telemetryLevel': 'off',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'workbench.tips.enabled': false,
  'git.enabled': false,
};

export interface Host {
  readonly port: number;
  readonly modules: string;
  /** The address of the workbench on a folder or a workspace file, or on nothing; `payload` runs an extension and its tests. */
  url(folder?: string, payload?: readonly (readonly [string, string])[]): string;
  stop(): void;
}

export interface HostOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Installed as a user would before the server starts. */
  readonly vsix?: string;
  /** Whether the tests' payload is listened to; without, it is what a user has. */
  readonly driver?: boolean;
}

const READY = /Extension host agent listening on (\d+)/;
const START_LIMIT = 60_000;

/** Starts the host on a loopback port of its own, with empty user data. Its whole process group ends with `stop`. */
export async function startHost({ settings = {}, vsix, driver = true }: HostOptions = {}): Promise<Host> {
  const modules = installHost();
  const data = mkdtempSync(join(tmpdir(), 'backread-host-'));
  mkdirSync(join(data, 'data/User'), { recursive: true });
  const written = JSON.stringify({ ...SETTINGS, ...settings }, null, 2);
  writeFileSync(join(data, 'data/User/settings.json'), written);
  // Settings of the machine's scope count only here.
  mkdirSync(join(data, 'data/Machine'), { recursive: true });
  writeFileSync(join(data, 'data/Machine/settings.json'), written);
  const node = hostNode(modules);
  const server = hostServer(modules);
  if (vsix)
    await finished(
      spawn(node, [server, '--install-extension', vsix, '--server-data-dir', data, '--accept-server-license-terms'], {
        stdio: 'ignore',
      }),
    );
  const args = [
    server,
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--server-data-dir', data, '--telemetry-level', 'off', '--disable-workspace-trust'],
    ...(driver ? ['--enable-smoke-test-driver'] : []),
  ];
  const child = spawn(node, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
    env: { ...process.env, VSCODE_LOG_LEVEL: 'error' },
  });
  const stop = (): void => {
    try {
      if (child.pid && process.platform !== 'win32') process.kill(-child.pid, 'SIGKILL');
      else child.kill('SIGKILL');
    } catch {
      // already gone
    }
    rmSync(data, { recursive: true, force: true, maxRetries: 3 });
  };
  process.once('exit', stop);
  for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      stop();
      process.exit(130);
    });
  const port = await listening(child).catch((error: unknown) => {
    stop();
    throw error;
  });
  return {
    port,
    modules,
    url(folder, payload) {
      const kind = folder === undefined ? 'ew' : folder.endsWith('.code-workspace') ? 'workspace' : 'folder';
      const query = new URLSearchParams({
        [kind]: folder ?? 'true',
        ...(payload && { payload: JSON.stringify(payload) }),
      });
      return `http://127.0.0.1:${port}/?${query.toString()}`;
    },
    stop,
  };
}

const finished = (child: ChildProcess): Promise<void> =>
  new Promise((resolve, reject) => child.on('exit', (code) => (code ? reject(new Error(`exit ${code}`)) : resolve())));

function listening(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(
      () => reject(new Error(`The host did not start within ${START_LIMIT / 1_000} s:\n${printed}`)),
      START_LIMIT,
    );
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const port = READY.exec(printed)?.[1];
      if (!port) return;
      clearTimeout(timer);
      resolve(Number(port));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('exit', (code) => reject(new Error(`The host ended with ${code}:\n${printed}`)));
  });
}

/** A file or folder of this machine as the host's page names it. */
export const remote = (host: Host, path: string): string => `vscode-remote://127.0.0.1:${host.port}${path}`;
