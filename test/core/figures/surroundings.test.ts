import assert from 'node:assert/strict';
import { english } from '../../../src/core/lang/en';
import { dollarPlaces } from '../../../src/core/lang/en/figuresNames';
import { figuresIn, marked, unmarked } from './reading';

type Row = readonly [sentence: string, ...values: string[]];

const check = (rows: readonly Row[]): void => {
  for (const [sentence, ...values] of rows)
    it(sentence, () => assert.deepEqual(marked(unmarked(sentence)), [sentence, ...values]));
};

describe('figures: every unit below zero', () => {
  for (const [row, { unit, factor }] of english.figures.units.rows()) {
    const phrase = row
      .replace(/^[cf]\b/, (sign) => sign.toUpperCase())
      .replace(/^°c/, '℃')
      .replace(/^°f/, '℉');
    if (factor === -1 && unit !== 'degree') check([[`It froze at «12 ${phrase}» then.`, `-12 ${unit}`]]);
    else if (factor === -1) check([[`It froze at «12 ${phrase}» («4 °C») then.`, '-12 celsius', '4 celsius']]);
  }
});

describe('figures: hedges', () =>
  check([
    ['«About 250» came, «some 30» fell, «an estimated 12» died.', '~250', '~30', '~12'],
    ['«Well over 5,000» homes and «just under 40%».', '>5000', '<40 %'],
    ['«No fewer than five» and «as many as 12».', '>=5', '<=12'],
    ['«Up to 30» men; it goes up to «30».', '<=30', '30'],
    ['«Upwards of 300» and «north of $3m».', '>300', '>3000000 USD'],
    ['«100 or so» cars, «30-plus» men, «20-odd years», «30-something» women.', '~100', '>=30', '~20 year', '~30'],
    ['«50 or more» came, «at least 12».', '>=50', '>=12'],
    ['It took «more than a year», not a year.', '>1 year'],
    ['Prices rose «8%» more than a year ago.', '8 %'],
    ['Growth over «five years» was «3%».', '5 year', '3 %'],
    ['He was given to «over five years».', '>5 year'],
    ['Nearly «all 17» went.', '17'],
    ['«~30» and «5+» points.', '~30', '>=5'],
  ]));

describe('figures: units', () =>
  check([
    ['It grew «27 percent», «27 per cent», «27%».', '27 %', '27 %', '27 %'],
    ['Up «three percentage points» or «25 basis points».', '3 pp', '25 basis point'],
    ['A «45-year» term and a «seven-week» trial.', '45 year', '7 week'],
    ['It ran «1 minute, 55.09 seconds».', '115.09 second'],
    ['He is «6-foot-3», she «5ft 11in».', '75 inch', '71 inch'],
    ['«An hour and a half» later, «a decade and a half» on.', '1.5 hour', '1.5 decade'],
    ['«Half an hour» away, «three quarters of a mile» on.', '0.5 hour', '0.75 mile'],
    ['Wind of «30 mph» and «48 km/h».', '30 mile/hour', '48 kilometre/hour'],
    ['It was «46 degrees Fahrenheit» («8 °C»), then «-5C».', '46 fahrenheit', '8 celsius', '-5 celsius'],
    [
      'At the start «64 degrees», then «81F»; the limit was «28C», that of the tent «30C».',
      '64 fahrenheit',
      '81 fahrenheit',
      '28 celsius',
      '30 celsius',
    ],
    [
      'At the start «24 degrees», then «81F»; the limit was «28C», that of the tent «30C».',
      '24 celsius',
      '81 fahrenheit',
      '28 celsius',
      '30 celsius',
    ],
    [
      'It froze at «30 degrees Celsius below zero», then «12 degrees below zero»: «4 degrees» below normal.',
      '-30 celsius',
      '-12 celsius',
      '4 celsius',
    ],
    [
      'A field of «12 sq km», «3 km2», «4 m²» and «12 square miles».',
      '12 square kilometre',
      '3 square kilometre',
      '4 square metre',
      '12 square mile',
    ],
    ['The «100m» final; «100m» people.', '100 metre', '100000000'],
    ['It emits «5,700 gigatonnes», «500t» of coal.', '5700 gigatonne', '500 tonne'],
    ['A «40 MW» plant makes «3 GWh».', '40 megawatt', '3 gigawatt hour'],
    ['It is «12 ft» long.', '12 foot'],
  ]));

describe('figures: money', () =>
  check([
    ['It paid «$3.4 million», «£3bn», «€1.4bn», «¥500».', '3400000 USD', '3000000000 GBP', '1400000000 EUR', '500 JPY'],
    ['It paid «US$3m», «C$5m», «A$1,000», «HK$20».', '3000000 USD', '5000000 CAD', '1000 AUD', '20 HKD'],
    ['It paid a «$5» fee and «Rs 500 crore».', '5 USD', '5000000000 INR'],
    ['It costs «50 cents», «60p» or «3 dollars 50 cents».', '0.5 USD', '0.6 GBP', '3.5 USD'],
    ['«16.4 million» try «820 euros», «EUR 20», «20 USD».', '16400000', '820 EUR', '20 EUR', '20 USD'],
    ['The firm earned «361 million pounds».', '361000000 GBP'],
    ['She lost «12 pounds» and paid «£3».', '12 pound', '3 GBP'],
    ['«10 $» and all.', '10 USD'],
  ]));

