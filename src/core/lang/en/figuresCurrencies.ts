import type { UnitForm } from '../figureTables';
import { sharedCurrencies } from './figuresCurrenciesShared';

/**
 * ISO 4217 code (list one of its maintenance agency SIX, and withdrawn ones that older news has), names behind a number, signs on
 * either side. '$' is the article's dollar. Names that several countries share are in `figuresCurrenciesShared`.
 */
const CURRENCIES: readonly (readonly [code: string, names: string, signs?: string])[] = [
  ['$', 'dollar|dollars|buck|bucks|dlr|dlrs', '$|dlrs'],
  ['AED', 'uae dirham|uae dirhams|emirati dirham|emirati dirhams', 'dh|dhs'],
  ['AFN', 'afghani|afghanis'],
  ['ALL', 'lek|leks|albanian lek'],
  ['AMD', 'dram|drams', '֏'],
  ['AOA', 'kwanza|kwanzas'],
  ['ARS', 'argentine peso|argentine pesos'],
  ['AUD', 'australian dollar|australian dollars', 'a $|au $|aus $|aud $|$ a'],
  ['AZN', 'manat|manats', '₼'],
  ['BAM', 'convertible mark|convertible marks'],
  ['BDT', 'taka', '৳'],
  ['BGN', 'bulgarian lev|bulgarian leva|lev|leva|levs'],
  ['BHD', 'bahraini dinar|bahraini dinars'],
  ['BRL', 'reais|brazilian real|brazilian reais', 'r $'],
  ['BTC', 'bitcoin|bitcoins', '₿'],
  ['BWP', 'pula'],
  ['BYN', 'belarusian ruble|belarusian rubles|belarusian rouble|belarusian roubles'],
  ['CAD', 'canadian dollar|canadian dollars', 'c $|ca $|can $|cdn $|$ c'],
  ['CDF', 'congolese franc|congolese francs'],
  ['CHF', 'swiss franc|swiss francs', 'sfr'],
  ['CLP', 'chilean peso|chilean pesos'],
  ['CNY', 'yuan|renminbi|chinese yuan|chinese yuans', 'rmb|cn ¥|元'],
  ['COP', 'colombian peso|colombian pesos'],
  ['CRC', 'colon|colones', '₡'],
  ['CZK', 'koruna|korunas|koruny|czech koruna|czech koruny|czech crown|czech crowns', 'kč'],
  ['DEM', 'deutsche mark|deutsche marks|deutschmark|deutschmarks|d - mark|d - marks|german mark|german marks'],
  ['DKK', 'danish krone|danish kroner|danish krones|danish crown|danish crowns'],
  ['DOP', 'dominican peso|dominican pesos', 'rd $'],
  ['DZD', 'algerian dinar|algerian dinars'],
  ['EGP', 'egyptian pound|egyptian pounds', 'e £'],
  ['ESP', 'peseta|pesetas'],
  ['ETB', 'birr|birrs|ethiopian birr'],
  ['EUR', 'euro|euros', '€'],
  ['FIM', 'markka|finnish markka|markkaa'],
  ['FRF', 'french franc|french francs'],
  ['GBP', 'pound sterling|pounds sterling|british pound|british pounds|quid|sterling', '£|stg £'],
  ['GEL', 'lari|laris|georgian lari', '₾'],
  ['GHS', 'cedi|cedis', '₵'],
  ['GMD', 'dalasi|dalasis'],
  ['GTQ', 'quetzal|quetzals|quetzales'],
  ['HKD', 'hong kong dollar|hong kong dollars', 'hk $|$ hk'],
  ['HNL', 'lempira|lempiras'],
  ['HTG', 'gourde|gourdes'],
  ['HUF', 'forint|forints'],
  ['IDR', 'rupiah|rupiahs|indonesian rupiah', 'rp'],
  ['IEP', 'irish pound|irish pounds|punt|punts'],
  ['ILS', 'shekel|shekels|new shekel|new shekels|israeli shekel|israeli shekels', '₪'],
  ['INR', 'indian rupee|indian rupees', '₹|rs|rs .'],
  ['IQD', 'iraqi dinar|iraqi dinars'],
  ['IRR', 'iranian rial|iranian rials|toman|tomans'],
  ['ISK', 'icelandic krona|icelandic kronur|icelandic króna|icelandic krónur'],
  ['ITL', 'italian lira|italian lire'],
  ['JMD', 'jamaican dollar|jamaican dollars'],
  ['JOD', 'jordanian dinar|jordanian dinars'],
  ['JPY', 'yen|japanese yen|yens', '¥|jp ¥|円'],
  ['KES', 'kenyan shilling|kenyan shillings', 'ksh'],
  ['KGS', 'kyrgyz som|kyrgyz soms'],
  ['KHR', 'riel|riels', '៛'],
  ['KPW', 'north korean won'],
  ['KRW', 'korean won|south korean won', '₩'],
  ['KWD', 'kuwaiti dinar|kuwaiti dinars'],
  ['KZT', 'tenge', '₸'],
  ['LAK', 'kip', '₭'],
  ['LBP', 'lebanese pound|lebanese pounds|lebanese lira'],
  ['LKR', 'sri lankan rupee|sri lankan rupees'],
  ['LYD', 'libyan dinar|libyan dinars'],
  ['MAD', 'moroccan dirham|moroccan dirhams'],
  ['MDL', 'moldovan leu|moldovan lei'],
  ['MGA', 'ariary'],
  ['MKD', 'denar|denars'],
  ['MMK', 'kyat|kyats'],
  ['MNT', 'tugrik|tugriks|tögrög', '₮'],
  ['MUR', 'mauritian rupee|mauritian rupees'],
  ['MWK', 'malawian kwacha'],
  ['MXN', 'mexican peso|mexican pesos', 'mex $|mx $'],
  ['MYR', 'ringgit|ringgits|malaysian ringgit', 'rm'],
  ['MZN', 'metical|meticals|meticais'],
  ['NGN', 'naira|nairas', '₦'],
  ['NIO', 'cordoba|cordobas|córdobas'],
  ['NLG', 'guilder|guilders|dutch guilder|dutch guilders'],
  ['NOK', 'norwegian krone|norwegian kroner|norwegian crown|norwegian crowns'],
  ['NPR', 'nepalese rupee|nepalese rupees'],
  ['NZD', 'new zealand dollar|new zealand dollars', 'nz $|$ nz'],
  ['OMR', 'omani rial|omani rials'],
  ['PEN', 'peruvian sol|peruvian soles|soles|nuevo sol|nuevos soles'],
  ['PGK', 'kina'],
  ['PHP', 'philippine peso|philippine pesos', '₱'],
  ['PKR', 'pakistani rupee|pakistani rupees'],
  ['PLN', 'zloty|zlotys|zloties|złoty|złotys', 'zł'],
  ['PYG', 'guarani|guaranis|guaraníes', '₲'],
  ['QAR', 'qatari riyal|qatari riyals'],
  ['RON', 'romanian leu|romanian lei'],
  ['RSD', 'serbian dinar|serbian dinars'],
  ['RUB', 'rouble|roubles|ruble|rubles|russian ruble|russian rubles|russian rouble|russian roubles', '₽'],
  ['RWF', 'rwandan franc|rwandan francs'],
  ['SAR', 'saudi riyal|saudi riyals'],
  ['SDG', 'sudanese pound|sudanese pounds'],
  ['SEK', 'swedish krona|swedish kronor|swedish crown|swedish crowns'],
  ['SGD', 'singapore dollar|singapore dollars', 's $|sg $|sgd $|$ s'],
  ['SSP', 'south sudanese pound|south sudanese pounds'],
  ['SYP', 'syrian pound|syrian pounds'],
  ['THB', 'baht|bahts|thai baht', '฿'],
  ['TJS', 'somoni'],
  ['TND', 'tunisian dinar|tunisian dinars'],
  ['TRY', 'turkish lira|turkish liras|turkish lire', '₺'],
  ['TWD', 'taiwan dollar|taiwan dollars|new taiwan dollar|new taiwan dollars', 'nt $|tw $'],
  ['TZS', 'tanzanian shilling|tanzanian shillings'],
  ['UAH', 'hryvnia|hryvnias|hryvnya', '₴'],
  ['UGX', 'ugandan shilling|ugandan shillings'],
  [
    'USD',
    'us dollar|us dollars|u . s . dollar|u . s . dollars|u . s dollars|american dollar|american dollars|usd dollars|greenbacks',
    'us $|u . s . $|u . s $|usd $|$ us',
  ],
  ['UYU', 'uruguayan peso|uruguayan pesos'],
  ['UZS', 'uzbek som|uzbek soms|uzbek sum|uzbek sums'],
  ['VES', 'bolivar|bolivars|bolivares|bolívares'],
  ['VND', 'dong|vietnamese dong', '₫'],
  ['XAF', 'cfa franc|cfa francs', 'fcfa'],
  ['XOF', 'west african cfa franc|west african cfa francs|west african franc|west african francs'],
  ['YER', 'yemeni rial|yemeni rials'],
  ['ZAR', 'rand|rands|south african rand'],
  ['ZMW', 'kwacha'],
  ['ZWL', 'zimbabwean dollar|zimbabwean dollars'],
];

