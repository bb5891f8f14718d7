import type { VerifyTables } from '../verifyTables';

export const verify: VerifyTables = { words: new Set() };
