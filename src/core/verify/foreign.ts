import { relateMentions } from '../quantities/calendarRelation';
import type { Language } from '../lang/types';
import type { Context, Contexts } from './context';
import type { Pair } from './pairs';

/** What in the draft's own clause the source does not know: signs that the draft speaks of something else. */
export interface Foreign {
  /** Proper names beside the mention that the source has nowhere. */
  readonly names: readonly string[];
  /** A date of the clause that fits no date of the source. */
  readonly date?: string;
  /** The noun counted is nowhere in the source, in no form and by no word used for it. */
  readonly head: boolean;
}

/** How near a name must stand to be the clause's own. */
const NEAR = 0.55;

export function foreignOf(
  draft: Context,
  draftDoc: Contexts,
  sources: readonly Contexts[],
  language: Language,
): Foreign {
  const names: string[] = [];
  for (const name of draft.names) {
    if ((draft.terms.get(name) ?? 0) < NEAR) continue;
    if (!sources.some((source) => source.spread.has(name))) names.push(name);
  }
  const date = foreignDate(draft, draftDoc, sources);
  const head = draft.head !== '' && !sources.some((source) => knows(source, draft.head, language));
  return { names, head, ...(date ? { date } : {}) };
}

/** Whether a source has a word or one that is used for it. */
export function knows(source: Contexts, stem: string, language: Language): boolean {
  if (source.spread.has(stem)) return true;
  for (const concept of language.verify.concepts.get(stem) ?? []) if (source.conceptsKnown.has(concept)) return true;
  return false;
}

/** The nearest date of the same sentence, if it fits none of the sources' dates. */
function foreignDate(draft: Context, draftDoc: Contexts, sources: readonly Contexts[]): string | undefined {
  if (draft.mention.kind === 'date') return undefined;
  const near = draftDoc.all.filter(
    (other) =>
      other.mention.kind === 'date' &&
      other.mention.sentence === draft.mention.sentence &&
      !!other.mention.value &&
      !!other.mention.interval,
  );
  let best: Context | undefined;
  for (const one of near)
    if (!best || Math.abs(one.first - draft.first) < Math.abs(best.first - draft.first)) best = one;
  if (!best || best.mention.kind !== 'date') return undefined;
  const date = best.mention;
  const fits = sources.some((source) =>
    source.mentions.dates.some((other) => {
      if (!other.interval) return false;
      const relation = relateMentions(date, other);
      return relation !== 'disjoint' && relation !== 'incomparable';
    }),
  );
  return fits ? undefined : date.text;
}

/** Whether a pair's source clause names somebody or something else than the draft's, and the draft's name is elsewhere in the source. */
export function otherSubject(pair: Pair): string | undefined {
  for (const name of pair.draft.names) {
    if ((pair.draft.terms.get(name) ?? 0) < NEAR) continue;
    if (pair.source.terms.has(name)) return undefined;
  }
  for (const name of pair.draft.names)
    if ((pair.draft.terms.get(name) ?? 0) >= NEAR && pair.of.contexts.spread.has(name)) return name;
  return undefined;
}
