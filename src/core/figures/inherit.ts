import { dimensionOf } from '../quantities';
import type { Cursor } from './cursor';
import { readDigits } from './digits';
import type { Found } from './reader';

/** `one` with the unit that it leaves out, the one of `mate`; beside 'down from 219' of '212 pence' that is pence as well. */
export function inheriting(cursor: Cursor, one: Found, mate: Found): Found {
  const { unit, dimension, low } = mate.quantity;
  const { quantity } = one;
  const parts = dimension === 'money' && readDigits(cursor.norm(mate.number[0]))?.value;
  if (parts && Math.abs(parts / low - 100) < 1e-6)
    return {
      ...one,
      quantity: {
        ...quantity,
        low: quantity.low / 100,
        high: quantity.high / 100,
        step: quantity.step / 100,
        unit,
        dimension,
      },
    };
  return { ...one, quantity: { ...quantity, unit, dimension: dimensionOf(unit) } };
}
