import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import { groupRuns } from './group';
import { runsOf } from './runs';
import type { Person } from './types';

export type { NameMention, Person } from './types';
export { genderOf, type Gender } from './gender';

/** Finds the people, bodies and places of a document, each with all its mentions. */
export function readPeople(document: TokenizedDocument, language: Language): Person[] {
  return groupRuns(document, runsOf(document, language.people), language.people);
}
