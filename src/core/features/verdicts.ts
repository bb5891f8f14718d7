import type { Verdict } from '../verify/types';

/** Sign and word for each verdict: never colour alone. */
export const VERDICT_SIGNS: Readonly<Record<Verdict, readonly [string, string]>> = {
  supported: ['✔', 'Supported'],
  contradicted: ['✘', 'Contradicted'],
  unclear: ['?', 'Unclear'],
  'not-found': ['○', 'Not found'],
};
