import { importPdf } from '../pdf';
import type { Read } from './types';

/** PDF. */
export const read: Read = ({ name, bytes }, limits, { progress, signal } = {}) =>
  importPdf(name, bytes, limits, progress, signal);
