import type { Quantity } from './types';
import { UNITS, dimensionOf } from './units';

/** `value` of unit `from` in unit `to`; undefined where they measure different things or no exact factor is known. */
export function convertValue(value: number, from: string, to: string): number | undefined {
  if (from === to) return value;
  const a = UNITS.get(from);
  const b = UNITS.get(to);
  if (!a || !b || a.dimension !== b.dimension) return undefined;
  return (value * a.factor + (a.offset ?? 0) - (b.offset ?? 0)) / b.factor;
}

/**
 * A quantity in another unit of its dimension, its hedge and what it is rounded to kept; undefined where that cannot be.
 * A share without unit ('a quarter') is a part of 1, so that it converts to percent and back.
 */
export function convert(quantity: Quantity, unit: string): Quantity | undefined {
  if (quantity.unit === unit) return quantity;
  const change = (value: number): number | undefined => {
    if (quantity.dimension === 'ratio' && (quantity.unit === '' || unit === '')) {
      const share = value * (UNITS.get(quantity.unit)?.factor ?? 1);
      return unit === '' ? share : convertValue(share * 100, '%', unit);
    }
    return convertValue(value, quantity.unit, unit);
  };
  const low = change(quantity.low);
  const high = change(quantity.high);
  const stepped = change(quantity.low + quantity.step);
  if (low === undefined || high === undefined || stepped === undefined) return undefined;
  const { ratio: _ratio, ...rest } = quantity;
  return {
    ...rest,
    low,
    high,
    step: Math.abs(stepped - low),
    unit,
    dimension: quantity.dimension === 'ratio' ? 'ratio' : dimensionOf(unit),
  };
}

/** Whether a conversion between two units goes over a mean ('45 days' and 'a month and a half'), so that it is only near. */
export function isMean(from: string, to: string): boolean {
  return !!UNITS.get(from)?.mean !== !!UNITS.get(to)?.mean;
}
