/** What core/people needs to know of a language. Words as `Token.norm`. */
export interface PeopleTables {
  /** Words that begin sentences and headings with a capital without being a name. */
  readonly notNames: ReadonlySet<string>;
  /** Titles that stand before a name and are no part of it ('mr', 'president', 'judge'). */
  readonly titles: ReadonlySet<string>;
  /** Titles of one gender. */
  readonly feminine: ReadonlySet<string>;
  readonly masculine: ReadonlySet<string>;
  /** Common first names by gender: whether two capitalised words are a person, and who 'she' is. */
  readonly women: ReadonlySet<string>;
  readonly men: ReadonlySet<string>;
  /** Particles inside names, lower case ('de', 'van', 'al'). */
  readonly particles: ReadonlySet<string>;
  /** Letters and titles behind a name that are no part of it ('qc', 'obe'). */
  readonly postnominals: ReadonlySet<string>;
  /** Nouns that say of a name before them that it is a body: 'Ofwat, the regulator'. */
  readonly bodyNouns: ReadonlySet<string>;
  /** Titles by how they are shortened before a name ('gov': 'governor'). */
  readonly shortTitles: ReadonlyMap<string, string>;
  /** Styles and parts of names that are written with a stop and stand for nothing longer ('mr.', 'st.'). */
  readonly styles: ReadonlySet<string>;
  /** Words a body's name holds ('ministry', 'university', 'union'). */
  readonly bodyWords: ReadonlySet<string>;
  /** Words a place's name holds ('river', 'street', 'bridge'). */
  readonly placeWords: ReadonlySet<string>;
  /** Countries and well-known places, whole names in lower case. */
  readonly places: ReadonlySet<string>;
  /** Places that stand for who sits there, in lower case: 'the White House said'. */
  readonly seats: ReadonlySet<string>;
  /** Prepositions behind which a name is a place: no person stands behind 'in' or 'near'. */
  readonly locating: ReadonlySet<string>;
  /** Verbs whose subject is somebody who speaks ('said', 'warned'). */
  readonly speaking: ReadonlySet<string>;
  /** Verbs and pronouns that only a person goes with, right behind a name ('who', 'thinks'). */
  readonly personal: ReadonlySet<string>;
  /** Months and days of the week. */
  readonly calendar: ReadonlySet<string>;
  /** Months, days of the week and nationalities: capitalised, no names. */
  readonly capitalised: ReadonlySet<string>;
  /** Heads of roles ('director', 'governor', 'driver'). */
  readonly roles: ReadonlySet<string>;
  /** Relatives: a name behind one is a person ('her mother, Maureen'). */
  readonly kin: ReadonlySet<string>;
  /** Adjectives and articles of roles and what may stand in front of them. */
  readonly articles: ReadonlySet<string>;
}
