import assert from 'node:assert/strict';
import { marked, unmarked } from './reading';

/** Each sentence with its figures marked, and their values: what a rule takes, and what it leaves alone. */
type Row = readonly [sentence: string, ...values: string[]];

const table = (rule: string, rows: readonly Row[]): void => {
  describe(`figures that leave out their unit: ${rule}`, () => {
    for (const [sentence, ...values] of rows)
      it(sentence, () => assert.deepEqual(marked(unmarked(sentence)), [sentence, ...values]));
  });
};

table('set against another', [
  ['The crop was «10.3 million tonnes», against «9.6 million» a year ago.', '10300000 tonne', '9600000 tonne'],
  ['Yields were «4.2 tonnes», against «6.5» the year before.', '4.2 tonne', '6.5 tonne'],
  ['Jordan bought «840,000 tonnes» of wheat last season, not «480,000».', '840000 tonne', '480000 tonne'],
  ['The farm has «310 hectares», up from «250».', '310 hectare', '250 hectare'],
  ['Shares fell to «212 pence», from «219».', '2.12 GBP', '2.19 GBP'],
  ['It spent «£4.1m» in 2023, against «5.2m» in 2024.', '4100000 GBP', '5200000 GBP'],
  ['Turnout was «61 percent», compared with «58» in 2019.', '61 %', '58 %'],
  // Both are values of the subject, even of one whose values have no unit elsewhere.
  ['Reading at grade level fell to «38%» from «44».', '38 %', '44 %'],
  ['Its grade fell «38%» from «44».', '38 %', '44'],
  // A change in percent leads from one count to another.
  ['Crimes fell «12 percent» to «85» from «97».', '12 %', '85', '97'],
  ['It spent «£4m», against «nine» for Leeds.', '4000000 GBP', '9'],
  // The nearest count of its size is what it is set against.
  ['It has «40 hectares» and «400» staff, up from «310».', '40 hectare', '400', '310'],
  ['There «412» lay for «more than 12 hours», up from «187».', '412', '>12 hour', '187'],
  ['He holds it for «12 minutes», up from «10».', '12 minute', '10 minute'],
  ['After «12 years» of growth it fell from «38 million» to «37 million».', '12 year', '38000000', '37000000'],
  // The word of a hedge tells what is measured.
  ['It took «52 minutes», where crews should need «no longer than 15».', '52 minute', '<=15 minute'],
  ['It took «52 minutes», where crews should need «no more than 15».', '52 minute', '<=15'],
]);

table('what it is stated of stands for what was measured', [
  ['People got «11 litres» of water a day. The standard is «15».', '11 litre', '15 litre'],
  ['Turnout was «61 percent». It was «58» in 2019.', '61 %', '58 %'],
  ['Inflation was «2.9 per cent» in May, but it is set to climb to «3.4».', '2.9 %', '3.4 %'],
  [
    'It sold «7.2 million tonnes». Of maize, which came to «4.3 million» in 2023, it will sell less.',
    '7200000 tonne',
    '4300000 tonne',
  ],
  [
    'Exports of «6.1 million tonnes» fell; sales, which came to «4.3 million», are seen at «less than 2.5 million».',
    '6100000 tonne',
    '4300000 tonne',
    '<2500000 tonne',
  ],
  ['The river rose to «4.2 metres»; the record, set in 1953, is «5.1».', '4.2 metre', '5.1 metre'],
  ['Output was «12 gigawatts», but the plan was for «15».', '12 gigawatt', '15 gigawatt'],
  ['The wait for a hip is «34 weeks»; the wait for a knee is «17».', '34 week', '17 week'],
  ['Profit is «12 percent» of sales. That was «9» in 2019.', '12 %', '9 %'],
  // Somebody else, something else, a value without a unit.
  ['They got «11 litres» of water. The crew were «15».', '11 litre', '15'],
  ['The cut was «18 percent»; in women the hazard ratio was «0.71».', '18 %', '0.71'],
  ['The index rose «2 percent». It was «104».', '2 %', '104'],
  ['The hazard ratio was «0.66», an «18 percent» cut, and in women it was «0.71».', '0.66', '18 %', '0.71'],
  ['Prices fell «0.4 percentage points» to «3.4».', '0.4 pp', '3.4'],
]);

table('a word for a value before it', [
  ['It sold «7.2 million tonnes», above the record of «6.8 million».', '7200000 tonne', '6800000 tonne'],
  ["It sold «7.2 million tonnes» and left last season's «6.1 million» behind.", '7200000 tonne', '6100000 tonne'],
  ['It is «1.1 million tonnes» below the «9.4 million» that the ministry expects.', '1100000 tonne', '9400000 tonne'],
  ['They got «11 litres» a day in place of the usual «15».', '11 litre', '15 litre'],
  ['They sold «11 litres» to a crowd of «15».', '11 litre', '15'],
  ['They sold «11 litres» to the «15» who came.', '11 litre', '15'],
]);

table('more of it', [
  ['She lost «12 kilos» in March and another «4» in May.', '12 kilogram', '4 kilogram'],
  ['Rates fell by «25 basis points» in May and a further «50» in June.', '25 basis point', '50 basis point'],
  ['The trial lasted «three weeks», and another «12» are due.', '3 week', '12'],
  ['She sold «12 kilos» in May and «two» more before Christmas.', '12 kilogram', '2'],
]);

table('one base', [
  ['Maize earned «640 euros» a hectare. This year we lose «310» on every hectare.', '640 EUR', '310 EUR'],
  ['Maize earned «640 euros» a hectare. This year we lose «310» in every fire.', '640 EUR', '310'],
]);

