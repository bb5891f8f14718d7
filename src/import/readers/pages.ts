import { originalFormat } from '../../protocol/formats';
import { decode } from '../decode';
import { importEmail } from '../email';
import { importHtml } from '../html';
import type { Read } from './types';

/** Web pages and saved messages. */
export const read: Read = (original, limits) => {
  const { name, bytes, url } = original;
  if (originalFormat(original) === 'eml') return importEmail(name, bytes, limits);
  return importHtml(name, decode(name, bytes, declaredIn(bytes)).text, limits, url);
};

/** The encoding an HTML page declares of itself (HTML Standard: within the first 1,024 bytes). */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1_024));
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{2,40})/i.exec(head)?.[1];
}
