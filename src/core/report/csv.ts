import { isExtra } from './summary';
import type { VerifyResult } from './types';
import { passageName, placed, VERDICT_WORDS } from './words';

const HEAD = [
  'draft',
  'line',
  'column',
  'kind',
  'words',
  'verdict',
  'code',
  'message',
  'source',
  'key',
  'paragraph',
  'passage',
  'suggestion',
  'mark',
];

/** One row a check (RFC 4180, CRLF), for a spreadsheet. */
export function verifyCsv(result: VerifyResult): string {
  const rows = result.drafts.flatMap((verified) =>
    placed(verified).map(({ check, line, column }) => {
      const [passage] = check.passages;
      return [
        verified.draft.path,
        String(line),
        String(column),
        check.kind,
        check.text,
        isExtra(check) ? '' : VERDICT_WORDS[check.verdict],
        check.code ?? '',
        check.message,
        passage ? passageName(passage, result.sources) : '',
        passage?.key ?? '',
        passage ? String(passage.paragraph) : '',
        passage?.text ?? '',
        check.suggestion ?? '',
        check.mark?.kind ?? '',
      ];
    }),
  );
  return [HEAD, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

/** A cell that a spreadsheet would take for a formula gets an apostrophe: a draft's words must not become a program. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) && !/^[-+]?[\d.,]+%?$/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
