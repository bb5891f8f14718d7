import type { Figure } from '../figures';
import type { Quantity } from '../quantities/types';

/** At most 12 significant digits, never in powers of ten: what arithmetic on doubles leaves behind is not shown. */
const plain = (value: number): string => {
  const short = Number(value.toPrecision(12));
  return /e/.test(String(short))
    ? short.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 20, maximumSignificantDigits: 12 })
    : String(short);
};

/** A quantity as `cli-contract` writes it: `[op]number[..number][ unit]`. */
export function formatQuantity(quantity: Quantity): string {
  const { op, low, high, ratio, unit } = quantity;
  const number = ratio
    ? `${plain(ratio[0])}/${plain(ratio[1])}`
    : low === high
      ? plain(low)
      : `${plain(low)}..${plain(high)}`;
  return `${op}${number}${unit && ` ${unit}`}`;
}

/** What else the JSON says of a figure: a rate's base, a change. */
export function figureDetails(figure: Figure): { per?: string; change?: 'up' | 'down'; role?: 'by' | 'from' | 'to' } {
  const { per } = figure.quantity;
  return {
    ...(per && { per: per.number === 1 ? per.noun : `${plain(per.number)} ${per.noun}` }),
    ...(figure.change && { change: figure.change }),
    ...(figure.role && { role: figure.role }),
  };
}
