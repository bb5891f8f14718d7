import { readDraft } from '../src/core/drafts';
import { SourceIndex } from '../src/core/index';
import { keysOfQuote } from '../src/core/index/quoteKeys';
import { english } from '../src/core/lang/en';
import { readSource, type Source } from '../src/core/sources';
import { QuoteChecker } from '../src/core/verify/quotes';
import { timesOf } from './edits';

/** 5,000 sources with twelve quotes each, in words of which some are as frequent as 'the' and most are rare. */
const SIZE = { sources: 5_000, quotes: 12, words: 20_000 } as const;
const RUNS = 400;

/** The same sequence of numbers from 0 to 1 in every run. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The `n`th word of the made-up vocabulary: letters only, so that no two are one word in another form. */
function word(n: number): string {
  let text = '';
  for (let rest = n + 27; rest > 0; rest = Math.floor(rest / 26)) text += String.fromCharCode(97 + (rest % 26));
  return `${text}o`;
}

/** A quote's words: the lower a word's number, the more often it is said (as in Zipf's law). */
const sentence = (next: () => number): string[] =>
  Array.from({ length: 8 + Math.floor(next() * 16) }, () => word(Math.floor(SIZE.words ** next()) - 1));

const quotesOf = (source: number): string[][] => {
  const next = numbers(source * 7_919 + 1);
  return Array.from({ length: SIZE.quotes }, () => sentence(next));
};

const textOf = (source: number): string =>
  [
    `---\nkey: source${source}\n---\n`,
    ...quotesOf(source).map((words, i) => `“${words.join(' ')},” said Dana Frank. Line ${i} of it.`),
  ].join('\n\n');

/** Looks up one quote of a draft among all: as it is, with a word changed, and one that nobody says. */
export function benchQuotes(): void {
  const read = (path: string): Source | undefined =>
    readSource({ path, text: textOf(Number(path)), format: 'markdown', sha256: path }, english).source;
  const index = new SourceIndex(english, read);
  for (let n = 0; n < SIZE.sources; n++) {
    const source = read(String(n));
    if (source) index.put(source);
  }
  const checker = new QuoteChecker(english);
  const counts = { right: 0, all: 0 };
  const lookUp = (words: readonly string[], expected: string): void => {
    const { draft } = readDraft({ path: 'draft.md', text: `Dana Frank said: “${words.join(' ')}.”` }, english);
    const [quote] = draft.mentions.quotes;
    const hits = quote ? index.findQuote(keysOfQuote(draft.mentions, quote), 0.5, 2) : [];
    const check = checker.check(
      draft,
      hits.flatMap(({ path }) => index.source(path) ?? []),
    )[0];
    counts.all++;
    if ((check?.code ?? check?.verdict) === expected) counts.right++;
  };
  const pick = (n: number): string[] => quotesOf((n * 37) % SIZE.sources)[n % SIZE.quotes] as string[];
  const kinds: Readonly<Record<string, (n: number) => void>> = {
    'a quote as it is': (n) => lookUp(pick(n), 'supported'),
    'a word changed': (n) => lookUp(pick(n).with(3, 'unlikely'), 'quote.altered'),
    'a quote of nobody': (n) => lookUp(sentence(numbers(n + 99_991)), 'quote.not-found'),
  };
  const rows: Record<string, Record<string, string>> = {};
  for (const [kind, run] of Object.entries(kinds)) {
    const { median, p95 } = timesOf(run, RUNS);
    rows[kind] = { 'median ms': median.toFixed(2), 'p95 ms': p95.toFixed(2) };
  }
  console.log(
    `One quote among ${SIZE.sources * SIZE.quotes} of ${SIZE.sources} sources (${counts.right} of ${counts.all} answered right):`,
  );
  console.table(rows);
}
