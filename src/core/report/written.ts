import { verifyCsv } from './csv';
import { verifyHtml } from './html';
import { verifyJson } from './json';
import { verifyMarkdown } from './markdown';
import { verifySarif } from './sarif';
import type { VerifyResult } from './types';

/** The forms of a report that are files, from the command line and the editor alike. */
export type WrittenFormat = 'csv' | 'html' | 'json' | 'markdown' | 'sarif';

/** A JSON file as both write it: indented, with a last line break. */
export const writtenJson = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

/** A report as a file. @param version the program's, which HTML and SARIF name. */
export function verifyWritten(result: VerifyResult, format: WrittenFormat, version: string): string {
  switch (format) {
    case 'csv':
      return verifyCsv(result);
    case 'html':
      return verifyHtml(result, { version });
    case 'json':
      return writtenJson(verifyJson(result));
    case 'markdown':
      return verifyMarkdown(result);
    case 'sarif':
      return writtenJson(verifySarif(result, { version }));
  }
}
