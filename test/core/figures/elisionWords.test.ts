import assert from 'node:assert/strict';
import { marked } from './reading';

/** The word lists of elided units, ages and temperatures, each word once. */
const values = (sentence: string, ...expected: string[]): void => {
  it(sentence, () => assert.deepEqual(marked(sentence).slice(1), expected));
};
const each = (words: string, test: (word: string) => void): void => words.split(' ').forEach(test);

describe('figures: every word for a value', () =>
  each(
    'actual average benchmark best bottom budgeted cap ceiling consensus estimate estimated expected figure floor forecast forecasts goal guidance highest limit longest lowest maximum mean median minimum norm normal original plan planned peak previous projected projection quota recommended record remainder required rest shortest standard target targeted threshold trough usual worst',
    (word) => values(`People got 11 litres. The ${word} is 15.`, '11 litre', '15 litre'),
  ));

describe('figures: every word that sets a number against another', () =>
  each('after against from not than versus vs', (word) =>
    values(`It took 11 litres in May, up ${word} 15 a year ago.`, '11 litre', '15 litre'),
  ));

describe('figures: every verb before a value', () => {
  each('are be been is was were', (word) => values(`It took 11 litres. It ${word} 15.`, '11 litre', '15 litre'));
  each(
    'averaged averages averaging becomes became exceed exceeded exceeds hit hits reach reached reaches reaching read showed shows topped totaled totalled touch touched touches',
    (word) => values(`It took 11 litres. It ${word} 15.`, '11 litre', '15 litre'),
  );
  each(
    'forecast lies priced projected put puts putting runs ran running seen set sits stand standing stands stood valued',
    (word) => values(`It took 11 litres. It ${word} at 15.`, '11 litre', '15 litre'),
  );
  each('amount amounted amounts came come comes equivalent', (word) =>
    values(`It took 11 litres. It ${word} to 15.`, '11 litre', '15 litre'),
  );
  each('asked called demanded demanding offered pleaded proposed recommended requested seeking sought wanted', (word) =>
    values(`It took 11 litres; they had ${word} for 15.`, '11 litre', '15 litre'),
  );
});

describe('figures: every word that says when', () => {
  each('ago before earlier later last next now previously then today tomorrow yesterday', (word) =>
    values(`It took 11 litres in May and 15 ${word}.`, '11 litre', '15 litre'),
  );
  each('after at by for from in on since to until', (word) =>
    values(`It took 11 litres and 15 ${word} June.`, '11 litre', '15 litre'),
  );
  each('friday monday saturday sunday thursday tuesday wednesday', (word) =>
    values(`It took 11 litres, 15 on ${word[0]?.toUpperCase()}${word.slice(1)}.`, '11 litre', '15 litre'),
  );
  each('coming current following last past preceding previous same that this', (word) =>
    values(`It took 11 litres, 15 ${word} year.`, '11 litre', '15 litre'),
  );
});

describe('figures: words of place and time', () => {
  each('across deep high long tall thick wide', (word) =>
    values(`The wall is 40 feet round, not more, and 12 ${word}.`, '40 foot', '12 foot'),
  );
  each('dawn dusk midday midnight nightfall noon sunrise sunset', (word) =>
    values(`It took 11 litres and 15 by ${word}.`, '11 litre', '15 litre'),
  );
  each('high highs low lows reading readings', (word) =>
    values(`It is hot, 31C. They run. They sing. They saw a ${word} of 14.`, '31 celsius', '14 celsius'),
  );
});

describe('figures: words of elision that stand alone', () => {
  each('another further', (word) => values(`It took 11 litres, then a ${word} 15.`, '11 litre', '15 litre'));
  each('cut hit set sown', (word) =>
    values(`It took 11 litres, above the record of 15 ${word} in Leeds.`, '11 litre', '15 litre'),
  );
  each('that this', (word) =>
    values(`People took 11 litres. ${word[0]?.toUpperCase()}${word.slice(1)} was 15.`, '11 litre', '15 litre'),
  );
});

