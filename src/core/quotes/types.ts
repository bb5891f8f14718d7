import type { Span } from '../text/span';

/** Who is named as speaking, where it is said, and how sure that is. */
export interface Attribution {
  /** The words that name the speaker ('Frank', 'she', 'the ministry'); absent when carried over. */
  readonly mention?: Span;
  /** The fullest name the document gives, without title. */
  readonly speaker?: string;
  /** 'global fellow at the Wilson Center', as the document words it, and where. */
  readonly role?: string;
  readonly roleSpan?: Span;
  /** The cue as written ('said', 'told', 'according to'), and where. */
  readonly cue?: string;
  readonly cueSpan?: Span;
  /** Who is only spoken to ('told Al Jazeera'). */
  readonly addressee?: string;
}

/** Words between quotation marks (marks included in the span), one per stretch between marks. */
export interface Quote extends Span, Attribution {
  readonly kind: 'quote';
  readonly text: string;
  /** The words without marks. */
  readonly inner: Span;
  readonly block: number;
  readonly sentence: number;
  /** 'speech' has (or could have) a speaker; a title, a scare quote or a term has none. */
  readonly sort: 'speech' | 'title' | 'scare';
  /** Set when the text says it was spoken in another language ('in a Spanish statement'). */
  readonly translatedFrom?: string;
  /** Index of the quote in the same list that this one continues ('“It …,” he noted, “and …”'). */
  readonly continues?: number;
}

/** A reported statement without quotation marks: 'Garcia has said about 250,000 Hondurans could be expelled'. */
export interface ReportedSpeech extends Span, Attribution {
  readonly kind: 'reported';
  /** The stretch that is reported, without cue and speaker. */
  readonly content: Span;
  readonly sentence: number;
}

/** What a pattern finds of a quote's speaker. */
export interface Attributed extends Attribution {
  /** Whether the words that name the speaker say so, or the place beside the quote alone does. */
  readonly certain: boolean;
}
