import { spawn } from 'node:child_process';
import { ROOT } from './paths';

const groups = new Set<number>();
const kill = (pid: number): void => {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // the group is gone already
  }
};

process.on('exit', () => groups.forEach(kill));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => process.exit(130));

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly minutes?: number;
  /** Whether what the command prints is shown; it is shown either way when the command fails. */
  readonly quiet?: boolean;
}

/** Runs a command in a process group of its own, of which nothing is left afterwards. @returns its exit status. */
export function run(
  command: string,
  args: readonly string[],
  { env, minutes = 10, quiet = false }: RunOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      env: { ...process.env, ...env },
      detached: process.platform !== 'win32',
    });
    const pid = child.pid;
    if (pid) groups.add(pid);
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    const timer = setTimeout(() => {
      console.error(`${command} ${args.join(' ')} did not end within ${minutes} minutes`);
      if (pid) kill(pid);
    }, minutes * 60_000);
    let ended = false;
    const end = (code: number): void => {
      if (ended) return;
      ended = true;
      clearTimeout(timer);
      if (pid) {
        kill(pid);
        groups.delete(pid);
      }
      if (code && printed) console.log(printed);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      end(1);
    });
    child.on('exit', (code) => setTimeout(() => end(code ?? 1), quiet ? 50 : 0));
  });
}
