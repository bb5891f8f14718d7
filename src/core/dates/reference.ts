import type { Resolved } from './express';
import type { Outlook } from './tense';

/** What a date that does not say all counts from. */
export interface Reference {
  /** Publication day. */
  readonly now?: number;
  /** The date told of before: for 'a year earlier', 'the same month'. */
  readonly told?: Resolved;
  /** A year that the words around it are about; a month without its year takes it. */
  readonly year?: number;
  /** The month told of with that year: 'by June' after 'November 2020' is June 2021. */
  readonly after?: number;
  /** Where the words around say that it lies. */
  readonly outlook: Outlook;
}
