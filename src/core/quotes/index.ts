import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import type { Span } from '../text/span';
import type { Quote, ReportedSpeech } from './types';

export type { Attribution, Quote, ReportedSpeech } from './types';

/** What the reader of quotes asks of the names in a document; `reading` answers it from `people`. */
export interface Names {
  /** All mentions of persons and bodies, sorted by position. */
  readonly mentions: readonly (Span & { readonly name: string; readonly kind: 'person' | 'body' })[];
  /** The roles and titles of a name, as worded. */
  rolesOf(name: string): readonly { readonly text: string; readonly span: Span }[];
}

/** Reads every quote and every reported statement with its speaker. */
export function readQuotes(
  _document: TokenizedDocument,
  _language: Language,
  _names: Names,
): { quotes: Quote[]; reported: ReportedSpeech[] } {
  return { quotes: [], reported: [] };
}
