import type { Source } from '../../sources/types';
import type { Derived } from '../derive/types';
import type { Pair } from '../pairs';
import type { Code, Verdict } from '../types';

/** A verdict with what it rests on, before it is put into words. */
export interface Decision {
  readonly verdict: Verdict;
  readonly code?: Code;
  /** The pair that decides; for a swap or another subject, what the source really says of it. */
  readonly pair?: Pair;
  /** Where the draft's value really stands in the source, for a value that belongs to something else. */
  readonly elsewhere?: Pair;
  readonly derived?: Derived;
  /** The source that appeared on the draft's date. */
  readonly appeared?: Source;
  /** Who really gave the figure. */
  readonly giver?: string;
  /** What other sources say of the same thing. */
  readonly others?: readonly Pair[];
  /** How many other sources say the same. */
  readonly agreeing?: number;
  /** In plain words, for the trace. */
  readonly why: string;
}
