import assert from 'node:assert/strict';
import { figuresIn, marked, unmarked } from './reading';

/** What the articles of `test/fixtures/reading` showed to be missing, each with a neighbour that is left alone. */
const check = (rows: readonly (readonly [sentence: string, ...values: string[]])[]): void => {
  for (const row of rows) it(row[0], () => assert.deepEqual(marked(unmarked(row[0])), row));
};
const each = (words: string, test: (word: string) => void): void => words.split(' ').forEach(test);

describe('figures: times that were run', () => {
  check([
    ['Her pace was «4:38» a mile, after a «5:12» mile.', '278 second', '312 second'],
    ['He ran «2:55» per kilometre.', '175 second'],
    ['Doors open at 4:38 a minute before she speaks.'],
    ['Meet us at 5:12 in the hall.'],
    ['At 1:15 a Mile End man was seen.'],
  ]);
  each('kilometer kilometre lap km marathon mile', (word) => check([[`Hers was a «3:12» ${word}.`, '192 second']]));
  each('adrift ahead back behind clear faster outside slower', (word) =>
    check([[`She came in «1:45» ${word}.`, '105 second']]),
  );
  each('go play run', (word) => check([[`It led with «1:12» to ${word}.`, '72 second']]));
  each(
    'best km kilometer kilometers kilometre kilometres lap leg mark mile miles pace record split time times',
    (word) => check([[`He had a ${word} of «4:58».`, '298 second']]),
  );
});

describe('figures: points of a percentage', () =>
  check([
    ['Turnout was «64.7 percent», «3.2 points» lower than then.', '64.7 %', '3.2 pp'],
    ['At «58 percent» it was down by «nine points» on May.', '58 %', '9 pp'],
    ['A share of «58 percent», «1.5 point» higher.', '58 %', '1.5 pp'],
    ['With «58 percent» of the ball they scored «nine» points.', '58 %', '9'],
    ['They are on «24» points, «three» points lower than then.', '24', '3'],
  ]));

describe('figures: units left out', () =>
  check([
    ['They planted «90 million acres», «4 million» fewer than in May.', '90000000 acre', '4000000 acre'],
    ['They planted «90 acres», «four» fewer men than then.', '90 acre', '4'],
    ['Aid rose «1.5 percent» while insurance went up «11».', '1.5 %', '11 %'],
    ['Aid rose «1.5 percent» to «11».', '1.5 %', '11'],
    ['Coal fell to «24.2 TWh», lignite to «71.1».', '24.2 terawatt hour', '71.1 terawatt hour'],
    ['Coal fell to «24.2 TWh», and they listened to «71».', '24.2 terawatt hour', '71'],
    ['Highs were «99 degrees Fahrenheit»; overnight the low was «93».', '99 fahrenheit', '93 fahrenheit'],
    ['The low was «93».', '93'],
  ]));

describe('figures: degrees of the weather', () =>
  check([
    ['After «20 km» they rested. At the top it was «eight degrees».', '20 kilometre', '8 celsius'],
    ['After «20 km» they rested. At the top it is «eight degrees».', '20 kilometre', '8 celsius'],
    ['After «20 km» they rested. They hold «eight degrees».', '20 kilometre', '8 degree'],
  ]));

describe('figures: temperatures without a unit', () => {
  check([
    [
      'In the heat they expected «26 degrees». At noon the gauge read «33.4», and it was «over 37» by «14 per cent» of counts.',
      '26 celsius',
      '33.4 celsius',
      '>37 celsius',
      '14 %',
    ],
    ['They expected «26 days». At noon the gauge read «33.4».', '26 day', '33.4'],
    ['In the heat of the harbour his temperature was taken at «41.8».', '41.8 celsius'],
    ['His temperature was «41.8».', '41.8 degree'],
    [
      'The heat lifted the forecast maximum for the harbour to «31» on 10 October and, before dawn, to «35».',
      '31 celsius',
      '35 celsius',
    ],
    ['The heat lifted the maximum for the harbour to «31».', '31'],
    ['In the heat of the harbour it was to climb to «31 degrees» and cut the field to «35».', '31 celsius', '35'],
    [
      'In the heat it was «26 degrees», «above 98 Fahrenheit» for «nine per cent».',
      '26 celsius',
      '>98 fahrenheit',
      '9 %',
    ],
    ['In the heat it was «26 degrees», «above 98 Fahrenheit».', '26 fahrenheit', '>98 fahrenheit'],
  ]);
  each(
    'centre centres colour colours defence favour favourite harbour honour kilometre kilometres labour litre litres metre metres neighbour neighbourhood neighbours neighbouring organise organised organiser organisers programme programmes rumour theatre travelled travelling tonne tonnes',
    (word) => check([[`In the heat of each ${word} it was «31 degrees».`, '31 celsius']]),
  );
  each('high highs low lows maximum maximums minimum minimums top tops', (word) =>
    check([[`The heat of the harbour moved forecast ${word} to «31».`, '31 celsius']]),
  );
  each('hit measured read recorded reads registered showed shows', (word) =>
    check([[`They expected «26C». The dial ${word} «33.4».`, '26 celsius', '33.4 celsius']]),
  );
});

