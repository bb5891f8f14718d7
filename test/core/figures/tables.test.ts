import assert from 'node:assert/strict';
import { figuresIn, marked } from './reading';

/** Every row of the word tables once: what is expected is written down here, apart from the tables. */
const each = (rows: readonly (readonly [string, string])[], test: (word: string, meaning: string) => void): void => {
  for (const [meaning, words] of rows) for (const word of words.split('|')) test(word, meaning);
};

const reads = (sentence: string, marks: string, value: string): void => {
  it(sentence, () => assert.deepEqual(marked(sentence), [marks, value]));
};

const readsNothing = (sentence: string): void => {
  it(sentence, () => assert.deepEqual(marked(sentence), [sentence]));
};

/** Number words by value. */
const NUMBERS: readonly (readonly [string, string])[] = [
  ['0', 'zero'],
  ['1', 'one'],
  ['2', 'two|second'],
  ['3', 'three|third'],
  ['4', 'four|fourth'],
  ['5', 'five|fifth'],
  ['6', 'six|sixth'],
  ['7', 'seven|seventh'],
  ['8', 'eight|eighth'],
  ['9', 'nine|ninth'],
  ['10', 'ten|tenth'],
  ['11', 'eleven|eleventh'],
  ['12', 'twelve|twelfth|dozen'],
  ['13', 'thirteen|thirteenth'],
  ['14', 'fourteen|fourteenth'],
  ['15', 'fifteen|fifteenth'],
  ['16', 'sixteen|sixteenth'],
  ['17', 'seventeen|seventeenth'],
  ['18', 'eighteen|eighteenth'],
  ['19', 'nineteen|nineteenth'],
  ['20', 'twenty|twentieth'],
  ['30', 'thirty|thirtieth'],
  ['40', 'forty|fortieth'],
  ['50', 'fifty|fiftieth'],
  ['60', 'sixty|sixtieth'],
  ['70', 'seventy|seventieth'],
  ['80', 'eighty|eightieth'],
  ['90', 'ninety|ninetieth'],
  ['100', 'hundredth|hundred'],
  ['1000', 'thousandth|thousand'],
  ['1000000', 'millionth|million'],
  ['1000000000', 'billionth|billion|milliard'],
  ['1000000000000', 'trillionth|trillion'],
  ['0.5', 'halves|halve|halved|halving'],
  ['100000', 'lakh|lakhs|lac'],
  ['10000000', 'crore|crores'],
  ['1000000000000000', 'quadrillion'],
  ['24..99', 'dozens'],
  ['100..999', 'hundreds'],
  ['1000..9999', 'thousands'],
  ['1000000..9999999', 'millions'],
  ['1000000000..9999999999', 'billions'],
  ['1000000000000..10000000000000', 'trillions'],
  ['2 x', 'twice|doubled|doubles|doubling|twofold'],
  ['3 x', 'thrice|tripled|triples|tripling|trebled|trebles|trebling|threefold'],
  ['4 x', 'quadrupled|quadruples|quadrupling|fourfold'],
  ['5 x', 'quintupled|quintupling|fivefold'],
  ['6 x', 'sixfold'],
  ['7 x', 'sevenfold'],
  ['8 x', 'eightfold'],
  ['9 x', 'ninefold'],
  ['10 x', 'tenfold'],
  ['100 x', 'hundredfold'],
  ['1000 x', 'thousandfold'],
];