/**
 * Money whose hundredths are called cent or cents. That the euro's are 'cent' in the plural too is the rule of its first laws, which news in Ireland
 * keeps: '14 cent' is the euro's where the article writes none of these.
 */
const IN_CENTS: readonly string[] = ['EUR', '$', 'AUD', 'CAD', 'KES', 'NZD', 'SGD', 'USD', 'ZAR'];

/** The same for 'cents': the article's dollar's on a tie. */
const IN_PLURAL_CENTS: readonly string[] = ['$', 'EUR', 'AUD', 'CAD', 'KES', 'NZD', 'SGD', 'USD', 'ZAR'];

/** Parts of a currency; a hundredth each. */
const PARTS: readonly (readonly [code: string, names: string, signs?: string])[] = [
  ['CNY', 'fen'],
  ['EUR', 'euro cent|euro cents'],
  ['GBP', 'penny|pennies|pence', 'p'],
  ['INR', 'paise|paisa'],
  ['RUB', 'kopeck|kopecks|kopek|kopeks'],
];

/** Codes that are English words or abbreviations of others. */
export const wordCodes: readonly string[] = 'all bam cad cop mad pen ron try'.split(' ');

const CODE = /^[A-Z]{3}$/;

/** Signs that may stand behind a number: a stop behind it ends the sentence. */
const behind = (signs: string | undefined): string[] =>
  (signs ?? '').split('|').filter((sign) => sign !== '' && !sign.endsWith(' .'));

