import type { DateMention } from '../../src/core/dates/types';
import type { Figure } from '../../src/core/figures/types';
import type { Context } from '../../src/core/verify/context';
import { valueOf } from '../../src/core/verify/values';

// One slip in a figure or date that is right, without its text: what a writer's hand makes of a value, drawn by a seeded generator.

/** A mention's context with a slip in its value; undefined where it has none that could slip. */
export function withSlip(context: Context, next: () => number): Context | undefined {
  const { mention } = context;
  if (mention.kind === 'figure') {
    const figure = figureSlip(mention, next);
    return figure && { ...context, mention: figure, value: valueOf(figure) };
  }
  const date = dateSlip(mention, next);
  return date && { ...context, mention: date };
}

function figureSlip(figure: Figure, next: () => number): Figure | undefined {
  const { quantity } = figure;
  if (quantity.low !== quantity.high || quantity.ratio || quantity.low === 0) return undefined;
  const draw = next();
  if (draw < 0.15 && quantity.op !== '') {
    const op = ({ '>': '<', '>=': '<', '<': '>', '<=': '>', '~': '>' } as const)[quantity.op];
    return { ...figure, quantity: { ...quantity, op, hedge: undefined } };
  }
  const low =
    draw < 0.3 ? scaled(quantity.low, next) : draw < 0.75 ? digitSlip(quantity.low, next) : other(quantity.low, next);
  return low === undefined || low === quantity.low
    ? undefined
    : { ...figure, quantity: { ...quantity, low, high: low } };
}

function scaled(value: number, next: () => number): number {
  const factors = value >= 1e6 ? [1e-3, 1e3, 10, 0.1] : value >= 1000 ? [10, 0.1] : [10];
  return tidy(value * (factors[Math.floor(next() * factors.length)] as number));
}

/** Two digits exchanged, or one changed. */
function digitSlip(value: number, next: () => number): number | undefined {
  const written = [...String(tidy(Math.abs(value)))];
  const places = written.flatMap((one, i) => (/\d/.test(one) ? [i] : []));
  const significant = places.filter((i) => Number(written.slice(i).join('').replace('.', '')) !== 0);
  if (!significant.length) return undefined;
  const at = significant[Math.floor(next() * significant.length)] as number;
  const after = places[places.indexOf(at) + 1];
  if (next() < 0.5 && after !== undefined && significant.includes(after) && written[at] !== written[after])
    [written[at], written[after]] = [written[after] as string, written[at] as string];
  else written[at] = String((Number(written[at]) + 1 + Math.floor(next() * 8)) % 10);
  const slipped = Math.sign(value) * Number(written.join(''));
  return slipped === 0 ? undefined : slipped;
}

/** Another value of about the size, as finely written. */
function other(value: number, next: () => number): number {
  const fine = 10 ** Math.max(0, String(tidy(Math.abs(value))).replace(/^\d+\.?/, '').length);
  const changed = value * (next() < 0.5 ? 0.5 + 0.4 * next() : 1.1 + 0.8 * next());
  return tidy(Math.round(changed * fine) / fine) || tidy(value + 1);
}

const tidy = (value: number): number => Number(value.toPrecision(8));

const pad = (value: number): string => String(value).padStart(2, '0');

function dateSlip(date: DateMention, next: () => number): DateMention | undefined {
  const parts = /^(\d{4}|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/.exec(date.value);
  if (!parts || !date.interval || date.relative) return undefined;
  let [year, month, day] = [parts[1] as string, parts[2], parts[3]];
  const draw = next();
  if (day && draw < 0.4) day = pad(1 + Math.floor(next() * 28));
  else if (month && draw < 0.7) month = pad(1 + Math.floor(next() * 12));
  else if (year !== 'XXXX') year = String(Number(year) + (next() < 0.5 ? -1 : 1) * (next() < 0.6 ? 1 : 10));
  const value = [year, month, day].filter((part) => part !== undefined).join('-');
  if (value === date.value || Number(month) > 12) return undefined;
  if (year === 'XXXX') return { ...date, value, interval: undefined };
  const day0 = (y: number, m: number, d: number): number => Date.UTC(y, m - 1, d) / 86_400_000;
  const [y, m, d] = [Number(year), Number(month ?? 1), Number(day ?? 1)];
  const from = day0(y, m, d);
  const to = day ? from + 1 : month ? day0(y, m + 1, 1) : day0(y + 1, 1, 1);
  return { ...date, value, interval: { from, to } };
}
