import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import type { Mention } from './context';
import type { Lexicon } from './lexicon';
import type { Value } from './values';

const STRONG = new Set([';', ':', '—', '–', '(', ')', '|']);

/** What stands for another mention among the words of a scope begins with this. */
export const NUMBER = '#';

/** Tells which words of a sentence belong to which of its figures and dates. */
export class SentenceParts {
  readonly #document: TokenizedDocument;
  readonly #lexicon: Lexicon;
  readonly #list: readonly Mention[];
  readonly #ranges: readonly (readonly [number, number])[];
  readonly #values: readonly (Value | undefined)[];
  readonly #language: Language;

  /** `list` are all mentions of the document, `ranges` their tokens and `values` the values of figures. */
  constructor(
    document: TokenizedDocument,
    lexicon: Lexicon,
    list: readonly Mention[],
    ranges: readonly (readonly [number, number])[],
    values: readonly (Value | undefined)[],
    language: Language,
  ) {
    this.#document = document;
    this.#lexicon = lexicon;
    this.#list = list;
    this.#ranges = ranges;
    this.#values = values;
    this.#language = language;
  }

  /**
   * The words (stems) of a mention's own part of its sentence, cut from those of its neighbours that could be taken for it: figures of one scale, or
   * dates. A table's cell has the words of its row and column.
   */
  partOf(index: number): Set<string> {
    return this.#wordsOf(
      index,
      () => false,
      (before, behind) => cutBetween(this.#document, this.#end(before), this.#start(behind), this.#language),
    );
  }

  /**
   * The words of a mention's clause: its own part with those of its neighbours that go on with what is said ('19 goals, up from eight', '187
   * against 203'), and the values of the other mentions there.
   */
  scopeOf(index: number): Set<string> {
    return this.#wordsOf(
      index,
      (before, behind) => this.#goesOn(this.#end(before), this.#start(behind)),
      (before, behind) => this.#clauseBetween(before, behind),
      true,
    );
  }

  #wordsOf(
    index: number,
    isJoined: (before: number, behind: number) => boolean,
    cut: (before: number, behind: number) => number,
    withValues = false,
  ): Set<string> {
    const { sentence } = this.#list[index] as Mention;
    const tokens = this.#document.sentences[sentence];
    let from = tokens?.first ?? this.#start(index);
    let to = tokens?.last ?? this.#end(index);
    for (let k = index - 1, behind = index; this.#list[k]?.sentence === sentence; k--) {
      if (!this.#areAlike(k, index)) continue;
      if (!isJoined(k, behind)) {
        from = cut(k, behind);
        break;
      }
      behind = k;
    }
    for (let k = index + 1, before = index; this.#list[k]?.sentence === sentence; k++) {
      if (!this.#areAlike(k, index)) continue;
      if (!isJoined(before, k)) {
        to = cut(before, k);
        break;
      }
      before = k;
    }
    const { stems } = this.#lexicon;
    const words = new Set<string>();
    for (let i = from; i < to; i++) if (stems[i]) words.add(stems[i] as string);
    for (const stem of headerStems(this.#document, this.#list[index] as Mention, this.#language)) words.add(stem);
    if (withValues)
      for (const step of [-1, 1] as const)
        for (let k = index + step; this.#list[k]?.sentence === sentence; k += step)
          if (this.#start(k) >= from && this.#end(k) <= to) words.add(this.#written(k));
    return words;
  }

  /** A mention as a word: the same for the same value. */
  #written(at: number): string {
    const mention = this.#list[at] as Mention;
    const value = this.#values[at];
    return value
      ? `${NUMBER}${value.scale} ${value.low} ${value.high}`
      : `${NUMBER}${mention.kind === 'date' ? mention.value : mention.text}`;
  }

  #start(at: number): number {
    return this.#ranges[at]?.[0] ?? 0;
  }

  #end(at: number): number {
    return this.#ranges[at]?.[1] ?? 0;
  }

  #areAlike(a: number, b: number): boolean {
    return this.#list[a]?.kind === this.#list[b]?.kind && this.#values[a]?.scale === this.#values[b]?.scale;
  }

  /** Whether of two figures between which lie the tokens `from`..`to` the second is said of what the first is said of. */
  #goesOn(from: number, to: number): boolean {
    const { continuations } = this.#language.verify;
    const isContinued = (at: number): boolean => continuations.has(this.#document.tokens[at]?.norm ?? '');
    if (!this.#hasWords(from, to) || isContinued(to - 1)) return true;
    let at = this.#clauseIn(from, to);
    if (at === to) return false;
    while (at < to && this.#document.tokens[at]?.kind === 'punctuation') at++;
    return isContinued(at);
  }

  /** Where the clauses of two mentions part. What a sentence begins with, 'With nine plots, …', belongs to what follows its comma. */
  #clauseBetween(before: number, behind: number): number {
    const [from, to] = [this.#end(before), this.#start(behind)];
    const first = this.#document.sentences[(this.#list[before] as Mention).sentence]?.first ?? 0;
    if (this.#hasWords(first, this.#start(before))) return this.#clauseIn(from, to);
    let comma = from;
    while (comma < to && this.#document.tokens[comma]?.norm !== ',') comma++;
    return this.#clauseIn(comma < to ? comma + 1 : from, to);
  }

  /** Conjunctions that set clauses beside each other part them more than commas do. */
  #clauseIn(from: number, to: number): number {
    for (let i = from; i < to; i++)
      if (this.#language.verify.clauses.has(this.#document.tokens[i]?.norm ?? '')) return i;
    return cutBetween(this.#document, from, to, this.#language);
  }

  #hasWords(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (this.#lexicon.stems[i]) return true;
    return false;
  }
}

/**
 * The token before which a sentence is cut between two mentions of one kind, so that each has its own part: at the strongest mark
 * or joint between them, the first of several; without any, right at the second.
 */
export function cutBetween(document: TokenizedDocument, from: number, to: number, language: Language): number {
  const { joints, clauses } = language.verify;
  let best = to;
  let strength = 0;
  for (let i = from; i < to; i++) {
    const token = document.tokens[i];
    if (!token) continue;
    const { norm, kind } = token;
    const own =
      kind === 'punctuation'
        ? isStrong(norm)
          ? 4
          : norm === ','
            ? 3
            : 0
        : norm === 'and' || clauses.has(norm)
          ? 2
          : joints.has(norm)
            ? 1
            : 0;
    if (own > strength) {
      strength = own;
      best = i;
    }
  }
  return best;
}

/** Whether a mark parts a sentence more than a comma does. */
export const isStrong = (norm: string): boolean => STRONG.has(norm);

/** The words of the headers of a table's cell, as stems. */
export function headerStems(document: TokenizedDocument, mention: Mention, language: Language): string[] {
  const headers = document.blocks[mention.block]?.headers;
  return [headers?.row, headers?.column].flatMap((header) =>
    (header?.toLowerCase().match(/[\p{L}']+/gu) ?? [])
      .filter((word) => !language.verify.stop.has(word))
      .map(language.verify.stem),
  );
}
