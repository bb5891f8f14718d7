/** What core/quotes needs to know of a language. Words as `Token.norm`. */
export interface QuoteTables {
  /** Verbs of saying: 'said', 'told', 'warned'. */
  readonly cues: ReadonlySet<string>;
  /** Verbs that report a statement as the subject's own, with its figures: 'said', 'estimates'; not 'denied', 'asked'. */
  readonly asserting: ReadonlySet<string>;
  /** Verbs that lead in a fragment: 'called it a “…”', 'describes', 'accused'. */
  readonly fragmentCues: ReadonlySet<string>;
  /** Verbs whose object is spoken to: 'told Al Jazeera'. */
  readonly addressing: ReadonlySet<string>;
  /** Nouns of saying: 'X’s warning that “…”', 'in a statement'. */
  readonly nouns: ReadonlySet<string>;
  /** Prepositions between such a noun and whose it is: 'the message from Frank'. */
  readonly authors: ReadonlySet<string>;
  /** Phrases of attribution: 'according to', 'in the words of'. */
  readonly accordingTo: readonly (readonly string[])[];
  /** Their first words. */
  readonly phraseStarts: ReadonlySet<string>;
  /** Conjunctions that open a clause before the one of the verb of saying: 'After 12 had died, Frank said …'. */
  readonly openers: ReadonlySet<string>;
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
  /** Participles of saying: their subject is that of the clause ('…, saying', 'after telling'). */
  readonly participles: ReadonlySet<string>;
  /** Forms of 'be' that make a verb passive: 'was told by Frank'. */
  readonly passive: ReadonlySet<string>;
  /** Prepositions: a name behind one is no subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Prepositions of time and place behind a verb of saying: 'said on Monday'. */
  readonly beside: ReadonlySet<string>;
  /** Words that begin what is said rather than who says it: 'said that', 'said when'. */
  readonly subordinate: ReadonlySet<string>;
  /** Words that no role or name before a verb of saying reaches over: 'and', 'which'. */
  readonly breaks: ReadonlySet<string>;
  /** Conjunctions that begin a clause with a subject of its own. */
  readonly clauses: ReadonlySet<string>;
  /** Words before a verb that make it no finite one: 'to', 'of', 'by'. */
  readonly infinitive: ReadonlySet<string>;
  /** Roles of those who speak for a body: 'a spokesman for the police'. */
  readonly mouthpieces: ReadonlySet<string>;
  /** Cues with which an outlet passes on what others say: 'reported', 'according to'. */
  readonly reporting: ReadonlySet<string>;
  /** Articles and the like that begin a role or a body: 'the ministry said'. */
  readonly articles: ReadonlySet<string>;
}
