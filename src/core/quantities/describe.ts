import type { Operator, Quantity } from './types';
import { UNITS } from './units';

const OPERATORS: Readonly<Record<Operator, string>> = {
  '': '',
  '<': 'fewer than ',
  '<=': 'up to ',
  '>': 'more than ',
  '>=': 'at least ',
  '~': 'about ',
};

const SIGNS: Readonly<Record<string, string>> = {
  AUD: 'A$',
  CAD: 'C$',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
  INR: '₹',
  JPY: '¥',
  NZD: 'NZ$',
  USD: '$',
};

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Thousands parted by commas, a million and more with its word where that keeps every digit. */
function number(value: number): string {
  const size = Math.abs(value);
  for (const [scale, word] of SCALES)
    if (size >= scale && Number((value / scale).toFixed(2)) === Number((value / scale).toPrecision(12)))
      return `${grouped(value / scale)} ${word}`;
  return grouped(value);
}

/** Made once: making it takes longer than writing many numbers. */
const GROUPED = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 12 });
const grouped = (value: number): string => GROUPED.format(value);

const IRREGULAR: Readonly<Record<string, string>> = {
  celsius: '°C',
  century: 'centuries',
  fahrenheit: '°F',
  foot: 'feet',
  hertz: 'hertz',
  horsepower: 'horsepower',
  inch: 'inches',
  kelvin: 'kelvin',
  stone: 'stone',
  pp: 'percentage points',
};

function unitWords(unit: string, one: boolean): string {
  if (unit === 'pp' && one) return 'percentage point';
  if (unit.includes('/')) {
    const [above = '', below = ''] = unit.split('/');
    return `${unitWords(above, one)} per ${below}`;
  }
  if (one && !unit.match(/^(celsius|fahrenheit)$/)) return unit;
  return IRREGULAR[unit] ?? `${unit}s`;
}

/** A quantity in words for messages: 'more than 1,000', '$3.4 million', '27 percent', '20 to 30 kilometres', '9 of 23'. */
export function describe(quantity: Quantity): string {
  const { op, low, high, ratio, unit, dimension, hedge } = quantity;
  const lead = hedge ? `${hedge} ` : OPERATORS[op];
  if (ratio) return `${lead}${number(ratio[0])} of ${number(ratio[1])}`;
  const numbers = low === high ? number(low) : `${number(low)} to ${number(high)}`;
  if (unit === '') return lead + numbers;
  if (unit === '%') return `${lead}${numbers} percent`;
  if (unit === 'x') return `${lead}${numbers} times`;
  if (dimension === 'money') {
    const sign = SIGNS[unit];
    if (!sign) return `${lead}${numbers} ${unit}`;
    return lead + (low === high ? sign + number(low) : `${sign}${number(low)} to ${sign}${number(high)}`);
  }
  return `${lead}${numbers} ${unitWords(UNITS.get(unit)?.name ?? unit, low === 1 && high === 1)}`;
}
