import type { Lexeme } from './figureLexemes';
import type { Lexicon } from './lexicon';
import type { Phrases } from './phrases';

/** What a word may be in the grammar of figures; a word may be several ('second', 'quarter', 'score', 'pound'). */
export interface FigureWord {
  /** 0 to 19. */
  readonly cardinal?: number;
  /** 20 to 90. */
  readonly tens?: number;
  /** 'hundred', 'thousand', 'million'. */
  readonly scale?: number;
  /** A scale's abbreviation behind digits: 'bn', 'k'. */
  readonly scaleSign?: number;
  /** Where such an abbreviation is one: directly behind digits, there and with a capital, there and behind money, or one of the two. */
  readonly signFits?: 'glued' | 'capital' | 'money' | 'either';
  /** The abbreviation is also a unit's ('m', 't') or a letter ('b'): a scale only where money or a noun says so. */
  readonly doubtful?: boolean;
  /** 'dozen'. */
  readonly collective?: number;
  /** 1 for 'first'. */
  readonly ordinal?: number;
  /** 'third' 3, 'quarters' 4. */
  readonly denominator?: number;
  readonly plural?: boolean;
  /** 'dozens' 24 to 99. */
  readonly vague?: readonly [low: number, high: number];
  /** 'several', 'a few' before a scale: how many of it. */
  readonly vagueCount?: readonly [low: number, high: number];
  /** 'tens of' multiplies a vague scale. */
  readonly vagueScale?: number;
  /** 'twice' 2, 'halved' 0.5. */
  readonly multiple?: number;
  /** A multiple whatever stands around it: 'twice', 'threefold'. */
  readonly multipleAlone?: boolean;
  /** A verb of growing or shrinking by a factor. */
  readonly multiplies?: boolean;
  /** '-fold', 'times': makes a multiple of the number before it. */
  readonly times?: boolean;
  /** Of those, the ones that must be hung on it: 'ten-fold', 'a three-time winner'. */
  readonly timesHung?: boolean;
  /** Vague only with 'of' behind it: 'scores of ships'. */
  readonly vagueOf?: boolean;
  readonly article?: boolean;
  readonly negative?: boolean;
  /** 'st', 'nd', 'rd', 'th' behind digits. */
  readonly ordinalSuffix?: boolean;
  readonly month?: boolean;
  /** 'am', 'pm', "o'clock", 'GMT' behind a number: a time of day. */
  readonly clock?: boolean;
  /** 'BC', 'AD' behind a year. */
  readonly era?: boolean;
  /** The small words of the grammar. */
  readonly role?: FigureRole;
}

/** What a small word does in the grammar of figures; named after the English word that does it. */
export type FigureRole =
  | 'and'
  | 'another'
  | 'as'
  | 'at'
  | 'between'
  | 'by'
  | 'compared' // 'compared with', 'compared to'
  | 'decade' // the s of '20s'
  | 'each'
  | 'every'
  | 'for'
  | 'from'
  | 'half'
  | 'in'
  | 'instead' // 'instead of'
  | 'into'
  | 'many'
  | 'much'
  | 'nil' // the zero of a score
  | 'of'
  | 'old' // '17 years old'
  | 'on'
  | 'or'
  | 'other'
  | 'out'
  | 'own' // 'her own best'
  | 'per'
  | 'point'
  | 'that'
  | 'the'
  | 'to'
  | 'with'
  | 'within';

/** What the ending of a word may make it. */
export interface WordForms {
  /** 'newly' */
  readonly adverb: (norm: string) => boolean;
  /** 'spending' */
  readonly gerund: (norm: string) => boolean;
  /** 'injured', 'spent', 'grown': a form that may stand before a noun. */
  readonly participle: (norm: string) => boolean;
  /** 'acquired' */
  readonly past: (norm: string) => boolean;
  /** 'houses' */
  readonly plural: (norm: string) => boolean;
  /** "the group's" */
  readonly possessive: (norm: string) => boolean;
  /** 'warms', of a singular subject; a plural noun looks alike. */
  readonly present: (norm: string) => boolean;
  /** 'largest' */
  readonly superlative: (norm: string) => boolean;
}

export type Coarse =
  | 'determiner'
  | 'possessive' // 'its', 'their'
  | 'pronoun'
  | 'preposition'
  | 'conjunction'
  | 'relative' // 'which', 'that', 'who'
  | 'auxiliary'
  | 'verb'
  | 'either' // a noun or a verb ('rise', 'costs')
  | 'adverb'
  | 'number'
  | 'particle'; // 'up', 'down', 'off'

