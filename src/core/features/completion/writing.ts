import type { Draft } from '../../drafts/types';
import { valueKey } from '../../index';
import type { Language } from '../../lang/types';
import type { Token } from '../../text/tokens';

/** What is expected behind the cursor, from what stands right before it. */
export type Expected = 'quote' | 'attribution' | 'figure' | 'any';

/** What a writer is writing about at the cursor: stems with their weights, the figures already told, the citations before. */
export interface Writing {
  /** Stems of the sentence so far and, weaker, of what stands before it; names count more. */
  readonly terms: ReadonlyMap<string, number>;
  /** Stems of the sentence so far alone. */
  readonly own: ReadonlySet<string>;
  /** Stems of the sentence before, by which the place in the source is guessed. */
  readonly before: ReadonlyMap<string, number>;
  /** Values told before the cursor, with how far back (0 for this sentence). */
  readonly told: ReadonlyMap<string, number>;
  /** Words quoted before the cursor, lower case, to leave out what was quoted already. */
  readonly quoted: readonly string[];
  /** Passages cited before the cursor, the nearest last. */
  readonly cited: readonly { readonly key: string; readonly paragraph?: number }[];
  readonly expected: Expected;
  /** Whether nothing of the sentence has been written yet. */
  readonly begins: boolean;
  /** Where the sentence so far begins. */
  readonly from: number;
}

/** What words count by where they stand. */
const WEIGHT = { clause: 1.8, sentence: 1.2, before: 0.4, paragraph: 0.35, earlier: 0.05 } as const;
const NAME = 1.5;
const WEAK = 0.35;
/** As many characters before the cursor are looked at. */
const REACH = 1_500;

const OPENING = /^["“‘«„']$/;
const CLAUSE = /^[,;:—–()]$/;
/** Reads what is being written at `offset`, where a word that is being typed begins. Looks at the text before it alone. */
export function writingAt(draft: Draft, offset: number, language: Language): Writing {
  const { tokens, sentences, blocks, blockTokens } = draft.mentions.document;
  const { stop, weak, stem } = language.verify;
  const end = firstFrom(tokens, offset);
  const block = blocks.findLastIndex((one) => one.start <= offset && one.kind !== 'meta');
  const inBlock =
    block >= 0 && offset <= (blocks[block]?.end ?? 0) + 1 && !parted(draft, blocks[block]?.end ?? 0, offset);
  const blockFirst = inBlock ? (blockTokens[block]?.first ?? end) : end;
  let first = blockFirst;
  let previous = blockFirst;
  for (const sentence of sentences) {
    if (sentence.first >= end) break;
    if (sentence.first < blockFirst) continue;
    previous = first;
    first = sentence.first;
    // A sentence that has ended before the cursor is the one before.
    if (sentence.last <= end && stops(tokens[sentence.last - 1])) {
      previous = first;
      first = sentence.last;
    }
  }
  if (first > end) first = end;
  let clause = end;
  while (clause > first && !CLAUSE.test((tokens[clause - 1] as Token).norm)) clause--;
  const terms = new Map<string, number>();
  const own = new Set<string>();
  const before = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, weight: number): void => {
    if ((map.get(key) ?? 0) < weight) map.set(key, weight);
  };
  for (let i = end - 1; i >= 0; i--) {
    const token = tokens[i] as Token;
    if (offset - token.start > REACH) break;
    if (token.kind !== 'word' || stop.has(token.norm)) continue;
    const form = stem(token.norm);
    const base =
      i >= clause
        ? WEIGHT.clause
        : i >= first
          ? WEIGHT.sentence
          : i >= previous
            ? WEIGHT.before
            : i >= blockFirst
              ? WEIGHT.paragraph
              : WEIGHT.earlier;
    const kind = weak.has(form) ? WEAK : token.capital && i > first ? NAME : 1;
    add(terms, form, base * kind);
    if (i >= first) own.add(form);
    else if (i >= previous || (first === blockFirst && offset - token.start < 400)) add(before, form, kind);
  }
  const told = new Map<string, number>();
  for (const figure of draft.mentions.figures) {
    if (figure.end > offset) break;
    told.set(valueKey(figure), figure.start >= (tokens[first]?.start ?? offset) ? 0 : 1);
  }
  const quoted = draft.mentions.quotes
    .filter((quote) => quote.end <= offset)
    .map((quote) => foldQuote(draft.mentions.document.prose.slice(quote.inner.start, quote.inner.end)))
    .filter((words) => words.length > 3);
  return {
    terms,
    own,
    before,
    told,
    quoted,
    cited: draft.citations
      .filter((citation) => citation.end <= offset)
      .slice(-4)
      .map(({ key, paragraphs }) => ({ key, ...(paragraphs && { paragraph: paragraphs.from }) })),
    expected: expectedAt(tokens, first, end, language),
    begins: first === end,
    from: Math.min(tokens[first]?.start ?? offset, offset),
  };
}

/** A blank line between a block and the cursor: a new paragraph has begun. */
const parted = (draft: Draft, from: number, to: number): boolean =>
  /\n[ \t]*\n/.test(draft.mentions.document.text.slice(from, to));

const stops = (token: Token | undefined): boolean => token !== undefined && /^[.!?…"”’»)]$/.test(token.norm);

function expectedAt(tokens: readonly Token[], first: number, end: number, language: Language): Expected {
  const last = tokens[end - 1];
  if (!last || end <= first) return 'any';
  if (OPENING.test(last.norm) && (end - 1 === first || last.space)) return 'quote';
  const cue = (i: number): boolean => i >= first && language.quotes.cues.has(tokens[i]?.norm ?? '');
  if ((last.norm === ':' || last.norm === ',') && [2, 3, 4, 5, 6].some((back) => cue(end - back))) return 'quote';
  if (cue(end - 1)) return 'attribution';
  if (language.writing.leads.has(last.norm) || /^[$£€¥]$/.test(last.norm)) return 'figure';
  return 'any';
}

/** A quote's words in the form in which two are compared: letters and digits alone. */
export const foldQuote = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Index of the first token that begins at `offset` or behind it. */
export function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
