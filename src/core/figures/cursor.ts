import type { Coarse, FigureTables, FigureWord } from '../lang/figureTables';
import type { Token } from '../text/tokens';

const NONE: FigureWord = Object.freeze({});
const DASHES = new Set(['-', '–', '—', '‐', '‑', '−', '‒']);
const HYPHENS = new Set(['-', '‐', '‑', '–', '−', '‒']);

/** What a document as a whole tells of its money. */
export interface Setting {
  /** ISO 4217 code of what it writes as '$'. */
  readonly dollar: string;
  /** Whether its pounds are money. */
  readonly sterling: boolean;
}

/** The tokens of one document with what each may be in a figure, seen one block at a time: no look ever leaves the block. */
export class Cursor {
  readonly tokens: readonly Token[];
  readonly tables: FigureTables;
  readonly text: string;
  readonly setting: Setting;
  first = 0;
  last = 0;

  constructor(tokens: readonly Token[], tables: FigureTables, text: string, setting: Setting) {
    this.tokens = tokens;
    this.tables = tables;
    this.text = text;
    this.setting = setting;
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

  word(i: number): FigureWord {
    return i >= this.first && i < this.last ? (this.tables.words.get((this.tokens[i] as Token).norm) ?? NONE) : NONE;
  }

  coarse(i: number): Coarse | undefined {
    if (i < this.first || i >= this.last) return undefined;
    const coarse = this.tables.coarse.get((this.tokens[i] as Token).norm);
    // 'US', 'IT' and 'WHO' are no pronouns.
    return coarse === 'pronoun' || coarse === 'relative'
      ? isAcronym(this.tokens[i] as Token)
        ? undefined
        : coarse
      : coarse;
  }

  /** Whether nothing parts token `i` from the one before it. */
  glued(i: number): boolean {
    return i > this.first && i < this.last && !(this.tokens[i] as Token).space;
  }

  isNumber(i: number): boolean {
    return this.token(i)?.kind === 'number';
  }

  isWord(i: number): boolean {
    return this.token(i)?.kind === 'word';
  }

  isPunctuation(i: number): boolean {
    return this.token(i)?.kind === 'punctuation';
  }

  isDash(i: number): boolean {
    return DASHES.has(this.norm(i));
  }

  /** A dash with nothing on either side of it: '45-year', '20–30'. */
  hyphen(i: number): boolean {
    return HYPHENS.has(this.norm(i)) && this.glued(i) && this.glued(i + 1);
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

const isAcronym = (token: Token): boolean => token.text.length > 1 && token.text === token.text.toUpperCase();
