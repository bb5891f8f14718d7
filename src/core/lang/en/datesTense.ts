import type { DateWord } from '../dateTables';

/** Verbs and what goes with them, by whether a date beside them lies ahead of the day of writing or behind it. */
export const tenseWords: readonly (readonly [string, DateWord])[] = [
  [
    'aims can could deadline due expected expects forecast forecasts going hope hopes intend intends may might must plan planned planning ' +
      'plans predicted projected scheduled set shall should starting will wants',
    { tense: 'ahead' },
  ],
  [
    'added announced became began came did died fell found gave got had has have held killed led left made met opened ' +
      'reported rose said saw sold spoke started told took was went were won wrote',
    { tense: 'back' },
  ],
];
