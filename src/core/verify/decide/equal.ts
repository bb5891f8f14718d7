import { isTrue } from '../compare';
import type { Context } from '../context';
import { relateMentions } from '../../quantities/calendarRelation';
import { sameSentence, type Pair } from '../pairs';
import { isFarOff } from './size';
import { LEAST } from './thresholds';
import type { Case, Decision } from './types';

// The source has the same value.

/** What the same value in a source shows: the draft is right, or it gives the value to another time or to somebody else. */
export function ofEqual({ draft, pairs, equal, spec, bar, isOthers }: Case): Decision | undefined {
  if (!equal) return undefined;
  // Other sources are heard later; here only what the same source says else counts.
  const rival = pairs.find((p) => !isTrue(p.kin) && p.of === equal.of);
  if (equal.score < LEAST.equal - LEAST.equalSpecific * spec + bar) return undefined;
  if ((rival?.score ?? 0) - equal.score > mayLead(equal, rival, draft, spec)) return undefined;
  const isDate = draft.mention.kind === 'date';
  const then = otherTime(draft, equal, pairs);
  if (then)
    return {
      verdict: 'contradicted',
      code: 'figure.subject',
      pair: then,
      elsewhere: equal,
      why: 'The source gives the value for another time.',
    };
  if (equal.score >= LEAST.subject && isOthers(equal))
    return {
      verdict: 'contradicted',
      code: isDate ? 'date.value' : 'figure.subject',
      pair: equal,
      elsewhere: equal,
      why: 'The source gives the value to somebody else.',
    };
  return {
    verdict: 'supported',
    pair: equal,
    ...(equal.kin === 'rounded' && !isDate ? { code: 'figure.rounded' as const } : {}),
    ...(equal.kin === 'converted' ? { code: 'figure.converted' as const } : {}),
    why: 'The source has the same value about the same thing.',
  };
}

/**
 * By how much a candidate with another value may fit better before the equal one is given up: more for a value that hardly stands there by
 * chance, and where the other is of quite another size; little where the equal one is what was before.
 */
function mayLead(equal: Pair, rival: Pair | undefined, draft: Context, spec: number): number {
  // 'Five of the country's 12': the part is not taken for the whole.
  if (equal.source.total !== undefined && equal.source.total === rival?.source.value?.low) return 1;
  // A cell has too few words to choose by: its row's other figures say which sentence of the source it is about.
  if (draft.isCell && rival && (sameSentence(equal, rival) || equal.company > rival.company + 0.02)) return 1;
  if (equal.source.role === 'from' && draft.role !== 'from') return 0.12;
  if (equal.alignment.forward >= 0.85) return 1; // the source's own words around it
  const unlikely = Math.max(0, (spec - 0.7) / 0.3);
  return LEAST.beaten + LEAST.beatenSpecific * unlikely + (rival && isFarOff(draft, rival) ? 0.12 : 0);
}

/** The figure that the source gives for the draft's date, where the draft's value stands beside it for another date. */
function otherTime(draft: Context, equal: Pair, pairs: readonly Pair[]): Pair | undefined {
  if (!draft.date || !equal.source.date || relateMentions(draft.date, equal.source.date) !== 'disjoint')
    return undefined;
  const date = draft.date;
  return pairs.find(
    (pair) =>
      !isTrue(pair.kin) &&
      sameSentence(pair, equal) &&
      pair.source.date !== undefined &&
      ['equal', 'within', 'overlapping'].includes(relateMentions(date, pair.source.date)),
  );
}
