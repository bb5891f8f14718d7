import type { Coarse, FigureTables, FigureWord } from './figureTables';
import { Lexicon } from './lexicon';

/** The tables of phrases, as bits. */
export const enum Phrasal {
  Unit = 1,
  Currency = 2,
  HedgeBefore = 4,
  HedgeAfter = 8,
  Idiom = 16,
  Clock = 32,
}

/** All that the figure tables say of one word. A class, so that all have the same shape: they are several times faster to read. */
export class Lexeme implements FigureWord {
  readonly article: FigureWord['article'] | undefined;
  readonly cardinal: FigureWord['cardinal'] | undefined;
  readonly clock: FigureWord['clock'] | undefined;
  readonly collective: FigureWord['collective'] | undefined;
  readonly denominator: FigureWord['denominator'] | undefined;
  readonly doubtful: FigureWord['doubtful'] | undefined;
  readonly era: FigureWord['era'] | undefined;
  readonly month: FigureWord['month'] | undefined;
  readonly multiple: FigureWord['multiple'] | undefined;
  readonly multipleAlone: FigureWord['multipleAlone'] | undefined;
  readonly multiplies: FigureWord['multiplies'] | undefined;
  readonly negative: FigureWord['negative'] | undefined;
  readonly ordinal: FigureWord['ordinal'] | undefined;
  readonly ordinalSuffix: FigureWord['ordinalSuffix'] | undefined;
  readonly plural: FigureWord['plural'] | undefined;
  readonly role: FigureWord['role'] | undefined;
  readonly scale: FigureWord['scale'] | undefined;
  readonly scaleSign: FigureWord['scaleSign'] | undefined;
  readonly signFits: FigureWord['signFits'] | undefined;
  readonly tens: FigureWord['tens'] | undefined;
  readonly times: FigureWord['times'] | undefined;
  readonly timesHung: FigureWord['timesHung'] | undefined;
  readonly vague: FigureWord['vague'] | undefined;
  readonly vagueCount: FigureWord['vagueCount'] | undefined;
  readonly vagueOf: FigureWord['vagueOf'] | undefined;
  readonly vagueScale: FigureWord['vagueScale'] | undefined;
  /** Whether a figure may begin with it. */
  readonly begins: boolean;
  readonly coarse: Coarse | undefined;
  /** Which way it goes, as a word of change. */
  readonly change: 'up' | 'down' | undefined;
  /** Whether it has a part in the grammar of numbers at all. */
  readonly numeric: boolean;
  /** Which tables have a phrase that starts with it, and which one that ends on it: `Phrasal`. */
  readonly starts: number;
  readonly ends: number;

  constructor(
    word: FigureWord,
    coarse: Coarse | undefined,
    change: 'up' | 'down' | undefined,
    numeric: boolean,
    starts: number,
    ends: number,
  ) {
    this.article = word.article;
    this.cardinal = word.cardinal;
    this.clock = word.clock;
    this.collective = word.collective;
    this.denominator = word.denominator;
    this.doubtful = word.doubtful;
    this.era = word.era;
    this.month = word.month;
    this.multiple = word.multiple;
    this.multipleAlone = word.multipleAlone;
    this.multiplies = word.multiplies;
    this.negative = word.negative;
    this.ordinal = word.ordinal;
    this.ordinalSuffix = word.ordinalSuffix;
    this.plural = word.plural;
    this.role = word.role;
    this.scale = word.scale;
    this.scaleSign = word.scaleSign;
    this.signFits = word.signFits;
    this.tens = word.tens;
    this.times = word.times;
    this.timesHung = word.timesHung;
    this.vague = word.vague;
    this.vagueCount = word.vagueCount;
    this.vagueOf = word.vagueOf;
    this.vagueScale = word.vagueScale;
    this.begins = begins(word);
    this.coarse = coarse;
    this.change = change;
    this.numeric = numeric;
    this.starts = starts;
    this.ends = ends;
  }
}

const NOTHING: FigureWord = {};

/** A word that no table has, and what stands outside a block. */
export const UNKNOWN = new Lexeme(NOTHING, undefined, undefined, false, 0, 0);

type Tables = Pick<
  FigureTables,
  'words' | 'coarse' | 'changes' | 'units' | 'currenciesBefore' | 'hedgesBefore' | 'hedgesAfter' | 'idioms' | 'clocks'
>;

/** Joins the tables of one language into one answer for each word. */
export function figureLexemes(tables: Tables): Lexicon<Lexeme> {
  const phrases = [
    [Phrasal.Unit, tables.units],
    [Phrasal.Currency, tables.currenciesBefore],
    [Phrasal.HedgeBefore, tables.hedgesBefore],
    [Phrasal.HedgeAfter, tables.hedgesAfter],
    [Phrasal.Idiom, tables.idioms],
    [Phrasal.Clock, tables.clocks],
  ] as const;
  return new Lexicon((norm) => {
    const word = tables.words.get(norm);
    const coarse = tables.coarse.get(norm);
    const change = tables.changes.get(norm);
    let starts = 0;
    let ends = 0;
    for (const [bit, table] of phrases) {
      if (table.starts(norm)) starts |= bit;
      if (table.ends(norm)) ends |= bit;
    }
    return word || coarse || change || starts || ends
      ? new Lexeme(word ?? NOTHING, coarse, change, word !== undefined, starts, ends)
      : UNKNOWN;
  });
}

function begins(word: FigureWord): boolean {
  return (
    word.cardinal !== undefined ||
    word.article === true ||
    word.tens !== undefined ||
    word.scale !== undefined ||
    word.ordinal !== undefined ||
    word.vague !== undefined ||
    word.vagueScale !== undefined ||
    word.vagueCount !== undefined ||
    word.multiple !== undefined ||
    word.collective === 12 ||
    word.denominator !== undefined
  );
}
