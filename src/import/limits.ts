import { ImportError } from './types';

/** What a reader may take at most. A limit that is met is named in the message. */
export interface Limits {
  /** Of the original, in bytes. */
  readonly bytes: number;
  /** Of a PDF. */
  readonly pages: number;
  /** Of an HTML page's elements in each other. */
  readonly nesting: number;
  /** Unpacked to packed size of a ZIP container (DOCX, XLSX). */
  readonly zipRatio: number;
  /** Unpacked bytes of a ZIP container. */
  readonly unpacked: number;
  /** Rows of a table that are kept. */
  readonly rows: number;
  /** Of one original, in milliseconds; the worker is stopped after it. */
  readonly milliseconds: number;
}

export const DEFAULT_LIMITS: Limits = {
  bytes: 40_000_000,
  pages: 2_000,
  nesting: 2_000,
  zipRatio: 150,
  unpacked: 200_000_000,
  rows: 20_000,
  milliseconds: 60_000,
};

const megabytes = (bytes: number): string => `${Math.round(bytes / 1e5) / 10} MB`;

export function checkSize(name: string, bytes: number, limits: Limits): void {
  if (bytes === 0) throw new ImportError(name, 'the file is empty. Choose another file, or save the original again.');
  if (bytes > limits.bytes)
    throw new ImportError(
      name,
      `it has ${megabytes(bytes)}, more than the limit of ${megabytes(limits.bytes)}. Cut out the part you need and add that.`,
      'size',
    );
}

/**
 * Reads a ZIP container's central directory and refuses what unpacks to too much, before anything is unpacked. Throws an
 * ImportError when it is no ZIP at all.
 */
export function checkZip(name: string, bytes: Uint8Array, limits: Limits): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end < 0) throw new ImportError(name, 'it is damaged or not the format its name says (no ZIP container).');
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  let unpacked = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50)
      throw new ImportError(name, 'its ZIP container is damaged. Save the original again.');
    unpacked += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (unpacked > limits.unpacked || unpacked > bytes.byteLength * limits.zipRatio)
    throw new ImportError(
      name,
      `it would unpack to ${megabytes(unpacked)} from ${megabytes(bytes.byteLength)}, which looks like a ZIP bomb.`,
      'zip ratio',
    );
}

/** The end-of-central-directory record is at most 64 KiB before the end (PKWARE APPNOTE 4.3.16). */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0 && at >= view.byteLength - 65_557; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at;
  return -1;
}
