import type { Check, Passage, Severity } from '../verify/types';

/** What is shown of one check: everything is plain data, with offsets. */
export interface Diagnostic {
  readonly start: number;
  readonly end: number;
  readonly severity: Exclude<Severity, 'none'>;
  readonly code: string;
  readonly message: string;
  readonly related: readonly {
    readonly path: string;
    readonly start: number;
    readonly end: number;
    readonly message: string;
  }[];
  readonly data: DiagnosticData;
}

/** Travels with a diagnostic, so that its quick fixes need no second look. */
export interface DiagnosticData {
  readonly start: number;
  readonly end: number;
  readonly code: string;
}

/** Shown at once; the rest waits for Verify Figures or the setting. */
const AT_ONCE = (check: Check): boolean => check.severity === 'warning' || check.code === 'quote.not-found';

const fallback: Readonly<Record<Check['verdict'], string>> = {
  supported: 'supported',
  contradicted: 'contradicted',
  'not-found': 'not-found',
  unclear: 'unclear',
};

/**
 * The diagnostics of a draft. A contradiction warns as one types; what is unclear or not found shows after Verify Figures or with
 * the setting (`all`). What a mark silences is not shown.
 */
export function diagnosticsOf(checks: readonly Check[], all: boolean): Diagnostic[] {
  return checks.flatMap((check) => {
    const { severity } = check;
    if (severity === 'none' || check.mark || !(all || AT_ONCE(check))) return [];
    const code = check.code ?? fallback[check.verdict];
    return [
      {
        start: check.start,
        end: check.end,
        severity,
        code,
        message: check.message,
        related: [
          ...check.passages.map(relatedOf),
          ...(check.related ?? []).map((span) => ({
            path: '',
            start: span.start,
            end: span.end,
            message: 'The other place.',
          })),
        ],
        data: { start: check.start, end: check.end, code },
      },
    ];
  });
}

const relatedOf = (passage: Passage): Diagnostic['related'][number] => ({
  path: passage.path,
  start: passage.start,
  end: passage.end,
  message: decisiveWords(passage),
});

/** The decisive words alone where they are few: the card below a diagnostic shows their sentence. */
function decisiveWords({ text, start, decisive }: Passage): string {
  const flat = (words: string): string =>
    words
      .replace(/[\u2060\u00AD]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const words = decisive.map((one) => flat(text.slice(one.start - start, one.end - start))).join(' … ');
  return words && words.length <= 100 ? words : flat(text).slice(0, 300);
}
