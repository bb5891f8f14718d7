/** What core/dates needs to know of a language. */
export interface DateTables {
  readonly words: ReadonlySet<string>;
}
