import { readDates } from '../dates';
import { tokenizeDocument } from '../document/tokenized';
import type { Document } from '../document/types';
import { readFigures } from '../figures';
import type { Language } from '../lang/types';
import { readPeople } from '../people';
import { readQuotes } from '../quotes';
import { at as spanAt, byPosition } from '../text/span';
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
export function read(document: Document, language: Language, published?: string): Mentions {
  const tokenized = tokenizeDocument(document, language.sentences);
  const people = readPeople(tokenized, language);
  const { quotes, reported } = readQuotes(tokenized, language, namesOf(people));
  // No two names share a character, so the last one that begins before a figure is the only one it may be part of.
  const named = people.flatMap((person) => person.mentions).sort(byPosition);
  const { figures, dates } = settle(
    readFigures(tokenized, language).filter((figure) => (spanAt(named, figure.start)?.end ?? 0) < figure.end),
    readDates(tokenized, language, published),
  );
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