table('a second object', [
  ['Egypt took «1.7 million tonnes» of wheat; Spain bought «520,000».', '1700000 tonne', '520000 tonne'],
  ['She planted «600 hectares» and expects to combine «250».', '600 hectare', '250 hectare'],
  ['The firm made «40 tonnes» of cheese and hired «12».', '40 tonne', '12'],
  ['The fire burned «600 hectares», threatened «300» homes and destroyed «250».', '600 hectare', '300', '250'],
  ['Police searched the house for «3 hours» and found «12».', '3 hour', '12'],
  ['The blast threw «40 tonnes» of rock and injured «12».', '40 tonne', '12'],
]);

table('another time, another part', [
  ['They expect «3.4 per cent» this year and «3.1» next.', '3.4 %', '3.1 %'],
  ['The mine gave «3.1 million tonnes» in 2023 and «3.4 million» in 2024.', '3100000 tonne', '3400000 tonne'],
  [
    'Yields are «3.7 tonnes», compared with «4.8» last year and, in the best season, 2018, «6.5».',
    '3.7 tonne',
    '4.8 tonne',
    '6.5 tonne',
  ],
  ['It is «34 weeks» for a hip and for a cataract operation «17».', '34 week', '17 week'],
  [
    '«40 millimetres» fell on Monday, «31» on Tuesday and «12» on Friday.',
    '40 millimetre',
    '31 millimetre',
    '12 millimetre',
  ],
  ['It flew «3.1 million» people in 2023 and «3.4 million» in 2024.', '3100000', '3400000'],
  ['It took «3 hours» in May, and «12» were hurt in June.', '3 hour', '12'],
]);

table('sought, or the same verb', [
  ['He got «12 years»; prosecutors had asked for «15».', '12 year', '15 year'],
  ['It holds «40 million litres». In a normal year it holds «62 million».', '40000000 litre', '62000000 litre'],
  ['The pill costs «9 euros»; in France it costs «4».', '9 EUR', '4 EUR'],
  ['He got «12 years»; police were looking for «15».', '12 year', '15'],
  ['It holds «40 million litres». The prison holds «62».', '40000000 litre', '62'],
]);

table('the unit comes later', [
  ['Last year it was «9.4 million»; this year «6.1 million tonnes».', '9400000 tonne', '6100000 tonne'],
  ['It rose from «4.1» in May to «4.4 per cent» in June.', '4.1 %', '4.4 %'],
  ['In May it hit «12»; of these «40 percent» were new.', '12', '40 %'],
]);

table('temperatures', [
  ['It was «31 C» at noon and «24» at midnight.', '31 celsius', '24 celsius'],
  ['It was «31C» in Rome. In Oslo, the temperature was «14».', '31 celsius', '14 celsius'],
  [
    'It was «31C» in Rome. The audience left. Then they came. They sang. It was «29» by noon.',
    '31 celsius',
    '29 celsius',
  ],
  [
    'It was «31C» in Rome. The audience left. Then they came. They sang. It was «29» by some count.',
    '31 celsius',
    '29',
  ],
  ['It burned «11,400» to «11,200 years» ago.', '11400 year', '11200 year'],
  ['It was «31C» in Rome, with highs of «33» to come.', '31 celsius', '33 celsius'],
  ['It was «31C» in Rome. In Oslo, the audience was «14».', '31 celsius', '14'],
  ['The heat reached «31 degrees» over the last «3 kilometres».', '31 celsius', '3 kilometre'],
  ['In the heat it was «91 degrees» «40 feet» up and «9 metres» down.', '91 fahrenheit', '40 foot', '9 metre'],
  ['In the heat it was «91 degrees», «9 metres» up.', '91 degree', '9 metre'],
  ['In the heat it was «31 degrees».', '31 degree'],
  ['In the snow it fell to «5 degrees» and «3 feet» lay.', '5 fahrenheit', '3 foot'],
  ['In the heat the ship listed by «12 degrees», «3 kilometres» out.', '12 degree', '3 kilometre'],
  ['In the heat, «3 kilometres» from «50 degrees» north, it sank.', '3 kilometre', '50 degree'],
  ['She turned «12 degrees».', '12 degree'],
]);

table('a side, a height, another choice', [
  ['The spillway is «40 feet» wide and «12» deep.', '40 foot', '12 foot'],
  ['The spillway is «40 feet» wide and has «12» gates.', '40 foot', '12'],
  ['The lake stood at «1,204 feet»; the crest sits at «1,190».', '1204 foot', '1190 foot'],
  ['The lake holds «40 tonnes»; the chairman sits at «nine».', '40 tonne', '9'],
  ['It saves «£2.1m» a year, or «3.4m» with the sale.', '2100000 GBP', '3400000 GBP'],
  ['It saves «£2.1m» a year, or «nine» with the sale.', '2100000 GBP', '9'],
  [
    'It let out «900 cubic metres a second», above the «400» it was built for.',
    '900 cubic metre/second',
    '400 cubic metre/second',
  ],
  ['It carried «40 tonnes», far above the «22» of 2010.', '40 tonne', '22 tonne'],
  ['It carried «40 tonnes» and the «22» of them.', '40 tonne', '22'],
]);

describe('figures that leave out their unit: over paragraphs', () => {
  const values = (text: string): string[] => marked(text).slice(1);
  it('the paragraph before', () =>
    assert.deepEqual(values('People got 11 litres a day.\n\nThe standard is 15.'), ['11 litre', '15 litre']));
  it('not one further off', () =>
    assert.deepEqual(values('They got 11 litres.\n\nIt is hot.\n\nIt is dry.\n\nThe standard is 15.'), [
      '11 litre',
      '15',
    ]));
});
