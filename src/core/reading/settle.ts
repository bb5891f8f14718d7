import type { DateMention } from '../dates';
import type { Figure } from '../figures';
import { length, overlaps } from '../text/span';

/**
 * Decides whose '2022' is. Where a figure and a date overlap the longer one wins, at the same length the date: '2,022
 * people' is read longer by the figures, 'in 2022' the same by both.
 */
export function settle(
  figures: readonly Figure[],
  dates: readonly DateMention[],
): { figures: Figure[]; dates: DateMention[] } {
  const lost = new Set<Figure | DateMention>();
  let from = 0;
  for (const figure of figures) {
    while (from < dates.length && (dates[from] as DateMention).end <= figure.start) from++;
    for (let i = from; i < dates.length && (dates[i] as DateMention).start < figure.end; i++) {
      const date = dates[i] as DateMention;
      if (overlaps(figure, date)) lost.add(length(figure) > length(date) ? date : figure);
    }
  }
  return { figures: figures.filter((f) => !lost.has(f)), dates: dates.filter((d) => !lost.has(d)) };
}
