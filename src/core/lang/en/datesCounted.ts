import type { DateWord } from '../dateTables';

/**
 * Nouns that news counts in the thousands, and units: a bare four-digit number before one of them is an amount, not a
 * year ('2000 soldiers', '1500 metres'). Units hold after 'in' too ('in 1500 metres').
 */
export const countedNouns: readonly (readonly [string, DateWord])[] = [
  [
    'acres bytes calories centimetres dollars euros feet ft gallons grams hectares hours inches kg kilograms kilometers ' +
      'kilometres km kwh lbs litres liters meters metres mg miles millimetres minutes mm mph mw ounces ' +
      'pence percent pounds rpm seconds tonnes tons watts yards yuan',
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
