import type { DateMention } from '../dates/types';
import type { TokenizedDocument } from '../document/types';
import type { Figure } from '../figures/types';
import type { Person } from '../people/types';
import type { Quote, ReportedSpeech } from '../quotes/types';
import type { Span } from '../text/span';

/** A sentence that states something, with or without a figure: what search and completion offer. */
export interface Fact extends Span {
  readonly sentence: number;
  readonly paragraph: number;
}

/** A figure's, date's or quote's giver: who said it, in quoted or reported speech. */
export interface Mentions {
  readonly document: TokenizedDocument;
  /** All sorted by position; no figure overlaps a date unless it is nested in a quote's span with it. */
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
  readonly quotes: readonly Quote[];
  readonly reported: readonly ReportedSpeech[];
  readonly people: readonly Person[];
  readonly facts: readonly Fact[];
  /** For `figures[i]`: who gave it (quote or reported speech that covers it), if anybody. */
  readonly givers: ReadonlyMap<Figure, string>;
  /** The date the document counts from (front matter `date`), as ISO day. */
  readonly published?: string;
}
