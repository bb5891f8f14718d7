import { originalFormat } from '../../protocol/formats';
import { decode } from '../decode';
import { importCsv, importXlsx } from '../tables';
import type { Read } from './types';

/** Workbooks and separated values. */
export const read: Read = (original, limits) => {
  const { name, bytes } = original;
  if (originalFormat(original) === 'xlsx') return importXlsx(name, bytes, limits);
  return importCsv(name, decode(name, bytes).text, limits);
};