/** Units with a space between; '/ 100' for the part of a currency. */
const UNITS: readonly (readonly [string, string])[] = [
  [
    'pp',
    '% points|% pts|per cent points|percent points|percentage-point|percentage-points|percentage point|percentage points|ppts|pp|ppt|pts',
  ],
  ['%', '%|per-cent|per cent|percent|pct|percents|procent'],
  ['‰', 'per mille|‰|permille'],
  ['basis point', 'basis-point|basis point|basis points|basis pts|bps|bp'],
  ['part per million', 'parts per million|part per million|ppm'],
  ['part per billion', 'parts per billion|part per billion|ppb'],
  ['millimetre', 'millimetre|millimetres|millimeter|millimeters|mm'],
  ['square millimetre', 'mm2|square millimetre|square millimetres|square millimeter|square millimeters|sq mm'],
  ['centimetre', 'centimetre|centimetres|centimeter|centimeters|cm|cms'],
  ['square centimetre', 'cm2|square centimetre|square centimetres|square centimeter|square centimeters|sq cm'],
  ['cubic centimetre', 'cm3|cubic centimetre|cubic centimetres|cubic centimeter|cubic centimeters|cc'],
  ['decimetre', 'decimetre|decimetres|decimeter|decimeters|dm'],
  [
    'kilometre/hour',
    'kilometre-per-hour|kilometre per hour|kilometre an hour|kilometres-an-hour|kilometres per hour|kilometres an hour|kilometer-per-hour|kilometer per hour|kilometer an hour|kilometers per hour|kilometers an hour|km/h|km/hr|km per hour|km an hour|kmh|kph|kmph',
  ],
  ['kilometre', 'kilometre s|kilometre|kilometres|kilometer|kilometers|km|kms'],
  [
    'kilometre/second',
    'kilometres per second|kilometres a second|kilometer per second|kilometers per second|kilometers a second|km/s',
  ],
  ['square kilometre', 'km2|square kilometre|square kilometres|square kilometer|square kilometers|sq.km|sq km|sqkm'],
  ['cubic kilometre', 'km3|cubic kilometre|cubic kilometres|cubic kilometer|cubic kilometers'],
  ['micrometre', 'micrometre|micrometres|micrometer|micrometers|micron|microns|μm'],
  ['nanometre', 'nanometre|nanometres|nanometer|nanometers|nm'],
  ['inch', 'inch|inches'],
  ['foot', 'foot|feet|ft.|ft'],
  ['foot/second', 'feet per second|feet a second'],
  ['square foot', 'ft2|square foot|square feet|sq.ft.|sq.ft|sq ft|sqft'],
  ['cubic foot', 'ft3|cubic foot|cubic feet|cu ft'],
  ['yard', 'yard|yards|yd|yds'],
  [
    'mile/hour',
    'mile-per-hour|mile-an-hour|mile per hour|mile an hour|miles-per-hour|miles per hour|miles an hour|mph',
  ],
  ['mile/second', 'mile per second|miles per second|miles a second'],
  ['mile', 'mile|miles|mi'],
  ['square mile', 'mi2|square mile|square miles|sq mi|sq miles'],
  ['nautical mile', 'nautical mile|nautical miles'],
  ['astronomical unit', 'astronomical unit|astronomical units'],
  ['light year', 'light-year|light-years|light year|light years'],
  ['light second', 'light second|light seconds'],
  ['furlong', 'furlong|furlongs'],
  ['fathom', 'fathom|fathoms'],
  ['square metre', 'square metre|square metres|square meter|square meters|sq.m|sq m|sqm|m2'],
  ['square inch', 'square inch|square inches|sq in'],
  ['square yard', 'square yard|square yards'],
  [
    'metre/second',
    'm/s|metres per second|metres a second|meters per second|meters a second|metre per second|meter per second',
  ],
  ['cubic metre', 'm3|cubic metre|cubic metres|cubic meter|cubic meters|cu m'],
  ['metre', 'm|metres|meters|metre|meter'],
  ['hectare', 'hectare|hectares|ha'],
  ['acre foot', 'acre-foot|acre-feet|acre foot|acre feet'],
  ['acre', 'acre|acres'],
  ['microlitre', 'microlitre|microlitres|microliter|microliters|μl'],
  ['millilitre', 'millilitre|millilitres|milliliter|milliliters|ml'],
  ['centilitre', 'centilitre|centilitres|centiliter|centiliters|cl'],
  ['decilitre', 'decilitre|decilitres|deciliter|deciliters|dl'],
  ['litre', 'litre|litres|liter|liters'],
  ['hectolitre', 'hectolitre|hectolitres|hectoliter|hectoliters|hl'],
  ['gallon', 'gallon|gallons|us gallon|us gallons|gal'],
  [
    'USD',
    'us dollar|us dollars|us$|dollar|dollars|buck|bucks|$|u.s.dollar|u.s.dollars|u.s dollars|american dollar|american dollars|usd dollars|usd$|USD|greenbacks',
  ],
  ['imperial gallon', 'imperial gallon|imperial gallons'],
  ['pint', 'pint|pints'],
  ['quart', 'quart|quarts'],
  ['fluid ounce', 'fluid ounce|fluid ounces|fl oz'],
  ['teaspoon', 'teaspoon|teaspoons|tsp'],
  ['tablespoon', 'tablespoon|tablespoons|tbsp'],
  ['barrel', 'barrel|barrels|bbl|bbls'],
  ['bushel', 'bushel|bushels'],
  ['cubic inch', 'cubic inch|cubic inches|cu in'],
  ['cubic yard', 'cubic yard|cubic yards'],
  ['cubic mile', 'cubic mile|cubic miles'],
  ['microgram', 'microgram|micrograms|μg|mcg'],
  ['milligram', 'milligram|milligrams|mg'],
  ['gram', 'gram|grams|gramme|grammes'],
  ['kilogram', 'kilogram|kilograms|kilogramme|kilogrammes|kilo|kilos|kg|kgs'],
  ['ounce', 'ounce|ounces|oz'],
  ['troy ounce', 'troy ounce|troy ounces'],
  ['carat', 'carat|carats'],
  ['stone', 'stone|stones'],
  ['ton', 'ton|tons|short ton|short tons'],
  ['long ton', 'long ton|long tons'],
  ['tonne', 'tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes'],
  ['kilotonne', 'kilotonne|kilotonnes|kiloton|kilotons|kt'],
  ['megatonne', 'megatonne|megatonnes|megaton|megatons|mt'],
  ['gigatonne', 'gigatonne|gigatonnes|gigaton|gigatons|gt'],
  [
    'celsius',
    'celsius|degrees celsius|degrees centigrade|degrees c|degrees celcius|degree celsius|degree centigrade|degree c|degree celcius|°celsius|°c|centigrade|centigrate|deg c|deg celsius|celcius|°c|C|oc',
  ],
  [
    'fahrenheit',
    'degrees fahrenheit|degrees farenheit|degrees f|degree fahrenheit|degree farenheit|degree f|°fahrenheit|°f|deg f|deg fahrenheit|fahrenheit|farenheit|°f|F',
  ],
  ['kelvin', 'degrees kelvin|degree kelvin|kelvin|kelvins'],
  ['degree', 'degrees|degree|°|deg.|deg'],
  ['knot', 'knot|knots'],
  ['milliwatt', 'milliwatt|milliwatts'],
  ['watt hour', 'watt-hour|watt-hours|watt hour|watt hours|wh'],
  ['watt', 'watt|watts'],
  ['kilowatt hour', 'kilowatt-hour|kilowatt-hours|kilowatt hour|kilowatt hours|kwh'],
  ['kilowatt', 'kilowatt|kilowatts|kw'],
  ['megawatt hour', 'megawatt-hour|megawatt-hours|megawatt hour|megawatt hours|mwh'],
  ['megawatt', 'megawatt|megawatts|mw'],
  ['gigawatt hour', 'gigawatt-hour|gigawatt-hours|gigawatt hour|gigawatt hours|gwh'],
  ['gigawatt', 'gigawatt|gigawatts|gw'],
  ['terawatt hour', 'terawatt-hour|terawatt-hours|terawatt hour|terawatt hours|twh'],
  ['terawatt', 'terawatt|terawatts|tw'],
  ['TWD', 'tw$|new taiwan dollar|new taiwan dollars|taiwan dollar|taiwan dollars|nt$|TWD'],
  ['horsepower', 'horsepower|hp|bhp'],
  ['joule', 'joule|joules'],
  ['kilojoule', 'kilojoule|kilojoules|kj'],
  ['megajoule', 'megajoule|megajoules|mj'],
  ['calorie', 'calorie|calories'],
  ['kilocalorie', 'kilocalorie|kilocalories|kcal'],
  ['british thermal unit', 'british thermal unit|british thermal units|btu|btus'],
  ['GBP', 'british pound|british pounds|pound sterling|pounds sterling|quid|sterling|£|stg£|GBP'],
  ['bit', 'bit|bits'],
  ['byte', 'byte|bytes'],
  ['kilobit', 'kilobit|kilobits|kbit'],
  ['megabit', 'megabit|megabits|mbit'],
  ['gigabit', 'gigabit|gigabits|gbit'],
  ['kilobyte', 'kilobyte|kilobytes|kb'],
  ['megabyte', 'megabyte|megabytes|mb'],
  ['gigabyte', 'gigabyte|gigabytes|gb'],
  ['terabyte', 'terabyte|terabytes|tb'],
  ['petabyte', 'petabyte|petabytes|pb'],
  ['exabyte', 'exabyte|exabytes|eb'],
  ['hertz', 'hertz|hz'],
  ['kilohertz', 'kilohertz|khz'],
  ['megahertz', 'megahertz|mhz'],
  ['gigahertz', 'gigahertz|ghz'],
  ['volt', 'volt|volts'],
  ['decibel', 'decibel|decibels|db'],
  ['megapixel', 'megapixel|megapixels'],
  ['nanosecond', 'nanosecond|nanoseconds|ns'],
  ['microsecond', 'microsecond|microseconds|μs'],
  ['millisecond', 'millisecond|milliseconds|ms'],
  ['second', 'second|seconds'],
  ['minute', 'minute|minutes|min|mins'],
  ['hour', 'hour|hours'],
  ['day', 'day|days'],
  ['week', 'week|weeks|wk|wks'],
  ['fortnight', 'fortnight|fortnights'],
  ['month', 'month|months'],
  ['year', 'year|years|yr|yrs'],
  ['decade', 'decade|decades'],
  ['century', 'century|centuries'],
  ['pound', 'pound|pounds|lb.|lb|lbs.|lbs'],
  ['AED', 'dirham|dirhams|uae dirham|uae dirhams|dh|dhs|AED'],
  ['AFN', 'afghani|afghanis|AFN'],
  ['ALL', 'lek|ALL'],
  ['AMD', 'dram|drams|֏|AMD'],
  ['ARS', 'argentine peso|argentine pesos|ARS'],
  ['AUD', 'australian dollar|australian dollars|au$|aus$|aud$|AUD'],
  ['AZN', 'manat|manats|₼|AZN'],
  ['BDT', 'taka|৳|BDT'],
  ['BGN', 'bulgarian lev|bulgarian leva|BGN'],
  ['BRL', 'reais|brazilian real|brazilian reais|BRL'],
  ['BTC', 'bitcoin|bitcoins|₿|BTC'],
  ['CAD', 'canadian dollar|canadian dollars|ca$|can$|cdn$|CAD'],
  ['CHF', 'swiss franc|swiss francs|franc|francs|sfr|CHF'],
  ['CLP', 'chilean peso|chilean pesos|CLP'],
  ['CNY', 'yuan|renminbi|chinese yuan|chinese yuans|rmb|cn¥|CNY'],
  ['COP', 'colombian peso|colombian pesos|COP'],
  ['CRC', 'colon|colones|₡|CRC'],
  ['CZK', 'koruna|korunas|czech koruna|czech koruny|czech crown|czech crowns|kč|CZK'],
  ['DEM', 'deutsche mark|deutsche marks|deutschmark|deutschmarks|d-mark|d-marks|german mark|german marks|DEM'],
  ['DKK', 'danish krone|danish kroner|danish crown|danish crowns|DKK'],
  ['DZD', 'algerian dinar|algerian dinars|DZD'],
  ['EGP', 'egyptian pound|egyptian pounds|EGP'],
  ['ESP', 'peseta|pesetas|ESP'],
  ['ETB', 'birr|birrs|ETB'],
  ['EUR / 100', 'cent|euro cent|euro cents'],
  ['EUR', 'euro|euros|€|EUR'],
  ['FIM', 'markka|finnish markka|markkaa|FIM'],
  ['FRF', 'french franc|french francs|FRF'],
  ['GEL', 'lari|laris|georgian lari|₾|GEL'],
  ['GHS', 'cedi|cedis|₵|GHS'],
  ['HKD', 'hong kong dollar|hong kong dollars|hk$|HKD'],
  ['HNL', 'lempira|lempiras|HNL'],
  ['HUF', 'forint|forints|HUF'],
  ['IDR', 'rupiah|rupiahs|indonesian rupiah|rp|IDR'],
  ['IEP', 'irish pound|irish pounds|punt|punts|IEP'],
  ['ILS', 'shekel|shekels|new shekel|new shekels|israeli shekel|israeli shekels|₪|ILS'],
  ['NZD', 'new zealand dollar|new zealand dollars|nz$|NZD'],
  ['INR', 'rupee|rupees|indian rupee|indian rupees|₹|rs.|rs|INR'],
  ['IQD', 'iraqi dinar|iraqi dinars|IQD'],
  ['IRR', 'iranian rial|iranian rials|toman|tomans|IRR'],
  ['ITL', 'lira|lire|italian lira|italian lire|ITL'],
  ['JMD', 'jamaican dollar|jamaican dollars|JMD'],
  ['JOD', 'jordanian dinar|jordanian dinars|JOD'],
  ['JPY', 'yen|japanese yen|yens|¥|jp¥|JPY'],
  ['KES', 'kenyan shilling|kenyan shillings|ksh|KES'],
  ['KHR', 'riel|riels|៛|KHR'],
  ['KPW', 'north korean won|KPW'],
  ['KRW', 'korean won|south korean won|₩|KRW'],
  ['ZAR', 'south african rand|rand|rands|ZAR'],
  ['KWD', 'kuwaiti dinar|kuwaiti dinars|KWD'],
  ['KZT', 'tenge|₸|KZT'],
  ['LAK', 'kip|₭|LAK'],
  ['LKR', 'sri lankan rupee|sri lankan rupees|LKR'],
  ['MAD', 'moroccan dirham|moroccan dirhams|MAD'],
  ['MMK', 'kyat|kyats|MMK'],
  ['MNT', 'tugrik|tugriks|tögrög|₮|MNT'],
  ['MXN', 'mexican peso|mexican pesos|mex$|mx$|MXN'],
  ['MYR', 'ringgit|ringgits|malaysian ringgit|rm|MYR'],
  ['NGN', 'naira|nairas|₦|NGN'],
  ['NIO', 'cordoba|cordobas|córdobas|NIO'],
  ['NLG', 'guilder|guilders|dutch guilder|dutch guilders|NLG'],
  ['NOK', 'norwegian krone|norwegian kroner|norwegian crown|norwegian crowns|NOK'],
  ['NPR', 'nepalese rupee|nepalese rupees|NPR'],
  ['PEN', 'peruvian sol|peruvian soles|soles|nuevo sol|nuevos soles|PEN'],
  ['PHP', 'philippine peso|philippine pesos|₱|PHP'],
  ['PKR', 'pakistani rupee|pakistani rupees|PKR'],
  ['PLN', 'zloty|zlotys|zloties|złoty|złotys|zł|PLN'],
  ['PYG', 'guarani|guaranis|guaraníes|₲|PYG'],
  ['QAR', 'qatari riyal|qatari riyals|QAR'],
  ['RON', 'romanian leu|romanian lei|RON'],
  ['RSD', 'serbian dinar|serbian dinars|RSD'],
  ['RUB', 'rouble|roubles|ruble|rubles|russian ruble|russian rubles|russian rouble|russian roubles|₽|RUB'],
  ['SAR', 'riyal|riyals|saudi riyal|saudi riyals|SAR'],
  ['SEK', 'swedish krona|swedish kronor|swedish crown|swedish crowns|krona|kronor|SEK'],
  ['SGD', 'singapore dollar|singapore dollars|sg$|sgd$|SGD'],
  ['SYP', 'syrian pound|syrian pounds|SYP'],
  ['THB', 'baht|bahts|thai baht|฿|THB'],
  ['TRY', 'turkish lira|turkish liras|turkish lire|₺|TRY'],
  ['TZS', 'tanzanian shilling|tanzanian shillings|TZS'],
  ['UAH', 'hryvnia|hryvnias|hryvnya|₴|UAH'],
  ['UGX', 'ugandan shilling|ugandan shillings|UGX'],
  ['UYU', 'uruguayan peso|uruguayan pesos|UYU'],
  ['VES', 'bolivar|bolivars|bolivares|bolívares|VES'],
  ['VND', 'dong|vietnamese dong|₫|VND'],
  ['XAF', 'cfa franc|cfa francs|fcfa|XAF'],
  ['YER', 'yemeni rial|yemeni rials|YER'],
  ['ZMW', 'kwacha|ZMW'],
  ['ZWL', 'zimbabwean dollar|zimbabwean dollars|ZWL'],
  ['USD / 100', 'cents|¢'],
  ['CNY / 100', 'fen'],
  ['GBP / 100', 'penny|pennies|pence'],
  ['INR / 100', 'paise|paisa'],
  ['RUB / 100', 'kopeck|kopecks|kopek|kopeks'],
];

