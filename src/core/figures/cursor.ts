import { Phrasal, UNKNOWN, type Lexeme } from '../lang/figureLexemes';
import type { Coarse, FigureRole, FigureTables, HedgeMeaning, SharedCurrency, UnitForm } from '../lang/figureTables';
import type { PhraseMatch } from '../lang/phrases';
import type { Token } from '../text/tokens';

const DASHES = new Set(['-', '–', '—', '‐', '‑', '−', '‒']);
const HYPHENS = new Set(['-', '‐', '‑', '–', '−', '‒']);

/** What a document as a whole tells of its money. */
export interface Setting {
  /** ISO 4217 code of what it writes as '$'. */
  readonly dollar: string;
  /** Whether its pounds are money. */
  readonly sterling: () => boolean;
  /** The scale of its plain 'degrees'. */
  readonly degree: () => 'celsius' | 'degree' | 'fahrenheit';
  /** ISO 4217 code of a name that several countries' money has, by the countries it speaks of; undefined where it speaks of none. */
  readonly local: (shared: SharedCurrency) => string | undefined;
  /** Of some currencies the one that is written most, '$' being the article's dollar; undefined where none is. */
  readonly commonest: (codes: readonly string[]) => string | undefined;
}

/** A question about a token that many rules ask, answered once. */
export const enum Asked {
  Nominal = 0,
  Plural = 1,
  Verbal = 2,
}
const QUESTIONS = 3;

/** The tokens of one document with what each may be in a figure, seen one block at a time: no look ever leaves the block. */
export class Cursor {
  readonly tokens: readonly Token[];
  readonly tables: FigureTables;
  readonly text: string;
  readonly setting: Setting;
  first = 0;
  last = 0;
  readonly #words: Lexeme[];
  /** For each token the answer to each question: 0 not yet asked, 1 no, 2 yes. */
  readonly #answers: Uint8Array;

  constructor(tokens: readonly Token[], tables: FigureTables, text: string, setting: Setting) {
    this.tokens = tokens;
    this.tables = tables;
    this.text = text;
    this.setting = setting;
    this.#answers = new Uint8Array(tokens.length * QUESTIONS);
    this.#words = new Array<Lexeme>(tokens.length);
    for (let i = 0; i < tokens.length; i++) this.#words[i] = tables.lexemes.of(tokens[i] as Token);
  }

  /** The answer to a question about token `i`, which depends on the block alone. */
  answer(asked: Asked, i: number, work: (cursor: Cursor, i: number) => boolean): boolean {
    if (i < this.first || i >= this.last) return work(this, i);
    const at = i * QUESTIONS + asked;
    const known = this.#answers[at];
    if (known) return known === 2;
    const answer = work(this, i);
    this.#answers[at] = answer ? 2 : 1;
    return answer;
  }

  enter(first: number, last: number): void {
    this.first = first;
    this.last = last;
  }

  token(i: number): Token | undefined {
    return i >= this.first && i < this.last ? this.tokens[i] : undefined;
  }

  norm(i: number): string {
    return i >= this.first && i < this.last ? (this.tokens[i] as Token).norm : '';
  }

