import type { Span } from '../text/span';
import type { Messages } from '../lang/messages';
import type { Context } from './context';
import type { Decision } from './decide';
import { messageOf } from './message';
import type { Pair } from './pairs';
import { passageOf, PASSAGES } from './passage';
import { severityOf } from './severity';
import { suggestionOf } from './suggest';
import type { Check, Passage, TraceStep } from './types';

/** A decision put into words: the check as every surface shows it. */
export function toCheck(draft: Context, decision: Decision, pairs: readonly Pair[], messages: Messages): Check {
  const { mention } = draft;
  const passages = passagesFor(decision);
  const suggestion = suggestionOf(draft, decision);
  return {
    kind: mention.kind,
    start: mention.start,
    end: mention.end,
    text: mention.text,
    verdict: decision.verdict,
    ...(decision.code && { code: decision.code }),
    severity: severityOf(decision.verdict, decision.code),
    message: messageOf(draft, decision, messages),
    passages,
    ...(decision.derived && { derivation: decision.derived.derivation }),
    ...(suggestion !== undefined && suggestion !== mention.text && { suggestion }),
    trace: traceOf(decision, pairs),
  };
}

/** The decisive passage first: the pair's, else the operands'; then where the value really stands. */
function passagesFor(decision: Decision): Passage[] {
  const spans: { source: Pair['of']['source']; span: Span }[] = [];
  if (decision.derived)
    for (const { mention, of } of decision.derived.operands) spans.push({ source: of.source, span: mention });
  if (decision.pair && !decision.derived && (decision.verdict !== 'not-found' || decision.pair.score > 0.15))
    spans.push({ source: decision.pair.of.source, span: decision.pair.source.mention });
  const day = decision.appeared?.mentions.document.frontMatter?.fields.get('date');
  if (decision.appeared && day) spans.push({ source: decision.appeared, span: day });
  if (decision.elsewhere) spans.push({ source: decision.elsewhere.of.source, span: decision.elsewhere.source.mention });
  for (const other of decision.others ?? []) spans.push({ source: other.of.source, span: other.source.mention });
  const passages: Passage[] = [];
  for (const { source, span } of spans) {
    const passage = passageOf(source, span);
    const at = passages.findIndex((p) => p.path === passage.path && p.start === passage.start && p.end === passage.end);
    const known = passages[at];
    if (known) passages[at] = { ...known, decisive: [...known.decisive, ...passage.decisive] };
    else passages.push(passage);
  }
  return passages.slice(0, PASSAGES);
}

/** The candidates in the order of how probably they are meant, then what decided. */
function traceOf(decision: Decision, pairs: readonly Pair[]): TraceStep[] {
  const likeliest = [...pairs].sort((a, b) => b.probability - a.probability).slice(0, 4);
  const steps: TraceStep[] = likeliest.map((pair) => ({
    what: `${KIN[pair.kin]}: “${pair.source.mention.text}”`,
    passage: passageOf(pair.of.source, pair.source.mention),
    score: Math.round(pair.probability * 100) / 100,
  }));
  steps.push({ what: decision.why });
  return steps;
}

const KIN: Readonly<Record<Pair['kin'], string>> = {
  against: 'A value near it, on the other side',
  converted: 'The same in another unit',
  equal: 'The same value',
  hedge: 'The same number, hedged otherwise',
  none: 'Not comparable',
  opposite: 'The same number with the opposite hedge',
  turned: 'The same number of a change the other way',
  plain: 'Another value',
  rough: 'About the same digits at another scale',
  rounded: 'A value that the wording allows',
  rounding: 'A value near it',
  scale: 'The same digits at another scale',
  typo: 'Nearly the same digits',
  unit: 'The same number in another unit',
};
