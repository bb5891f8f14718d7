import type { Span } from '../text/span';

export interface NameMention extends Span {
  readonly text: string;
  readonly block: number;
  readonly sentence: number;
  /** 'full' = a name in full, 'part' = surname or first name, 'alias' = role, pronoun or abbreviation resolved to it. */
  readonly form: 'full' | 'part' | 'alias';
}

/** One individual or body (or place) with all its mentions in one document. */
export interface Person {
  /** The fullest name, without title ('Xiomara Castro'). */
  readonly name: string;
  readonly kind: 'person' | 'body' | 'place';
  /** Sorted by position. Pronouns are not listed here. */
  readonly mentions: readonly NameMention[];
  /** Titles and roles as worded ('Deputy Foreign Minister', 'global fellow at the Wilson Center'), with where they stand. */
  readonly roles: readonly { readonly text: string; readonly span: Span }[];
  /** Surname, abbreviations, nicknames: other forms the document uses. */
  readonly aliases: readonly string[];
}
