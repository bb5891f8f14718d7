import type { Span } from './span';
import type { Token } from './tokens';

/** A sentence of one block; `first` and `last` are the half-open range of its tokens. */
export interface Sentence extends Span {
  readonly block: number;
  readonly first: number;
  readonly last: number;
}

/** What a language must tell for cutting sentences. */
export interface SentenceTables {
  /** Words (as `Token.norm`, without the stop) whose stop does not end a sentence: 'mr', 'gov', 'sept'. */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations that may also end one ('inc', 'p.m', 'etc'): they do when a capital or a quote follows. */
  readonly closing: ReadonlySet<string>;
}

const ENDERS = new Set(['.', '!', '?', '…', '。']);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»', '}']);
const OPENERS = new Set(['"', '“', '‘', "'", '(', '[', '«', '„']);

/**
 * Cuts the tokens `[first, last)` of one block into sentences. A stop ends one unless it belongs to an abbreviation, an
 * initial ('J. Smith') or is followed by a lower-case word; closing marks behind it belong to the sentence they close.
 */
export function sentencesOf(
  tokens: readonly Token[],
  first: number,
  last: number,
  block: number,
  tables: SentenceTables,
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = first;
  const close = (to: number): void => {
    if (to > from)
      sentences.push({
        start: (tokens[from] as Token).start,
        end: (tokens[to - 1] as Token).end,
        block,
        first: from,
        last: to,
      });
    from = to;
  };
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'punctuation' || !ENDERS.has(token.norm)) continue;
    let to = i + 1;
    while (to < last && ENDERS.has((tokens[to] as Token).norm) && !(tokens[to] as Token).space) to++;
    while (to < last && CLOSERS.has((tokens[to] as Token).norm) && !(tokens[to] as Token).space) to++;
    const next = tokens[to];
    if (to >= last || !next) break;
    if (!next.space && !OPENERS.has(next.norm)) continue; // 'example.org', '3.p'
    if (token.norm === '.' && to === i + 1) {
      const before = tokens[i - 1];
      if (before && i > from && !token.space && before.kind === 'word') {
        if (tables.abbreviations.has(before.norm)) continue;
        const initial = before.text.length === 1 && before.capital;
        if (initial && (next.capital || next.norm === '.')) continue;
        if (tables.closing.has(before.norm) && !next.capital && !OPENERS.has(next.norm)) continue;
      }
    }
    const follows = OPENERS.has(next.norm) ? tokens[to + 1] : next;
    if (follows && follows.kind === 'word' && !follows.capital && token.norm !== '!' && token.norm !== '?') {
      if (token.norm !== '…' && follows.text !== follows.text.toUpperCase()) continue; // 'e.g. this'
    } else if (follows && follows.kind === 'word' && !follows.capital && to > i + 1) {
      continue; // '“Why?” he asked'
    }
    close(to);
    i = to - 1;
  }
  close(last);
  return sentences;
}
