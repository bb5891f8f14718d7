import type { Figure } from '../figures';
import type { Quote, ReportedSpeech } from '../quotes';
import { contains } from '../text/span';

/** Who gave each figure: the speaker of the quote, else of the reported statement, that it stands in. */
export function giversOf(
  figures: readonly Figure[],
  quotes: readonly Quote[],
  reported: readonly ReportedSpeech[],
): Map<Figure, string> {
  const givers = new Map<Figure, string>();
  for (const figure of figures) {
    const speaker =
      quotes.find((quote) => quote.speaker && contains(quote, figure))?.speaker ??
      reported.find((statement) => statement.speaker && contains(statement.content, figure))?.speaker;
    if (speaker) givers.set(figure, speaker);
  }
  return givers;
}
