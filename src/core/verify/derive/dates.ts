import type { DateMention } from '../../dates/types';
import { civilOf } from '../../quantities/calendar';
import { describe } from '../../quantities/describe';
import { valueOf } from '../values';
import type { Ranked } from './operands';
import type { Derived } from './types';

const DAY = 86400;
const LEAST = 0.5;
/** How likely a date of this fineness is hit by chance with one try. */
const CHANCE = { year: 0.06, month: 0.02, day: 0.01 } as const;
const ALLOWED = 0.25;

/** A date worked out from a date and a time span of the source: 'a 45-year term since June 2024' ends in 2069. */
export function deriveDate(draft: DateMention, operands: readonly Ranked[], bar: number): Derived | undefined {
  const { granularity } = draft;
  if (granularity !== 'year' && granularity !== 'month' && granularity !== 'day') return undefined;
  const dates = operands.filter((one) => one.context.mention.kind === 'date');
  const spans = operands.filter((one) => one.context.mention.kind === 'figure' && isSpan(one));
  const tries: { from: Ranked; span: Ranked; days: number; sign: 1 | -1; score: number }[] = [];
  for (const from of dates)
    for (const span of spans)
      for (const sign of [1, -1] as const) {
        const days = dayAfter(from, span, sign);
        if (days === undefined) continue;
        const near = from.context.mention.sentence === span.context.mention.sentence && from.of === span.of ? 0.15 : 0;
        const score =
          0.5 * (from.relevance + span.relevance) * 0.5 + 0.5 * Math.min(from.relevance, span.relevance) + near + 0.1;
        tries.push({ from, span, days, sign, score });
      }
  tries.sort((a, b) => b.score - a.score);
  let tried = 0;
  for (const one of tries) {
    if (one.score - bar < LEAST) break;
    tried++;
    if (tried * CHANCE[granularity] > ALLOWED) break;
    if (!isSameDay(draft, one.days) || isTooShort(draft, one.span)) continue;
    const from = one.from.context.mention;
    const span = one.span.context.mention;
    if (span.kind !== 'figure') continue;
    return {
      verdict: 'supported',
      operands: [
        { mention: from, of: one.from.of },
        { mention: span, of: one.span.of },
      ],
      derivation: `${from.text} ${one.sign > 0 ? '+' : '−'} ${describe({ ...span.quantity, op: '', hedge: undefined })} = ${draft.text}`,
      value: one.days,
      result: draft.text,
    };
  }
  return undefined;
}

function isSpan(one: Ranked): boolean {
  const mention = one.context.mention;
  if (mention.kind !== 'figure') return false;
  const scale = valueOf(mention).scale;
  return (scale === 'duration' || scale === 'age') && mention.quantity.low === mention.quantity.high;
}

/** The day (since 1970) that lies a time span after (or before) the middle of a date. */
function dayAfter(from: Ranked, span: Ranked, sign: 1 | -1): number | undefined {
  const date = from.context.mention;
  const figure = span.context.mention;
  if (date.kind !== 'date' || figure.kind !== 'figure' || !date.interval) return undefined;
  const { from: start, to } = date.interval;
  if (!Number.isFinite(start) || !Number.isFinite(to)) return undefined;
  const value = valueOf(figure);
  const days = value.scale === 'age' ? value.low * 365.2425 : value.low / DAY;
  return (start + to) / 2 + sign * days;
}

/** Days added to a year say nothing about the year. */
function isTooShort(draft: DateMention, span: Ranked): boolean {
  const mention = span.context.mention;
  if (mention.kind !== 'figure') return true;
  const value = valueOf(mention);
  const days = value.scale === 'age' ? value.low * 365 : value.low / DAY;
  return draft.granularity === 'year' ? days < 300 : draft.granularity === 'month' ? days < 27 : false;
}

function isSameDay(draft: DateMention, days: number): boolean {
  if (!draft.interval) return false;
  const { year, month } = civilOf(Math.round(days));
  const [y, m] = draft.value.split('-');
  if (draft.granularity === 'year') return Number(y) === year;
  if (draft.granularity === 'month') return Number(y) === year && Number(m) === month;
  return draft.interval.from <= days && days <= draft.interval.to;
}