describe('figures: the dollar of the article', () => {
  const value = (front: string): string | undefined =>
    figuresIn(`---\n${front}\n---\n\nIt cost $5.`, 'markdown')[0]?.quantity.unit;
  it('is the US one by default', () => assert.equal(value('title: A'), 'USD'));
  it('is that of the publisher', () => assert.equal(value('publisher: The Globe and Mail'), 'CAD'));
  it('is that of the country of its address', () => assert.equal(value('url: https://news.example.com.au/a'), 'AUD'));
});

describe('figures: the dollar of the places an article names', () => {
  const places: readonly (readonly [code: string, sentence: string])[] = [
    ['AUD', 'From Hobart to Dubbo it rose by a tenth of one per cent to $5.'],
    ['CAD', 'From Calgary to Toronto the centres ask $5.'],
    ['NZD', 'From Auckland to Dunedin the centres ask $5.'],
    ['SGD', 'Singapore shows Singaporeans the centres for $5.'],
    ['USD', 'From Hobart to Dubbo the centers ask $5.'],
    ['USD', 'From Hobart the centres ask $5.'],
    ['USD', 'From Hobart to Toronto by Dubbo the centres ask $5.'],
    ['USD', 'From Hobart to Dubbo the centres ask the Americans $5.'],
  ];
  for (const [code, sentence] of places)
    it(sentence, () => assert.equal(figuresIn(sentence).at(-1)?.quantity.unit, code));
  for (const [code, words] of dollarPlaces)
    for (const word of words.split(' '))
      it(word, () => {
        const place = word.includes('.')
          ? word.toUpperCase()
          : word.length < 3
            ? word.toUpperCase()
            : `${word[0]?.toUpperCase()}${word.slice(1)}`;
        const other = words.startsWith(word) ? words.split(' ')[1] : words.split(' ')[0];
        // Those of the United States only speak against another country's.
        const others = code === 'USD' ? 'Calgary, Toronto' : `${other?.[0]?.toUpperCase()}${other?.slice(1)}`;
        const text = `The centres of ${others} and ${place} ask $5.`;
        assert.equal(figuresIn(text).at(-1)?.quantity.unit, code);
      });
});

describe('figures: ages', () =>
  check([
    ['Valdis Erm, «71», said so.', '71 year'],
    ['Marisol Ibarra («38») left.', '38 year'],
    ['The goalkeeper, «31», left.', '31 year'],
    ['A «17-year-old» boy aged «3 months».', '17 year', '3 month'],
    ['A woman in her «20s» and a man in his mid-«30s».', '20..29 year', '30..39 year'],
    ['He is «45».', '45 year'],
    ['Children «younger than 5» and those «65 or older».', '<5 year', '>=65 year'],
    ['Children aged «5 to 11».', '5..11 year'],
    ['My grandbaby is «4» now, and she is «5» now.', '4 year', '5 year'],
    ['The score is «4» now.', '4'],
    ['Much happened in the 1980s.'],
  ]));

describe('figures: not figures', () =>
  check([
    ['Flight 302, a Boeing 737, COVID-19 and an F-16.'],
    ['Article 5, Highway 61, page 3, pages 774 and 775, No. 10, type 2 diabetes.'],
    ['24/7, 9/11, 50-50 and the G7 with 5G on MH370.'],
    ['At 10:30, 3pm, 3.30pm, 5 p.m. or six o’clock.'],
    ['Call 555-0123, 020-7946-0958 or +44 20 7946 0958.'],
    ['On June 17, 2024, in 2022, from 2014 to 2021 and in 1890–91.'],
    ['In the 1990s, in 508 BC.'],
    ['One of the few, no one, one another, this one, on the one hand.'],
    ['The two sides met.'],
    ['[12] It was so.'],
    ['It was seen by one and all at zero hour.'],
    ['The Vostok 1 flew.'],
  ]));

describe('figures: years and counts', () =>
  check([
    ['He led «2000» soldiers.', '2000'],
    ['The 2020 elections.'],
    ['A survey of «1709» schoolchildren.', '1709'],
    ['«More than 2,000» people.', '>2000'],
  ]));

describe('figures: units left out', () =>
  check([
    ['It rose to «6.1%» from «5.9».', '6.1 %', '5.9 %'],
    ['«4.1», «5.2» and «6.3 percent».', '4.1 %', '5.2 %', '6.3 %'],
    ['«42 years» instead of «40».', '42 year', '40 year'],
    ['They asked for «15 years», the defense for «no more than five».', '15 year', '<=5 year'],
    ['It took «3 days» and «12» men.', '3 day', '12'],
  ]));

describe('figures: a year that is part of a name', () =>
  check([
    ['The World Cup 2026 tickets and the Project 2025 papers.'],
    ['In Germany «2000» soldiers came, and «1,950» Swiss.', '2000', '1950'],
    ['«Some 2026» tickets were sold.', '~2026'],
  ]));
