import { DateWords, type DateTables } from '../dateTables';
import { countedNouns } from './datesCounted';
import { calendarNames, namedDays } from './datesNames';
import { numberWords } from './datesNumbers';
import { relativeWords } from './datesRelative';
import { smallWords } from './datesSmall';
import { tenseWords } from './datesTense';
import { forms } from './figuresForms';

/** The words of English calendar expressions. */
export const dates: DateTables = {
  words: new DateWords([
    ...calendarNames,
    ...countedNouns,
    ...numberWords,
    ...relativeWords,
    ...smallWords,
    ...tenseWords,
  ]),
  namedDays,
  forms: { ...forms, future: (norm) => norm.endsWith("'ll") },
};