describe('figures: shares of the days of a month', () =>
  check([
    ['«About one in 14» October days was hot; now it is «closer to one in five».', '~1/14', '~1/5'],
    ['«One» in 14 October said so.', '1'],
  ]));

describe('figures: ages of people', () => {
  check([
    ['«Two-thirds» of residents are «over 65».', '2/3', '>65 year'],
    ['The banks are «over 65».', '>65'],
    ['Dhondup, a herder of «48», lost his home.', '48 year'],
    ['Acme, a maker of «48» tools, lost money.', '48'],
  ]);
  each('they who whom', (word) => check([[`There were men, of ${word} are «over 65».`, '>65 year']]));
});

describe('figures: ranks', () =>
  check([
    ['The win took them up to «fifth», and they climbed to «third».', '5', '3'],
    ['They talked to third parties.'],
    ["They won, with Austria's Felix Moser «third».", '3'],
    ['They spoke with Felix third parties.'],
  ]));

describe('figures: one and a part', () =>
  check([
    ['«One-third» voted.', '1/3'],
    ['A third party voted.'],
    ['It rose from «60 million» in 2010 to «161 million» in 2024.', '60000000', '161000000'],
    ['It added «16 gigawatts», «a gigawatt» more than then.', '16 gigawatt', '1 gigawatt'],
    ['It came a year further on.'],
    [
      'It climbs «200 metres» over «3 kilometres», and «over 3 kilometres» of it is steep.',
      '200 metre',
      '3 kilometre',
      '>3 kilometre',
    ],
    ['The under-16s won.'],
    ['It came within «0.78 astronomical units» of it.', '0.78 astronomical unit'],
  ]));

describe('figures: cents', () =>
  check([
    ['It costs «€3» and then «39.7 cents».', '3 EUR', '0.397 EUR'],
    ['It costs «$3», «€3» and then «39.7 cents».', '3 USD', '3 EUR', '0.397 USD'],
    ['It costs «39.7 cents».', '0.397 USD'],
  ]));

/** What each figure of a text counts or measures. */
const counts = (rows: readonly (readonly [text: string, ...nouns: string[]])[]): void => {
  for (const [text, ...nouns] of rows)
    it(text, () =>
      assert.deepEqual(
        figuresIn(text).map(({ measure }) => measure.text),
        nouns,
      ),
    );
};

describe('figures: what the subject is', () =>
  counts([
    ["Shares of the plane's maker fell 4.8%.", "Shares of the plane's maker"],
    ["The plane's maker fell 4.8%.", 'maker'],
    [
      'Container rates between Shanghai and Rotterdam fell to $4,426.',
      'Container rates between Shanghai and Rotterdam',
    ],
    ['Rates fell in Shanghai and Rotterdam fell by 4%.', 'Rotterdam'],
    ['The index compiled by Brandt Maritime was down 3.7%.', 'index compiled by Brandt Maritime'],
    ['Exceptional charges came to $41m.', 'Exceptional charges'],
    ['Britain charges $41.', 'Britain'],
    ['The climb rises 1,694 metres.', 'climb'],
    ['The airline, acquired by its owners in 2022 for $5 million, has grown.', 'airline'],
    ['Building takes 38 months, compared with 19 in Taiwan.', 'Building', 'Building'],
  ]));

describe('figures: what stands behind', () =>
  counts([
    ['One-third involved a gun and six involved in fights were let go.', '', 'involved'],
    ['They won by 16 votes, six short of a majority.', 'votes', 'votes'],
    ['They saw six short films.', 'short films'],
  ]));

describe('figures: what they are', () =>
  counts([
    ['Russian forces are near. They took 477 square kilometres.', 'Russian forces'],
    ['The town is near. They took 477 square kilometres.', ''],
    ['The visitors had a good start. They are 17th.', 'visitors'],
    ['The visitors had a good start. They lost 6-0 at home.', 'visitors'],
  ]));

describe('figures: one in so many', () =>
  check([
    ['«One in 2000» has it.', '1/2000'],
    ['It will reach «one» in 2026.', '1'],
  ]));

describe('figures: every word that an infinitive stands behind', () => {
  each('can could may might must shall should will would', (word) =>
    counts([
      [`The temperature ${word} dip to -3C.`, 'temperature'],
      [`The price ${word} soon touch $12.`, 'price'],
    ]),
  );
  counts([['The May dip was $12.', 'dip']]);
});

describe('figures: plus', () =>
  check([
    ['It paid «40,000 euros» plus costs.', '40000 EUR'],
    ['It paid «40,000 plus» men.', '>=40000'],
  ]));
