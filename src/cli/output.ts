import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Palette } from '../core/report';
import { UsageError } from './args';
import { reason } from './files';

const paint =
  (code: number, end: number) =>
  (text: string): string =>
    `\u001b[${code}m${text}\u001b[${end}m`;

export const COLOURS: Palette = {
  bold: paint(1, 22),
  dim: paint(2, 22),
  green: paint(32, 39),
  red: paint(31, 39),
  yellow: paint(33, 39),
};

/** Colours on a terminal only, and never where NO_COLOR asks for none (https://no-color.org). */
export function showsColours(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean | undefined,
): boolean {
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return isTerminal === true && env['TERM'] !== 'dumb';
}

/**
 * Writes `text` (or bytes) to a temporary file beside `file` which then takes its name, so that a reader never sees half a report and a
 * failure leaves the old one.
 * @throws UsageError where it can't be written.
 */
export function writeFile(text: string | Uint8Array, file: string): void {
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const handle = openSync(temporary, 'wx');
    try {
      writeFileSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw new UsageError(
      `${file} can’t be written (${reason(error)}). Check that its folder is there and may be written to.`,
    );
  }
}

/** Writes all of `text` before the program ends, also into a pipe that is read slowly. */
export function writeAll(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (reason(error) === 'EPIPE') return; // 'backread … | head'
      if (reason(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}
