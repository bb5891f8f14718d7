import type { Dimension } from './types';

/** A unit as `cli-contract` names it, and how many base units of its dimension it is. */
export interface Unit {
  readonly name: string;
  readonly dimension: Dimension;
  /** Base units: metre, square metre, litre, kilogram, celsius, metre/second, watt, joule, byte, byte/second, pascal, ampere hour, litre/second, sievert, second, 1 (shares), percentage point. */
  readonly factor: number;
  /** Added after the factor (temperatures only): base = value × factor + offset. */
  readonly offset?: number;
  /** A mean, not a definition (a month has 28 to 31 days): conversion to another `mean` unit is exact, to others it is not. */
  readonly mean?: true;
}

const INCH = 0.0254;
const FOOT = 0.3048;
const YARD = 0.9144;
const MILE = 1609.344;
const POUND = 0.45359237;
const GALLON = 3.785411784;
const IMPERIAL_GALLON = 4.54609;
const HOUR = 3600;
const DAY = 86400;
const YEAR = 365.2425 * DAY;
const CALORIE = 4.184;

type Row = readonly [name: string, factor: number, offset?: number];

/**
 * Exact by definition: international yard and pound agreement of 1959, US gallon of 231 cubic inches, Weights and Measures
 * Act 1985 (imperial gallon), SI brochure (9th edition), thermochemical calorie, International Table BTU, mechanical
 * horsepower of 550 foot-pounds a second. A month and a year are the Gregorian calendar's means. A 'ton' is the short ton
 * of 2,000 pounds, a 'gallon' the US one; an atmosphere is 101,325 pascals (CGPM 1954), standard gravity 9.80665 m/s² (CGPM 1901); data sizes are decimal (IEC 80000-13).
 */
