import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import type { DateMention } from './types';

export type { DateMention, DateGranularity } from './types';

/** Reads every calendar expression; `published` (ISO day) is what relative ones count from. */
export function readDates(_document: TokenizedDocument, _language: Language, _published?: string): DateMention[] {
  return [];
}
