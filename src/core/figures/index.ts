import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import type { Figure } from './types';

export type { Figure, FigureForm, Measure } from './types';

/** Reads every figure of a document, in the order of the text. */
export function readFigures(_document: TokenizedDocument, _language: Language): Figure[] {
  return [];
}
