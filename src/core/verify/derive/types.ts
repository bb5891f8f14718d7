import type { Language } from '../../lang/types';
import type { Context, Contexts, Mention } from '../context';
import type { Pair, Prepared } from '../pairs';
import type { Family } from './templates';

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
  /** The form of the calculation; absent for a date. */
  readonly family?: Family;
}

/** What a calculation may draw on: the draft, what its mentions were paired with, the sources, and what was worked out before. */
export interface Ground {
  readonly contexts: Contexts;
  readonly table: readonly (readonly Pair[] | undefined)[];
  readonly sources: readonly Prepared[];
  readonly language: Language;
  readonly earlier: ReadonlyMap<Context, Derived>;
}
