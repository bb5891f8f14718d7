import { listed, say, type MessageKey, type Messages } from '../lang/messages';
import type { Context } from './context';
import type { Decision } from './decide';
import type { Derived } from './derive/types';
import type { Pair } from './pairs';
import { clauseOf, nameOf, oneLine, paragraphOf, placeOf, wordsOf } from './wording';

/** The sentences that need the source's words and the draft's alone, by code. */
const PLAIN = {
  'figure.converted': 'figure.converted',
  'figure.rounded': 'figure.rounded',
  'unclear.hedge': 'figure.otherHedge',
  'unclear.measure': 'figure.nearlySame',
  'unclear.rounding': 'figure.near',
} as const satisfies Partial<Record<NonNullable<Decision['code']>, MessageKey>>;

/** One sentence that says why, with the source's own words in it and none of the engine's. */
export function messageOf(draft: Context, decision: Decision, messages: Messages): string {
  const own = oneLine(draft.mention.text);
  const { pair, derived, elsewhere, code } = decision;
  if (derived) return derivedMessage(own, derived, messages);
  if (decision.appeared) {
    const { appeared } = decision;
    return say(messages, 'date.appeared', { source: nameOf(appeared), date: appeared.provenance.date ?? own });
  }
  if (!pair) return silence(draft, messages);
  const words = wordsOf(pair.of.source, pair.source.mention);
  const place = placeOf(pair.of.source, pair.source.mention, messages);
  const ofElse = (): string =>
    say(messages, 'figure.ofElse', { place, own, clause: clauseOf(pair.of, pair.source.mention) });
  switch (code) {
    case undefined:
      return agreement(decision.agreeing ?? 0, place, words, messages);
    case 'figure.converted':
    case 'figure.rounded':
    case 'unclear.hedge':
    case 'unclear.measure':
    case 'unclear.rounding':
      return say(messages, PLAIN[code], { place, words, own });
    case 'figure.hedge':
    case 'figure.unit':
    case 'figure.scale':
    case 'figure.value':
    case 'figure.quantifier':
    case 'date.value':
      if (pair.kin === 'turned')
        return say(messages, 'figure.turned', { place, own, clause: clauseOf(pair.of, pair.source.mention) });
      if (elsewhere === pair) return ofElse();
      return elsewhere
        ? belongs(place, words, own, elsewhere, messages)
        : say(messages, 'figure.other', { place, words, own });
    case 'figure.subject':
      return elsewhere && elsewhere !== pair ? belongs(place, words, own, elsewhere, messages) : ofElse();
    case 'figure.attribution':
      return decision.giver
        ? say(messages, 'figure.attribution', { place, own, giver: decision.giver })
        : say(messages, 'figure.attributionElse', { place, own });
    case 'unclear.sources':
      return disagreement(decision, pair, messages);
    default:
      return silence(draft, messages, pair);
  }
}

function agreement(count: number, place: string, words: string, messages: Messages): string {
  if (count === 0) return say(messages, 'figure.same', { place, words });
  return count === 1
    ? say(messages, 'figure.sameLikeAnother', { place, words })
    : say(messages, 'figure.sameLikeOthers', { place, words, count });
}

function belongs(place: string, words: string, own: string, elsewhere: Pair, messages: Messages): string {
  const clause = clauseOf(elsewhere.of, elsewhere.source.mention);
  return say(messages, 'figure.otherBelongs', { place, words, own, clause });
}

function disagreement(decision: Decision, first: Pair, messages: Messages): string {
  const parts = [first, ...(decision.others ?? [])].map(({ of: { source }, source: { mention } }) => {
    const told = { place: placeOf(source, mention, messages), words: wordsOf(source, mention) };
    const { date } = source.provenance;
    return date ? say(messages, 'disagree.oneDated', { ...told, date }) : say(messages, 'disagree.one', told);
  });
  return say(messages, 'disagree.sources', { list: listed(messages, parts) });
}

/** From so good a fit on the nearest passage is worth naming. */
const NEAR = 0.15;
/** A longer measure would not be read. */
const LONGEST_MEASURE = 60;

function silence({ mention }: Context, messages: Messages, nearest?: Pair): string {
  const place =
    nearest && nearest.score > NEAR ? placeOf(nearest.of.source, nearest.source.mention, messages) : undefined;
  if (mention.kind !== 'figure')
    return place ? say(messages, 'silent.dateNear', { place }) : say(messages, 'silent.date', {});
  const measure = oneLine(mention.measure.text);
  if (!measure || measure.length >= LONGEST_MEASURE)
    return place ? say(messages, 'silent.figureNear', { place }) : say(messages, 'silent.figure', {});
  return place
    ? say(messages, 'silent.figureOfNear', { measure, place })
    : say(messages, 'silent.figureOf', { measure });
}

function derivedMessage(own: string, derived: Derived, messages: Messages): string {
  const { derivation, result } = derived;
  const source = derived.operands[0]?.of.source;
  if (!source) return say(messages, 'derived.fromSources', { derivation });
  const paragraphs = derived.operands.map(({ mention, of }) => paragraphOf(of.source, mention, messages));
  const list = [...new Set(paragraphs)].reduce((all, part) =>
    say(messages, 'place.paragraphsAnd', { list: all, part }),
  );
  const place = say(messages, 'place.paragraphs', { source: nameOf(source), list });
  return derived.verdict === 'supported'
    ? say(messages, 'derived.supported', { place, derivation })
    : say(messages, 'derived.contradicted', { place, result, own, derivation });
}
