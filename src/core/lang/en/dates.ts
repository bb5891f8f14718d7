import { dateWords, type DateTables } from '../dateTables';
import { calendarNames } from './datesNames';
import { countedNouns } from './datesCounted';
import { relativeWords } from './datesRelative';
import { smallWords } from './datesSmall';
import { numberWords } from './datesNumbers';

/** The words of English calendar expressions. */
export const dates: DateTables = {
  words: dateWords([...calendarNames, ...countedNouns, ...numberWords, ...relativeWords, ...smallWords]),
};
