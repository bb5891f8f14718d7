import type { HeatTables } from '../figureTables';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What tells of which scale a text's 'degrees' are. */
export const heat: HeatTables = {
  angles: set(
    'angle angles ability arc burn burns clockwise east freedom holder holders latitude longitude north of separation south to turn west',
  ),
  // 'the temperature was 31' is so of the text's scale.
  measures: set('mercury temperature temperatures thermometer thermometers'),
  readings: set('high highs low lows reading readings'),
  tilts: set(
    'angle bank banked heel heeled heeling inclined incline lean leaned leaning list listed listing pitch pitched roll rolled rotated slope sloped tilt tilted tilting turn turned veered',
  ),
  celsius: set('c celsius centigrade'),
  fahrenheit: set('f fahrenheit'),
  degrees: set('deg degree degrees'),
  // 'it was eight degrees'
  it: set('it'),
  being: set('is was'),
  // Measures of places that give temperatures in Celsius (beside those of 'spelled'), and of those that give them in Fahrenheit.
  metric: set(
    'centimetre centimetres hectare hectares kilo kilogram kilograms kilometer kilometers kilos km liter liters meter meters millimetre millimetres millimeter millimeters',
  ),
  imperial: set('acre acres feet foot gallon gallons inch inches'),
  spelled: set(
    'centre centres colour colours defence favour favourite harbour honour kilometre kilometres labour litre litres metre metres neighbour neighbourhood neighbours neighbouring organise organised organiser organisers programme programmes rumour theatre travelled travelling tonne tonnes',
  ),
  perCent: ['per', 'cent'],
  extremes: set('high highs low lows maximum maximums minimum minimums top tops'),
  foretold: set('forecast forecasts'),
  reads: set('hit measured read recorded reads registered showed shows'),
  speaks: set(
    'chill cold colder cool cooler fever forecast freezing frost heat heatwave hot hotter humidity ice mercury ocean snow summer temperature temperatures thermometer thermometers warm warmer warming weather winter',
  ),
};
