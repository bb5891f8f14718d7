import assert from 'node:assert/strict';
import fc from 'fast-check';
import { civilOf, dayOf, isDay, weekdayOf, weekStart } from '../../../src/core/quantities/calendar';
import { dayOfIso, edtfOf, intervalOf } from '../../../src/core/quantities/calendarEdtf';
import { relateDates, relateMentions, wordDifference } from '../../../src/core/quantities/calendarRelation';

const days = (edtf: string): { from: number; to: number } => {
  const interval = intervalOf(edtf);
  assert.ok(interval, edtf);
  return interval;
};

describe('civil days', () => {
  it('agree with the platform, forth and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -700_000, max: 700_000 }), (day) => {
        const { year, month, day: d } = civilOf(day);
        assert.equal(dayOf(year, month, d), day);
        const date = new Date(day * 86_400_000);
        assert.deepEqual([year, month, d], [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]);
        assert.equal(weekdayOf(day), date.getUTCDay() || 7);
      }),
    );
  });
  it('carry months over the year', () => {
    assert.equal(dayOf(2024, 13), dayOf(2025, 1));
    assert.equal(dayOf(2024, 0), dayOf(2023, 12));
  });
  it('know which days there are', () => {
    assert.ok(isDay(2, 29) && isDay(2, 29, 2024));
    assert.ok(!isDay(2, 29, 2023) && !isDay(2, 30) && !isDay(13, 1) && !isDay(6, 0));
  });
  it('begin week 1 as ISO 8601 does', () => {
    assert.equal(weekStart(2025, 1), dayOf(2024, 12, 30));
    assert.equal(weekStart(2021, 1), dayOf(2021, 1, 4));
  });
});

describe('EDTF', () => {
  for (const [edtf, from, to] of [
    ['2024', '2024-01-01', '2025-01-01'],
    ['2024-06', '2024-06-01', '2024-07-01'],
    ['2024-06-17', '2024-06-17', '2024-06-18'],
    ['198X', '1980-01-01', '1990-01-01'],
    ['18XX', '1800-01-01', '1900-01-01'],
    ['2023/2025', '2023-01-01', '2026-01-01'],
    ['2024-33', '2024-01-01', '2024-04-01'],
    ['2024-36', '2024-10-01', '2025-01-01'],
    ['2024-41', '2024-07-01', '2025-01-01'],
    ['2024-06-03/2024-07', '2024-06-03', '2024-08-01'],
    ['2024~', '2024-01-01', '2025-01-01'],
  ] as const)
    it(edtf, () => assert.deepEqual(days(edtf), { from: dayOfIso(from), to: dayOfIso(to) }));

  it('has seasons as wide as papers use them, and no winter', () => {
    assert.ok(days('2017-22').from <= dayOf(2017, 6, 1) && days('2017-22').to > dayOf(2017, 9, 22));
    assert.equal(intervalOf('2017-24'), undefined);
  });
  it('has open ends', () => {
    assert.deepEqual(days('2014/..'), { from: dayOf(2014), to: Infinity });
    assert.deepEqual(days('../2014'), { from: -Infinity, to: dayOf(2015) });
  });
  it('has years before our era', () => assert.deepEqual(days('-0043'), { from: dayOf(-43), to: dayOf(-42) }));
  it('is undefined for what is none', () => {
    for (const text of [
      '',
      'XXXX-06-17',
      '2024-13',
      '2024-02-30',
      '2024-6',
      'June',
      '2025/2023',
      '../..',
      '2024/'.repeat(3),
    ])
      assert.equal(intervalOf(text), undefined, text);
  });
  it('is written as short as it can be, and read back', () => {
    for (const edtf of [
      '2024',
      '2024-06',
      '2024-06-17',
      '198X',
      '18XX',
      '2023/2025',
      '2024-06/2024-08',
      '2024-06-03/2024-06-05',
      '2014/..',
      '../2014-06',
      '-0043',
    ])
      assert.equal(edtfOf(days(edtf)), edtf);
  });
  it('survives the way there and back for any days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), fc.integer({ min: 1, max: 50_000 }), (from, length) => {
        assert.deepEqual(intervalOf(edtfOf({ from, to: from + length })), { from, to: from + length });
      }),
    );
  });
});

describe('relating dates', () => {
  for (const [draft, source, relation, difference] of [
    ['2024-06', '2024-06', 'equal', ''],
    ['2024-06', '2024-06-17', 'within', 'wider'],
    ['2024', '2024-06-17', 'within', 'wider'],
    ['198X', '1985', 'within', 'wider'],
    ['2024-06-17', '2024-06', 'overlapping', 'narrower'],
    ['2014/2021', '2020/2022', 'overlapping', 'partly other days'],
    ['2024-06-18', '2024-06-17', 'disjoint', '1 day later'],
    ['2024-06-10', '2024-06-17', 'disjoint', '7 days earlier'],
    ['2023', '2024', 'disjoint', '1 year earlier'],
    ['2024-07', '2024-06', 'disjoint', '1 month later'],
    ['2024-06-17', '2014-06-17', 'disjoint', '10 years later'],
    ['2030/..', '2020', 'disjoint', '10 years later'],
    ['../1990', '2020', 'disjoint', 'about 29 years earlier'],
  ] as const)
    it(`${draft} beside ${source}: ${relation}`, () => {
      assert.equal(relateDates(days(draft), days(source)), relation);
      assert.equal(wordDifference(days(draft), days(source)), difference);
    });

  for (const [draft, source, relation] of [
    [{ value: 'XXXX-06-17' }, { value: '2024-06-17' }, 'equal'],
    [{ value: 'XXXX-06-18' }, { value: '2024-06-17' }, 'disjoint'],
    [{ value: 'XXXX-06' }, { value: '2024-06-17' }, 'within'],
    [{ value: 'XXXX-06-17' }, { value: '2024-06' }, 'overlapping'],
    [{ value: '2024-06-17' }, { value: 'XXXX-06-17' }, 'equal'],
    [{ value: 'XXXX-06-17' }, { value: 'XXXX-06' }, 'overlapping'],
    [{ value: 'XXXX-06-17/XXXX-06-19' }, { value: '2024-06-18' }, 'within'],
    [{ value: 'XXXX-06-17' }, { value: '2014/2021' }, 'incomparable'],
    [{ value: '' }, { value: '2024' }, 'incomparable'],
    [{ value: '2017-24' }, { value: '2017-24' }, 'equal'],
    [{ value: '2017-24' }, { value: '2017-06' }, 'incomparable'],
    [{ value: '2024', fiscal: true }, { value: '2024', fiscal: true }, 'equal'],
    [{ value: '2024', fiscal: true }, { value: '2024' }, 'overlapping'],
    [{ value: '2024', fiscal: true }, { value: '2023-11' }, 'overlapping'],
    [{ value: '2024', fiscal: true }, { value: '2019' }, 'disjoint'],
    [{ value: '2023', interval: { from: dayOf(2023), to: dayOf(2023, 6) } }, { value: '2023-02' }, 'within'],
  ] as const)
    it(`${JSON.stringify(draft)} beside ${JSON.stringify(source)}: ${relation}`, () =>
      assert.equal(relateMentions(draft, source), relation));

  it('is the same from both sides but for within', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 20 }))
      .map(([from, n]) => ({ from, to: from + n }));
    fc.assert(
      fc.property(interval, interval, (a, b) => {
        const [x, y] = [relateDates(a, b), relateDates(b, a)];
        if (x === 'within') assert.equal(y, 'overlapping');
        else if (y !== 'within') assert.equal(x, y);
      }),
    );
  });
});