const ROWS: Readonly<Partial<Record<Dimension, readonly Row[]>>> = {
  ratio: [
    ['%', 0.01],
    ['‰', 0.001],
  ],
  points: [
    ['basis point', 0.01],
    ['pp', 1],
  ],
  multiple: [['x', 1]],
  length: [
    ['astronomical unit', 149597870700],
    ['centimetre', 0.01],
    ['decimetre', 0.1],
    ['fathom', 1.8288],
    ['foot', FOOT],
    ['astronomical unit', 149597870700],
    ['furlong', 201.168],
    ['inch', INCH],
    ['kilometre', 1000],
    ['light year', 9460730472580800],
    ['metre', 1],
    ['micrometre', 1e-6],
    ['mile', MILE],
    ['millimetre', 0.001],
    ['nanometre', 1e-9],
    ['nautical mile', 1852],
    ['yard', YARD],
  ],
  area: [
    ['acre', 4840 * YARD * YARD],
    ['hectare', 10000],
    ['square centimetre', 1e-4],
    ['square foot', FOOT * FOOT],
    ['square inch', INCH * INCH],
    ['square kilometre', 1e6],
    ['square metre', 1],
    ['square mile', MILE * MILE],
    ['square millimetre', 1e-6],
    ['square yard', YARD * YARD],
  ],
  volume: [
    ['acre foot', 43560 * FOOT * FOOT * FOOT * 1000],
    ['barrel', 42 * GALLON],
    ['bushel', 35.23907016688],
    ['centilitre', 0.01],
    ['cubic centimetre', 0.001],
    ['cubic foot', FOOT * FOOT * FOOT * 1000],
    ['cubic inch', INCH * INCH * INCH * 1000],
    ['cubic kilometre', 1e12],
    ['cubic metre', 1000],
    ['cubic mile', MILE * MILE * MILE * 1000],
    ['cubic yard', YARD * YARD * YARD * 1000],
    ['cup', GALLON / 16],
    ['decilitre', 0.1],
    ['fluid ounce', GALLON / 128],
    ['gallon', GALLON],
    ['hectolitre', 100],
    ['imperial gallon', IMPERIAL_GALLON],
    ['litre', 1],
    ['microlitre', 1e-6],
    ['millilitre', 0.001],
    ['pint', GALLON / 8],
    ['quart', GALLON / 4],
    ['tablespoon', GALLON / 256],
    ['teaspoon', GALLON / 768],
  ],
  mass: [
    ['carat', 0.0002],
    ['gigatonne', 1e12],
    ['grain', POUND / 7000],
    ['gram', 0.001],
    ['kilogram', 1],
    ['kilotonne', 1e6],
    ['long ton', 2240 * POUND],
    ['megatonne', 1e9],
    ['microgram', 1e-9],
    ['milligram', 1e-6],
    ['ounce', POUND / 16],
    ['pound', POUND],
    ['stone', 14 * POUND],
    ['ton', 2000 * POUND],
    ['tonne', 1000],
    ['troy ounce', 480 * (POUND / 7000)],
  ],
  temperature: [
    ['celsius', 1],
    ['fahrenheit', 5 / 9, -160 / 9],
    ['kelvin', 1, -273.15],
  ],
  speed: [
    ['foot/second', FOOT],
    ['kilometre/hour', 1000 / HOUR],
    ['kilometre/second', 1000],
    ['knot', 1852 / HOUR],
    ['metre/second', 1],
    ['mile/hour', MILE / HOUR],
    ['mile/second', MILE],
  ],
  power: [
    ['gigawatt', 1e9],
    ['horsepower', 745.69987158227022],
    ['kilowatt', 1e3],
    ['megawatt', 1e6],
    ['milliwatt', 1e-3],
    ['terawatt', 1e12],
    ['watt', 1],
  ],
  energy: [
    ['british thermal unit', 1055.05585262],
    ['calorie', CALORIE],
    ['gigajoule', 1e9],
    ['gigawatt hour', 1e9 * HOUR],
    ['joule', 1],
    ['kilocalorie', 1000 * CALORIE],
    ['kilojoule', 1e3],
    ['kilowatt hour', 1e3 * HOUR],
    ['megajoule', 1e6],
    ['megawatt hour', 1e6 * HOUR],
    ['terawatt hour', 1e12 * HOUR],
    ['watt hour', HOUR],
  ],
  data: [
    ['bit', 1 / 8],
    ['byte', 1],
    ['exabyte', 1e18],
    ['gigabit', 1e9 / 8],
    ['gigabyte', 1e9],
    ['kilobit', 1e3 / 8],
    ['kilobyte', 1e3],
    ['megabit', 1e6 / 8],
    ['megabyte', 1e6],
    ['petabyte', 1e15],
    ['terabit', 1e12 / 8],
    ['terabyte', 1e12],
    ['zettabyte', 1e21],
  ],
  bandwidth: [
    ['gigabit/second', 1e9 / 8],
    ['gigabyte/second', 1e9],
    ['kilobit/second', 1e3 / 8],
    ['megabit/second', 1e6 / 8],
    ['megabyte/second', 1e6],
    ['terabit/second', 1e12 / 8],
  ],
  pressure: [
    ['atmosphere', 101325],
    ['bar', 1e5],
    ['hectopascal', 100],
    ['kilopascal', 1000],
    ['millibar', 100],
    ['pascal', 1],
    ['pound/square inch', (POUND * 9.80665) / (INCH * INCH)],
  ],
  charge: [
    ['ampere hour', 1],
    ['milliampere hour', 0.001],
  ],
  flow: [
    ['cubic foot/second', FOOT * FOOT * FOOT * 1000],
    ['cubic metre/second', 1000],
    ['gallon/minute', GALLON / 60],
    ['litre/minute', 1 / 60],
    ['litre/second', 1],
  ],
  dose: [
    ['microsievert', 1e-6],
    ['millisievert', 1e-3],
    ['sievert', 1],
  ],
  duration: [
    ['day', DAY],
    ['fortnight', 14 * DAY],
    ['hour', HOUR],
    ['microsecond', 1e-6],
    ['millisecond', 0.001],
    ['minute', 60],
    ['nanosecond', 1e-9],
    ['second', 1],
    ['week', 7 * DAY],
  ],
};

/** The Gregorian calendar's mean month and year, in seconds. */
const MEAN: readonly Row[] = [
  ['century', 100 * YEAR],
  ['decade', 10 * YEAR],
  ['month', YEAR / 12],
  ['quarter', YEAR / 4],
  ['year', YEAR],
];

const units = new Map<string, Unit>();
for (const [dimension, rows] of Object.entries(ROWS) as [Dimension, readonly Row[]][])
  for (const [name, factor, offset] of rows) units.set(name, { name, dimension, factor, ...(offset && { offset }) });
for (const [name, factor] of MEAN) units.set(name, { name, dimension: 'duration', factor, mean: true });

/** Every unit that can be converted, by the name `cli-contract` gives it. Currencies are not here: no rate is ever applied. */
export const UNITS: ReadonlyMap<string, Unit> = units;

const CURRENCY = /^[A-Z]{3}$/;

/** The dimension of a unit's name; a unit the table does not know measures something of its own ('other'). */
export function dimensionOf(unit: string): Dimension {
  if (unit === '') return 'count';
  return UNITS.get(unit)?.dimension ?? (CURRENCY.test(unit) ? 'money' : 'other');
}
