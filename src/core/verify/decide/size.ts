import { digits } from '../compare';
import type { Context } from '../context';
import type { Pair } from '../pairs';
import { valueOf } from '../values';

// How another value lies to the draft's.

/** '78' for '38', '2.8' for '2.5'. */
export function isOneDigitOff(draft: Context, pair: Pair): boolean {
  const a = draft.value;
  const b = pair.source.value;
  if (!a || !b || a.low !== a.high || b.low !== b.high || a.unit !== b.unit || a.side !== b.side) return false;
  const [x, y] = [digits(a.low), digits(b.low)];
  if (Math.floor(Math.log10(Math.abs(a.low) || 1)) !== Math.floor(Math.log10(Math.abs(b.low) || 1))) return false;
  const width = Math.max(x.length, y.length);
  if (width < 2) return false;
  let wrong = 0;
  for (let i = 0; i < width; i++) if ((x[i] ?? '0') !== (y[i] ?? '0')) wrong++;
  return wrong === 1;
}

/** Another day of the same month. */
export function isSameMonth(draft: Context, pair: Pair): boolean {
  const a = draft.mention;
  const b = pair.source.mention;
  if (a.kind !== 'date' || b.kind !== 'date' || a.granularity !== 'day' || b.granularity !== 'day') return false;
  const [year, month] = a.value.split('-');
  const [otherYear, otherMonth] = b.value.split('-');
  return month === otherMonth && (year === otherYear || year === 'XXXX');
}

/** Three times as much or a third: a slip is seldom that far off. */
export function isFarOff(draft: Context, rival: Pair): boolean {
  const a = draft.mention;
  const b = rival.source.mention;
  if (a.kind !== 'figure' || b.kind !== 'figure') return false;
  const ratio = Math.abs(valueOf(a).low) / Math.max(Math.abs(valueOf(b).low), 1e-12);
  return ratio > 3.2 || ratio < 1 / 3.2;
}
