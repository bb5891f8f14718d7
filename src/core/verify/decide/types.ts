import type { Context } from '../context';
import type { Derivation } from '../derive';
import type { Derived } from '../derive/types';
import type { Foreign } from '../foreign';
import type { Pair } from '../pairs';
import type { Code, Verdict } from '../types';
import type { Sorted } from './candidates';

/** A verdict with what it rests on, before it is put into words. */
export interface Decision {
  readonly verdict: Verdict;
  readonly code?: Code;
  /** The pair that decides; for a swap or another subject, what the source really says of it. */
  readonly pair?: Pair;
  /** Where the draft's value really stands in the source, for a value that belongs to something else. */
  readonly elsewhere?: Pair;
  readonly derived?: Derived;
  /** Who really gave the figure. */
  readonly giver?: string;
  /** What other sources say of the same thing. */
  readonly others?: readonly Pair[];
  /** How many other sources say the same. */
  readonly agreeing?: number;
  /** In plain words, for the trace. */
  readonly why: string;
}

/** Everything that is known of one mention of a draft when it is decided on. */
export interface Case extends Sorted {
  readonly draft: Context;
  /** All pairs, best first. */
  readonly pairs: readonly Pair[];
  /** How telling the value is, 0 (any number) to 1. */
  readonly spec: number;
  readonly foreign: Foreign;
  /** How much what the source doesn't know in the draft's clause raises every bar. */
  readonly bar: number;
  /** The score of the best pair that is not equal, 0 without one. */
  readonly rivalScore: number;
  /** Calculations, made when they are asked for. */
  readonly derive: Derivation;
  /** Whether the source says the pair's value of somebody else than the draft does. */
  readonly isOthers: (pair: Pair) => boolean;
}
