import type { DateWord } from '../dateTables';

/**
 * Nouns that news counts in the thousands, and units: a bare four-digit number before one of them is an amount, not a
 * year ('2000 soldiers', '1500 metres'). Units hold after 'in' too ('in 1500 metres').
 */
export const countedNouns: readonly (readonly [string, DateWord])[] = [
  [
    'acres baht bst bytes calories centimetres dinars dollars est euros feet francs ft gallons gmt grams hectares hours hrs inches kg kilograms kilometers ' +
      'kilometres km kwh lbs lira litres liters meters metres mg miles millimetres minutes mm mph mw naira ounces ' +
      'pence percent pesos pounds roubles rpm rubles rupees seconds shillings tonnes tons utc watts yards yen yuan',
    { counted: 'unit' },
  ],
  ['cent', { counted: 'unit' }],
  [
    'animals apartments arrests articles beds boats books businesses cars cases children civilians companies copies ' +
      'customers deaths delegates doctors employees families farmers fans fighters flats flights guests homes hospitals ' +
      'houses households immigrants inmates items jobs members men migrants nurses ' +
      'officers pages participants passengers patients people pieces places planes points police ' +
      'prisoners protesters protestors pupils refugees residents respondents rooms schools seats ships shops soldiers ' +
      'spectators staff steps stores students supporters tanks teachers tests tickets tourists trees troops units ' +
      'vehicles victims villages visitors volunteers voters votes women workers',
    { counted: 'noun' },
  ],
];