describe('figures: every word that speaks against an elision', () => {
  each('further less more', (word) => values(`It took 11 litres against 15 ${word}.`, '11 litre', '15'));
  values(
    'It is 44 percent fewer, against 85 a year ago, and 44 percent fewer from 85 a year ago.',
    '44 %',
    '85 %',
    '44 %',
    '85',
  );
  each(
    'deploy deployed deploys dismissed employ employed employing employs fired fires hire hired hires hiring recruit recruited rescue rescued sack sacked sentenced train trained treat treated',
    (word) => {
      values(`It took 11 litres, and now they ${word} 15 in Leeds.`, '11 litre', '15');
      values(`It took 11 litres, and now they ${word} 15.`, '11 litre', '15');
    },
  );
  each(
    'coefficient coefficients grade grades index magnitude number numbers odds rank ranking rating ratings ratio ratios score scores',
    (word) => values(`It took 11 litres; the usual ${word} was 15.`, '11 litre', '15'),
  );
});

describe('figures: every word of heat', () => {
  each('mercury temperature temperatures thermometer thermometers', (word) =>
    values(`It was 31C in Rome. The ${word} in Oslo was 14.`, '31 celsius', '14 celsius'),
  );
  values('It was 31C, then 14 degrees.', '31 celsius', '14 celsius');
  each('celsius centigrade', (word) => values(`It was 31 ${word}, then 14 degrees.`, '31 celsius', '14 celsius'));
  each('f fahrenheit', (word) => values(`It was 31${word}, then 14 degrees.`, '31 fahrenheit', '14 fahrenheit'));
  each(
    'centimetre centimetres hectare hectares kilo kilogram kilograms kilometre kilometres kilometer kilometers kilos km litre litres liter liters metre metres meter meters millimetre millimetres millimeter millimeters tonne tonnes',
    (word) => values(`Heat of 31 degrees came with every ${word}.`, '31 celsius'),
  );
  each('acre acres feet foot gallon gallons inch inches', (word) =>
    values(`Heat of 31 degrees came with every ${word}.`, '31 fahrenheit'),
  );
  each(
    'chill cold colder cool cooler fever forecast freezing frost heat heatwave hot hotter humidity ice mercury ocean snow summer temperature temperatures thermometer thermometers warm warmer warming weather winter',
    (word) => values(`The ${word} in each tonne was 31 degrees.`, '31 celsius'),
  );
  each(
    'angle angles ability arc burn burns clockwise east freedom holder holders latitude longitude north of separation south to turn west',
    (word) => values(`In the heat, a tonne went 31 degrees ${word} Hull.`, '31 degree'),
  );
  each(
    'angle bank banked heel heeled heeling inclined incline lean leaned leaning list listed listing pitch pitched roll rolled rotated slope sloped tilt tilted tilting turn turned veered',
    (word) => values(`In the heat, a tonne may ${word} by 31 degrees.`, '31 degree'),
  );
  each('deg degree degrees', (word) =>
    values(`Heat of 91 ${word} came by the foot, the metre, the litre.`, '91 fahrenheit'),
  );
});

describe('figures: every word of ages and races', () => {
  each('already just now only still then', (word) => values(`She is ${word} 61.`, '61 year'));
  each('eldest oldest youngest', (word) => values(`The ${word} was 61.`, '61 year'));
  each('father grandfather grandmother mother parent parents', (word) =>
    values(`Here is a ${word} of two, he said.`, '2'),
  );
  each(
    'boys brothers children cousins daughters girls grandchildren grandsons granddaughters nephews nieces siblings sisters sons teenagers triplets twins',
    (word) => values(`The ${word}, 14 and 17, ran.`, '14 year', '17 year'),
  );
  each('after at before by from since till to until', (word) => values(`It is shown ${word} 09:15:00.`));
  each('clocked clocking clocks ran run running runs', (word) => values(`She ${word} 59:32.`, '3572 second'));
  each('best mark record time times', (word) => values(`It is a ${word} of 59:32.`, '3572 second'));
  each('m min', (word) => values(`It took 2h 21${word} to win.`, '8460 second'));
  each('s sec', (word) => values(`It took 2h 21m 07${word} to win.`, '8467 second'));
  each('entire full whole', (word) => values(`Rates fell a ${word} percentage point.`, '1 pp'));
});
