/** What core/people needs to know of a language. */
export interface PeopleTables {
  readonly words: ReadonlySet<string>;
}
