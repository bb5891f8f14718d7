import type { DateMention } from '../dates';
import type { Figure } from '../figures';
import { length, overlaps } from '../text/span';

/**
 * Decides whose '2022' is. Where a figure and a date overlap the longer one wins, at the same length the date: 'more than
 * 2022' is the figures', '2022', '17 June' and '2018-19' are the dates'. A relative date gives way to any figure: '13 months'
 * counts, whatever '13 months later' points to. Both lists are sorted by position and so are the results.
 */
export function settle(
  figures: readonly Figure[],
  dates: readonly DateMention[],
): { figures: Figure[]; dates: DateMention[] } {
  const lost = new Set<Figure | DateMention>();
  const pairs = [...overlapping(figures, dates)];
  for (const [figure, date] of pairs) if (date.relative || length(figure) > length(date)) lost.add(date);
  // a figure gives way only to a date that stays
  for (const [figure, date] of pairs) if (!lost.has(date)) lost.add(figure);
  return { figures: figures.filter((f) => !lost.has(f)), dates: dates.filter((d) => !lost.has(d)) };
}

/** Every figure with every date that it shares characters with; linear in both lists. */
function* overlapping(
  figures: readonly Figure[],
  dates: readonly DateMention[],
): Generator<readonly [Figure, DateMention]> {
  let from = 0;
  for (const figure of figures) {
    while ((dates[from]?.end ?? Infinity) <= figure.start) from++;
    for (let i = from; i < dates.length; i++) {
      const date = dates[i] as DateMention;
      if (date.start >= figure.end) break;
      if (overlaps(figure, date)) yield [figure, date];
    }
  }
}
