import type { Figure } from '../../figures/types';
import { describe } from '../../quantities/describe';
import type { Quantity } from '../../quantities/types';
import { oneLine } from '../wording';
import { valueOf } from '../values';
import type { Calculation } from './templates';

/** The calculation with the operands' own words in it: '$5.2 million / $11.8 million = 44 percent'. */
export function showCalculation(figure: Figure, combination: Calculation): { derivation: string; result: string } {
  const [only] = combination.operands;
  const ratio = only?.context.mention.kind === 'figure' ? only.context.mention.quantity.ratio : undefined;
  // 'one of the six' is two operands in one: 6 − 1.
  const single = combination.operands.length === 1 && ratio && combination.formula.includes('b');
  const range =
    only &&
    combination.operands.length === 1 &&
    only.context.mention.kind === 'figure' &&
    combination.formula.includes('b') &&
    !ratio
      ? only.context.mention.quantity
      : undefined;
  const names = single
    ? ratio.map(String)
    : range
      ? [range.low, range.high].map((value) =>
          describe({ ...range, op: '', hedge: undefined, low: value, high: value }),
        )
      : combination.operands.map((one) => {
          const mention = one.context.mention;
          if (mention.kind === 'date') return oneLine(mention.text);
          return describe({ ...mention.quantity, op: '', hedge: undefined });
        });
  let shown = '';
  for (const symbol of combination.formula) {
    const at = 'abcdef'.indexOf(symbol);
    shown += at >= 0 && names[at] !== undefined ? names[at] : symbol;
  }
  const result = describe(resultOf(figure, combination.value));
  return { derivation: `${shown} = ${result}`, result };
}

/** The result in the unit the draft writes, rounded as the draft rounds. */
function resultOf(figure: Figure, value: number): Quantity {
  const own = valueOf(figure);
  const unit = figure.quantity.unit;
  const factor = own.low !== 0 && figure.quantity.low !== 0 ? own.low / figure.quantity.low : 1;
  const asShare = own.scale === 'share' && unit === '';
  const inUnit = asShare ? value * 100 : value / factor;
  const digits = Math.abs(inUnit) >= 100 ? 4 : 3;
  const rounded = Number(inUnit.toPrecision(digits));
  return {
    op: '',
    low: rounded,
    high: rounded,
    unit: asShare ? '%' : unit,
    dimension: asShare ? 'ratio' : figure.quantity.dimension,
    step: 0,
  };
}