/** Names, signs and codes behind a number ('3bn yen', '10 €', '50 USD'). */
export const currencyUnits: readonly (readonly [string, UnitForm])[] = [
  ...CURRENCIES.flatMap(([unit, names, signs]): (readonly [string, UnitForm])[] => [
    [names, { unit }],
    ...behind(signs).map((sign) => [sign, { unit, digits: true }] as const),
    ...(CODE.test(unit) ? ([[unit.toLowerCase(), { unit, digits: true }]] as const) : []),
  ]),
  ...sharedCurrencies.map((shared): readonly [string, UnitForm] => [shared.names, { unit: '', shared }]),
  ['cent', { unit: '$', factor: 0.01, partOf: IN_CENTS, bare: true }],
  ['cents', { unit: '$', factor: 0.01, partOf: IN_PLURAL_CENTS }],
  ['¢', { unit: '$', factor: 0.01, digits: true }],
  ...PARTS.flatMap(([unit, names, signs]): (readonly [string, UnitForm])[] => [
    [names, { unit, factor: 0.01 }],
    ...(signs ? ([[signs, { unit, factor: 0.01, digits: true, glued: signs === 'p' }]] as const) : []),
  ]),
];

/** Words and signs of money that several countries have, and which of it a text means that says no more. A bare dollar may be no other's than the one its article means. */
export const vagueMoney: readonly (readonly [names: string, codes: readonly string[]])[] = [
  ['$|buck|bucks|dollar|dollars', []],
  ['cent|cents', IN_CENTS.filter((code) => CODE.test(code))],
];

/** Signs and codes before a number ('$3', 'US$3', 'EUR 50', 'Rs 500'). */
export const currencySigns: readonly (readonly [string, string])[] = CURRENCIES.flatMap(([code, , signs]) => [
  ...(signs ? ([[signs, code]] as const) : []),
  ...(CODE.test(code) ? ([[code.toLowerCase(), code]] as const) : []),
]);