/** Units only directly behind the digits. */
const HUNG: readonly (readonly [string, string])[] = [
  ['CAD', 'c$'],
  ['second', 'sec|secs|s'],
  ['SGD', 's$'],
  ['hour', 'hr|hrs|h'],
  ['gram', 'g|gm'],
  ['litre', 'l'],
  ['inch', 'in'],
  ['watt', 'w'],
  ['volt', 'v'],
  ['tonne', 't'],
  ['AUD', 'a$'],
  ['BRL', 'r$'],
  ['CNY', '元'],
  ['EGP', 'e£'],
  ['JPY', '円'],
  ['USD', 'u.s.$|u.s$'],
  ['GBP / 100', 'p'],
];

/** Currency signs and codes before a number. */
const SIGNS: readonly (readonly [string, string])[] = [
  ['USD', '$|US$|U.S.$|U.S$|USD$|USD'],
  ['AED', 'Dh|DHS|AED'],
  ['AFN', 'AFN'],
  ['ALL', 'ALL'],
  ['AMD', '֏|AMD'],
  ['ARS', 'ARS'],
  ['AUD', 'A$|AU$|AUS$|AUD$|AUD'],
  ['AZN', '₼|AZN'],
  ['BDT', '৳|BDT'],
  ['BGN', 'BGN'],
  ['BRL', 'R$|BRL'],
  ['BTC', '₿|BTC'],
  ['CAD', 'C$|CA$|CAN$|CDN$|CAD'],
  ['CHF', 'SFR|CHF'],
  ['CLP', 'CLP'],
  ['CNY', 'RMB|CN¥|元|CNY'],
  ['COP', 'COP'],
  ['CRC', '₡|CRC'],
  ['CZK', 'Kč|CZK'],
  ['DEM', 'DEM'],
  ['DKK', 'DKK'],
  ['DZD', 'DZD'],
  ['EGP', 'E£|EGP'],
  ['ESP', 'ESP'],
  ['ETB', 'ETB'],
  ['EUR', '€|EUR'],
  ['FIM', 'FIM'],
  ['FRF', 'FRF'],
  ['GBP', '£|STG£|GBP'],
  ['GEL', '₾|GEL'],
  ['GHS', '₵|GHS'],
  ['HKD', 'HK$|HKD'],
  ['HNL', 'HNL'],
  ['HUF', 'HUF'],
  ['IDR', 'Rp|IDR'],
  ['IEP', 'IEP'],
  ['ILS', '₪|ILS'],
  ['INR', '₹|Rs.|Rs|INR'],
  ['IQD', 'IQD'],
  ['IRR', 'IRR'],
  ['ITL', 'ITL'],
  ['JMD', 'JMD'],
  ['JOD', 'JOD'],
  ['JPY', '¥|JP¥|円|JPY'],
  ['KES', 'KSH|KES'],
  ['KHR', '៛|KHR'],
  ['KPW', 'KPW'],
  ['KRW', '₩|KRW'],
  ['KWD', 'KWD'],
  ['KZT', '₸|KZT'],
  ['LAK', '₭|LAK'],
  ['LKR', 'LKR'],
  ['MAD', 'MAD'],
  ['MMK', 'MMK'],
  ['MNT', '₮|MNT'],
  ['MXN', 'MEX$|MX$|MXN'],
  ['MYR', 'Rm|MYR'],
  ['NGN', '₦|NGN'],
  ['NIO', 'NIO'],
  ['NLG', 'NLG'],
  ['NOK', 'NOK'],
  ['NPR', 'NPR'],
  ['NZD', 'NZ$|NZD'],
  ['PEN', 'PEN'],
  ['PHP', '₱|PHP'],
  ['PKR', 'PKR'],
  ['PLN', 'Zł|PLN'],
  ['PYG', '₲|PYG'],
  ['QAR', 'QAR'],
  ['RON', 'RON'],
  ['RSD', 'RSD'],
  ['RUB', '₽|RUB'],
  ['SAR', 'SAR'],
  ['SEK', 'SEK'],
  ['SGD', 'S$|SG$|SGD$|SGD'],
  ['SYP', 'SYP'],
  ['THB', '฿|THB'],
  ['TRY', '₺|TRY'],
  ['TWD', 'NT$|TW$|TWD'],
  ['TZS', 'TZS'],
  ['UAH', '₴|UAH'],
  ['UGX', 'UGX'],
  ['UYU', 'UYU'],
  ['VES', 'VES'],
  ['VND', '₫|VND'],
  ['XAF', 'Fcfa|XAF'],
  ['YER', 'YER'],
  ['ZAR', 'ZAR'],
  ['ZMW', 'ZMW'],
  ['ZWL', 'ZWL'],
];

