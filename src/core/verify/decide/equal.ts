import { isTrue } from '../compare';
import type { Context } from '../context';
import { relateMentions } from '../../quantities/calendarRelation';
import { sameSentence, type Pair } from '../pairs';
import { LEAST } from './thresholds';
import type { Decision } from './types';

// The source has the same value.

/** What the same value in a source shows: the draft is right, or it gives the value to another time or to somebody else. */
export function ofEqual(
  draft: Context,
  equal: Pair,
  pairs: readonly Pair[],
  isOthers: (pair: Pair) => boolean,
): Decision {
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
