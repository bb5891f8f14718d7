import type { Token } from '../text/tokens';
import { Lexicon } from './lexicon';

/** A stretch of the calendar that relative dates are counted in. */
export type CalendarUnit =
  'day' | 'weekend' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century';

/** What a word that points from one time to another counts from: the publication day, or the date told of before it. */
export type Anchor = 'now' | 'context';

export interface Pointer {
  readonly anchor: Anchor;
  /** How many units away; 'last' −1, 'this' 0, 'next' 1. */
  readonly by: number;
  /** What an article before it makes of it: 'the last year' is a span of time, 'the next year' follows what was told. */
  readonly withArticle?: 'span' | 'context';
  /** Points only behind a word like 'this' or before a plain unit: 'this past summer', but 'past Friday prayers'. */
  readonly weak?: boolean;
  /** Another word may follow that really points: 'this past summer', 'this coming Friday'. */
  readonly leads?: boolean;
  /** Also a conjunction ('said that May …'). */
  readonly conjunction?: boolean;
}

export type DateRole =
  | 'and'
  | 'as'
  | 'be' // behind it a participle tells no tense: 'will be held'
  | 'between'
  | 'decadeSuffix'
  | 'edge' // 'the end of the year'
  | 'for'
  | 'from'
  | 'hundred'
  | 'in'
  | 'now'
  | 'of'
  | 'on'
  | 'or'
  | 'ordinalSuffix'
  | 'over'
  | 'recently'
  | 'relative' // 'the war, which began in April 2023, …'
  | 'than'
  | 'thousand'
  | 'thousands'
  | 'to'
  | 'too';

/** What a word may be in a calendar expression; a word may be several ('second', 'may', 'fall', 'last'). */
export interface DateWord {
  /** Whether a calendar expression can begin with it; `DateWords` fills it in. */
  readonly opens?: boolean;
  /** Whether it only counts: an expression begins with it where another word of the calendar stands behind it. Filled in too. */
  readonly countsOnly?: boolean;
  /** 1 to 12. */
  readonly month?: number;
  /** 1 is Monday, 7 Sunday. */
  readonly weekday?: number;
  /** 1 spring, 2 summer, 3 autumn, 4 winter. */
  readonly season?: number;
  /** In lower case also a common word ('may', 'march', 'fall'). */
  readonly common?: boolean;
  /** With a capital also a person's name ('April', 'May', 'Jan'). */
  readonly name?: boolean;
  /** At the start of a sentence also a verb ('March', 'May'). */
  readonly verb?: boolean;
  /** Shortened: a stop may follow, and it is nothing without a day or a year unless written with a capital. */
  readonly short?: boolean;
  /** 1 to 31. */
  readonly ordinal?: number;
  readonly cardinal?: number;
  /** 'seventies' is 70, 'noughties' 0. */
  readonly decade?: number;
  readonly unit?: CalendarUnit;
  readonly plural?: boolean;
  readonly part?: 'early' | 'mid' | 'late';
  readonly pointer?: Pointer;
  /** A day by itself, so many days from publication: 'yesterday' −1. */
  readonly dayShift?: number;
  /** 'ago', 'earlier', 'later', after a count of units; the sign of the direction. */
  readonly direction?: Pointer;
  /** Joins the two ends of a range: 'to', 'until', 'through'. */
  readonly joins?: boolean;
  /** A word before a date that tells how it lies to it; outside the span. */
  readonly preposition?: boolean;
  readonly era?: 'before' | 'after';
  readonly fiscal?: boolean;
  /** Of those, the ones that need no 'year' behind them: 'fiscal 2024', 'FY24'. */
  readonly fiscalAlone?: boolean;
  /** A capital letter with a number behind it: 'Q3', 'H1'. */
  readonly code?: 'quarter' | 'half';
  /** 'the week beginning March 6'. */
  readonly begins?: boolean;
  /** Before a day of the week it makes a name of it: 'Black Friday'. */
  readonly names?: boolean;
  /** What a verb says of the time it tells of: 'will', 'due', 'plans' look ahead, 'was', 'said' look back. */
  readonly tense?: 'ahead' | 'back';
  /** Of those that look ahead, the ones with an infinitive behind them, which may look like a past tense: 'will shut'. */
  readonly modal?: boolean;
  /** What is bought for a month to come: 'for November delivery'. */
  readonly traded?: boolean;
  /** Of those that look ahead, the ones that did so then: 'would'. */
  readonly then?: boolean;
  /** 'every May', 'each Friday': no date. */
  readonly recurs?: boolean;
  /** A verb of reporting: 'said on Jan. 2'. */
  readonly says?: boolean;
  /** A past tense that with 'to' behind it puts off to a day to come: 'extended to'. */
  readonly defers?: boolean;
  /** What a preposition says of the date behind it whatever the verb: 'since' looks back. */
  readonly tells?: 'ahead' | 'back';
  /** A preposition that sets a date as bound: 'by', 'until'; it looks ahead unless a verb looks back. */
  readonly bounds?: boolean;
  /** Of those, 'by': what is told of ends with it, so that a regular past tense before it looks back. */
  readonly ends?: boolean;
  /** Turned to what is to come by an infinitive behind it: 'agreed to', 'a plan to', 'is to'. */
  readonly intends?: boolean;
  /** A noun that is counted, or a unit: '2000 soldiers' is no year. */
  readonly counted?: 'noun' | 'unit';
  /** A word behind a number that makes it an amount: 'million', 'per'. */
  readonly scale?: boolean;
  /** A word before a number that makes it an amount: 'about', 'Flight', 'No'. */
  readonly amount?: boolean;
  /** 'more', 'fewer': with 'than' behind it an amount. */
  readonly quantity?: boolean;
  /** Of those, the ones that stand before a year too where no noun follows: 'around 2010'. */
  readonly circa?: boolean;
  readonly article?: 'definite' | 'indefinite' | 'possessive';
  /** In the head of a table's column: years stand below ('Founded'). */
  readonly headsDates?: boolean;
  /** A preposition that goes with times alone: a month behind it is one whatever follows ('In August Google said'). */
  readonly timely?: boolean;
  /** A holiday or the end of its name: a year may follow ('Christmas 2004', 'Boxing Day 2004'). */
  readonly holiday?: boolean;
  /** What happened on a day that is known by its month and day ('the Sept. 11 attacks'). */
  readonly event?: boolean;
  /** A word of the grammar that neither names nor tells anything ('with', 'when', 'she'). */
  readonly grammar?: boolean;
  /** The small words of calendar expressions. */
  readonly role?: DateRole;
}

