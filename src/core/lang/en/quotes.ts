import type { QuoteTables } from '../quoteTables';

export const quotes: QuoteTables = { words: new Set() };