/** Hedges before a number. */
const BEFORE: readonly (readonly [string, string])[] = [
  [
    '~',
    'about|almost exactly|almost|an average of about|an average of around|an estimated|an approximate|approximately|approaching|approx.|approx|around about|around|at around|circa|c.|ca.|close to|estimated at|estimated|give or take|in the area of|in the neighborhood of|in the neighbourhood of|in the order of|in the range of|in the region of|just short of|just shy of|just about|more or less|near to|near|nearing|nearly|not far off|not quite|of the order of|on the order of|practically|roughly|shy of|short of|some|somewhere around|somewhere near|something like|virtually|very nearly|very roughly|well nigh|~|≈|∼|∽|pretty much',
  ],
  [
    '>=',
    'at the very least|at the least|at a minimum|at least|not fewer than|not less than|a bare minimum of|a minimum of|> =|as few as|as little as|as low as|as early as|minimum|no fewer than|no less than|no lower than|no smaller than|≥',
  ],
  [
    '<=',
    'at the very most|at the most|at most|not more than|not over|not exceeding|a maximum of|a maximum|as far as|as great as|as high as|as large as|as long as|as many as|as much as|at best|at the best|at the worst|at worst|no greater than|no higher than|no larger than|no longer than|no more than|no older than|< =|maximum|nothing more than|capped at|≤|up to',
  ],
  [
    '>',
    'in excess of|just more than|just north of|just above|just over|more than|well in excess of|well more than|well north of|well above|well over|a bit more than|a little more than|a bit over|a little above|a little over|above|better than|bigger than|exceeding|far more than|far over|greater than|higher than|larger than|longer than|many more than|much more than|north of|slightly more than|slightly above|slightly over|somewhat more than|taller than|upward of|upwards of|significantly more than|way more than|way over|>|over',
  ],
  [
    '<',
    'just south of|just below|just under|not even|well below|well under|a bit less than|a little less than|a bit under|a little below|a little under|far fewer than|far less than|far below|many fewer than|much less than|slightly fewer than|slightly less than|slightly below|slightly under|somewhat less than|way less than|way below|way under|below|cheaper than|fewer than|less than|lower than|shorter than|smaller than|south of|under|<',
  ],
];

