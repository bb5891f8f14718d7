import assert from 'node:assert/strict';
import { compare, digits, type Kinship } from '../../../src/core/verify/compare';
import { valueOfQuantity } from '../../../src/core/verify/values';
import type { Dimension, Operator, Quantity } from '../../../src/core/quantities/types';

/** '>1000 USD' as a quantity; the step is where the digits end. */
function quantity(written: string, hedge?: string): Quantity {
  const match = /^(~|>=|<=|>|<)?(\d+(?:\.\d+)?)(?:\.\.(\d+(?:\.\d+)?))?(?: (.+))?$/.exec(written);
  assert.ok(match, written);
  const [, op = '', low = '', high, unit = ''] = match;
  const dimension: Dimension =
    unit === '%'
      ? 'ratio'
      : unit === 'pp'
        ? 'points'
        : unit === 'x'
          ? 'multiple'
          : /^[A-Z]{3}$/.test(unit)
            ? 'money'
            : unit
              ? 'other'
              : 'count';
  const decimals = low.split('.')[1]?.length ?? 0;
  const zeros = decimals ? 0 : (/0+$/.exec(low)?.[0].length ?? 0);
  return {
    op: op as Operator,
    low: Number(low),
    high: Number(high ?? low),
    unit,
    dimension,
    step: 10 ** (zeros - decimals),
    ...(hedge && { hedge }),
  };
}

const value = (written: string, hedge?: string): ReturnType<typeof valueOfQuantity> =>
  valueOfQuantity(quantity(written, hedge), 'cardinal');

const table: readonly (readonly [draft: string, source: string, kin: Kinship])[] = [
  // the same
  ['27 %', '27 %', 'equal'],
  ['>1000', '>1000', 'equal'],
  ['~310', '310', 'equal'],
  ['<=9', '<10', 'equal'],
  // true of it
  ['>25 %', '27 %', 'rounded'],
  ['~50 %', '49 %', 'rounded'],
  ['<50 %', '44 %', 'rounded'],
  ['1.3 x', '1.34 x', 'rounded'],
  ['>400000000 GBP', '410000000..425000000 GBP', 'rounded'],
  ['56000000..590000000 EUR', '560000000..590000000 EUR', 'typo'],
  ['560000000..5900000000 EUR', '560000000..590000000 EUR', 'typo'],
  ['560000000..650000000 EUR', '560000000..590000000 EUR', 'rounded'],
  ['550000000..590000000 EUR', '560000000..590000000 EUR', 'rounded'],
  // both hedged: another bound, or the same one rounded
  ['<44', '<40', 'plain'],
  ['<=45000000 USD', '<=40000000 USD', 'plain'],
  ['>300', '>320', 'rounded'],
  ['<50 %', '<46.5 %', 'rounded'],
  ['>=10', '>9', 'equal'],
  ['<10', '<=9', 'equal'],
  ['>=10 USD', '>9 USD', 'plain'],
  // a bound that the source's finer number doesn't keep
  ['>53000', '52900', 'against'],
  ['>53100', '53000', 'rounding'],
  ['<50 %', '50.4 %', 'against'],
  // another unit
  ['6 week', '42 day', 'converted'],
  ['10.6 metre', '34.8 foot', 'converted'],
  // a checker would ask
  ['250000', '~250000', 'hedge'],
  ['12 %', '<=12 %', 'hedge'],
  ['47', '>=47', 'hedge'],
  ['>1000', '>=1000', 'hedge'],
  ['~25 %', '27 %', 'rounding'],
  // slips
  ['<1000', '>1000', 'opposite'],
  ['<=3000', '>=3000', 'opposite'],
  ['<50', '60', 'against'],
  ['>6000', '5600', 'against'],
  ['25000', '250000', 'scale'],
  ['1340000 GBP', '1340000000 GBP', 'scale'],
  ['~940 %', '94.1 %', 'rough'],
  ['5.1 pp', '5.1 %', 'unit'],
  ['3 week', '3 day', 'unit'],
  ['34.8 metre', '34.8 foot', 'unit'],
  ['187', '178', 'typo'],
  ['31.4 %', '34.1 %', 'typo'],
  ['160', '1160', 'typo'],
  ['15', '50', 'typo'],
  // another value
  ['25 %', '29 %', 'plain'],
  ['4', '7', 'plain'],
  ['<50', '80', 'plain'],
  // not to be compared
  ['5', '5 %', 'none'],
  ['12 week', '7 kilometre', 'none'],
  ['40 EUR', '50 USD', 'none'],
];

describe('compare', () => {
  for (const [draft, source, kin] of table)
    it(`${draft} beside ${source} is ${kin}`, () => assert.equal(compare(value(draft), value(source)), kin));

  it('knows on which side of the number the truth lies', () => {
    assert.equal(compare(value('~4 x', 'almost'), value('>4 x', 'more than')), 'opposite');
    assert.equal(compare(value('~31000', 'nearly'), value('~31000', 'about')), 'equal');
    assert.equal(compare(value('~30 %', 'nearly'), value('29.5 %')), 'rounded');
    assert.equal(compare(value('~30 %', 'nearly'), value('32 %')), 'against');
  });

  it('never compares ages and ordinals with counts', () => {
    const age = valueOfQuantity(quantity('34 year'), 'age');
    assert.equal(compare(age, value('34')), 'none');
    assert.equal(compare(age, value('34 year')), 'none');
    assert.equal(compare(valueOfQuantity(quantity('3'), 'ordinal'), value('3')), 'none');
  });
});

describe('digits', () => {
  for (const [number, expected] of [
    [250000, '25'],
    [34.1, '341'],
    [0.05, '5'],
    [1160, '116'],
    [0, '0'],
  ] as const)
    it(`${number} has the digits ${expected}`, () => assert.equal(digits(number), expected));
});
