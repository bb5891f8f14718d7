import type { Quantity } from './types';

/** At most 12 significant digits, never in powers of ten: what arithmetic on doubles leaves behind is not shown. */
export function plainNumber(value: number): string {
  const short = String(Number(value.toPrecision(12)));
  if (!short.includes('e')) return short;
  return Number(short).toLocaleString('en', {
    useGrouping: false,
    maximumFractionDigits: 20,
    maximumSignificantDigits: 12,
  });
}

/** A quantity as `cli-contract` writes it: `[op]number[..number][ unit]`; a ratio is `1/6`. */
export function formatValue(quantity: Quantity): string {
  const { op, low, high, ratio, unit } = quantity;
  const number = ratio
    ? `${plainNumber(ratio[0])}/${plainNumber(ratio[1])}`
    : low === high
      ? plainNumber(low)
      : `${plainNumber(low)}..${plainNumber(high)}`;
  return `${op}${number}${unit && ` ${unit}`}`;
}
