import type { PeopleTables } from '../peopleTables';

export const people: PeopleTables = { words: new Set() };
