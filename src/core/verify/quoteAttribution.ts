import type { Draft } from '../drafts/types';
import type { Language } from '../lang/types';
import type { Quote } from '../quotes';
import type { QuoteBase } from './quoteAltered';
import { passageFor, placeOf, type Found } from './quoteFinding';
import { isSureOf } from './quoteSpeaker';
import { isFitting, isSameSpeaker } from './speakerNames';
import { PASSAGES } from './passage';
import type { Check } from './types';

/** Words so few are somebody's only where the source has them nowhere else. */
const FEW = 2;

/** The words are right: so is the quote, unless the draft gives them to somebody else. */
export function judgeSpeaker(
  base: QuoteBase,
  quote: Quote,
  words: number,
  found: readonly Found[],
  draft: Draft,
  language: Language,
): Check {
  const spoken = found.filter((one) => one.quotes.some((other) => other.speaker));
  const claimed = quote.speaker;
  const agreeing =
    claimed === undefined
      ? spoken
      : spoken.filter((one) =>
          one.quotes.some((other) => other.speaker && isSameSpeaker(claimed, other.speaker, one.source)),
        );
  const best = agreeing[0] ?? spoken[0] ?? (found[0] as Found);
  const passages = [best, ...found.filter((one) => one !== best)].slice(0, PASSAGES).map(passageFor);
  const place = placeOf(best, passages[0]);
  const said = best.quotes.find((other) => other.speaker);
  const speaker = said?.speaker;
  if (
    claimed !== undefined &&
    speaker !== undefined &&
    !agreeing.length &&
    (words > FEW || found.length === 1) &&
    isSureOf(quote, claimed, draft) &&
    !isOnlyReporting(quote, claimed, best, language) &&
    !isFitting(quote, claimed, best, draft, language)
  ) {
    const { start, end } = quote.mention ?? quote;
    const role = said?.role ? `, ${said.role},` : '';
    return {
      ...base,
      verdict: 'contradicted',
      code: 'quote.misattributed',
      severity: 'warning',
      message: `In ${place} it is ${speaker}${role} who says this, not ${claimed}.`,
      passages,
      ...(quote.mention && { suggestion: speaker, suggestionSpan: { start, end } }),
    };
  }
  const translated = best.quotes.find((other) => other.translatedFrom)?.translatedFrom;
  const who = speaker ? `${speaker} says this in ${place}` : `${place} has these words`;
  return {
    ...base,
    verdict: 'supported',
    severity: 'none',
    message: `${who}${translated ? `, translated from ${translated}` : ''}.`,
    passages,
  };
}

/** 'Al Jazeera reported that …', 'according to Al Jazeera': the draft names where it has the words from, not whose they are. */
function isOnlyReporting(quote: Quote, claimed: string, { source }: Found, language: Language): boolean {
  const { publisher, author } = source.provenance;
  const outlet = [publisher, author].some((name) => name !== undefined && isSameSpeaker(claimed, name, source));
  return outlet && language.quotes.reporting.has(quote.cue?.toLowerCase() ?? '');
}
