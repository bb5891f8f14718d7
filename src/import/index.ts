import { originalFormat, readerOf, UNKNOWN_FORMAT, type ReaderName } from '../protocol/formats';
import { checkSize, DEFAULT_LIMITS, type Limits } from './limits';
import type { Read } from './readers/types';
import { ImportError, type Imported, type Original } from './types';

export { originalFormat as formatOf, type OriginalFormat as Format } from '../protocol/formats';
export { DEFAULT_LIMITS, type Limits } from './limits';
export { toMarkdown } from './markdown';
export {
  ImportError,
  type Imported,
  type ImportedBlock,
  type ImportedMetadata,
  type Locator,
  type Original,
  type Unsure,
} from './types';

const LOAD: Readonly<Record<ReaderName, () => Promise<{ readonly read: Read }>>> = {
  docx: () => import('./readers/docx'),
  pages: () => import('./readers/pages'),
  pdf: () => import('./readers/pdf'),
  tables: () => import('./readers/tables'),
  text: () => import('./readers/text'),
};

/**
 * Reads one original of any format in this thread. The readers of PDF, DOCX, HTML and so on are loaded when first used. Throws an
 * ImportError that names the file, what is wrong and what to do; nothing is written. (The editor and the command line read in workers,
 * see worker/.)
 */
export async function importOriginal(
  original: Original,
  limits: Limits = DEFAULT_LIMITS,
  progress?: (done: number, all: number) => void,
  signal?: AbortSignal,
): Promise<Imported> {
  checkSize(original.name, original.bytes.length, limits);
  signal?.throwIfAborted();
  const format = originalFormat(original);
  if (!format) throw new ImportError(original.name, UNKNOWN_FORMAT);
  const { read } = await LOAD[readerOf(format)]();
  return read(original, limits, { ...(progress && { progress }), ...(signal && { signal }) });
}
