import assert from 'node:assert/strict';
import { marked, unmarked } from './reading';

/** A sentence with the spans that are read, and their values; where nothing is marked nothing is read. */
type Row = readonly [sentence: string, ...values: string[]];

const check = (rows: readonly Row[]): void => {
  for (const [sentence, ...values] of rows)
    it(sentence, () => assert.deepEqual(marked(unmarked(sentence)), [sentence, ...values]));
};

describe('figures: numbers in digits', () =>
  check([
    ['It sold «1,200,000» copies.', '1200000'],
    ['It sold «1 200 000» copies.', '1200000'],
    ['It sold «1.200.000» copies.', '1200000'],
    ['The fund holds «12,34,567» shares.', '1234567'],
    ['It sold «1.2m» copies and «4.5k» records.', '1200000', '4500'],
    ['It sold «1.2 million» copies.', '1200000'],
    ['A loss of «-3.5» points.', '-3.5'],
    ['A plant of «2½ acres».', '2.5 acre'],
    ['«About 3/4 mile» on.', '~0.75 mile'],
    ['«Some 1.5e6» cells.', '~1500000'],
    ['It has «6.02 × 10^23» atoms.', '602000000000000000000000'],
    ['«３７» people came.', '37'],
    ['It is «5.00» or «5,25» points.', '5', '5.25'],
    ['It fell «12pc» to «minus 3.3pc», and «9» pc games sold.', '12 %', '-3.3 %', '9'],
    ['He won by «0.09 sec», or «2.1 secs», in «3 hrs».', '0.09 second', '2.1 second', '3 hour'],
    ['The «3 hundred and 21» men.', '321'],
    ['Version 2.4.1 and 192.168.0.1 are out.'],
  ]));

describe('figures: numbers in words', () =>
  check([
    ['«Two hundred and fifty thousand» people came.', '250000'],
    ['«A million and a half» people came.', '1500000'],
    ['«Two and a half million» people came.', '2500000'],
    ['They bought «four dozen» eggs and «half a dozen» pans.', '48', '6'],
    ['«Half a million» people came.', '500000'],
    ['«A score» of ships sank.', '20'],
    ['«Twenty-one trillion three hundred» stars.', '21000000000300'],
    ['«Three point five million» cars.', '3500000'],
    ['«A quarter of a million» voters stayed away.', '250000'],
    ['«Twelve hundred» people came and «one hundred and six» left.', '1200', '106'],
    ['He owns «3 dozens» of them.', '36'],
    ['The women and the men went.'],
  ]));

describe('figures: fractions and shares', () =>
  check([
    ['«Two-thirds» of the rice was lost.', '2/3'],
    ['«A third» of the bribes went to a house.', '1/3'],
    ['A «third» man came.', '3'],
    ['«One in five» drivers drink.', '1/5'],
    ['«One in 12» in 2010 died; it lost «one» in «12 days».', '1/12', '1', '12 day'],
    ['«One out of every six» men.', '1/6'],
    ['«Three of the six» men died.', '3/6'],
    ['«Eight of the past 11» rises were small.', '8/11'],
    ['He lost «2,600» of the airline’s «3,100» staff.', '2600', '3100'],
    ['«Half» of them voted; «a half» did not.', '0.5', '0.5'],
    ['The first half ended without a goal.'],
    ['It costs «4.6 per 1,000» births.', '4.6/1000'],
    ['Killed in «36» raids in 2022.', '36'],
    ['«Three twenty-firsts» of it.', '3/21'],
    ['«⅔» of it.', '2/3'],
  ]));

describe('figures: ranges', () =>
  check([
    ['«20 to 30 percent» of the stock.', '20..30 %'],
    ['It costs «$10–12bn» a year.', '10000000000..12000000000 USD'],
    ['«Between 3m and 4m» people.', '3000000..4000000'],
    ['«Between $300 million and $350 million» was lost.', '300000000..350000000 USD'],
    ['It takes «5 – 7 days» to dry.', '5..7 day'],
    ['«Two or three» men ran.', '2..3'],
    ['A «20-to-30-minute» walk.', '20..30 minute'],
    ['It rose from «20» to «30 percent».', '20 %', '30 %'],
    ['It fell to «29%» from «33».', '29 %', '33 %'],
  ]));

describe('figures: vague magnitudes', () =>
  check([
    ['«Dozens» of people died.', '24..99'],
    ['«Tens of thousands of dollars» went.', '10000..99999 USD'],
    ['«Hundreds of thousands» fled.', '100000..999999'],
    ['«Several hundred» came.', '200..999'],
    ['«A few hundred feet» away.', '200..999 foot'],
    ['«Scores» of ships sank.', '40..99'],
    ['The scores were close and a few left.'],
  ]));

describe('figures: multiples', () =>
  check([
    ['«Twice» as many women came.', '2 x'],
    ['Profits «doubled» and prices «almost quadrupled».', '2 x', '~4 x'],
    ['«Ten times» the rate, a «threefold» rise, a «ten-fold» one.', '10 x', '3 x', '10 x'],
    ['It «halved» its losses.', '0.5'],
    ['It is «almost double» the rate.', '~2 x'],
    ['A double murder in a double room.'],
  ]));

describe('figures: ordinals', () =>
  check([
    ['For the «third» time, on its «21st» day.', '3', '21'],
    ['The «twenty-first» victim.', '21'],
    ['At first the first step was hard.'],
    ['In the third quarter of the 19th century.'],
    ['On Third Avenue, the second half.'],
    ['The «second»-largest city.', '2'],
  ]));

describe('figures: scores, votes and odds', () =>
  check([
    ['They won «3–1» at home.', '3/1'],
    ['The Senate voted «52-48».', '52/48'],
    ['A «5-4» ruling, and odds of «3-to-1».', '5/4', '3/1'],
    ['They drew «2-2» in a «3:1» ratio.', '2/2', '3/1'],
    ['It has «3-5» rooms.', '3..5'],
  ]));