export interface HedgeMeaning {
  readonly op: '~' | '>' | '>=' | '<' | '<=';
  /** A hedge that is also a preposition or part of a verb ('over five years', 'went up to'): taken only where its surroundings allow. */
  readonly doubtful?: 'time' | 'motion';
}

export interface UnitForm {
  readonly unit: string;
  /** How many of `unit` one is ('cent' is 0.01 USD). */
  readonly factor?: number;
  /** A written sign that counts only behind digits ('m', 'kg'). */
  readonly digits?: boolean;
  /** Only directly behind them. */
  readonly glued?: boolean;
  /** The unit of a span of time that is no figure with an article alone ('a year'). */
  readonly common?: boolean;
  /** What the text must speak of for a word of two meanings ('pound', 'degree', 'stone'). */
  readonly needs?: 'sterling';
  /** What it may be a part of, as in `currenciesBefore`: of these the one that the article writes most, else the first one. */
  readonly partOf?: readonly string[];
  /** Its own plural: a part of them only right behind a number that nothing hangs on. */
  readonly bare?: boolean;
  /** A name that several countries' money has, `unit` is ''. */
  readonly shared?: SharedCurrency;
}

/** Which money a name like 'peso' is, by the country that the article speaks of most. */
export interface SharedCurrency {
  /** Singular and plural, parted by '|'. */
  readonly names: string;
  /** ISO 4217 code and words for its country, its people and its capital, lower case; plurals without -s. */
  readonly codes: readonly (readonly [code: string, words: string])[];
  /** A word of another meaning too, which it has behind a number word: 'a dozen won', 'ten real friends'. */
  readonly behindDigits?: boolean;
  /** The code where the article speaks of none of them; without it the name is no unit then. */
  readonly otherwise?: string;
}

