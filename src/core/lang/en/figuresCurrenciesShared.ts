import type { SharedCurrency } from '../figureTables';

/**
 * Names that several countries' money has: the words for it, its code by the country that the article speaks of most (ISO 4217,
 * list one, with the withdrawn ITL), and the code where it speaks of none; without that one the name is a noun like others.
 */
export const sharedCurrencies: readonly SharedCurrency[] = [
  {
    names: 'crown|crowns',
    codes: [
      ['CZK', 'czech czechia prague'],
      ['DKK', 'copenhagen danish denmark'],
      ['NOK', 'norway norwegian oslo'],
      ['SEK', 'stockholm sweden swedish'],
    ],
  },
  {
    names: 'dinar|dinars',
    codes: [
      ['BHD', 'bahrain bahraini manama'],
      ['DZD', 'algeria algerian algiers'],
      ['IQD', 'baghdad iraq iraqi'],
      ['JOD', 'amman jordan jordanian'],
      ['KWD', 'kuwait kuwaiti'],
      ['LYD', 'libya libyan tripoli'],
      ['RSD', 'belgrade serbia serbian'],
      ['TND', 'tunis tunisia tunisian'],
    ],
  },
  {
    names: 'dirham|dirhams',
    otherwise: 'AED',
    codes: [
      ['AED', 'dhabi dubai emirate emirati uae'],
      ['MAD', 'moroccan morocco rabat'],
    ],
  },
  {
    names: 'franc|francs',
    otherwise: 'CHF',
    codes: [
      ['CDF', 'congo congolese kinshasa'],
      ['CHF', 'bern geneva swiss switzerland zurich'],
      ['RWF', 'kigali rwanda rwandan'],
      ['XAF', 'cameroon cameroonian chad chadian gabon gabonese'],
      ['XOF', 'benin burkina dakar ivorian mali malian niger senegal senegalese togo'],
    ],
  },
  {
    names: 'krona|kronas|kronor|krónur|kronur',
    otherwise: 'SEK',
    codes: [
      ['ISK', 'iceland icelandic reykjavik'],
      ['SEK', 'stockholm sweden swedish'],
    ],
  },
  {
    names: 'krone|kroner|krones',
    codes: [
      ['DKK', 'copenhagen danish denmark greenland'],
      ['NOK', 'norway norwegian oslo'],
    ],
  },
  {
    names: 'leu|lei',
    otherwise: 'RON',
    codes: [
      ['MDL', 'chisinau moldova moldovan'],
      ['RON', 'bucharest romania romanian'],
    ],
  },
  {
    names: 'lira|liras|lire',
    otherwise: 'ITL',
    codes: [
      ['ITL', 'italian italy rome'],
      ['TRY', 'ankara erdogan erdoğan istanbul turkey turkish türkiye'],
    ],
  },
  {
    names: 'peso|pesos',
    codes: [
      ['ARS', 'argentina argentine argentinian buenos'],
      ['CLP', 'chile chilean'],
      ['COP', 'bogota bogotá colombia colombian'],
      ['CUP', 'cuba cuban havana'],
      ['DOP', 'dominican'],
      ['MXN', 'mexican mexico'],
      ['PHP', 'filipino manila philippine'],
      ['UYU', 'montevideo uruguay uruguayan'],
    ],
  },
  {
    names: 'real',
    behindDigits: true,
    codes: [['BRL', 'brasilia brazil brazilian paulo rio']],
  },
  {
    names: 'rial|rials',
    codes: [
      ['IRR', 'iran iranian tehran'],
      ['OMR', 'muscat oman omani'],
      ['YER', 'sanaa yemen yemeni'],
    ],
  },
  {
    names: 'riyal|riyals',
    otherwise: 'SAR',
    codes: [
      ['QAR', 'doha qatar qatari'],
      ['SAR', 'riyadh saudi'],
    ],
  },
  {
    names: 'rupee|rupees',
    otherwise: 'INR',
    codes: [
      ['INR', 'delhi india indian mumbai'],
      ['LKR', 'colombo lanka lankan'],
      ['MUR', 'mauritian mauritius'],
      ['NPR', 'kathmandu nepal nepalese nepali'],
      ['PKR', 'islamabad karachi lahore pakistan pakistani'],
    ],
  },
  {
    names: 'shilling|shillings',
    codes: [
      ['KES', 'kenya kenyan mombasa nairobi'],
      ['SOS', 'mogadishu somali somalia'],
      ['TZS', 'dodoma salaam tanzania tanzanian'],
      ['UGX', 'kampala uganda ugandan'],
    ],
  },
  {
    names: 'won',
    behindDigits: true,
    codes: [
      ['KPW', 'pyongyang'],
      ['KRW', 'korea korean seoul'],
    ],
  },
];
