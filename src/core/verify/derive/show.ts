import type { Figure } from '../../figures/types';
import { describe } from '../../quantities/describe';
import type { Quantity } from '../../quantities/types';
import { oneLine } from '../wording';
import { valueOf } from '../values';
import type { Calculation } from './templates';

/** The calculation with the operands' own words in it: '$5.2 million / $11.8 million = 44 percent'. */
export function showCalculation(figure: Figure, combination: Calculation): { derivation: string; result: string } {
  const names = namesOf(combination);
  let shown = '';
  for (const symbol of combination.formula) {
    const at = 'abcdef'.indexOf(symbol);
    shown += at >= 0 && names[at] !== undefined ? names[at] : symbol;
  }
  const { value, high = value } = combination;
  const { high: top } = resultOf(figure, high);
  const result = describe({ ...resultOf(figure, value), high: top });
  return { derivation: `${shown} = ${result}`, result };
}

/** What stands for 'a', 'b' and so on: the operands, or the two numbers in one ('one of the six' is 6 − 1, '12 to 15' is 15 − 12). */
function namesOf({ operands, formula }: Calculation): string[] {
  const [only] = operands;
  if (only?.context.mention.kind === 'figure' && operands.length === 1 && formula.includes('b')) {
    const { quantity } = only.context.mention;
    const bare = (value: number): string =>
      describe({ ...quantity, op: '', hedge: undefined, low: value, high: value });
    return quantity.ratio ? quantity.ratio.map(String) : [quantity.low, quantity.high].map(bare);
  }
  return operands.map(({ context: { mention } }) => {
    if (mention.kind === 'date') return oneLine(mention.text);
    const told = describe({ ...mention.quantity, op: '', hedge: undefined });
    return operands.length > 1 && mention.form === 'range' ? `(${told})` : told;
  });
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
