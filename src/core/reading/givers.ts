import type { Figure } from '../figures';
import type { Quote, ReportedSpeech } from '../quotes';
import { at as spanAt, contains } from '../text/span';

/** Who gave each figure: the speaker of the quote, else of the reported statement, that it stands in. All are sorted by position. */
export function giversOf(
  figures: readonly Figure[],
  quotes: readonly Quote[],
  reported: readonly ReportedSpeech[],
): Map<Figure, string> {
  const givers = new Map<Figure, string>();
  let from = 0;
  for (const figure of figures) {
    while ((reported[from]?.end ?? Infinity) <= figure.start) from++;
    const quote = spanAt(quotes, figure.start);
    let speaker = quote && contains(quote, figure) ? quote.speaker : undefined;
    for (let i = from; !speaker && (reported[i]?.start ?? Infinity) <= figure.start; i++) {
      const statement = reported[i] as ReportedSpeech;
      // 'estimated 12' is a figure with its hedge, which is also the verb.
      if (contains(statement.content, figure.number)) speaker = statement.speaker;
    }
    if (speaker) givers.set(figure, speaker);
  }
  return givers;
}
