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
  const common = {
    op: quantity.op,
    side: sideOf(quantity),
    hedged: quantity.op !== '',
    unit: quantity.unit,
    written: quantity.low,
  };
  const plain = (scale: string, factor = 1, offset = 0): Value => ({
    ...common,
    scale,
    low: quantity.low * factor + offset,
    high: quantity.high * factor + offset,
    step: Math.abs(quantity.step * factor),
  });
  if (form === 'ordinal') return plain('ordinal');
  if (form === 'score') return plain('score');
  if (quantity.unit === '%') return plain('share', 0.01);
  if (quantity.unit === 'pp') return plain('points', 0.01);
  if (quantity.dimension === 'ratio') return plain('share');
  if (quantity.unit === 'x' || quantity.dimension === 'multiple') return plain('multiple');
  if (quantity.dimension === 'money') return plain(`money ${quantity.unit}`);
  if (form === 'age') return plain('age', quantity.unit === 'month' ? 1 / 12 : 1);
  const unit = UNITS.get(quantity.unit);
  if (unit) return plain(unit.dimension, unit.factor, unit.offset ?? 0);
  return plain(quantity.unit ? `unit ${quantity.unit}` : 'count');
}