/** Hedges behind a number. */
const AFTER: readonly (readonly [string, string])[] = [
  [
    '~',
    '-ish|-odd|-some|-something|approximately|give or take|more or less|odd|or around that|or so|or thereabouts|roughly speaking',
  ],
  [
    '>=',
    '-plus|or above|or better|or greater|or higher|or larger|or longer|or more|or over|+|and above|and counting|and more|and over|and up|and upward|and upwards|at the very least|at a minimum|at the least|at least|plus|upwards',
  ],
  [
    '<=',
    'or below|or fewer|or less|or lower|or smaller|or under|and below|and under|at the very most|at the most|at most|tops',
  ],
];

/** Phrases that count nothing. */
const IDIOMS =
  "24/7|9-to-5|9/11|9 to 5|fifty-fifty|50/50|20-20 vision|20/20|twenty-twenty vision|a thousand times|a million times|a hundred times|all in one|at sixes and sevens|double-check|double-checked|double-edged|double-digit|double-digits|double-decker|double-faulted|double-cross|double-header|double-sided|double-click|double-blind|double check|double digits|double standard|double standards|double bass|double agent|double bill|double entendre|double fault|double jeopardy|double life|double take|double whammy|double up|double down|double act|double vision|double bed|double room|double blind|doubles down|doubled down|doubling down|eleventh-hour|eleventh hour|first and foremost|first of all|first-class|first-hand|first-name|first-rate|first-degree|first-ever|first aid|first class|first lady|first hand|first name|second to none|second-hand|second-guess|second-class|second-degree|second thoughts|second nature|second hand|second guess|second fiddle|second wind|second home|second homes|third-party|third-world|third-degree|third party|third parties|third world|third person|third degree|third rail|third way|fourth estate|fourth wall|fifth column|sixth-form|sixth sense|sixth form|seventh heaven|seventh day|ninth inning|five-star|four-star|four-letter|four letter word|four-dimensional|four-wheel|four-wheeled|four corners|four winds|three-line whip|three-star|three-dimensional|three-piece|three-tier|three cheers|two-thirds majority of|two-star|two-dimensional|two-tier|two-faced|two-step|two-way|two-wheeled|two-state|two-party|two birds|two cents|one-size-fits-all|one-on-one|one-to-one|one way or the other|one after the other|one and the same|one of a kind|one-third world|one in the same|one or the other|one way or another|one-star|one after another|one and all|one and only|one by one|one of us|one of you|one-sided|one-off|one-offs|one-stop|one-time|one-way|one-liner|one-liners|one too many|one to one|one on one|one-party|one-woman|one-man|one or another|one or other|one-dimensional|one another|one day|one side|one thing|one way|one minute|one moment|one step|forty winks|half-brother|half-brothers|half-sister|half-sisters|half-time|half-hearted|half-heartedly|half-mast|half-term|half-baked|half-marathon|half-marathons|half-price|half-truth|half-truths|half-open|half-empty|half-full|half-finished|half-way|half-built|half-life|half-back|half-moon|half-century|half-centuries|half-year|half-yearly|half time|half term|half marathon|half price|half past|half moon|half measures|half board|million-dollar question|sixty-four thousand dollar question|nine-to-five|nine to five|on all fours|one's|quarter-final|quarter-finals|quarter-finalist|quarter-finalists|quarter-back|quarter final|quarter finals|quarter past|quarter to|six of the best|six feet under|six-pack|six-packs|ten a penny|ten-gallon|3-d|2-d|zero-sum|zero-tolerance|zero-hours|zero-hour|zero-carbon|zero-emission|zero-emissions|zero sum|zero tolerance|zero hour|zero hours|zero carbon|zero emission|zero emissions|zero waste|zero in|zeroing in|net-zero|net zero|ground zero|sub-zero|seven deadly sins|seven seas|cloud nine|square one|day one|top ten|top 10|big four|big three|big five|big six|big ten|dressed to the nines".split(
    '|',
  );

