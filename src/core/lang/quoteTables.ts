/** What core/quotes needs to know of a language. Words as `Token.norm`. */
export interface QuoteTables {
  /** Verbs of saying: 'said', 'told', 'warned'. */
  readonly cues: ReadonlySet<string>;
  /** Verbs that lead in a fragment: 'called it a “…”', 'describes', 'accused'. */
  readonly fragmentCues: ReadonlySet<string>;
  /** Verbs whose object is spoken to: 'told Al Jazeera'. */
  readonly addressing: ReadonlySet<string>;
  /** Nouns of saying: 'X’s warning that “…”', 'in a statement'. */
  readonly nouns: ReadonlySet<string>;
  /** Phrases of attribution: 'according to', 'in the words of'. */
  readonly accordingTo: readonly (readonly string[])[];
  readonly she: ReadonlySet<string>;
  readonly he: ReadonlySet<string>;
  readonly they: ReadonlySet<string>;
  /** What may stand between a subject and its verb of saying: 'has', 'also', 'later'. */
  readonly between: ReadonlySet<string>;
  /** Words that lead in a title: 'a book called', 'the film'. */
  readonly titled: ReadonlySet<string>;
  /** Words that lead in a term or a scare quote: 'so-called', 'known as'. */
  readonly termed: ReadonlySet<string>;
  /** Languages that a statement may have been made in: 'in a Spanish statement'. */
  readonly languages: ReadonlySet<string>;
  /** Words beside a quote that deny it as well as a negation does ('denied', 'far from'). */
  readonly denials: ReadonlySet<string>;
  /** Articles and the like that begin a role or a body: 'the ministry said'. */
  readonly articles: ReadonlySet<string>;
}
