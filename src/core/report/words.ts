import type { Source } from '../sources/types';
import { LineIndex } from '../text/lines';
import type { Check, Passage, Verdict } from '../verify/types';
import type { VerifiedDraft } from './types';

/** How a verdict is written for people. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  contradicted: 'contradicted',
  'not-found': 'not found',
  supported: 'supported',
  unclear: 'unclear',
};

/** A sign beside each verdict's word: colour is never the only difference. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  contradicted: '✘',
  'not-found': '○',
  supported: '✔',
  unclear: '?',
};

/** The order in which a reader wants them: what may be wrong first. */
export const VERDICT_ORDER: readonly Verdict[] = ['contradicted', 'unclear', 'not-found', 'supported'];

/** What each code means, in a clause; shown as a rule's description. */
export const CODE_WORDS: Readonly<Record<NonNullable<Check['code']>, string>> = {
  'citation.unknown-source': 'The draft cites a source that is not there.',
  'citation.unsupported': 'The cited source does not hold what it is cited for.',
  'citation.wrong-passage': 'Another paragraph of the cited source holds it.',
  'date.not-found': 'No source gives this date.',
  'date.value': 'The source gives another date.',
  'draft.inconsistent': 'The draft says two different things.',
  'figure.attribution': 'The source has somebody else give this figure.',
  'figure.converted': 'The figure is a right conversion of the source’s.',
  'figure.derived': 'The figure follows from the source’s figures.',
  'figure.hedge': 'The source’s hedge points the other way.',
  'figure.miscalculated': 'The source’s figures give another result.',
  'figure.not-found': 'No source gives this figure.',
  'figure.quantifier': 'The source does not say it of all of them.',
  'figure.rounded': 'The figure is a right rounding of the source’s.',
  'figure.scale': 'The source’s figure is of another order of magnitude.',
  'figure.subject': 'In the source this figure belongs to something else.',
  'figure.unit': 'The source’s figure has another unit.',
  'figure.value': 'The source gives another figure.',
  'name.misspelled': 'The source spells this name otherwise.',
  'name.not-found': 'No source holds this name.',
  'name.role': 'The source gives this person another role.',
  'quote.altered': 'The quoted words are not those of the source.',
  'quote.misattributed': 'In the source somebody else says this.',
  'quote.not-found': 'No source holds these quoted words.',
  'quote.unmarked': 'These are the source’s words without quotation marks.',
  'unclear.claim': 'The source does not bear out this claim as it stands.',
  'unclear.hedge': 'A hedge was dropped or added.',
  'unclear.measure': 'The source counts something narrower or wider.',
  'unclear.rounding': 'The rounding goes too far to be sure.',
  'unclear.sources': 'The sources disagree.',
};

/** A check with its 1-based place in the draft. */
export interface Placed {
  readonly check: Check;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A draft's checks with their places, in the order of the text. */
export function placed({ draft, checks }: VerifiedDraft): Placed[] {
  const lines = new LineIndex(draft.mentions.document.text);
  return [...checks]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((check) => {
      const start = lines.positionAt(check.start);
      const end = lines.positionAt(check.end);
      return {
        check,
        line: start.line + 1,
        column: start.character + 1,
        endLine: end.line + 1,
        endColumn: end.character + 1,
      };
    });
}

/** 'Al Jazeera, ¶ 20'. */
export function passageName(passage: Passage, sources: readonly Source[]): string {
  const source = sources.find((one) => one.key === passage.key && one.path === passage.path);
  const who = source?.provenance.publisher ?? source?.provenance.author ?? passage.key;
  return `${who}, ${passage.paragraph ? `¶ ${passage.paragraph}` : 'front matter'}`;
}

/** A passage's words cut at its decisive stretches, white space folded. */
export function passageParts(passage: Passage): { readonly text: string; readonly decisive: boolean }[] {
  const parts: { text: string; decisive: boolean }[] = [];
  let from = passage.start;
  const push = (to: number, decisive: boolean): void => {
    const text = passage.text.slice(from - passage.start, to - passage.start).replace(/\s+/g, ' ');
    if (text) parts.push({ text, decisive });
    from = to;
  };
  for (const span of [...passage.decisive].sort((a, b) => a.start - b.start)) {
    if (span.start < from || span.end > passage.end) continue;
    push(span.start, false);
    push(span.end, true);
  }
  push(passage.end, false);
  return parts;
}
