import type { Mention } from '../context';
import type { Pair } from '../pairs';
import type { Code } from '../types';
import { isSmallCount } from './size';
import { LEAST } from './thresholds';
import type { Case, Decision } from './types';

// The source has a value that the draft's differs from as a slip does: a digit, a scale, a unit, a hedge.

/** A value on the wrong side of a hedge, of another unit or scale, of the whole instead of a part. */
export function ofSlip({ draft, slip, spec, bar }: Case): Decision | undefined {
  if (!slip || slip.kin === 'typo') return undefined;
  const weak = slip.kin === 'against' || slip.kin === 'rough';
  if (weak && slip.score < LEAST.against + bar) return undefined;
  if (isQuantifier(draft.mention, slip) && slip.score < LEAST.quantifier) return undefined;
  const otherNoun = slip.alignment.head < 0 && slip.kin === 'scale' ? 0.05 : 0;
  const small = slip.kin === 'scale' && isSmallCount(slip) ? LEAST.smallScale : 0;
  if (slip.score < LEAST.slip - LEAST.slipSpecific * spec + bar / 2 + otherNoun + small) return undefined;
  return {
    verdict: 'contradicted',
    code: codeOf(slip, draft.mention),
    pair: slip,
    why: 'The value differs as a slip does.',
  };
}

/** A value with a digit changed, moved, left out or added. */
export function ofTypo({ draft, slip, spec, bar, rivalScore }: Case): Decision | undefined {
  if (slip?.kin !== 'typo') return undefined;
  const least =
    draft.mention.kind === 'date'
      ? LEAST.typoDate
      : LEAST.typo - LEAST.typoSpecific * spec + (slip.alignment.head < 0 ? LEAST.otherHead : 0);
  if (slip.score < least + bar || slip.score < rivalScore - 0.15) return undefined;
  return {
    verdict: 'contradicted',
    code: codeOf(slip, draft.mention),
    pair: slip,
    why: 'The value differs as a typing slip does.',
  };
}

const isQuantifier = (mention: Mention, pair: Pair): boolean =>
  mention.kind === 'figure' && mention.quantifier === 'all' && pair.kin === 'opposite';

function codeOf(pair: Pair, mention: Mention): Code {
  if (mention.kind === 'date') return 'date.value';
  if (isQuantifier(mention, pair)) return 'figure.quantifier';
  if (pair.kin === 'opposite' || pair.kin === 'against') return 'figure.hedge';
  if (pair.kin === 'unit') return 'figure.unit';
  if (pair.kin === 'scale' || pair.kin === 'rough') return 'figure.scale';
  return 'figure.value';
}
