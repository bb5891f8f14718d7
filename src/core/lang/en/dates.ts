import type { DateTables } from '../dateTables';

export const dates: DateTables = { words: new Set() };
