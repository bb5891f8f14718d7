import type { TokenizedDocument } from '../document/types';
import type { QuoteTables } from '../lang/quoteTables';
import type { Language } from '../lang/types';
import { at as spanAt, type Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Names } from './index';
import type { Stretch } from './marks';
import { Referents } from './referents';

/** As far before a quote its verb of saying is looked for, in tokens. */
const BACK = 200;

const MARKS = new Set(['"', "'", '“', '”', '‘', '’', '«', '»']);
/** Where a clause ends. */
const STOPS = new Set(['.', '!', '?', ';']);

/** 'trump's' */
const isPossessed = (norm: string): boolean => norm.length > 2 && (norm.endsWith("'s") || norm.endsWith('’s'));

/** A mention of a name: tokens up to `next`. */
export interface NameAt {
  readonly name: string;
  readonly kind: 'person' | 'body';
  readonly next: number;
}

/** A document as the patterns of attribution look at it: its tokens, which of them are quoted, where its names stand. */
export class Scene {
  readonly tokens: readonly Token[];
  /** 1 for the tokens of a quote, marks included. */
  readonly inQuote: Uint8Array;
  /** Name mentions by their first token. */
  readonly nameAt: ReadonlyMap<number, NameAt>;
  readonly referents: Referents;

  constructor(
    readonly document: TokenizedDocument,
    readonly language: Language,
    readonly names: Names,
    readonly stretches: readonly Stretch[],
  ) {
    this.tokens = document.tokens;
    this.inQuote = new Uint8Array(document.tokens.length);
    for (const { first, next, open, bare } of stretches)
      this.inQuote.fill(1, bare ? first : first - 1, open || bare ? next : next + 1);
    const nameAt = new Map<number, NameAt>();
    let t = 0;
    for (const { start, end, name, kind } of names.mentions) {
      while (t < this.tokens.length && (this.tokens[t] as Token).start < start) t++;
      let next = t;
      while (next < this.tokens.length && (this.tokens[next] as Token).start < end) next++;
      if (next > t) nameAt.set(t, { name, kind, next });
    }
    this.nameAt = nameAt;
    this.referents = new Referents(document, language, names, stretches);
  }

  norm(t: number): string {
    return this.tokens[t]?.norm ?? '';
  }

  start(t: number): number {
    return (this.tokens[t] as Token).start;
  }

  span(first: number, next: number): Span {
    return { start: (this.tokens[first] as Token).start, end: (this.tokens[Math.max(first, next - 1)] as Token).end };
  }

  get tables(): QuoteTables {
    return this.language.quotes;
  }

  /** Whether a mention ends in a possessive. */
  isPossessive({ next }: NameAt): boolean {
    return /['’]s?$/.test(this.norm(next - 1));
  }

  isCue(t: number): boolean {
    return this.tables.cues.has(this.norm(t)) && this.isVerb(t);
  }

  /** 'its claims', 'Trump’s remarks', 'to put': no finite verb. */
  isVerb(t: number): boolean {
    const before = this.norm(t - 1);
    const { articles, infinitive } = this.tables;
    return !articles.has(before) && !infinitive.has(before) && !isPossessed(before) && !this.nameAt.has(t);
  }

  isPronoun(t: number): boolean {
    const norm = this.norm(t);
    return norm === 'she' || norm === 'he' || norm === 'they' || norm === 'it';
  }

  isQuoteMark(t: number): boolean {
    return MARKS.has(this.tokens[t]?.text ?? '');
  }

  /** The first verb of saying outside quotes among `[from, to)`, at most `reach` tokens on. */
  cueIn(from: number, to: number, reach: number): number | undefined {
    for (let t = from; t < Math.min(to, from + reach); t++) {
      if (this.inQuote[t]) return undefined;
      if (this.isCue(t)) return t;
    }
    return undefined;
  }

  lastCueIn(from: number, to: number): number | undefined {
    for (let t = to - 1; t >= Math.max(from, to - BACK); t--)
      if (!this.inQuote[t] && (this.isCue(t) || this.tables.fragmentCues.has(this.norm(t))) && this.isVerb(t)) return t;
    return undefined;
  }

  clauseStart(cue: number, from: number): number {
    for (let t = cue - 1; t >= from; t--) {
      if (this.inQuote[t]) return t + 1;
      const norm = this.norm(t);
      if (norm === ';' || norm === ':') return t + 1;
      if (this.tables.clauses.has(norm) || (norm === 'and' && this.norm(t - 1) === ',')) return t + 1;
    }
    return from;
  }

  /** A clause ends at a stop or where a quote begins. */
  clauseEnd(from: number, last: number): number {
    for (let t = from; t < last; t++) {
      if (this.inQuote[t]) return t;
      if (STOPS.has(this.norm(t)) && (this.tokens[t + 1]?.space ?? true) && !this.isAbbreviation(t)) return t;
    }
    return last;
  }

  isAbbreviation(stop: number): boolean {
    const before = this.tokens[stop - 1];
    return (
      !!before &&
      (this.language.sentences.abbreviations.has(before.norm) || (before.text.length === 1 && before.capital))
    );
  }

  sentenceStart(at: number, first: number): number {
    const offset = (this.tokens[at] as Token).start;
    const sentence = spanAt(this.document.sentences, offset);
    return Math.max(sentence?.first ?? first, first);
  }

  sentenceEnd(from: number, last: number): number {
    const offset = (this.tokens[Math.min(from, last - 1)] as Token).start;
    return Math.min(last, spanAt(this.document.sentences, offset)?.last ?? last);
  }

  previousSentence(from: number, first: number): number | undefined {
    if (from <= first) return undefined;
    const offset = (this.tokens[from - 1] as Token).start;
    return spanAt(this.document.sentences, offset)?.first;
  }

  hasQuoteAhead(from: number, to: number): boolean {
    for (let t = from; t <= to; t++) if (this.inQuote[t]) return true;
    return false;
  }

  /** Whether only adverbs and auxiliaries stand between a pronoun and its verb. */
  leadsTo(from: number, cue: number): boolean {
    for (let t = from; t < cue; t++) if (!this.tables.between.has(this.norm(t))) return false;
    return true;
  }
}
