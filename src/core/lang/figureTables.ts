/** What core/figures needs to know of a language. */
export interface FigureTables {
  readonly words: ReadonlySet<string>;
}
