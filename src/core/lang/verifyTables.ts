/** What a calculation's cue says is being worked out. */
export type CalculationKind =
  | 'sum' // 'in all', 'together', 'total'
  | 'difference' // 'more than', 'fewer', 'gap', 'ahead of', 'short of'
  | 'rest' // 'the rest', 'the other', 'remaining'
  | 'share' // 'of them', 'share', 'accounts for'
  | 'ratio' // 'times as many', 'twice', 'per', 'each'
  | 'change' // 'rose by', 'fell', 'growth'
  | 'span' // 'later', 'after', 'lasted', 'between'
  | 'average'; // 'on average', 'each', 'apiece'

/** A word or phrase (lower case, words parted by one space) that announces a calculation. */
export interface CalculationCue {
  readonly phrase: string;
  readonly kind: CalculationKind;
}

/** A claim without a number to compare: 'the first', 'a record', 'none'. */
export interface ClaimCue {
  readonly phrase: string;
  readonly kind: 'first' | 'last' | 'only' | 'record' | 'superlative' | 'all' | 'none' | 'most';
}

/** A word for money that several countries have. */
export interface VagueMoney {
  /** The currencies (ISO 4217) that it may mean where another text names one of them. */
  readonly codes: ReadonlySet<string>;
}

/** What core/verify needs to know of a language. */
export interface VerifyTables {
  /** Function words that say nothing about what a sentence is about (lower case). */
  readonly stop: ReadonlySet<string>;
  /** Content words so common in news that sharing one is weak evidence (stems). */
  readonly weak: ReadonlySet<string>;
  /** The form under which a word (lower case) is compared: 'hospitalised', 'hospitals' → 'hospit'. */
  readonly stem: (word: string) => string;
  /** Groups of words (stems) that news uses for one another; the position is the concept's name. */
  readonly concepts: ReadonlyMap<string, readonly number[]>;
  /** Words (stems) that are set against each other, by each of them: 'import', 'export'. */
  readonly opposites: ReadonlyMap<string, ReadonlySet<string>>;
  /** Words (stems) that say which way something moved. */
  readonly up: ReadonlySet<string>;
  readonly down: ReadonlySet<string>;
  /** Conjunctions and relatives at which a sentence falls into parts that speak of different things. */
  readonly joints: ReadonlySet<string>;
  /** Words before a figure that goes on with what was said of the one before: 'from', 'compared'. */
  readonly continuations: ReadonlySet<string>;
  /** Conjunctions between clauses that are set beside each other: 'while', 'but'. */
  readonly clauses: ReadonlySet<string>;
  readonly cues: readonly CalculationCue[];
  /** The same by their first word, cut into words. */
  readonly cuesByFirst: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly kind: CalculationKind }[]
  >;
  readonly claims: readonly ClaimCue[];
  /** What a source says where such a claim does not hold ('the second', 'not the only', 'short of the record'), by the claim's kind. */
  readonly countersByFirst: ReadonlyMap<
    string,
    readonly { readonly words: readonly string[]; readonly kind: string }[]
  >;
  readonly claimsByFirst: ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly kind: string }[]>;
  /** Words between somebody and the body they belong to: 'at', 'of'. */
  readonly affiliations: ReadonlySet<string>;
  /** Words before what is not the case or was before: 'instead', 'rather', 'compared', 'against'. */
  readonly contrast: ReadonlySet<string>;
  /** Words before what a figure is per: 'a', 'every'. */
  readonly each: ReadonlySet<string>;
  /** What makes a count one of those besides another one: 'two other officers'. */
  readonly besides: ReadonlySet<string>;
  /** Words before the longest time or distance that something takes: 'within'. */
  readonly within: ReadonlySet<string>;
  /** Words that say that an earlier state is meant: 'previously', 'last', 'ago'. */
  readonly earlier: ReadonlySet<string>;
  /** Words that turn a statement: 'not', 'never', 'without'. */
  readonly negations: ReadonlySet<string>;
  /** Roles that stand for one another, by each of them: 'lawyer', 'attorney'. */
  readonly roleSynonyms: ReadonlyMap<string, ReadonlySet<string>>;
  /** Roles of which somebody has one and not another, by each of them: 'director', 'fellow'. */
  readonly roleKinds: ReadonlyMap<string, ReadonlySet<string>>;
  /** Roles so general that none gainsays them: 'expert', 'official'. */
  readonly generalRoles: ReadonlySet<string>;
  /** Words that make another role of one: 'deputy', 'former'. */
  readonly roleQualifiers: ReadonlySet<string>;
  /** Words that narrow what follows: 'only', 'hardly'. */
  readonly restricting: ReadonlySet<string>;
  /** Words whose loss or addition turns what somebody says: 'not', 'only', 'unless'. */
  readonly turning: ReadonlySet<string>;
  /** Words that begin a condition: 'if', 'unless'. */
  readonly conditions: ReadonlySet<string>;
  /** Words that say of a statement that it holds only under a condition: 'should', 'provided'. */
  readonly conditional: ReadonlySet<string>;
  /** A word (lower case) under the one spelling that British and American spelling share. */
  readonly americanised: (word: string) => string;
  /** Words that take a share's complement or a count's remainder (subset of the cues of kind 'rest'). */
  readonly pronouns: ReadonlySet<string>;
  /** Words that, opening a clause, say how things stand: 'today'. */
  readonly nowadays: ReadonlySet<string>;
  /** Words that say of a text that it appeared: 'published', 'reported', 'wrote'. */
  readonly appearing: ReadonlySet<string>;
  /** Words and signs of money that don't say whose it is (lower case): 'cents', '$'. */
  readonly vagueMoney: ReadonlyMap<string, VagueMoney>;
  /** Number words that are taken for one another ('fifteen' and 'fifty'). */
  readonly soundAlike: readonly (readonly [number, number])[];
  /** Written months, for the wording of suggestions: full and abbreviated, January first. */
  readonly months: readonly string[];
}
