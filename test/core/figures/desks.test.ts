import assert from 'node:assert/strict';
import { formatValue } from '../../../src/core/quantities';
import { figuresIn, marked, unmarked } from './reading';

/** A text with its figures marked and, for each, its value and what it counts. */
type Row = readonly [text: string, ...figures: string[]];

const check = (rows: readonly Row[]): void => {
  for (const [text, ...figures] of rows)
    it(text, () => {
      assert.equal(marked(unmarked(text))[0], text);
      assert.deepEqual(
        figuresIn(unmarked(text)).map(({ quantity, measure }) => `${formatValue(quantity)} of ${measure.text}`.trim()),
        figures,
      );
    });
};

describe('figures: whose an age is', () =>
  check([
    ['The driver, a «21-year-old», was hurt.', '21 year of driver'],
    ['The victims were aged «between eight and 14».', '8..14 year of victims'],
    ['Anna Berg is a nurse. She was «27» when it began.', '27 year of Anna Berg'],
    ['Mia and Ben Erm, both «33», have moved.', '33 year of Ben Erm'],
    ['"I was «nine» and afraid," she said.', '9 year of'],
    [
      'Luis Ortega, «57», a driver in Hull, weighed «268 pounds».',
      '57 year of Luis Ortega',
      '268 pound of Luis Ortega',
    ],
    // left alone: no person's age, and a noun that the age stands before
    ['They were «nine» and afraid.', '9 of'],
    ['He was «two» behind.', '2 of'],
    ['The driver, a «21-year-old» student, was hurt.', '21 year of student'],
  ]));

describe('figures: one of several, with its noun between', () =>
  check([
    ['«One train in 14» did not run.', '1/14 of train'],
    ['«One child in five» was absent.', '1/5 of child'],
    // left alone: a year, a number with its noun, a place in a list
    ['There was «one» case in 2022.', '1 of case'],
    ['It scored «one» goal in «12» games.', '1 of goal', '12 of games'],
    ['«One» house in Leeds burned.', '1 of house'],
  ]));

describe('figures: ordinals with what was done', () =>
  check([
    ['Erm was the «24th» to do so.', '24 of Erm'],
    ['Erm was the «third» to resign.', '3 of Erm'],
    // left alone
    ['It was the second to last day.'],
    ['It ran from the 4th to the 9th.'],
  ]));

describe('figures: what is measured', () =>
  check([
    ['Rebuilding it will take «four years».', '4 year of Rebuilding'],
    ['Treating it cost «$40».', '40 USD of Treating'],
    ['Marta Quill took «nine seconds» off the record.', '9 second of record'],
    ['The bill, first priced at «$15 billion», was paid.', '15000000000 USD of bill'],
    ['The appeal, for «$49 million», was heard.', '49000000 USD of appeal'],
    ['House prices, at «£214,000» on average, are high.', '214000 GBP of House prices'],
    ['Debt fell «below $3 billion» for the first time.', '<3000000000 USD of Debt'],
    ['Fertiliser is «17 per cent» dearer.', '17 % of Fertiliser'],
    ['Attendance was «88 per cent» early this year.', '88 % of Attendance'],
    ['A patient infects «12» others.', '12 of others'],
    // left alone: who it is done to is the subject, what money is for, and others of those that were counted
    ['The firm, which kept rebuilding it, took «four years».', '4 year of firm'],
    ['The council paid «£40» for the first house.', '40 GBP of first house'],
    ['«Six» workers died and «12» others were hurt.', '6 of workers', '12 of workers'],
    ['It needs «12» early flowers.', '12 of early flowers'],
  ]));

describe('figures: no heat that high', () =>
  check([
    [
      'The weather was warm, the low was «93», and it was «60 degrees Fahrenheit» at night.',
      '93 fahrenheit of low',
      '60 fahrenheit of weather',
    ],
    [
      'It was «60 degrees Fahrenheit» and «92,000» people left, down from a high of «180,000».',
      '60 fahrenheit of',
      '92000 of people',
      '180000 of high',
    ],
  ]));
