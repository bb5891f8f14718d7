import type { Draft } from '../drafts/types';
import { keysOfQuote } from '../index/quoteKeys';
import type { Key } from '../index/types';
import type { SourceIndex } from '../index/sourceIndex';
import type { Language } from '../lang/types';
import type { Quote } from '../quotes';
import { writtenIn } from '../quotes/words';
import type { Mentions } from '../reading/types';
import { narrowSources } from '../sources/narrow';
import type { Steps } from '../text/steps';
import type { Contexts } from './context';
import type { Group } from './groups';

/** As many sources are looked at for one draft (cited and named ones come on top). */
const MOST = 8;
/** A source must share this much of what the best one shares over the whole draft. */
const SHARE = { draft: 0.45 } as const;
/** A source that is the best one for a paragraph by this much is looked at, whatever the rest of the draft is about. */
const BEST_OF_GROUP = 5;
/** Less than this in shared words' weight says nothing. */
const LEAST = 1.5;

/** The words under which a group of the draft is looked up; names count more. */
export function keysOfGroup(group: Group, contexts: Contexts, language: Language): Key[] {
  const { lexicon, mentions } = contexts;
  const keys = new Map<string, number>();
  for (let block = group.first; block < group.last; block++) {
    const range = mentions.document.blockTokens[block];
    for (let i = range?.first ?? 0; i < (range?.last ?? 0); i++) {
      const stem = lexicon.stems[i];
      if (!stem || language.verify.weak.has(stem)) continue;
      const weight = lexicon.names[i] ? 2 : 1;
      if ((keys.get(stem) ?? 0) < weight) keys.set(stem, weight);
    }
  }
  return [...keys].map(([stem, weight]) => ({ stem, weight }));
}

/** What `keysOfGroup` reads its words from, as one string: a group's text and which of its words are names. */
function writtenAs({ first, last, start, end }: Group, { lexicon, mentions: { document } }: Contexts): string {
  const { blockTokens, text } = document;
  const names = lexicon.names.subarray(blockTokens[first]?.first, blockTokens[last - 1]?.last);
  return `${text.slice(start, end)}\u0000${names.join('')}`;
}

/** What one group of a draft shares with each source, by the source's number, and which source is the best one for it. */
interface Shared {
  readonly scores: Float32Array;
  readonly best: number;
}

/** Kept out of the steps of `Candidates`, so that it runs as fast as a plain loop does. */
function addTo(total: Float64Array, scores: Float32Array): void {
  for (let number = 0; number < scores.length; number++)
    total[number] = (total[number] as number) + (scores[number] as number);
}

/** A source that has so much of the word pairs of a quote is looked at, whatever else the draft is about; not for quotes of fewer pairs. */
const QUOTED = { share: 0.5, pairs: 3, sources: 2 } as const;

/** The paths of the sources in which something like a quote of a draft is said. */
function quotedIn(mentions: Mentions, quote: Quote, index: SourceIndex): readonly string[] {
  const keys = keysOfQuote(mentions, quote);
  return keys.length < QUOTED.pairs ? [] : index.findQuote(keys, QUOTED.share, QUOTED.sources).map(({ path }) => path);
}

/** Which sources a draft can be about: those it names; else those that share its words, and those it cites. */
export class Candidates {
  readonly #shared = new Map<string, Shared>();
  /** By the words of a quote. */
  #quoted: ReadonlyMap<string, readonly string[]> = new Map();
  #named: { readonly key: string; readonly paths: readonly string[] } | undefined;
  #version = -1;

  /** The paths of the sources for `draft`, sorted so that the order in the index decides nothing. */
  *of(draft: Draft, contexts: Contexts, groups: readonly Group[], index: SourceIndex): Steps<readonly string[]> {
    if (this.#version !== index.version) {
      this.#shared.clear();
      this.#quoted = new Map();
      this.#named = undefined;
      this.#version = index.version;
    }
    const chosen = new Set(
      draft.sources ? this.#narrowed(draft, draft.sources, index) : yield* this.#alike(contexts, groups, index),
    );
    if (!draft.sources) for (const path of yield* this.#quotedBy(draft, index)) chosen.add(path);
    for (const { key } of draft.citations) for (const path of index.pathsOf(key)) chosen.add(path);
    return [...chosen].sort();
  }

  /** The sources that a draft's front matter names, looked for once. */
  #narrowed({ path }: Draft, names: readonly string[], index: SourceIndex): readonly string[] {
    const key = [path, ...names].join('\n');
    if (this.#named?.key !== key) {
      const { sources } = narrowSources([...index.entries()], names, path);
      this.#named = { key, paths: sources.map((source) => source.path) };
    }
    return this.#named.paths;
  }

  /** The sources in which something like a quote of the draft is said, each quote looked up once. */
  *#quotedBy({ mentions }: Draft, index: SourceIndex): Steps<ReadonlySet<string>> {
    const quoted = new Map<string, readonly string[]>();
    const chosen = new Set<string>();
    for (const quote of mentions.quotes) {
      if (quote.sort !== 'speech') continue;
      const key = writtenIn(mentions, quote);
      let paths = this.#quoted.get(key) ?? quoted.get(key);
      if (!paths) {
        paths = quotedIn(mentions, quote, index);
        yield;
      }
      quoted.set(key, paths);
      for (const path of paths) chosen.add(path);
    }
    this.#quoted = quoted;
    return chosen;
  }

  /** The sources that share most with the whole draft, and those that share most with a group of it. */
  *#alike(contexts: Contexts, groups: readonly Group[], index: SourceIndex): Steps<readonly string[]> {
    const seen = new Set<string>();
    const firsts = new Set<number>();
    let total: Float64Array | undefined;
    for (const group of groups) {
      const key = writtenAs(group, contexts);
      seen.add(key);
      let shared = this.#shared.get(key);
      if (!shared) {
        const scores = index.weigh(keysOfGroup(group, contexts, index.language));
        yield;
        this.#shared.set(key, (shared = { scores, best: index.best(scores, 1)[0] ?? -1 }));
      }
      const { scores, best } = shared;
      total ??= new Float64Array(scores.length);
      addTo(total, scores);
      if ((scores[best] ?? 0) >= BEST_OF_GROUP) firsts.add(best);
    }
    for (const key of this.#shared.keys()) if (!seen.has(key)) this.#shared.delete(key);
    if (!total) return [];
    const ranked = index.best(total, MOST);
    const top = total[ranked[0] ?? -1] ?? 0;
    return ranked.flatMap((number) => {
      const score = total[number] as number;
      const path = index.pathOf(number);
      return path !== undefined && score >= LEAST && (score >= SHARE.draft * top || firsts.has(number)) ? [path] : [];
    });
  }
}
