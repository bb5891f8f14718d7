/** What core/quotes needs to know of a language. */
export interface QuoteTables {
  readonly words: ReadonlySet<string>;
}