/** What core/dates needs to know of a language. */
export interface DateTables {
  readonly words: DateWords;
  /** What the ending of a word may make it: a regular past tense, a plural, a shortened 'will' ("they'll"). */
  readonly forms: Readonly<Record<'future' | 'past' | 'plural', (norm: string) => boolean>>;
  /** Days that news names without their year, for what happened on them. */
  readonly namedDays: readonly { readonly year: number; readonly month: number; readonly day: number }[];
}

/** Every field that a `DateWord` may have: entries that all have the same shape are several times faster to read. */
const BLANK: { readonly [Field in keyof Required<DateWord>]: undefined } = {
  amount: undefined,
  article: undefined,
  begins: undefined,
  bounds: undefined,
  cardinal: undefined,
  circa: undefined,
  code: undefined,
  common: undefined,
  counted: undefined,
  countsOnly: undefined,
  dayShift: undefined,
  decade: undefined,
  defers: undefined,
  direction: undefined,
  ends: undefined,
  era: undefined,
  event: undefined,
  fiscal: undefined,
  fiscalAlone: undefined,
  grammar: undefined,
  headsDates: undefined,
  holiday: undefined,
  intends: undefined,
  joins: undefined,
  month: undefined,
  name: undefined,
  names: undefined,
  opens: undefined,
  ordinal: undefined,
  part: undefined,
  plural: undefined,
  pointer: undefined,
  preposition: undefined,
  quantity: undefined,
  recurs: undefined,
  role: undefined,
  modal: undefined,
  says: undefined,
  traded: undefined,
  scale: undefined,
  season: undefined,
  short: undefined,
  tells: undefined,
  tense: undefined,
  then: undefined,
  timely: undefined,
  unit: undefined,
  verb: undefined,
  weekday: undefined,
};

/** What stands outside a block, and a word that tells nothing of dates. */
export const NO_DATE_WORD: DateWord = Object.freeze({ ...BLANK });

/** The words of calendar expressions by `Token.norm`. */
export class DateWords {
  readonly #words = new Map<string, DateWord>();
  readonly #lexicon = new Lexicon((norm) => this.#words.get(withoutEnding(norm)) ?? NO_DATE_WORD);

  /** `[words, what they mean]`: several rows may name one word, which then means all of it. */
  constructor(rows: Iterable<readonly [words: string, meaning: DateWord]>) {
    for (const [words, meaning] of rows)
      for (const word of words.split(' ')) {
        const all = { ...(this.#words.get(word) ?? BLANK), ...meaning };
        this.#words.set(word, { ...all, opens: canOpen(all) || countsOnly(all), countsOnly: countsOnly(all) });
      }
  }

  /** What a token's word may mean; a possessive ("June's") means what its word does. */
  of(token: Token): DateWord {
    return this.#lexicon.of(token);
  }
}

/** Whether a word ends on s behind an apostrophe (straight in `Token.norm`): "year's". */
export const isPossessive = (norm: string): boolean =>
  norm.length > 2 && norm.charCodeAt(norm.length - 2) === 0x27 && norm.charCodeAt(norm.length - 1) === 0x73;

const withoutEnding = (norm: string): string => (isPossessive(norm) ? norm.slice(0, -2) : norm);

/** Whether a calendar expression can begin with this word whatever stands behind it. */
const canOpen = (word: DateWord): boolean =>
  word.month !== undefined ||
  word.weekday !== undefined ||
  word.season !== undefined ||
  word.decade !== undefined ||
  word.part !== undefined ||
  word.pointer !== undefined ||
  word.dayShift !== undefined ||
  word.code !== undefined ||
  word.fiscal === true ||
  word.unit !== undefined ||
  word.role === 'between' ||
  word.era === 'after';

const countsOnly = (word: DateWord): boolean =>
  !canOpen(word) && (word.ordinal !== undefined || word.cardinal !== undefined || word.article === 'indefinite');
