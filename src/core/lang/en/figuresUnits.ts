import type { UnitForm } from '../figureTables';

type Row = readonly [phrases: string, form: UnitForm];

/** [unit, words that are it anywhere, signs that are it behind digits only]. */
type Plain = readonly [unit: string, words: string, signs?: string];

const PLAIN: readonly Plain[] = [
  ['%', '%|per cent|percent|pct|percents|per - cent|procent', ''],
  [
    'pp',
    'percentage point|percentage points|percentage - point|percentage - points|percent points|% points|per cent points|% pts|ppts',
    'pp|ppt|pts',
  ],
  ['basis point', 'basis point|basis points|basis - point|bps|basis pts', 'bp'],
  ['part per million', 'parts per million|part per million', 'ppm'],
  ['part per billion', 'parts per billion|part per billion', 'ppb'],
  ['‰', '‰|per mille|permille'],

  ['millimetre', 'millimetre|millimetres|millimeter|millimeters', 'mm'],
  ['centimetre', 'centimetre|centimetres|centimeter|centimeters', 'cm|cms'],
  ['decimetre', 'decimetre|decimetres|decimeter|decimeters', 'dm'],
  ['kilometre', 'kilometre|kilometres|kilometer|kilometers|kilometre s', 'km|kms'],
  ['micrometre', 'micrometre|micrometres|micrometer|micrometers|micron|microns', 'μm'],
  ['nanometre', 'nanometre|nanometres|nanometer|nanometers', 'nm'],
  ['inch', 'inch|inches', '"|”|′′'],
  ['foot', 'foot|feet', 'ft'],
  ['yard', 'yard|yards', 'yd|yds'],
  ['mile', 'mile|miles', 'mi'],
  ['nautical mile', 'nautical mile|nautical miles'],
  ['astronomical unit', 'astronomical unit|astronomical units'],
  ['light year', 'light year|light years|light - year|light - years'],
  ['furlong', 'furlong|furlongs'],
  ['fathom', 'fathom|fathoms'],

  ['square millimetre', 'square millimetre|square millimetres|square millimeter|square millimeters', 'sq mm|mm 2'],
  ['square centimetre', 'square centimetre|square centimetres|square centimeter|square centimeters', 'sq cm|cm 2'],
  ['square metre', 'square metre|square metres|square meter|square meters', 'sq m|sqm|m 2|sq . m'],
  [
    'square kilometre',
    'square kilometre|square kilometres|square kilometer|square kilometers',
    'sq km|sqkm|km 2|sq . km',
  ],
  ['square inch', 'square inch|square inches', 'sq in'],
  ['square foot', 'square foot|square feet', 'sq ft|sqft|ft 2|sq . ft'],
  ['square yard', 'square yard|square yards'],
  ['square mile', 'square mile|square miles', 'sq mi|sq miles|mi 2'],
  ['hectare', 'hectare|hectares', 'ha'],
  ['acre', 'acre|acres'],

  ['microlitre', 'microlitre|microlitres|microliter|microliters', 'μl'],
  ['millilitre', 'millilitre|millilitres|milliliter|milliliters', 'ml'],
  ['centilitre', 'centilitre|centilitres|centiliter|centiliters', 'cl'],
  ['decilitre', 'decilitre|decilitres|deciliter|deciliters', 'dl'],
  ['litre', 'litre|litres|liter|liters'],
  ['hectolitre', 'hectolitre|hectolitres|hectoliter|hectoliters', 'hl'],
  ['gallon', 'gallon|gallons|us gallon|us gallons', 'gal'],
  ['imperial gallon', 'imperial gallon|imperial gallons'],
  ['pint', 'pint|pints'],
  ['quart', 'quart|quarts'],
  ['fluid ounce', 'fluid ounce|fluid ounces', 'fl oz'],
  ['teaspoon', 'teaspoon|teaspoons', 'tsp'],
  ['tablespoon', 'tablespoon|tablespoons', 'tbsp'],
  ['barrel', 'barrel|barrels', 'bbl|bbls'],
  ['bushel', 'bushel|bushels'],
  ['acre foot', 'acre foot|acre feet|acre - foot|acre - feet'],
  ['cubic centimetre', 'cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters', 'cc|cm 3'],
  ['cubic metre', 'cubic metre|cubic metres|cubic meter|cubic meters', 'm 3|cu m'],
  ['cubic kilometre', 'cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers', 'km 3'],
  ['cubic inch', 'cubic inch|cubic inches', 'cu in'],
  ['cubic foot', 'cubic foot|cubic feet', 'cu ft|ft 3'],
  ['cubic yard', 'cubic yard|cubic yards'],
  ['cubic mile', 'cubic mile|cubic miles'],

  ['microgram', 'microgram|micrograms', 'μg|mcg'],
  ['milligram', 'milligram|milligrams', 'mg'],
  ['gram', 'gram|grams|gramme|grammes'],
  ['kilogram', 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos', 'kg|kgs'],
  ['ounce', 'ounce|ounces', 'oz'],
  ['troy ounce', 'troy ounce|troy ounces'],
  ['carat', 'carat|carats'],
  ['stone', 'stone|stones'],
  ['ton', 'ton|tons|short ton|short tons'],
  ['long ton', 'long ton|long tons'],
  ['tonne', 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes'],
  ['kilotonne', 'kilotonne|kilotonnes|kiloton|kilotons', 'kt'],
  ['megatonne', 'megatonne|megatonnes|megaton|megatons', 'mt'],
  ['gigatonne', 'gigatonne|gigatonnes|gigaton|gigatons', 'gt'],

  [
    'celsius',
    'celsius|degrees celsius|degree celsius|° celsius|degrees centigrade|degree centigrade|degrees c|degree c|centigrade|centigrate|deg c|deg celsius|celcius|degrees celcius|degree celcius',
    '° c|°c|c|oc',
  ],
  [
    'fahrenheit',
    'fahrenheit|degrees fahrenheit|degree fahrenheit|farenheit|degrees farenheit|degree farenheit|° fahrenheit|degrees f|degree f|deg f|deg fahrenheit',
    '° f|°f|f',
  ],
  ['kelvin', 'kelvin|kelvins|degrees kelvin|degree kelvin'],
  ['degree', 'degrees|degree|deg|deg .', '°'],

  [
    'kilometre/hour',
    'kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|kilometre per hour|kilometer per hour|kilometre an hour|kilometer an hour|kilometre - per - hour|kilometer - per - hour|kilometres - an - hour',
    'km / h|km / hr|kmh|kph|kmph|km per hour|km an hour',
  ],
  [
    'mile/hour',
    'miles per hour|miles an hour|mile per hour|mile an hour|mile - per - hour|mile - an - hour|miles - per - hour',
    'mph',
  ],
  ['mile/second', 'miles per second|miles a second|mile per second'],
  [
    'metre/second',
    'metres per second|meters per second|metres a second|meters a second|metre per second|meter per second',
    'm / s',
  ],
  [
    'kilometre/second',
    'kilometres per second|kilometers per second|kilometres a second|kilometers a second|kilometer per second',
    'km / s',
  ],
  ['foot/second', 'feet per second|feet a second'],
  ['knot', 'knot|knots'],

  ['milliwatt', 'milliwatt|milliwatts'],
  ['watt', 'watt|watts'],
  ['kilowatt', 'kilowatt|kilowatts', 'kw'],
  ['megawatt', 'megawatt|megawatts', 'mw'],
  ['gigawatt', 'gigawatt|gigawatts', 'gw'],
  ['terawatt', 'terawatt|terawatts', 'tw'],
  ['horsepower', 'horsepower', 'hp|bhp'],
  ['watt hour', 'watt hour|watt hours|watt - hour|watt - hours', 'wh'],
  ['kilowatt hour', 'kilowatt hour|kilowatt hours|kilowatt - hour|kilowatt - hours', 'kwh'],
  ['megawatt hour', 'megawatt hour|megawatt hours|megawatt - hour|megawatt - hours', 'mwh'],
  ['gigawatt hour', 'gigawatt hour|gigawatt hours|gigawatt - hour|gigawatt - hours', 'gwh'],
  ['terawatt hour', 'terawatt hour|terawatt hours|terawatt - hour|terawatt - hours', 'twh'],
  ['joule', 'joule|joules'],
  ['kilojoule', 'kilojoule|kilojoules', 'kj'],
  ['megajoule', 'megajoule|megajoules', 'mj'],
  ['calorie', 'calorie|calories'],
  ['kilocalorie', 'kilocalorie|kilocalories', 'kcal'],
  ['british thermal unit', 'british thermal unit|british thermal units', 'btu|btus'],

  ['bit', '', 'bit|bits'],
  ['byte', 'byte|bytes'],
  ['kilobit', 'kilobit|kilobits', 'kbit'],
  ['megabit', 'megabit|megabits', 'mbit'],
  ['gigabit', 'gigabit|gigabits', 'gbit'],
  ['kilobyte', 'kilobyte|kilobytes', 'kb'],
  ['megabyte', 'megabyte|megabytes', 'mb'],
  ['gigabyte', 'gigabyte|gigabytes', 'gb'],
  ['terabyte', 'terabyte|terabytes', 'tb'],
  ['petabyte', 'petabyte|petabytes', 'pb'],
  ['exabyte', 'exabyte|exabytes', 'eb'],

  ['kilobit/second', 'kilobits per second|kilobits a second', 'kbps|kbit / s'],
  ['megabit/second', 'megabits per second|megabits a second|megabit per second', 'mbps|mbit / s|mb / s'],
  ['gigabit/second', 'gigabits per second|gigabits a second|gigabit per second', 'gbps|gbit / s'],
  ['terabit/second', 'terabits per second|terabits a second', 'tbps'],
  ['megabyte/second', 'megabytes per second|megabytes a second'],
  ['gigabyte/second', 'gigabytes per second|gigabytes a second'],

  ['pascal', 'pascal|pascals'],
  ['hectopascal', 'hectopascal|hectopascals', 'hpa'],
  ['kilopascal', 'kilopascal|kilopascals', 'kpa'],
  ['millibar', 'millibar|millibars', 'mbar'],
  ['atmosphere', 'atmospheres'],
  ['pound/square inch', 'pounds per square inch|pound per square inch', 'psi'],

  ['ampere', 'ampere|amperes|amp|amps'],
  ['ampere hour', 'ampere hour|ampere hours|ampere - hour|ampere - hours|amp hour|amp hours|amp - hour|amp - hours'],
  ['milliampere hour', 'milliampere hours|milliampere - hours|milliamp hours|milliamp - hours', 'mah'],

  [
    'cubic metre/second',
    'cubic metres per second|cubic meters per second|cubic metres a second|cubic meters a second|cumecs',
  ],
  ['cubic foot/second', 'cubic feet per second|cubic feet a second', 'cfs'],
  ['litre/second', 'litres per second|liters per second|litres a second|liters a second'],
  ['litre/minute', 'litres per minute|liters per minute|litres a minute|liters a minute'],
  ['gallon/minute', 'gallons per minute|gallons a minute'],

  ['sievert', 'sievert|sieverts'],
  ['millisievert', 'millisievert|millisieverts', 'msv'],
  ['microsievert', 'microsievert|microsieverts', 'μsv'],
  ['becquerel', 'becquerel|becquerels', 'bq'],
  ['newton', 'newtons'],
  ['lumen', 'lumen|lumens'],
  ['rpm', 'rpm|revolutions per minute|revolutions a minute'],

  ['hertz', 'hertz', 'hz'],
  ['kilohertz', 'kilohertz', 'khz'],
  ['megahertz', 'megahertz', 'mhz'],
  ['gigahertz', 'gigahertz', 'ghz'],
  ['volt', 'volt|volts'],
  ['decibel', 'decibel|decibels', 'db'],
  ['megapixel', 'megapixel|megapixels'],
  ['light second', 'light second|light seconds'],

  ['nanosecond', 'nanosecond|nanoseconds', 'ns'],
  ['microsecond', 'microsecond|microseconds', 'μs'],
  ['millisecond', 'millisecond|milliseconds', 'ms'],
];

/** Spans of time: figures with a number or a hedge, never with an article alone. */
const TIMES: readonly Plain[] = [
  ['second', 'second|seconds', 'sec|secs|s'],
  ['minute', 'minute|minutes', 'min|mins'],
  ['hour', 'hour|hours', 'hr|hrs|h'],
  ['day', 'day|days'],
  ['week', 'week|weeks', 'wk|wks'],
  ['fortnight', 'fortnight|fortnights'],
  ['month', 'month|months'],
  ['year', 'year|years|yr|yrs'],
  ['decade', 'decade|decades'],
  ['century', 'century|centuries'],
];

/** Signs that are also a letter or another word: only directly behind digits. */
const GLUED: readonly (readonly [unit: string, signs: string])[] = [
  ['%', 'pc'],
  ['gram', 'g|gm'],
  ['litre', 'l'],
  ['inch', 'in'],
  ['watt', 'w'],
  ['volt', 'v'],
  ['tonne', 't'],
];

/** The units that go below zero. */
const TEMPERATURES: ReadonlySet<string> = new Set(['celsius', 'degree', 'fahrenheit']);

function* rows(): Generator<Row> {
  for (const [unit, words, signs] of PLAIN) {
    if (words) yield [words, { unit }];
    if (signs) yield [signs, { unit, digits: true }];
    // '30 degrees Celsius below zero'
    if (TEMPERATURES.has(unit))
      for (const word of `${words}|${signs ?? ''}`.split('|'))
        if (word) yield [`${word} below zero`, { unit, factor: -1, digits: signs?.split('|').includes(word) ?? false }];
  }
  for (const [unit, words, signs] of TIMES) {
    yield [words, { unit, common: true }];
    for (const sign of signs?.split('|') ?? []) yield [sign, { unit, digits: true, glued: sign.length === 1 }];
  }
  for (const [unit, signs] of GLUED) yield [signs, { unit, digits: true, glued: true }];
  yield ['metre|metres|meter|meters', { unit: 'metre' }];
  yield ['m', { unit: 'metre', digits: true }];
  yield ['pound|pounds', { unit: 'pound' }];
  yield ['lb|lbs', { unit: 'pound', digits: true }];
}

/** Units by their written forms; the names are `cli-contract`'s. */
export const unitRows: readonly Row[] = [...rows()];
