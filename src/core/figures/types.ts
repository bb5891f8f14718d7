import type { Quantity } from '../quantities/types';
import type { Span } from '../text/span';

export type FigureForm =
  | 'cardinal'
  | 'ordinal' // 'the third time'
  | 'fraction' // 'a third', 'one in five', 'three of the six'
  | 'multiple' // 'twice', 'doubled', 'ten times'
  | 'range'
  | 'vague' // 'dozens', 'hundreds of thousands'
  | 'age' // '34-year-old', 'Valdis Erm, 71'
  | 'score'; // '3–1', '52–48'

/** What a figure counts or measures. */
export interface Measure {
  /** The noun phrase without article, as worded in the text ('US military and civilian personnel'); '' if there is none. */
  readonly text: string;
  /** Where it stands; absent when it was taken from a header or an earlier clause's elision. */
  readonly span?: Span;
  /** The head noun, lower case, singular ('personnel'). */
  readonly head: string;
  /** Other content words of the phrase, lower case. */
  readonly modifiers: readonly string[];
  /** Whose or which ('of the Honduras population' → 'Honduras population'), if the text says. */
  readonly owner?: string;
}

/** A number that a checker would check. The span covers number, hedge and unit, not the noun. */
export interface Figure extends Span {
  readonly kind: 'figure';
  readonly text: string;
  /** Index into the document's blocks and sentences. */
  readonly block: number;
  readonly sentence: number;
  readonly quantity: Quantity;
  readonly form: FigureForm;
  readonly measure: Measure;
  /** 'all 17', 'the only two', 'none of the five': the quantifier that is part of the claim. */
  readonly quantifier?: 'all' | 'only' | 'none';
  /** The change it tells of ('rose by 3 percent', 'fell to 12'). */
  readonly change?: 'up' | 'down';
  readonly role?: 'by' | 'from' | 'to';
  /** The span of the bare number, for replacing it. */
  readonly number: Span;
}

/** While it is being put together. */
export type Writable<T> = { -readonly [Field in keyof T]: T[Field] };
