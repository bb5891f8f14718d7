import type { QuoteWord } from '../quotes/words';

/** How a draft's quote lies in a source's words: `[from, to)` of them, and what differs. */
export interface QuoteMatch {
  readonly from: number;
  readonly to: number;
  /** 1 for the same words, less the more differ. */
  readonly likeness: number;
  readonly edits: readonly QuoteEdit[];
}

export interface QuoteEdit {
  readonly kind: 'changed' | 'added' | 'dropped';
  /** The draft's words and the source's. */
  readonly draft: string;
  readonly source: string;
}

/** Quotes of up to so many words are known in another order too. */
const REORDERED = 12;

/** So many of the likeliest places are looked at closely; more for a quote of few words, which share pairs with many places. */
const TRIED = { short: 32, long: 6 } as const;
const SHORT = 8;
/** A changed word costs a little more than one left out: 'We are fixed' lacks the 'not' of 'We are not fixed'. */
const CHANGED = 1.05;

/** A source's words, looked up by pairs of neighbours. Made once for a source's version. */
export class QuoteText {
  readonly #pairs = new Map<string, number[]>();
  readonly #single = new Map<string, number[]>();

  constructor(readonly words: readonly QuoteWord[]) {
    words.forEach((word, i) => {
      const next = words[i + 1];
      if (next) add(this.#pairs, `${word.norm} ${next.norm}`, i);
      add(this.#single, word.norm, i);
    });
  }

  /** All places where the words stand exactly, gaps allowed where the draft marks them. */
  *everyExact(quote: readonly QuoteWord[]): Generator<QuoteMatch> {
    const [first, second] = quote;
    if (!first) return;
    const starts =
      second && !second.gap
        ? (this.#pairs.get(`${first.norm} ${second.norm}`) ?? [])
        : (this.#single.get(first.norm) ?? []);
    for (const from of starts) {
      const to = this.#follow(quote, from);
      if (to !== undefined) yield { from, to, likeness: 1, edits: [] };
    }
  }

  /** A gap may leave out at most this many words: it stays within what one person says. */
  static readonly GAP = 60;

  #follow(quote: readonly QuoteWord[], from: number): number | undefined {
    let at = from;
    for (let i = 0; i < quote.length; i++) {
      const word = quote[i] as QuoteWord;
      if (word.gap) {
        const limit = Math.min(this.words.length, at + QuoteText.GAP);
        // The first place from which the stretch up to the next gap follows.
        let next = at;
        while (next < limit && !this.#stretchAt(quote, i, next)) next++;
        if (next >= limit) return undefined;
        at = next;
      }
      if (this.words[at]?.norm !== word.norm) return undefined;
      at++;
    }
    return at;
  }

  #stretchAt(quote: readonly QuoteWord[], i: number, at: number): boolean {
    for (let k = i; k < quote.length && (k === i || !quote[k]?.gap); k++)
      if (this.words[at + k - i]?.norm !== quote[k]?.norm) return false;
    return true;
  }

  /** The place that is most like the words, by the pairs they share; undefined when none is like enough. */
  nearest(quote: readonly QuoteWord[], least: number): QuoteMatch | undefined {
    const votes = new Map<number, number>();
    const vote = (offset: number, weight: number): void => {
      votes.set(offset, (votes.get(offset) ?? 0) + weight);
    };
    quote.forEach((word, i) => {
      const next = quote[i + 1];
      if (next) for (const at of this.#pairs.get(`${word.norm} ${next.norm}`) ?? []) vote(at - i, 2);
      const single = this.#single.get(word.norm) ?? [];
      if (single.length <= 6) for (const at of single) vote(at - i, 1);
    });
    let best: QuoteMatch | undefined;
    const offsets = [...votes].sort((a, b) => b[1] - a[1]).slice(0, quote.length <= SHORT ? TRIED.short : TRIED.long);
    for (const [offset] of offsets) {
      const match = this.#compare(quote, offset);
      if (match && match.likeness >= least && (!best || match.likeness > best.likeness)) best = match;
    }
    return best;
  }

  /** How many of the quote's words stand among the source's `[from, to)`, in whatever order. */
  #shared(quote: readonly QuoteWord[], from: number, to: number): number {
    const rest = this.words.slice(from, to).map(({ norm }) => norm);
    let shared = 0;
    for (const { norm } of quote) {
      const at = rest.indexOf(norm);
      if (at < 0) continue;
      rest.splice(at, 1);
      shared++;
    }
    return shared;
  }

  /** Aligns the quote with the words around an offset (edit distance over words, ends of the source free). */
  #compare(quote: readonly QuoteWord[], offset: number): QuoteMatch | undefined {
    const slack = Math.max(4, Math.ceil(quote.length * 0.35));
    const low = Math.max(0, offset - slack);
    const high = Math.min(
      this.words.length,
      offset + quote.length + slack + (quote.some((word) => word.gap) ? QuoteText.GAP : 0),
    );
    const n = quote.length;
    const m = high - low;
    if (n > 400 || m <= 0) return undefined;
    const width = m + 1;
    const cost = new Float64Array((n + 1) * width);
    const step = new Uint8Array((n + 1) * width); // 0 match or change, 1 added in the draft, 2 dropped
    for (let i = 1; i <= n; i++) {
      cost[i * width] = i;
      step[i * width] = 1;
    }
    for (let i = 1; i <= n; i++)
      for (let j = 1; j <= m; j++) {
        const same = (quote[i - 1] as QuoteWord).norm === (this.words[low + j - 1] as QuoteWord).norm;
        const at = i * width + j;
        const change = (cost[at - width - 1] as number) + (same ? 0 : CHANGED);
        const added = (cost[at - width] as number) + 1;
        // What a marked gap leaves out costs nothing.
        const free = i < n ? (quote[i] as QuoteWord).gap : true;
        const dropped = (cost[at - 1] as number) + (free ? 0 : 1);
        const least = Math.min(change, added, dropped);
        cost[at] = least;
        step[at] = change === least ? 0 : added === least ? 1 : 2;
      }
    let end = 0;
    for (let j = 1; j <= m; j++) if ((cost[n * width + j] as number) < (cost[n * width + end] as number)) end = j;
    const edits: QuoteEdit[] = [];
    let same = 0;
    let i = n;
    let j = end;
    while (i > 0) {
      const kind = step[i * width + j];
      const draft = quote[i - 1] as QuoteWord;
      const source = this.words[low + j - 1];
      if (kind === 0 && j > 0) {
        if (draft.norm === source?.norm) same++;
        else edits.push({ kind: 'changed', draft: draft.norm, source: source?.norm ?? '' });
        i--;
        j--;
      } else if (kind === 1 || j === 0) {
        edits.push({ kind: 'added', draft: draft.norm, source: '' });
        i--;
      } else {
        if (!(i < n && (quote[i] as QuoteWord).gap))
          edits.push({ kind: 'dropped', draft: '', source: source?.norm ?? '' });
        j--;
      }
    }
    const from = low + j;
    const to = low + end;
    const all = n + (to - from) || 1;
    // Words in another order are the same words.
    const shared = n <= REORDERED ? this.#shared(quote, from, to) : same;
    return { from, to, likeness: Math.max((2 * same) / all, (1.8 * shared) / all), edits: edits.reverse() };
  }
}

const add = (map: Map<string, number[]>, key: string, at: number): void => {
  const list = map.get(key);
  if (list) list.push(at);
  else map.set(key, [at]);
};
