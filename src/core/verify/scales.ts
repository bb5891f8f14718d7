/** A unit's scale and how many base units it is (plus an offset for temperatures). */
export interface Scale {
  readonly scale: string;
  readonly factor: number;
  readonly offset?: number;
}

const table = (scale: string, factors: Readonly<Record<string, number>>): [string, Scale][] =>
  Object.entries(factors).map(([unit, factor]) => [unit, { scale, factor }]);

/** Exact by definition (international yard and pound agreement of 1959); months and years are the Gregorian mean. */
const SCALES: ReadonlyMap<string, Scale> = new Map<string, Scale>([
  ...table('duration', {
    second: 1 / 86400,
    minute: 1 / 1440,
    hour: 1 / 24,
    day: 1,
    week: 7,
    month: 30.436875,
    year: 365.2425,
    decade: 3652.425,
    century: 36524.25,
  }),
  ...table('length', {
    millimetre: 0.001,
    centimetre: 0.01,
    metre: 1,
    kilometre: 1000,
    inch: 0.0254,
    foot: 0.3048,
    yard: 0.9144,
    mile: 1609.344,
  }),
  ...table('area', {
    'square metre': 1,
    'square kilometre': 1e6,
    'square mile': 2589988.110336,
    'square foot': 0.09290304,
    hectare: 1e4,
    acre: 4046.8564224,
  }),
  ...table('volume', { millilitre: 0.001, litre: 1, 'cubic metre': 1000, gallon: 3.785411784, barrel: 158.987294928 }),
  ...table('mass', {
    gram: 0.001,
    kilogram: 1,
    tonne: 1000,
    ton: 907.18474,
    pound: 0.45359237,
    ounce: 0.028349523125,
    gigatonne: 1e12,
  }),
  ...table('power', { watt: 1, kilowatt: 1e3, megawatt: 1e6, gigawatt: 1e9 }),
  ...table('energy', { 'watt hour': 1, 'kilowatt hour': 1e3, 'megawatt hour': 1e6, 'gigawatt hour': 1e9 }),
  ...table('speed', { 'kilometre/hour': 1, 'mile/hour': 1.609344, 'metre/second': 3.6, knot: 1.852 }),
  ...table('data', { byte: 1, kilobyte: 1e3, megabyte: 1e6, gigabyte: 1e9, terabyte: 1e12 }),
  ['celsius', { scale: 'temperature', factor: 1 }],
  ['fahrenheit', { scale: 'temperature', factor: 5 / 9, offset: -160 / 9 }],
]);

export const scaleOf = (unit: string): Scale | undefined => SCALES.get(unit);