/** Sets of small words that decide how the numbers around them are read. */
export interface FigureCues {
  /** Verbs of having. */
  readonly having: ReadonlySet<string>;
  /** What stands for people or things that a relative clause tells ('of those who took it'). */
  readonly those: ReadonlySet<string>;
  /** Conjunctions that may also stand alone between commas. */
  readonly though: ReadonlySet<string>;
  /** 'aged', 'age' before a number. */
  readonly aged: ReadonlySet<string>;
  /** 'rate' in 'twice the rate of'. */
  readonly amountNouns: ReadonlySet<string>;
  /** Words before 'over' that make 'over five years' a hedge; behind others it tells during which time. */
  readonly beforeOver: ReadonlySet<string>;
  /** What stands before a bare '2022' that is a year. */
  readonly beforeYear: ReadonlySet<string>;
  /** Of those, the ones that stand before a count too: 'about 1870 people', 'and 2015 sheep'. */
  readonly beforeYearOrCount: ReadonlySet<string>;
  /** Hedges that behind a person's noun bound an age: 'voters under 30'. */
  readonly bounds: ReadonlySet<string>;
  /** Metres that races are run and swum over: 'won the 800m in'. */
  readonly distances: ReadonlySet<string>;
  /** What befalls a person at an age: 'died at 52'. */
  readonly lifeEvents: ReadonlySet<string>;
  /** Nouns for people before a number that may be their age. */
  readonly people: ReadonlySet<string>;
  /** Verbs before a rank: 'was fifth', 'finished 12th'. */
  readonly ranking: ReadonlySet<string>;
  /** 'is', 'turned' before an age. */
  readonly being: ReadonlySet<string>;
  /** Words before a figure that set it against the one before. */
  readonly compares: ReadonlySet<string>;
  /** Words before 'from £10 to £20' that make it one range: 'prices range', 'anywhere'. */
  readonly spans: ReadonlySet<string>;
  /** 'mid' in 'his mid-30s'. */
  readonly decadeParts: ReadonlySet<string>;
  /** Prepositions that hang a phrase on the noun before them. */
  readonly hangs: ReadonlySet<string>;
  /** What may stand between numbers that share a unit. */
  readonly links: ReadonlySet<string>;
  /** 'more', 'other' between a number and its noun. */
  readonly more: ReadonlySet<string>;
  /** Verbs that 'up to' belongs to: 'goes up to 30'. */
  readonly motion: ReadonlySet<string>;
  /** Heads of names that need a capital, for the small word counts or denies: 'No 10', but 'no 10 of them'. */
  readonly capitalOnly: ReadonlySet<string>;
  /** 'the', 'those' between 'of' and the second number of a share. */
  readonly definite: ReadonlySet<string>;
  /** 'number' as the head of a name ('number 10'); 'a number 30 times as high' is none. */
  readonly numberHeads: ReadonlySet<string>;
  /** What joins further numbers of one name: 'pages 774 and 775'. */
  readonly series: ReadonlySet<string>;
  /** 'up', 'down': they tell of a change alone, and behind a verb belong to it ('holding up'). */
  readonly particles: ReadonlySet<string>;
  /** 'season' behind a number that is none of a share: '3 in 20 seasons'. */
  readonly seasons: ReadonlySet<string>;
  /** 'lb': a weight that is no money. */
  readonly weights: ReadonlySet<string>;
  /** 'yo' behind an age. */
  readonly yearsOld: ReadonlySet<string>;
  /** Verbs that say what their subject costs, fetches or comes to: 'costs $3 in Ohio' is not of Ohio. */
  readonly costs: ReadonlySet<string>;
  /** 'number' in 'the number of contracts'. */
  readonly numberNouns: ReadonlySet<string>;
  /** 'her' in 'in her 20s'. */
  readonly owners: ReadonlySet<string>;
  /** Words for a person before 'is 45'. */
  readonly persons: ReadonlySet<string>;
  /** 'turned 18'. */
  readonly turning: ReadonlySet<string>;
  /** 'full' in 'a full percentage point'. */
  readonly whole: ReadonlySet<string>;
  /** What stands before a time of day: 'at', 'until'. */
  readonly clockLeads: ReadonlySet<string>;
  /** Signs of '2h 21m 07s'. */
  readonly hourSigns: ReadonlySet<string>;
  readonly minuteSigns: ReadonlySet<string>;
  readonly secondSigns: ReadonlySet<string>;
  /** Nouns before 'of 59:32' that make it a time that was run. */
  readonly raceTimes: ReadonlySet<string>;
  /** Verbs before such a time: 'ran 59:32'. */
  readonly racing: ReadonlySet<string>;
  /** What stands behind a time by which somebody was ahead or behind: '1:45 ahead'. */
  /** What stands for people as the subject of an age: 'of whom a fifth are over 65'. */
  readonly whose: ReadonlySet<string>;
  readonly margins: ReadonlySet<string>;
  /** Behind a time that is left, over 'to': '1:12 to play'. */
  readonly played: ReadonlySet<string>;
  /** What is run: 'a 5:12 mile', '4:38 a mile'. */
  readonly courses: ReadonlySet<string>;
  /** 'now', 'just' between 'she is' and '61'. */
  readonly ageAdverbs: ReadonlySet<string>;
  /** 'age' as a noun whose value an age is: 'the average age is 47'. */
  readonly ageNouns: ReadonlySet<string>;
  /** Who are what they are by their children: 'a father of two' is no age. */
  readonly parents: ReadonlySet<string>;
  /** 'the oldest was 94'. */
  readonly eldest: ReadonlySet<string>;
  /** People of one family before their ages: 'the brothers, 14 and 17,'. */
  readonly kin: ReadonlySet<string>;
  /** 'worth' and the like: they describe the noun before them. */
  readonly valued: ReadonlySet<string>;
  /** What stands behind 'on', 'in' without naming anything: 'on average', 'in total'. */
  readonly asides: ReadonlySet<string>;
  /** 'away' behind a distance. */
  readonly distant: ReadonlySet<string>;
  /** Says of several persons before it that the number holds for each: 'both 33'. */
  readonly jointly: ReadonlySet<string>;
  /** Behind 'the second to' no verb: 'the second to last'. */
  readonly lastOnes: ReadonlySet<string>;
  /** Stands for people or things that are not named: '12 others'. */
  readonly unnamed: ReadonlySet<string>;
  /** 'after' between a span of time and what it counts from. */
  readonly events: ReadonlySet<string>;
  /** What a distance or a time is left for: '300 metres to run'. */
  readonly leftTo: ReadonlySet<string>;
  /** Verbs of raced: what stands right behind is a time ('ran 3:58.41'). */
  readonly raced: ReadonlySet<string>;
  /** 'spent' in 'spent nine days trying'. */
  readonly spending: ReadonlySet<string>;
  /** Verbs that take something off: 'cut two seconds from her best'. */
  readonly cutting: ReadonlySet<string>;
  /** 'asked' in 'asked ministers for £50m'. */
  readonly asking: ReadonlySet<string>;
  /** 'cost' in 'a new main at a cost of $3m'. */
  readonly prices: ReadonlySet<string>;
  /** Pronouns for one thing, and for one person, that stand for what the sentence before was about. */
  readonly things: ReadonlySet<string>;
  /** What an infinitive stands behind: 'will', 'could'. */
  readonly modals: ReadonlySet<string>;
  /** 'they' */
  readonly many: ReadonlySet<string>;
  readonly people3: ReadonlySet<string>;
  /** 'that' in 'two-thirds of that'. */
  readonly referring: ReadonlySet<string>;
}

