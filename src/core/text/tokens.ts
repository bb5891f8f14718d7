import type { Span } from './span';

export type TokenKind = 'word' | 'number' | 'punctuation';

/**
 * A word, a number or one punctuation mark. `norm` is what the rules compare: lower case, without soft hyphens and
 * joiners, ligatures and full-width forms folded, curly apostrophes straightened.
 *
 * - a word keeps inner apostrophes ("Trump's", "wouldn't" are one token) but not hyphens: '45-year' is 45, -, year;
 * - a number is a run of digits with its separators: '1,000', '3.14', '1 200 000' is three tokens (a reader joins them);
 * - an abbreviation's stop is a token of its own: 'Aug.' is Aug, '.'.
 */
export interface Token extends Span {
  readonly kind: TokenKind;
  /** As written, joiners included. */
  readonly text: string;
  readonly norm: string;
  /** Whether white space stands before it (also true at the start of the text). */
  readonly space: boolean;
  /** Whether the word begins with a capital letter. */
  readonly capital: boolean;
  /** What all tokens have in common that are written so. */
  readonly form: WordForm;
}

/** A word as it is written, and what each lexicon has said of it. */
export interface WordForm {
  readonly kind: TokenKind;
  readonly text: string;
  readonly norm: string;
  readonly capital: boolean;
  /** By the place of a lexicon; only to remember what was looked up already. */
  readonly said: unknown[];
}

/** A token keeps only where it stands; the rest it has from its form: a text of many tokens is made and let go in half the time. */
class Cut implements Token {
  readonly start: number;
  readonly end: number;
  readonly space: boolean;
  readonly form: WordForm;

  constructor(start: number, end: number, space: boolean, form: WordForm) {
    this.start = start;
    this.end = end;
    this.space = space;
    this.form = form;
  }

  get kind(): TokenKind {
    return this.form.kind;
  }

  get text(): string {
    return this.form.text;
  }

  get norm(): string {
    return this.form.norm;
  }

  get capital(): boolean {
    return this.form.capital;
  }
}

/** Masks what is not prose without moving what follows; a token reads over it as if it were not there. */
export const JOINER = '\u2060';

const WORD = 1;
const DIGIT = 2;
const SPACE = 3;
const JOIN = 4;
const OTHER = 5;

const classes = new Uint8Array(0x10000);
for (let code = 0; code < 0x10000; code++) {
  const c = String.fromCharCode(code);
  classes[code] = /\s/u.test(c)
    ? SPACE
    : /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/u.test(c)
      ? JOIN
      : /\p{Nd}/u.test(c)
        ? DIGIT
        : /[\p{L}\p{M}\uD800-\uDFFF]/u.test(c) // surrogates: letters beyond the BMP and emoji stay whole
          ? WORD
          : OTHER;
}

const APOSTROPHE = /[’ʼ＇]/g;
const JOINERS = /[\u00AD\u200B-\u200F\u2060\uFEFF\u202A-\u202E\u2066-\u2069]/g;

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019 || code === 0x02bc || code === 0xff07;
const isSeparator = (code: number): boolean => code === 0x2c || code === 0x2e || code === 0xff0c || code === 0xff0e;

/** The form of a word that rules compare. Cheap for ASCII. */
export function normalise(text: string): string {
  let plain = true;
  for (let i = 0; i < text.length; i++)
    if (text.charCodeAt(i) > 0x7f) {
      plain = false;
      break;
    }
  if (plain) return text.toLowerCase();
  return text.replace(JOINERS, '').normalize('NFKC').replace(APOSTROPHE, "'").toLowerCase();
}

/**
 * The written forms met most recently: news repeats itself, so most words need neither a new string nor a new `norm`, and equal words are
 * the same string, which makes every later look-up cheap. A form may stand in any place of its row, so that two frequent words of one row
 * don't drive each other out; when the row is full, it takes the place of one of them. The size is fixed, and a miss only costs time.
 */
const ROWS = 1 << 13;
const PLACES = 4;
const forms: (WordForm | undefined)[] = new Array<WordForm | undefined>(ROWS * PLACES).fill(undefined);

function formOf(text: string, from: number, to: number, hash: number, kind: number): WordForm {
  const row = ((hash ^ (hash >>> 13)) & (ROWS - 1)) * PLACES;
  let place = row;
  for (; place < row + PLACES; place++) {
    const known = forms[place];
    if (!known) break;
    if (stands(known.text, text, from, to)) return known;
  }
  const written = unique(text.slice(from, to));
  const form: WordForm = {
    kind: kind === DIGIT ? 'number' : kind === WORD ? 'word' : 'punctuation',
    text: written,
    norm: unique(normalise(written)),
    capital: kind === WORD && isUpper(text.charCodeAt(from), written),
    said: [undefined, undefined],
  };
  forms[place < row + PLACES ? place : row + ((hash >>> 26) & (PLACES - 1))] = form;
  return form;
}

function stands(written: string, text: string, from: number, to: number): boolean {
  if (written.length !== to - from) return false;
  for (let k = from; k < to; k++) if (text.charCodeAt(k) !== written.charCodeAt(k - from)) return false;
  return true;
}

const INDEX = /^\d+$/;

/**
 * The one copy of a string that the engine keeps for names of properties, as it does for the strings of a program: comparing a word with
 * one of these is then a look at two addresses. It keeps nothing of the text it was cut from. A number would be an index, no name.
 */
const unique = (slice: string): string =>
  INDEX.test(slice) ? (JSON.parse(`"${slice}"`) as string) : (Object.keys({ [slice]: 0 })[0] as string);

/**
 * Cuts `text` between `start` and `end` into tokens. Linear; spans are into `text`. Joiners (soft hyphen, zero-width
 * space, `JOINER`) neither part a word nor stand alone.
 */
export function tokenize(text: string, start = 0, end = text.length, tokens: Token[] = []): Token[] {
  let i = start;
  let space = true;
  while (i < end) {
    const code = text.charCodeAt(i);
    const kind = classes[code] as number;
    if (kind === SPACE) {
      space = true;
      i++;
      continue;
    }
    if (kind === JOIN) {
      i++;
      continue;
    }
    const from = i;
    let last = ++i; // one behind the last character that belongs to the token
    let hash = code;
    if (kind === DIGIT) {
      while (i < end) {
        const c = text.charCodeAt(i);
        const k = classes[c];
        if (k === DIGIT) last = ++i;
        else if (k === JOIN) i++;
        else if (isSeparator(c) && i + 1 < end && classes[text.charCodeAt(i + 1)] === DIGIT) i++;
        else break;
        hash = (Math.imul(hash, 31) + c) | 0;
      }
    } else if (kind === WORD) {
      while (i < end) {
        const c = text.charCodeAt(i);
        const k = classes[c];
        if (k === WORD) last = ++i;
        else if (k === JOIN) i++;
        else if (isApostrophe(c) && i + 1 < end && classes[text.charCodeAt(i + 1)] === WORD) i++;
        else break;
        hash = (Math.imul(hash, 31) + c) | 0;
      }
    }
    tokens.push(new Cut(from, last, space, formOf(text, from, last, hash, kind)));
    space = false;
    i = last;
  }
  return tokens;
}

function isUpper(code: number, written: string): boolean {
  if (code < 0x80) return code >= 0x41 && code <= 0x5a;
  const first = String.fromCodePoint(written.codePointAt(0) as number);
  return first !== first.toLowerCase();
}
