import type { Draft } from '../drafts/types';
import { say, type Messages } from '../lang/messages';
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
  const { messages } = language;
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
    const told = { place, speaker, own: claimed };
    return {
      ...base,
      verdict: 'contradicted',
      code: 'quote.misattributed',
      severity: 'warning',
      message: said?.role
        ? say(messages, 'quote.misattributedRole', { ...told, role: said.role })
        : say(messages, 'quote.misattributed', told),
      passages,
      ...(quote.mention && { suggestion: speaker, suggestionSpan: { start, end } }),
    };
  }
  const from = best.quotes.find((other) => other.translatedFrom)?.translatedFrom;
  return {
    ...base,
    verdict: 'supported',
    severity: 'none',
    message: sayWho(messages, place, speaker, from),
    passages,
  };
}

/** Whose words they are, where, and from which language. */
function sayWho(messages: Messages, place: string, speaker: string | undefined, language: string | undefined): string {
  if (speaker && language) return say(messages, 'quote.supportedSpeakerTranslated', { speaker, place, language });
  if (speaker) return say(messages, 'quote.supportedSpeaker', { speaker, place });
  return language
    ? say(messages, 'quote.supportedTranslated', { place, language })
    : say(messages, 'quote.supported', { place });
}

/** 'Al Jazeera reported that …', 'according to Al Jazeera': the draft names where it has the words from, not whose they are. */
function isOnlyReporting(quote: Quote, claimed: string, { source }: Found, language: Language): boolean {
  const { publisher, author } = source.provenance;
  const outlet = [publisher, author].some((name) => name !== undefined && isSameSpeaker(claimed, name, source));
  return outlet && language.quotes.reporting.has(quote.cue?.toLowerCase() ?? '');
}
