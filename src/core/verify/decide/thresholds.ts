import type { Foreign } from '../foreign';

/** How probable a verdict must be: a false flag costs more trust than a missed one, so a flag must be surer than a confirmation. */
export const LEAST = {
  /** An equal value this sure needs no calculation beside it. */
  sure: 0.9,
  wrong: 0.82,
  /** The same of a number the other way round, calculations left out, that needs none beside it. */
  turned: 0.8,
  supported: 0.7,
  /** One way of being right must be as probable as this: what is shown for it is that way alone. */
  alone: 0.5,
  /** The same of what stands in the very paragraph that the draft cites. */
  cited: 0.5,
  doubtful: 0.4,
  /** The alignment (0..1) of an equal value from which it is told that the source gives it to somebody else. */
  subject: 0.3,
} as const;

/** What a calculation's bar is raised by, for what the source doesn't know in the draft's clause. */
export function raised(foreign: Foreign): number {
  return Math.min(0.25, foreign.names.length * 0.1) + (foreign.date ? 0.14 : 0) + (foreign.head ? 0.03 : 0);
}