/** Sets of words that tell whose unit a number alone leaves out. */
export interface ElisionCues {
  /** 'two more before Christmas': behind a number they stand for what it counts. */
  readonly countsMore: ReadonlySet<string>;
  /** 'noon', 'dawn'. */
  readonly dayTimes: ReadonlySet<string>;
  /** The days of the week. */
  readonly days: ReadonlySet<string>;
  /** 'another 25', 'a further 250': more of the same. */
  readonly again: ReadonlySet<string>;
  /** 'is', 'were'. */
  readonly be: ReadonlySet<string>;
  /** Words for a value of what is measured: 'the average is 15', 'a record of 6.8 million', 'the usual 15'. */
  readonly gauges: ReadonlySet<string>;
  /** Verbs before 'at': 'stood at 12', 'seen at 12'. */
  readonly held: ReadonlySet<string>;
  /** Prepositions that a time may stand behind: 'in 2018'. */
  readonly inTime: ReadonlySet<string>;
  /** Words behind a number that say when: '3.1 next', '9.6 earlier'. */
  readonly late: ReadonlySet<string>;
  /** Words before a number that set it against another: 'against 9.6', 'not 480,000'. */
  readonly opposed: ReadonlySet<string>;
  /** Verbs whose objects are people: 'hired 250'. */
  readonly people: ReadonlySet<string>;
  /** Nouns whose values have no unit: 'the ratio was 0.66'. */
  readonly plain: ReadonlySet<string>;
  /** Subjects that point to what was told: 'that was 12'. */
  readonly pointing: ReadonlySet<string>;
  /** Words before 'year' that say which: 'last year', 'the previous month'. */
  /** 'nine points', of a percentage. */
  readonly points: ReadonlySet<string>;
  readonly pointers: ReadonlySet<string>;
  /** Participles that look like other forms of their verb: 'the 6.8 million set in 2022'. */
  readonly participles: ReadonlySet<string>;
  /** Verbs that lead to a value: 'reached 12'. */
  readonly reaching: ReadonlySet<string>;
  /** The subject 'it' stands for what was measured. */
  readonly referring: ReadonlySet<string>;
  /** Words that say which side of a thing a length is: '40 feet wide and 12 deep'. */
  readonly sizes: ReadonlySet<string>;
  /** Verbs of asking: 'prosecutors had sought 15'. */
  readonly sought: ReadonlySet<string>;
  /** Verbs before 'to': 'came to 12'. */
  readonly summed: ReadonlySet<string>;
}

/** Words that tell of which scale a text's 'degrees' are. */
export interface HeatTables {
  /** What stands behind degrees that are no temperature: '30 degrees north'. */
  readonly angles: ReadonlySet<string>;
  /** Nouns of which a number alone is a temperature: 'the temperature was 31'. */
  readonly measures: ReadonlySet<string>;
  /** Those that need 'of' behind them: 'highs of 31'. */
  readonly readings: ReadonlySet<string>;
  /** What stands before them: 'listed 12 degrees'. */
  readonly tilts: ReadonlySet<string>;
  readonly celsius: ReadonlySet<string>;
  readonly fahrenheit: ReadonlySet<string>;
  readonly degrees: ReadonlySet<string>;
  readonly metric: ReadonlySet<string>;
  readonly imperial: ReadonlySet<string>;
  /** Spellings of countries that tell the weather in Celsius: 'organisers', and those two that make 'per cent'. */
  readonly spelled: ReadonlySet<string>;
  readonly perCent: readonly [string, string];
  /** 'lifted its forecast maximum to 31': of such a highest or lowest value that is foretold. */
  readonly extremes: ReadonlySet<string>;
  readonly foretold: ReadonlySet<string>;
  /** 'the gauge read 33.4' */
  readonly reads: ReadonlySet<string>;
  /** 'it was eight degrees' speaks of the weather. */
  readonly it: ReadonlySet<string>;
  readonly being: ReadonlySet<string>;
  /** Words of a text that speaks of heat and cold. */
  readonly speaks: ReadonlySet<string>;
}