/** Words that make the number behind them a name. */
const HEADS =
  'appendix|article|articles|bulletin|bus|chapter|chapters|class|classes|clause|column|district|division|edition|episode|exhibit|fig|figure|flight|footnote|gate|grade|group|highway|interstate|item|level|line|lot|method|mark|model|no|nos|note|number|numbers|page|pages|para|paragraph|paragraphs|part|phase|pier|pp|question|questions|room|route|row|rule|schedule|seat|section|sections|serial|size|slide|stage|step|suite|tab|table|tier|tip|type|unit|verse|version|vol|volume|ward|§|¶|#|№|@'.split(
    '|',
  );

/** The same, with a capital letter. */
const NAMES =
  'Act|Agenda|Airbus|Amendment|Antonov|Apollo|Area|Artemis|Bill|Block|Boeing|Bowl|Brigade|Bundesliga|CAC|Case|Category|Catch|Channel|Chapter|Covid|COVID|Cygnus|DAX|Directive|Division|Eurovision|Expo|Falcon|Formula|Fortune|FTSE|Galaxy|Gemini|Genesis|Hall|Highway|iPad|iPhone|Ilyushin|Isaiah|Jetstream|Ladder|Lane|Level|Ligue|Line|Luna|Mach|Mission|Nasdaq|Nikkei|Operation|PlayStation|Platform|Proposition|Psalm|Psalms|Radio|Resolution|Road|Room|Route|Saturn|SB|Sector|Sentinel|Series|Sojuz|Soyuz|Stage|Standard|Station|Sukhoi|Terminal|Title|Topix|Tupolev|Typhoon|Voyager|War|Windows|Xbox|Zone'.split(
    '|',
  );

