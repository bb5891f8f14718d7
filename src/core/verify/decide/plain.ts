import type { Context } from '../context';
import type { Foreign } from '../foreign';
import { sameSentence, type Pair } from '../pairs';
import { isFarOff, isOneDigitOff, isSameMonth } from './size';
import { LEAST, raised } from './thresholds';
import type { Case, Decision } from './types';

// The source has quite another value for what is plainly the same thing.

/** A plain disagreement: only where one statement of the source is clearly meant, and no other may be. */
export function ofPlain(one: Case): Decision | undefined {
  const { draft, pairs, plain, equal, foreign, bar, derive } = one;
  if (!plain) return undefined;
  const isDate = draft.mention.kind === 'date';
  const runnerUp = pairs.find((p) => p !== plain && p.source !== plain.source)?.score ?? 0;
  const lead = plain.score - runnerUp;
  const near = isOneDigitOff(draft, plain) || isSameMonth(draft, plain);
  const usual = isDate ? LEAST.plainDate : LEAST.plain;
  const least = (near ? LEAST.nearPlain : usual) + plainBar(draft, plain, equal, foreign, near);
  const isClear = plain.score >= least && lead >= (near ? LEAST.margin / 2 : LEAST.margin);
  const isSame = (): boolean =>
    !isDate &&
    plain.score >= LEAST.samePlain + bar &&
    lead >= LEAST.sameMargin &&
    plain.alignment.backward >= LEAST.sameBackward &&
    !isFarOff(draft, plain) &&
    derive.probability() < LEAST.sameDerived;
  if (!isClear && !isSame()) return undefined;
  return {
    verdict: 'contradicted',
    code: isDate ? 'date.value' : 'figure.value',
    pair: plain,
    ...(equal ? { elsewhere: equal } : {}),
    why: 'The source gives another value for the same thing.',
  };
}

/**
 * What is added to the bar of a plain disagreement: what the draft's clause names that the source doesn't know, another noun, another size; less
 * where the draft's value stands in the same sentence of the source about something else.
 */
function plainBar(draft: Context, plain: Pair, equal: Pair | undefined, foreign: Foreign, near: boolean): number {
  const sure = plain.alignment.forward >= 0.5;
  const head =
    plain.alignment.head < 0
      ? draft.mention.kind === 'figure'
        ? near
          ? LEAST.otherHead / 2
          : LEAST.otherHead
        : sure
          ? 0
          : 0.04
      : 0;
  const mistaken =
    plain.alignment.head > 0 && equal !== undefined && equal.alignment.head < 0 && sameSentence(equal, plain)
      ? 0.08
      : 0;
  const far = isFarOff(draft, plain) ? LEAST.far : 0;
  // A date that the source has, of something else, is mostly told of that.
  const told = draft.mention.kind === 'date' && equal !== undefined ? LEAST.toldDate : 0;
  return (
    raised(sure ? { ...foreign, head: false } : foreign) +
    head +
    far +
    told +
    Math.min(0.14, elsewhere(draft, plain) * 0.07) -
    mistaken
  );
}

/** How many names beside the draft's mention the source has, but nowhere near this one. */
function elsewhere(draft: Context, pair: Pair): number {
  let count = 0;
  for (const name of draft.names)
    if (
      (draft.terms.get(name) ?? 0) >= 0.55 &&
      pair.of.contexts.spread.has(name) &&
      (pair.source.terms.get(name) ?? 0) < 0.2
    )
      count++;
  return count;
}