  word(i: number): Lexeme {
    return i >= this.first && i < this.last ? (this.#words[i] as Lexeme) : UNKNOWN;
  }

  /** Which way a word of change goes ('rose', 'cut'). */
  change(i: number): 'up' | 'down' | undefined {
    return this.word(i).change;
  }

  /** Whether token `i` plays a role in the grammar. */
  is(i: number, role: FigureRole): boolean {
    const mine = this.word(i).role;
    return mine !== undefined && mine === role; // strings alone are compared by their address
  }

  coarse(i: number): Coarse | undefined {
    if (i < this.first || i >= this.last) return undefined;
    const { coarse } = this.#words[i] as Lexeme;
    // 'US', 'IT' and 'WHO' are no pronouns.
    return coarse === 'pronoun' || coarse === 'relative'
      ? isAcronym(this.tokens[i] as Token)
        ? undefined
        : coarse
      : coarse;
  }

  /** The longest unit that begins at token `i`. */
  unitAt(i: number, end = this.last): PhraseMatch<UnitForm> | undefined {
    return this.word(i).starts & Phrasal.Unit ? this.tables.units.at(this.tokens, i, end) : undefined;
  }

  /** The currency's sign or code that begins at token `i`. */
  currencyAt(i: number, end = this.last): PhraseMatch<string> | undefined {
    return this.word(i).starts & Phrasal.Currency ? this.tables.currenciesBefore.at(this.tokens, i, end) : undefined;
  }

  /** The one that ends just before token `i`. */
  currencyBefore(i: number, floor = this.first): PhraseMatch<string> | undefined {
    return this.word(i - 1).ends & Phrasal.Currency
      ? this.tables.currenciesBefore.before(this.tokens, i, floor)
      : undefined;
  }

  /** The hedge that stands before a number and begins at token `i`, or ends just before it. */
  hedgeAt(i: number): PhraseMatch<HedgeMeaning> | undefined {
    return this.word(i).starts & Phrasal.HedgeBefore
      ? this.tables.hedgesBefore.at(this.tokens, i, this.last)
      : undefined;
  }

  hedgeBefore(i: number, floor = this.first): PhraseMatch<HedgeMeaning> | undefined {
    return this.word(i - 1).ends & Phrasal.HedgeBefore
      ? this.tables.hedgesBefore.before(this.tokens, i, floor)
      : undefined;
  }

  /** The hedge behind a number that begins at token `i`. */
  hedgeAfter(i: number): PhraseMatch<HedgeMeaning> | undefined {
    return this.word(i).starts & Phrasal.HedgeAfter ? this.tables.hedgesAfter.at(this.tokens, i, this.last) : undefined;
  }

  /** The idiom that begins at token `i`, or ends just before it. */
  idiomAt(i: number): PhraseMatch<true> | undefined {
    return this.word(i).starts & Phrasal.Idiom ? this.tables.idioms.at(this.tokens, i, this.last) : undefined;
  }

  idiomBefore(i: number): PhraseMatch<true> | undefined {
    return this.word(i - 1).ends & Phrasal.Idiom ? this.tables.idioms.before(this.tokens, i, this.first) : undefined;
  }

  /** Whether 'a.m.', 'p.m.' stands at token `i`. */
  isClock(i: number): boolean {
    return (
      (this.word(i).starts & Phrasal.Clock) !== 0 && this.tables.clocks.at(this.tokens, i, this.last) !== undefined
    );
  }

  /** Whether nothing parts token `i` from the one before it. */
  glued(i: number): boolean {
    return i > this.first && i < this.last && !(this.tokens[i] as Token).space;
  }

  isNumber(i: number): boolean {
    return this.token(i)?.kind === 'number';
  }

  /** Digits, a number word or a scale. */
  isNumeric(i: number): boolean {
    if (this.isNumber(i)) return true;
    const word = this.word(i);
    return (
      word.cardinal !== undefined ||
      word.tens !== undefined ||
      word.scale !== undefined ||
      (word.scaleSign !== undefined && this.isNumber(i - 1))
    );
  }

  /** Whether an amount may begin here: a number, or a currency's sign. */
  isAmount(i: number): boolean {
    if (this.isNumber(i)) return true;
    const word = this.word(i);
    if (word.cardinal !== undefined || word.tens !== undefined) return true;
    return this.isPunctuation(i) && (this.word(i).starts & Phrasal.Currency) !== 0;
  }

  isWord(i: number): boolean {
    return this.token(i)?.kind === 'word';
  }

  isPunctuation(i: number): boolean {
    return this.token(i)?.kind === 'punctuation';
  }

  isDash(i: number): boolean {
    return this.isPunctuation(i) && DASHES.has(this.norm(i));
  }

  /** A dash with nothing on either side of it: '45-year', '20–30'. */
  hyphen(i: number): boolean {
    return this.glued(i) && this.isPunctuation(i) && HYPHENS.has(this.norm(i)) && this.glued(i + 1);
  }

  /** The index behind a hyphen at `i`, or `i`. */
  overHyphen(i: number): number {
    return this.hyphen(i) ? i + 1 : i;
  }

  start(i: number): number {
    return (this.tokens[i] as Token).start;
  }

  /** Where token `i - 1` ends. */
  endBefore(i: number): number {
    return (this.tokens[i - 1] as Token).end;
  }
}

/** 'US', 'WHO', but not 'Us': most words are told by their second letter. */
function isAcronym({ capital, text }: Token): boolean {
  if (!capital || text.length < 2) return false;
  const second = text.charCodeAt(1);
  return !(second >= 0x61 && second <= 0x7a) && text === text.toUpperCase();
}
