import type { Context } from './context';
import type { Decision } from './decide';
import type { Derived } from './derive/types';
import type { Pair } from './pairs';
import { clauseOf, nameOf, oneLine, paragraphOf, placeOf, wordsOf } from './wording';

/** One sentence that says why, with the source's own words in it and none of the engine's. */
export function messageOf(draft: Context, decision: Decision): string {
  const own = oneLine(draft.mention.text);
  const { pair, derived } = decision;
  if (derived) return derivedMessage(own, derived);
  if (!pair) return silence(draft);
  const source = pair.of.source;
  const words = wordsOf(source, pair.source.mention);
  const where = placeOf(source, pair.source.mention);
  switch (decision.code) {
    case undefined:
      return `${where}${agreeing(decision)} says ${words}.`;
    case 'figure.rounded':
      return `${where} says ${words}; “${own}” is true of it.`;
    case 'figure.converted':
      return `${where} says ${words}, which is ${own}.`;
    case 'figure.hedge':
    case 'figure.unit':
    case 'figure.scale':
    case 'figure.value':
    case 'figure.quantifier':
    case 'date.value':
      if (decision.elsewhere === pair)
        return `${where} says ${own} of something else: “${clauseOf(pair.of, pair.source.mention)}”.`;
      if (decision.elsewhere) return `${where} says ${words}, not ${own}${belongs(decision.elsewhere)}.`;
      return `${where} says ${words}, not ${own}.`;
    case 'figure.subject':
      if (decision.elsewhere && decision.elsewhere !== pair)
        return `${where} says ${words}, not ${own}${belongs(decision.elsewhere)}.`;
      return `${where} says ${own} of something else: “${clauseOf(pair.of, pair.source.mention)}”.`;
    case 'figure.attribution':
      return `In ${where}, ${own} comes from ${decision.giver ?? 'somebody else'}.`;
    case 'unclear.hedge':
      return `${where} says ${words}; the draft says ${own}.`;
    case 'unclear.rounding':
      return `${where} says ${words}; “${own}” is only near it.`;
    case 'unclear.measure':
      return `${where} says ${words}, which is not quite the same as ${own}.`;
    case 'unclear.sources':
      return disagreement(decision, words, where);
    default:
      return silence(draft, pair);
  }
}

function agreeing({ agreeing: count = 0 }: Decision): string {
  return count === 0 ? '' : count === 1 ? ', like another source,' : `, like ${count} other sources,`;
}

function belongs(elsewhere: Pair): string {
  return `, which belongs to “${clauseOf(elsewhere.of, elsewhere.source.mention)}”`;
}

function disagreement(decision: Decision, words: string, where: string): string {
  const others = (decision.others ?? []).map(
    (pair) =>
      `${placeOf(pair.of.source, pair.source.mention)} says ${wordsOf(pair.of.source, pair.source.mention)}${dated(pair)}`,
  );
  return `The sources disagree: ${where} says ${words}${decision.pair ? dated(decision.pair) : ''}; ${others.join('; ')}.`;
}

const dated = (pair: Pair): string => (pair.of.source.provenance.date ? `, ${pair.of.source.provenance.date}` : '');

function silence(draft: Context, nearest?: Pair): string {
  const what = draft.mention.kind === 'date' ? 'this date' : noun(draft);
  const near =
    nearest && nearest.score > 0.15
      ? `; the nearest passage is ${placeOf(nearest.of.source, nearest.source.mention)}`
      : '';
  return `No source gives ${what}${near}.`;
}

function noun(draft: Context): string {
  if (draft.mention.kind !== 'figure') return 'this date';
  const measure = oneLine(draft.mention.measure.text);
  return measure && measure.length < 60 ? `this figure for “${measure}”` : 'this figure';
}

function derivedMessage(own: string, derived: Derived): string {
  const source = derived.operands[0]?.of.source;
  if (!source) return `The sources give it: ${derived.derivation}.`;
  const paragraphs = [...new Set(derived.operands.map(({ mention, of }) => paragraphOf(of.source, mention)))];
  const where = `${nameOf(source)} (${paragraphs.join(' and ')})`;
  return derived.verdict === 'supported'
    ? `It follows from ${where}: ${derived.derivation}.`
    : `By ${where} it is ${derived.result}, not ${own}: ${derived.derivation}.`;
}
