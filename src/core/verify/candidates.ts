import type { Draft } from '../drafts/types';
import type { Key } from '../index/types';
import type { SourceIndex } from '../index/sourceIndex';
import type { Language } from '../lang/types';
import { narrowSources } from '../sources/narrow';
import type { Source } from '../sources/types';
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

/** Which sources a draft can be about: those it names; else those that share its words, and those it cites. */
export class Candidates {
  readonly #scores = new Map<string, ReadonlyMap<string, number>>();
  #version = -1;

  /** The sources for `draft`, sorted by path so that the order in the index decides nothing. */
  of(draft: Draft, contexts: Contexts, groups: readonly Group[], index: SourceIndex): Source[] {
    const language = index.language;
    if (this.#version !== index.version) {
      this.#scores.clear();
      this.#version = index.version;
    }
    const chosen = new Set<string>();
    if (draft.sources) {
      const named = narrowSources([...index.entries()], draft.sources, draft.path);
      for (const source of named.sources) chosen.add(source.path);
    } else {
      const total = new Map<string, number>();
      const seen = new Set<string>();
      const firsts = new Set<string>();
      for (const group of groups) {
        seen.add(group.key);
        let scores = this.#scores.get(group.key);
        if (!scores) this.#scores.set(group.key, (scores = index.scoreSources(keysOfGroup(group, contexts, language))));
        let best = '';
        for (const [path, score] of scores) {
          total.set(path, (total.get(path) ?? 0) + score);
          const known = scores.get(best) ?? 0;
          if (score > known || (score === known && path < best)) best = path;
        }
        if ((scores.get(best) ?? 0) >= BEST_OF_GROUP) firsts.add(best);
      }
      for (const key of this.#scores.keys()) if (!seen.has(key)) this.#scores.delete(key);
      const ranked = [...total].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      const top = ranked[0]?.[1] ?? 0;
      for (const [path, score] of ranked.slice(0, MOST))
        if (score >= LEAST && (score >= SHARE.draft * top || firsts.has(path))) chosen.add(path);
    }
    const cited = new Set(draft.citations.map((citation) => citation.key));
    if (cited.size) for (const entry of index.entries()) if (cited.has(entry.key)) chosen.add(entry.path);
    return [...chosen].sort().flatMap((path) => index.source(path) ?? []);
  }
}
