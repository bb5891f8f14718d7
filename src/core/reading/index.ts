import { readingDates } from '../dates';
import { tokenizingDocument } from '../document/tokenized';
import type { Document } from '../document/types';
import { readingFigures } from '../figures';
import type { Language } from '../lang/types';
import { readingPeople } from '../people';
import { readingQuotes } from '../quotes';
import { at as spanAt, byPosition } from '../text/span';
import { finish, type Steps } from '../text/steps';
import { factsOf } from './facts';
import { giversOf } from './givers';
import { namesOf } from './names';
import { settle } from './settle';
import type { Mentions } from './types';

export type { Fact, Mentions } from './types';

/**
 * Reads a document once: runs the readers, decides whose '2022' is, and joins figures to who gave them. Every feature
 * works on this one result. `published` is the ISO day that relative dates count from.
 */
export const read = (document: Document, language: Language, published?: string): Mentions =>
  finish(reading(document, language, published));

/** The same, in steps: a reader, or some blocks of the longer ones. */
export function* reading(document: Document, language: Language, published?: string): Steps<Mentions> {
  const tokenized = yield* tokenizingDocument(document, language.sentences);
  yield;
  const people = yield* readingPeople(tokenized, language);
  yield;
  const { quotes, reported } = yield* readingQuotes(tokenized, language, namesOf(people));
  yield;
  // No two names share a character, so the last one that begins before a figure is the only one it may be part of.
  const named = people.flatMap((person) => person.mentions).sort(byPosition);
  const counted = yield* readingFigures(tokenized, language);
  yield;
  const dated = yield* readingDates(tokenized, language, published);
  yield;
  const { figures, dates } = settle(
    counted.filter((figure) => (spanAt(named, figure.start)?.end ?? 0) < figure.end),
    dated,
  );
  yield;
  return {
    document: tokenized,
    figures,
    dates,
    quotes,
    reported,
    people,
    facts: factsOf(tokenized),
    givers: giversOf(figures, quotes, reported),
    published,
  };
}
