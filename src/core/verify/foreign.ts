import { relateMentions } from '../quantities/calendarRelation';
import type { Language } from '../lang/types';
import type { Context, Contexts } from './context';

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

export function foreignOf(draft: Context, sources: readonly Contexts[], language: Language): Foreign {
  const names: string[] = [];
  for (const name of draft.names) {
    if ((draft.terms.get(name) ?? 0) < NEAR) continue;
    if (!sources.some((source) => isKnownName(name, source))) names.push(name);
  }
  const date = foreignDate(draft, sources);
  const head = draft.head !== '' && !sources.some((source) => knows(source, draft.head, language));
  return { names, head, ...(date ? { date } : {}) };
}

/** A name, its adjective ('Honduran') or a slip of the pen in it ('Ibara'). */
function isKnownName(name: string, source: Contexts): boolean {
  if (source.spread.has(name)) return true;
  if (name.length < 4) return false;
  for (const known of source.knownNames) {
    if (known.length < 4 || known[0] !== name[0]) continue;
    if (known.slice(0, 5) === name.slice(0, 5) && Math.abs(known.length - name.length) <= 3) return true;
    if (Math.abs(known.length - name.length) <= 1 && isNearly(known, name)) return true;
  }
  return false;
}

/** One letter left out, added or changed. */
function isNearly(a: string, b: string): boolean {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i++;
  let k = 0;
  while (k < a.length - i && k < b.length - i && a[a.length - 1 - k] === b[b.length - 1 - k]) k++;
  return Math.max(a.length, b.length) - i - k <= 1;
}

/** Whether a source has a word or one that is used for it. */
export function knows(source: Contexts, stem: string, language: Language): boolean {
  if (source.spread.has(stem)) return true;
  for (const concept of language.verify.concepts.get(stem) ?? []) if (source.conceptsKnown.has(concept)) return true;
  return false;
}

/** The date that places the mention, if it fits none of the sources' dates. */
function foreignDate(draft: Context, sources: readonly Contexts[]): string | undefined {
  const { date } = draft;
  if (!date) return undefined;
  const fits = sources.some((source) =>
    source.mentions.dates.some((other) => {
      const relation = relateMentions(date, other);
      return relation !== 'disjoint' && relation !== 'incomparable';
    }),
  );
  return fits ? undefined : date.text;
}
