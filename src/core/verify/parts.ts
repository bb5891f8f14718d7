import type { Language } from '../lang/types';
import type { Context, Contexts } from './context';

/** How the parts of two sentences that belong to two mentions lie to each other; all but `opposed` lie in 0..1, rarer words counting more. */
export interface Parts {
  /** The share of the draft's part that the source's part has. */
  readonly forward: number;
  /** The share of the source's part that the draft's part has. */
  readonly backward: number;
  /** The share of the draft's part that isn't in the source's but belongs to another mention of the same sentence there. */
  readonly crossed: number;
  /** The share of the source's part that isn't in the draft's but belongs to another mention of the same sentence there. */
  readonly crossedBack: number;
  /** How many words of one part stand against words of the other ('imports', 'exports'), at most 2. */
  readonly opposed: number;
}

/** What a word that is only used for another one counts. */
const BY_CONCEPT = 0.6;
/** What a word counts that the source has nowhere, and a name that it has nowhere. */
const UNKNOWN = { word: 0.7, name: 1 } as const;
const WEAK = 0.35;
const MOST_OPPOSED = 2;

/** Compares the parts of a draft's mentions with those of one source's. */
export function parter(draft: Contexts, source: Contexts, language: Language): (d: Context, s: Context) => Parts {
  const { concepts, weak, opposites } = language.verify;
  const match = (stem: string, by: Context): number => {
    if (by.part.has(stem)) return 1;
    const own = concepts.get(stem);
    return own?.some((concept) => by.partConcepts.has(concept)) ? BY_CONCEPT : 0;
  };
  const weightOf = (stem: string, isName: boolean): number => {
    const count = source.spread.get(stem);
    const weight = count === undefined ? (isName ? UNKNOWN.name : UNKNOWN.word) : 1 / (1 + Math.log(count));
    return weak.has(stem) ? WEAK * weight : weight;
  };
  const rivals = new Map<Context, readonly Context[]>();
  const rivalsOf = (context: Context, all: readonly Context[]): readonly Context[] => {
    let known = rivals.get(context);
    if (!known) rivals.set(context, (known = rivalsIn(context, all)));
    return known;
  };
  const share = (own: Context, other: Context, all: readonly Context[]): readonly [number, number] => {
    let sum = 0;
    let found = 0;
    let crossed = 0;
    for (const stem of own.part) {
      const weight = weightOf(stem, own.names.has(stem));
      sum += weight;
      const here = match(stem, other);
      found += weight * here;
      if (here === 1) continue;
      let there = 0;
      for (const rival of rivalsOf(other, all)) there = Math.max(there, match(stem, rival));
      if (there > here) crossed += weight * (there - here);
    }
    return sum > 0 ? [found / sum, crossed / sum] : [0, 0];
  };
  const opposed = (d: Context, s: Context): number => {
    let count = 0;
    for (const stem of d.part) {
      if (s.part.has(stem)) continue;
      const against = opposites.get(stem);
      if (against) for (const other of against) if (s.part.has(other) && !d.part.has(other)) count++;
    }
    return Math.min(MOST_OPPOSED, count);
  };
  return (d, s) => {
    const [forward, crossed] = share(d, s, source.all);
    const [backward, crossedBack] = share(s, d, draft.all);
    return { forward, backward, crossed, crossedBack, opposed: opposed(d, s) };
  };
}

/** The other mentions of a sentence that could be taken for one: figures of its scale, or dates. */
function rivalsIn(context: Context, all: readonly Context[]): Context[] {
  const { mention, value, index } = context;
  const found: Context[] = [];
  const take = (at: number): boolean => {
    const other = all[at];
    if (other?.mention.sentence !== mention.sentence) return false;
    if (other.mention.kind === mention.kind && other.value?.scale === value?.scale) found.push(other);
    return true;
  };
  for (let k = index - 1; take(k); k--);
  for (let k = index + 1; take(k); k++);
  return found;
}
