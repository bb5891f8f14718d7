import { digits } from './compare';
import type { Mention } from './context';

/** How unlikely it is that a mention's value stands in a text by chance: 0 ('two') to 1 ('$318.4 million', '17 June 2024'). */
export function specificity(mention: Mention): number {
  if (mention.kind === 'date')
    return mention.granularity === 'day'
      ? 0.95
      : mention.granularity === 'month'
        ? mention.inferred
          ? 0.7
          : 0.95
        : 0.6;
  const { low, high, unit, ratio } = mention.quantity;
  if (ratio && ratio[1] > 10) return 0.9;
  const count = digits(low).length;
  let value = count >= 3 ? 0.95 : count === 2 ? 0.55 : low >= 100 ? 0.45 : low > 12 ? 0.35 : low > 3 ? 0.2 : 0.1;
  if (unit && unit !== 'year') value += 0.15;
  if (low !== high) value += 0.2;
  return Math.min(1, value);
}
