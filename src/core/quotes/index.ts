import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import type { Span } from '../text/span';
import { finish, type Steps } from '../text/steps';
import { stretchesOf } from './marks';
import { reportedIn } from './reported';
import { sentenceAt, sortOf, translated } from './sorts';
import { partsOf, speakersOf } from './speakers';
import type { Quote, ReportedSpeech } from './types';

export type { Attribution, Quote, ReportedSpeech } from './types';

/** What the reader of quotes asks of the names in a document; `reading` answers it from `people`. */
export interface Names {
  /** All mentions of persons and bodies, sorted by position. */
  readonly mentions: readonly (Span & { readonly name: string; readonly kind: 'person' | 'body' })[];
  /** The roles and titles of a name, as worded. */
  rolesOf(name: string): readonly { readonly text: string; readonly span: Span }[];
}

/** All that is quoted in a document. */
export interface Quoted {
  readonly quotes: Quote[];
  readonly reported: ReportedSpeech[];
}

/** Reads every quote and every reported statement with its speaker. */
export const readQuotes = (document: TokenizedDocument, language: Language, names: Names): Quoted =>
  finish(readingQuotes(document, language, names));

/** The same, in steps: where quotes stand, whose they are, what they are, what is reported. */
export function* readingQuotes(document: TokenizedDocument, language: Language, names: Names): Steps<Quoted> {
  const stretches = stretchesOf(document);
  yield;
  const parts = partsOf(document, language, names, stretches);
  yield;
  const attributions = stretches.length ? speakersOf(parts) : [];
  yield;
  const quotes = stretches.map((stretch, i): Quote => {
    const attributed = attributions[i] ?? { certain: false };
    const { certain: _certain, ...attribution } = attributed;
    const sort = sortOf(document, language, stretch, attributed);
    return {
      kind: 'quote',
      start: stretch.start,
      end: stretch.end,
      text: document.text.slice(stretch.start, stretch.end),
      inner: stretch.inner,
      block: stretch.block,
      sentence: sentenceAt(document, stretch.start),
      sort,
      ...(sort === 'speech' ? attribution : {}),
      ...translated(document, language, stretch),
    };
  });
  yield;
  return { quotes, reported: reportedIn(parts) };
}
