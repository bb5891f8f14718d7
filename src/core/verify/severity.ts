import type { Code, Severity, Verdict } from './types';

/** The severity of a verdict, as the command line's contract gives it. */
export function severityOf(verdict: Verdict, code?: Code): Severity {
  switch (verdict) {
    case 'contradicted':
      return 'warning';
    case 'unclear':
      return 'information';
    case 'not-found':
      return code === 'quote.not-found' ? 'information' : 'hint';
    case 'supported':
      return code === 'quote.unmarked' ? 'information' : 'none';
  }
}
