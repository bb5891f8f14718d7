import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  bounds,
  convert,
  convertValue,
  describe as inWords,
  dimensionOf,
  formatValue,
  relate,
  UNITS,
  type Quantity,
  type Relation,
} from '../../../src/core/quantities';

/** A quantity from its written value: '>1000', '20..30 %', '1/6', 'nearly 31000' for the hedge's word. */
function quantity(value: string, hedge?: string): Quantity {
  const m = /^(~|>=|<=|>|<)?(-?[\d.]+?)(?:\.\.([\d.]+)|\/(\d+))?(?: (.+))?$/.exec(value);
  assert.ok(m, value);
  const [, op = '', low = '', high, of, unit = ''] = m;
  const n = of ? Number(low) / Number(of) : Number(low);
  const decimals = /\.(\d+)$/.exec(low)?.[1]?.length;
  const zeros = /0*$/.exec(low)?.[0].length ?? 0;
  return {
    op: op as Quantity['op'],
    low: n,
    high: high ? Number(high) : n,
    ...(of && { ratio: [Number(low), Number(of)] as const }),
    unit,
    dimension: of ? 'ratio' : dimensionOf(unit),
    step: of ? 0 : decimals ? 10 ** -decimals : 10 ** zeros,
    ...(hedge && { hedge }),
  };
}

describe('quantities: written form', () => {
  for (const value of [
    '1200000',
    '>1000',
    '~0.5',
    '20..30 %',
    '1/6',
    '>=3400000 USD',
    '-5 celsius',
    '<=2 hour',
    '2 x',
    '4.6/1000',
  ])
    it(value, () => assert.equal(formatValue(quantity(value)), value));
  it('is never in powers of ten', () =>
    assert.equal(
      formatValue(quantity('1').low === 1 ? { ...quantity('1'), low: 1e21, high: 1e21 } : quantity('1')),
      '1000000000000000000000',
    ));
});

describe('quantities: words', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['>1000', 'more than 1,000'],
    ['27 %', '27 percent'],
    ['3400000 USD', '$3.4 million'],
    ['20..30 kilometre', '20 to 30 kilometres'],
    ['9/23', '9 of 23'],
    ['1 pp', '1 percentage point'],
    ['6 foot', '6 feet'],
    ['300000000..350000000 USD', '$300 million to $350 million'],
    ['30 mile/hour', '30 miles per hour'],
    ['8 celsius', '8 °C'],
  ];
  for (const [value, words] of rows) it(words, () => assert.equal(inWords(quantity(value)), words));
});

describe('quantities: bounds', () => {
  const rows: readonly (readonly [value: string, low: number, high: number, hedge?: string])[] = [
    ['27 %', 26.5, 27.5],
    ['27.5 %', 27.45, 27.55],
    ['20', 19.5, 20.5],
    ['>1000', 1000, 1250],
    ['>=1000', 1000, 1250],
    ['<=1000', 750, 1000],
    ['~100', 94, 106],
    ['~31000', 27900, 31000, 'nearly'],
    ['20..30', 20, 30],
    ['1/6', 1 / 6, 1 / 6],
  ];
  for (const [value, low, high, hedge] of rows)
    it(`${hedge ?? ''} ${value}`, () => {
      const set = bounds(quantity(value, hedge));
      assert.ok(Math.abs(set.low - low) < 1e-9 && Math.abs(set.high - high) < 1e-9, `${set.low} ${set.high}`);
    });
});

describe('quantities: units', () => {
  const rows: readonly (readonly [number, string, string, number])[] = [
    [1, 'mile', 'kilometre', 1.609344],
    [46, 'fahrenheit', 'celsius', 7.7777777778],
    [10, 'acre', 'hectare', 4.0468564224],
    [1, 'barrel', 'litre', 158.987294928],
    [1, 'kilowatt hour', 'joule', 3600000],
    [12, 'month', 'year', 1],
    [1, 'ton', 'kilogram', 907.18474],
    [50, 'basis point', 'pp', 0.5],
  ];
  for (const [value, from, to, expected] of rows)
    it(`${value} ${from} in ${to}`, () =>
      assert.ok(Math.abs((convertValue(value, from, to) ?? NaN) - expected) < 1e-9));
  it('of two dimensions are not converted', () => assert.equal(convertValue(1, 'mile', 'kilogram'), undefined));
  it('money is not converted', () => assert.equal(convert(quantity('5 USD'), 'EUR'), undefined));
  it('a share converts to percent', () => assert.equal(convert(quantity('1/4'), '%')?.low, 25));

  it('convert there and back', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...UNITS.values()),
        fc.constantFrom(...UNITS.values()),
        fc.double({ min: 1e-3, max: 1e9, noNaN: true }),
        (a, b, value) => {
          fc.pre(a.dimension === b.dimension);
          const back = convertValue(convertValue(value, a.name, b.name) ?? NaN, b.name, a.name) ?? NaN;
          assert.ok(Math.abs(back - value) <= 1e-6 * Math.max(value, 1e3), `${value} ${a.name} ${b.name} ${back}`);
        },
      ),
    ));
});

describe('quantities: the relation of two', () => {
  const rows: readonly (readonly [
    draft: string,
    source: string,
    relation: Relation,
    hedges?: readonly [string?, string?],
  ])[] = [
    ['27 %', '27 %', 'equal'],
    ['27 %', '27.4 %', 'rounded'],
    ['27 %', '28 %', 'disjoint'],
    ['25 %', '27 %', 'disjoint'],
    ['>1000', '1040', 'within'],
    ['>1000', '>1000', 'equal'],
    ['>1000', '<1000', 'disjoint'],
    ['20..30', '25', 'within'],
    ['250000', '~250000', 'overlapping'],
    ['~250000', '250000', 'overlapping'],
    ['~250000', '245000', 'within'],
    ['~31000', '30500', 'within', ['nearly']],
    ['~31000', '31500', 'disjoint', ['nearly']],
    ['155 mile', '250 kilometre', 'equal'],
    ['155 mile', '200 kilometre', 'disjoint'],
    ['1/4', '25 %', 'equal'],
    ['5 USD', '5 EUR', 'incomparable'],
    ['5 %', '5 pp', 'incomparable'],
    ['12', '12 year', 'incomparable'],
    ['18 month', '1.5 year', 'equal'],
    ['45 day', '1.5 month', 'equal'],
    ['46 fahrenheit', '8 celsius', 'equal'],
  ];
  for (const [draft, source, relation, hedges = []] of rows)
    it(`${draft} to ${source}: ${relation}`, () =>
      assert.equal(relate(quantity(draft, hedges[0]), quantity(source, hedges[1])), relation));

  it('of a quantity to itself is equality', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.constantFrom('', '%', 'USD', 'mile', 'year'),
        fc.constantFrom('', '~', '>', '<='),
        (n, unit, op) => {
          const one = quantity(`${op}${n}${unit && ` ${unit}`}`);
          assert.equal(relate(one, one), 'equal');
        },
      ),
    ));
});