const amount = (unit: string): string => {
  const [name = '', part] = unit.split(' / ');
  return `${part ? 0.12 : 12} ${name}`;
};

describe('figures: every number word', () =>
  each(NUMBERS, (word, value) =>
    /^(?:double|halve|quadruple|treble|triple)s$/.test(word)
      ? reads(`It ${word} the pay.`, `It «${word}» the pay.`, value)
      : reads(`It has ${word} men.`, `It has «${word}» men.`, value),
  ));

describe('figures: every unit', () => {
  each(UNITS, (word, unit) => reads(`It is 12 ${word} now.`, `It is «12 ${word}» now.`, amount(unit)));
  each(HUNG, (word, unit) => reads(`It is 12${word} now.`, `It is «12${word}» now.`, amount(unit)));
});

describe('figures: every currency sign', () =>
  each(SIGNS, (word, code) => {
    const space = /[a-z.]$/i.test(word) ? ' ' : '';
    reads(`It has ${word}${space}12 now.`, `It has «${word}${space}12» now.`, `12 ${code}`);
  }));

describe('figures: every hedge', () => {
  each(BEFORE, (word, op) => reads(`They are ${word} 12 men.`, `They are «${word} 12» men.`, `${op}12`));
  each(AFTER, (word, op) => {
    const space = /^[-+]/.test(word) ? '' : ' ';
    reads(`They are 12${space}${word} men.`, `They are «12${space}${word}» men.`, `${op}12`);
  });
});

describe('figures: every idiom', () => IDIOMS.forEach((word) => readsNothing(`It was ${word} here.`)));

