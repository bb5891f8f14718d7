import type { FigureTables } from '../figureTables';

export const figures: FigureTables = { words: new Set() };