/** What core/figures needs to know of a language. */
export interface FigureTables {
  /** By `Token.norm`. */
  readonly words: ReadonlyMap<string, FigureWord>;
  /** `words` and `coarse` in one. */
  readonly lexemes: Lexicon<Lexeme>;
  readonly cues: FigureCues;
  readonly elision: ElisionCues;
  readonly heat: HeatTables;
  readonly hedgesBefore: Phrases<HedgeMeaning>;
  readonly hedgesAfter: Phrases<HedgeMeaning>;
  readonly units: Phrases<UnitForm>;
  /** Signs and codes that stand before a number; the key's value is an ISO 4217 code, or '$' for the article's dollar. */
  readonly currenciesBefore: Phrases<string>;
  /** Currency codes that are also words of the language, lower case: codes only in capitals. */
  readonly wordCodes: ReadonlySet<string>;
  /** Words before a number that make it part of a name ('Flight', 'page', 'No'). */
  readonly nameHeads: ReadonlySet<string>;
  /** The same, only with a capital letter ('Apollo', 'Highway'). */
  readonly capitalHeads: ReadonlySet<string>;
  /** Words that end an address. */
  readonly streets: ReadonlySet<string>;
  /** Words near 'pounds' that make them a weight. */
  readonly weighing: ReadonlySet<string>;
  /** Words behind 'm' that make it metres, not million. */
  readonly metreCues: ReadonlySet<string>;
  /** Prefixes that may be hung before a number without making it a name ('mid-30s'). */
  readonly prefixes: ReadonlySet<string>;
  /** 'a.m.', 'p.m.' behind a time of day, as the tokenizer cuts them. */
  readonly clocks: Phrases<true>;
  /** Phrases with number words that count nothing; matched from their first word. */
  readonly idioms: Phrases<true>;
  /** Words before 'one' that make it a pronoun. */
  readonly beforePronounOne: ReadonlySet<string>;
  /** Nouns behind 'one' that count nothing. */
  readonly idleOnes: ReadonlySet<string>;
  /** Nouns behind an ordinal that make it a rank or a period, no count. */
  readonly idleOrdinals: ReadonlySet<string>;
  /** Nouns of a rate behind 'a' ('a barrel', 'a year'). */
  readonly rates: ReadonlySet<string>;
  /** Words near two numbers that make them a score or a vote. */
  readonly scoreCues: ReadonlySet<string>;
  readonly coarse: ReadonlyMap<string, Coarse>;
  /** Verbs and nouns that tell of a change. */
  readonly changes: ReadonlyMap<string, 'up' | 'down'>;
  /** Words right behind a figure that say that something is so much more or less: 'higher', 'fewer'. */
  readonly differences: ReadonlyMap<string, 'up' | 'down'>;
  /** Quantifiers that are part of the claim. */
  readonly quantifiers: ReadonlyMap<string, 'all' | 'only' | 'none'>;
  /** What in a text makes its pounds money. */
  readonly sterling: RegExp;
  /** Which dollar a publisher or a place in the article writes; matched as words. */
  readonly dollars: Phrases<string>;
  /** Words that tell in which of the dollar's countries a text is written, by the code of its money. */
  readonly dollarPlaces: ReadonlyMap<string, string>;
  /** Verbs whose objects are people where nothing else is said ('killing 12'), and the word for them. */
  readonly victimVerbs: ReadonlySet<string>;
  readonly victims: string;
  /** Whether a word is a plural where its ending does not say: 'people' is, 'news' is not; adjectives on -ly are listed too. */
  readonly plurals: ReadonlyMap<string, boolean>;
  /** Endings of plurals without -s ('schoolchildren'). */
  readonly pluralEndings: readonly string[];
  /** Words that may stand between 'of the' and the second number of a share ('eight of the past 11'). */
  readonly ofThe: ReadonlySet<string>;
  /** Words behind a span of time that place it ('a year ago'). */
  readonly afterSpan: ReadonlySet<string>;
  /** Hedges that only ages have ('younger than'). */
  readonly ageHedges: ReadonlySet<string>;
  /** Participles that stand before a noun they describe ('12 wounded soldiers'). */
  readonly participles: ReadonlySet<string>;
  /** Words behind a measure that count nothing ('3 percent higher', 'due'). */
  readonly comparatives: ReadonlySet<string>;
  /** Words that make what follows 'in' a time: 'quarter', 'year', 'summer'. */
  readonly periods: ReadonlySet<string>;
  /** Verbs that say of their subject how long or far it is: 'lasted', 'took'. */
  readonly stative: ReadonlySet<string>;
  readonly forms: WordForms;
  /** The singular of a noun, lower case. */
  readonly singular: (noun: string) => string;
}
