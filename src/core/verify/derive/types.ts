import type { Mention } from '../context';
import type { Prepared } from '../pairs';

/** What a derived figure is made of: mentions of a source, in the order of the calculation. */
export interface Operand {
  readonly mention: Mention;
  readonly of: Prepared;
}

/** A calculation that gives (or, where the parts are clearly meant, does not give) a draft's figure. */
export interface Derived {
  readonly verdict: 'supported' | 'contradicted';
  readonly operands: readonly Operand[];
  /** '468 / 742 = 63 %'. */
  readonly derivation: string;
  /** The right result, in the base unit of the draft figure's scale. */
  readonly value: number;
  /** It in words, in the draft's unit: '63 percent'. */
  readonly result: string;
  readonly score: number;
  /** How it was found, for the trace: the kind of calculation, its form, and how many were as likely. */
  readonly kind?: string;
  readonly formula?: string;
  readonly family?: string;
  readonly cued?: boolean;
  readonly simple?: boolean;
  /** What is left of 'two of the six', the years between two dates: hardly anything else can be meant. */
  readonly exact?: boolean;
  /** A sum, a difference or a remainder. */
  readonly linear?: boolean;
  /** Whether the draft itself tells all of its parts near by. */
  readonly told?: boolean;
  /** How probable it is that the figure was worked out so. */
  readonly probability?: number;
  readonly chance?: number;
}
