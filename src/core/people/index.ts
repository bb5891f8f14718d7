import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import { finish, type Steps } from '../text/steps';
import { groupRuns } from './group';
import { runsOf } from './runs';
import type { Person } from './types';

export type { NameMention, Person } from './types';
export { genderOf, type Gender } from './gender';

/** Finds the people, bodies and places of a document, each with all its mentions. */
export const readPeople = (document: TokenizedDocument, language: Language): Person[] =>
  finish(readingPeople(document, language));

/** The same, in two steps: the runs of names, then whose they are. */
export function* readingPeople(document: TokenizedDocument, language: Language): Steps<Person[]> {
  const runs = runsOf(document, language.people);
  yield;
  return groupRuns(document, runs, language.people);
}