describe('figures: every name with a number', () => {
  for (const word of HEADS)
    readsNothing(`It is ${word === 'no' ? 'No' : word} 12 that matters.`.replace(/([§¶#№@]) /, '$1'));
  for (const word of NAMES) readsNothing(`It is ${word} 12 that matters.`);
});

describe('figures: every word of change', () => {
  const rows: readonly (readonly [string, string])[] = [
    [
      'up',
      'accelerated|accelerating|add|added|adding|adds|advance|advanced|advances|appreciated|ascended|boost|boosted|boosting|climb|climbed|climbing|climbs|expand|expanded|expanding|expansion|gain|gained|gaining|gains|grew|grow|growing|grown|grows|growth|heightened|hike|hiked|hikes|improve|improved|improvement|improving|increase|increased|increases|increasing|jump|jumped|jumping|jumps|leap|leaped|leapt|lift|lifted|lifting|lifts|raise|raised|raises|raising|rally|rallied|rebounded|recovered|rise|risen|rises|rising|rose|rocketed|skyrocketed|soar|soared|soaring|soars|spike|spiked|strengthened|surge|surged|surges|surging|swelled|upped|uptick|upturn|up|widen|widened|widening|widens',
    ],
    [
      'down',
      'contracted|contraction|cut|cuts|cutting|decline|declined|declines|declining|decrease|decreased|decreases|decreasing|dip|dipped|dips|dive|dived|down|downturn|drop|dropped|dropping|drops|ease|eased|eases|easing|fall|fallen|falling|falls|fell|lose|loses|losing|loss|losses|lost|lower|lowered|lowering|narrowed|narrowing|plummet|plummeted|plunge|plunged|plunges|plunging|reduce|reduced|reduces|reducing|reduction|reductions|retreated|sank|shed|shrank|shrink|shrinking|shrinks|shrunk|sink|sinks|slash|slashed|slashing|slid|slide|slides|sliding|slip|slipped|slipping|slips|slow|slowed|slower|slowing|slump|slumped|slumping|slumps|sunk|tumble|tumbled|tumbles|tumbling|weakened',
    ],
  ];
  each(rows, (word, change) => {
    const sentence = `Sales ${word} 3 percent.`;
    it(sentence, () => assert.equal(figuresIn(sentence)[0]?.change, change));
  });
});

describe('figures: every base of a rate', () => {
  for (const noun of 'acre|barrel|bottle|box|bushel|carton|case|day|dose|family|fortnight|gallon|game|gram|head|hectare|hour|household|kilo|kilogram|kilometer|kilometre|kilowatt|litre|liter|megawatt|mile|minute|month|night|ounce|page|person|piece|pint|play|player|pound|quarter|season|second|session|share|shift|square|stone|student|ticket|time|ton|tonne|troy|trip|unit|visit|vote|watt|week|yard|year'.split(
    '|',
  ))
    it(`It costs $3 a ${noun}.`, () => assert.equal(figuresIn(`It costs $3 a ${noun}.`)[0]?.quantity.per?.noun, noun));
});

describe('figures: every noun that makes an ordinal idle', () => {
  for (const noun of 'amendment|amendments|avenue|base|century|centuries|class|column|congress|degree|division|edition|estate|grade|grader|graders|half|hand|infantry|lady|level|millennium|name|person|place|quarter|quarters|republic|street|thought|thoughts|tier'.split(
    '|',
  ))
    readsNothing(`It was the third ${noun} of it.`);
});

describe('figures: every noun that makes «one» idle', () => {
  for (const noun of 'aspect|day|evening|example|hand|instance|moment|morning|night|occasion|option|point|reason|respect|sense|side|thing|time|way'.split(
    '|',
  ))
    readsNothing(`It was so in one ${noun}.`);
});

describe('figures: every cue of metres', () => {
  for (const word of 'champion|champions|gold|medal|medallist|men|record|runner|runners|sprinter|sprinters|swimmer|title|women|world|olympic|above|across|apart|ahead|away|backstroke|below|breaststroke|butterfly|dash|deep|depth|dive|downstream|event|fall|final|finals|freestyle|height|heats|high|hurdles|individual|long|medley|open|platform|pool|race|races|radius|relay|sprint|sprints|springboard|steeplechase|swim|tall|thick|tower|track|underwater|walk|wall|waves|wide|yacht'.split(
    '|',
  ))
    reads(`The 100m ${word} was so.`, `The «100m» ${word} was so.`, '100 metre');
});

describe('figures: every cue of a weight', () => {
  for (const word of 'gain|gained|heavier|heavy|lighter|lose|loses|losing|lost|overweight|shed|weigh|weighed|weighing|weighs|weight'.split(
    '|',
  ))
    it(`For £3 they ${word} 12 pounds.`, () =>
      assert.equal(figuresIn(`For £3 they ${word} 12 pounds.`)[1]?.quantity.unit, 'pound'));
});

describe('figures: every cue of a score', () => {
  for (const word of 'aggregate|beat|beating|beats|beaten|decided|decision|defeat|defeated|defeats|draw|drawn|drew|edge|edged|final|game|games|home|lead|leading|leads|led|lose|loses|losing|loss|lost|majority|margin|match|odds|penalties|ratio|record|rout|ruling|score|scoreline|scored|series|set|split|stalemate|thrashed|tie|tied|verdict|victory|vote|voted|votes|voting|win|winning|wins|won'.split(
    '|',
  ))
    reads(`They ${word} 2-3 then.`, `They ${word} «2-3» then.`, '2/3');
});

describe('figures: every verb with victims', () => {
  for (const word of 'arrested|displaced|evacuated|hospitalised|hospitalized|hurt|injured|injuring|killed|killing|kills|wounded|wounding|wounds'.split(
    '|',
  ))
    it(`A blast ${word} 12.`, () => assert.equal(figuresIn(`A blast ${word} 12.`)[0]?.measure.text, 'people'));
});
