/** A share with how it is said: 'a quarter', 'two thirds'. */
export interface Share {
  readonly value: number;
  readonly words: string;
}

/** What completion and pasting need to write in a language, and to guess what comes next. */
export interface WritingTables {
  /** Number words 0 to 19. */
  readonly small: readonly string[];
  /** 'twenty' to 'ninety'. */
  readonly tens: readonly string[];
  readonly shares: readonly Share[];
  readonly about: string;
  readonly over: string;
  /** 'nearly': the truth lies just below. */
  readonly under: string;
  readonly percent: string;
  /** Powers of ten with their words, the largest first. */
  readonly scales: readonly (readonly [number, string])[];
  /** Verb of saying, in the past. */
  readonly said: string;
  /** Leads in what somebody says: 'According to'. */
  readonly accordingTo: string;
  /** Words that stand right before a figure more often than before anything else. */
  readonly leads: ReadonlySet<string>;
  /** Words behind which a number is mostly a year or a day. */
  readonly dated: ReadonlySet<string>;
  /** Words too common to ask for a fact by. */
  readonly common: ReadonlySet<string>;
}
