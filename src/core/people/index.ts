import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import type { Person } from './types';

export type { NameMention, Person } from './types';

/** Finds the people, bodies and places of a document, each with all its mentions. */
export function readPeople(_document: TokenizedDocument, _language: Language): Person[] {
  return [];
}
