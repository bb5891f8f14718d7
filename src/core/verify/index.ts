import type { Draft } from '../drafts/types';
import type { Language } from '../lang/types';
import type { Source } from '../sources/types';
import type { Check } from './types';
import { Verifier } from './verifier';

export { passageOf } from './passage';
export type { Check, CheckKind, Code, Passage, Severity, TraceStep, Verdict } from './types';
export { DEFAULT_OPTIONS, type VerifyOptions } from './options';
export { CODES } from './types';
export { Verifier, type Verification } from './verifier';

/** Verifies a whole draft against sources: keys, look-up and decision in one synchronous call, for few sources and tests. */
export function verifyDraft(draft: Draft, sources: readonly Source[], language: Language): Check[] {
  return [...new Verifier(language).verifyAgainst(draft, sources).checks];
}
