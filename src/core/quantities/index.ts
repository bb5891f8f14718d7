export { bounds, isBelow, WIDTHS, type Interval } from './bounds';
export { convert, convertValue, isMean } from './convert';
export { describe } from './describe';
export { formatValue, plainNumber } from './format';
export { relate } from './relate';
export type { Dimension, Operator, Quantity, Relation } from './types';
export { dimensionOf, UNITS, type Unit } from './units';
