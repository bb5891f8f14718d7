import { isPossessive, NO_DATE_WORD, type DateTables, type DateWord } from '../lang/dateTables';
import type { Token } from '../text/tokens';

const OPENERS = new Set(['(', '[', '"', '“', '‘', "'", '«', '—', '–']);
const STARTERS = new Set(['.', '!', '?', ':', '"', '“', '‘']);
const DASHES = new Set(['-', '–', '—', '‐', '‑', '−']);

/**
 * The tokens of one document with what each means in a calendar expression, seen one block at a time: no look beyond
 * `first` and `last` ever leaves the block.
 */
export class Cursor {
  readonly tokens: readonly Token[];
  readonly namedDays: DateTables['namedDays'];
  readonly forms: DateTables['forms'];
  readonly #words: DateWord[];
  first = 0;
  last = 0;
  /** How many expressions are being read inside one another ('Friday of the week of June 3'). */
  depth = 0;

  constructor(tokens: readonly Token[], { words, namedDays, forms }: DateTables) {
    this.tokens = tokens;
    this.forms = forms;
    this.namedDays = namedDays;
    this.#words = new Array<DateWord>(tokens.length);
    for (let i = 0; i < tokens.length; i++) this.#words[i] = words.of(tokens[i] as Token);
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

  /** What the word at `i` may mean; a possessive ("June's") means what its word does. */
  word(i: number): DateWord {
    return i >= this.first && i < this.last ? (this.#words[i] as DateWord) : NO_DATE_WORD;
  }

  /** Whether nothing parts token `i` from the one before it. */
  glued(i: number): boolean {
    return i > this.first && i < this.last && !(this.tokens[i] as Token).space;
  }

  /** Whether token `i` stands behind white space or an opening mark: not in the middle of a name, a path or a number. */
  standsFree(i: number): boolean {
    return !this.glued(i) || OPENERS.has(this.norm(i - 1));
  }

  /** Whether the block holds nothing but the word at `i`, with its stop or without. */
  isAlone(i: number): boolean {
    return i === this.first && this.behind(i) === this.last;
  }

  /** Whether the word at `i` begins a sentence, a quote or the block: its capital tells nothing. */
  startsSentence(i: number): boolean {
    return i <= this.first || STARTERS.has(this.norm(i - 1));
  }

  isDash(i: number): boolean {
    return DASHES.has(this.norm(i));
  }

  /** Whether the word at `i` carries a possessive ending. */
  possessive(i: number): boolean {
    const token = this.token(i);
    return !!token && token.kind === 'word' && isPossessive(token.norm);
  }

  /** Where the word at `i` ends without its possessive ending. */
  endOf(i: number): number {
    const token = this.tokens[i] as Token;
    if (token.kind !== 'word' || !isPossessive(token.norm)) return token.end;
    return token.start + Math.max(token.text.lastIndexOf("'"), token.text.lastIndexOf('’'), 0);
  }

  /**
   * The index behind word `i` and its stop, where it is shortened ('Sept.') or a number has lost its space behind it
   * ('September.15th'); a stop behind any other word ends a sentence.
   */
  behind(i: number): number {
    if (this.norm(i + 1) !== '.' || !this.glued(i + 1)) return i + 1;
    const abbreviates = this.word(i).short === true || this.token(i)?.text.length === 1 || this.glued(i + 2);
    return abbreviates ? i + 2 : i + 1;
  }

  /** The index behind an article at `i`, if one stands there. */
  overThe(i: number): number {
    return this.word(i).article === 'definite' ? i + 1 : i;
  }
}
