import type { Figure } from '../figures/types';
import type { Quantity } from '../quantities/types';
import { isBelow } from '../quantities/bounds';
import { UNITS } from '../quantities/units';

/**
 * A quantity made comparable: `low`..`high` in the base unit of `scale`. Two values with the same scale can be compared; money keeps its
 * currency in the scale, because exchange rates are never applied; ages and ordinals have scales of their own and never meet counts.
 */
export interface Value {
  readonly scale: string;
  readonly low: number;
  readonly high: number;
  /** The written step in the base unit. */
  readonly step: number;
  /** As written, in its own unit. */
  readonly written: number;
  readonly unit: string;
  readonly op: Quantity['op'];
  /** -1 the truth lies below the number ('nearly', 'up to'), 1 above ('more than'), 0 either side or exact. */
  readonly side: -1 | 0 | 1;
  readonly hedged: boolean;
}

/** The side of the number on which the truth lies, by operator and the hedge's very word. */
export function sideOf(quantity: Quantity): -1 | 0 | 1 {
  if (quantity.op === '>' || quantity.op === '>=') return 1;
  if (quantity.op === '<' || quantity.op === '<=') return -1;
  return isBelow(quantity) ? -1 : 0;
}

/** The comparable value of a figure. */
export function valueOf(figure: Figure): Value {
  return valueOfQuantity(figure.quantity, figure.form);
}

export function valueOfQuantity(quantity: Quantity, form: Figure['form']): Value {
  const [scale, factor, offset] = scaleOf(quantity, form);
  return {
    scale,
    low: quantity.low * factor + offset,
    high: quantity.high * factor + offset,
    step: Math.abs(quantity.step * factor),
    written: quantity.low,
    unit: quantity.unit,
    op: quantity.op,
    side: sideOf(quantity),
    hedged: quantity.op !== '',
  };
}

function scaleOf(quantity: Quantity, form: Figure['form']): readonly [scale: string, factor: number, offset: number] {
  if (form === 'ordinal') return ['ordinal', 1, 0];
  if (form === 'score') return ['score', 1, 0];
  if (quantity.unit === '%') return ['share', 0.01, 0];
  if (quantity.unit === 'pp') return ['points', 0.01, 0];
  if (quantity.dimension === 'ratio') return ['share', 1, 0];
  if (quantity.unit === 'x' || quantity.dimension === 'multiple') return ['multiple', 1, 0];
  if (quantity.dimension === 'money') return [`money ${quantity.unit}`, 1, 0];
  if (form === 'age') return ['age', quantity.unit === 'month' ? 1 / 12 : 1, 0];
  const unit = UNITS.get(quantity.unit);
  if (unit) return [unit.dimension, unit.factor, unit.offset ?? 0];
  return [quantity.unit ? `unit ${quantity.unit}` : 'count', 1, 0];
}
