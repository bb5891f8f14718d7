import { importDocx } from '../docx';
import type { Read } from './types';

/** Word documents. */
export const read: Read = ({ name, bytes }, limits) => importDocx(name, bytes, limits);
