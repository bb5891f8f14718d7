/** What core/verify needs to know of a language. */
export interface VerifyTables {
  readonly words: ReadonlySet<string>;
}
