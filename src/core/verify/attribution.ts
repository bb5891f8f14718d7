import type { Figure } from '../figures/types';
import type { Language } from '../lang/types';
import type { Mentions } from '../reading/types';
import { contains } from '../text/span';
import type { Decision } from './decide';
import type { Pair } from './pairs';
import { belongsTo, isSameSpeaker, isSpeakerOf, knownSpeaker } from './speakerNames';

/** How well a figure must be aligned for the giver to count. */
const SURE = 0.34;

/**
 * A figure that is right but given to somebody else than in the source: 'Olson said 12 had died' where it is Frank who says so. Contradicted only
 * where the draft names the giver in the figure's own sentence, the source names both and they have nothing to do with each other, the passage
 * is well aligned, and nobody else in any source gives the same figure; unclear where the draft says 'she' or a role. Whom the source does not know, an
 * outlet that passes it on, a body that somebody speaks for, and figures that the source tells as its own are left alone.
 */
export function withGiver(decision: Decision, pairs: readonly Pair[], draft: Mentions, language: Language): Decision {
  const { pair } = decision;
  if (decision.verdict !== 'supported' || decision.derived || !pair) return decision;
  const own = pair.draft.mention;
  if (own.kind !== 'figure' || pair.source.mention.kind !== 'figure' || pair.score < SURE) return decision;
  const claimed = draft.givers.get(own);
  const giver = giverOf(pair);
  if (!claimed || !giver || isTheirs(claimed, giver, pair, language)) return decision;
  if (isOutlet(claimed, pair) || !knownSpeaker(claimed, pair.of.source)) return decision;
  if (isBeside(claimed, pair)) return decision; // both stand there: who is meant is easily misread
  const equal = pairs.filter((one) => one !== pair && one.kin === pair.kin && one.score >= SURE / 2);
  if (equal.some((one) => isTheirs(claimed, giverOf(one), one, language))) return decision;
  const sure = isNamed(own, claimed, draft);
  return {
    ...decision,
    verdict: sure ? 'contradicted' : 'unclear',
    code: 'figure.attribution',
    giver,
    why: `The figure is right, but it is ${giver} who gives it in the source.`,
  };
}

const giverOf = ({ of, source }: Pair): string | undefined =>
  source.mention.kind === 'figure' ? of.source.mentions.givers.get(source.mention) : undefined;

/** Whether a source's figure is the claimed one's, theirs in another guise, or nobody's. */
function isTheirs(claimed: string, giver: string | undefined, { of }: Pair, language: Language): boolean {
  if (giver === undefined) return true;
  return (
    isSameSpeaker(claimed, giver, of.source) ||
    isSpeakerOf(giver, claimed, of.source) ||
    isSpeakerOf(claimed, giver, of.source) ||
    belongsTo(giver, claimed, of.source, language) ||
    belongsTo(claimed, giver, of.source, language)
  );
}

function isOutlet(claimed: string, { of }: Pair): boolean {
  const { publisher, author } = of.source.provenance;
  return [publisher, author].some((name) => name !== undefined && isSameSpeaker(claimed, name, of.source));
}

/** Whether the source names the claimed one in the sentence of its figure. */
function isBeside(claimed: string, { of: { source }, source: { mention } }: Pair): boolean {
  const { document, people } = source.mentions;
  const sentence = document.sentences[mention.sentence];
  return (
    !!sentence &&
    people.some(
      ({ name, mentions }) => mentions.some((one) => contains(sentence, one)) && isSameSpeaker(claimed, name, source),
    )
  );
}

/** Whether the draft names the giver in the sentence of the figure, not only 'she' or a role. */
function isNamed(figure: Figure, claimed: string, draft: Mentions): boolean {
  const { document, people } = draft;
  const sentence = document.sentences[figure.sentence];
  const person = people.find(({ name }) => name === claimed);
  return !!sentence && !!person?.mentions.some((one) => contains(sentence, one));
}
