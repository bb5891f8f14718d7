import type { Span } from '../text/span';
import type { Place } from './places';
import type { Sentence } from '../text/sentences';
import type { Token } from '../text/tokens';

export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'item' // list item
  | 'cell' // table cell
  | 'turn' // what one speaker of a transcript says
  | 'caption' // image alt text, figure caption
  | 'footnote'
  | 'meta'; // title, subtitle, description of the front matter

/** A run of prose that belongs together. Blocks stand in the order of the text and don't overlap. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /**
   * Counted from 1 in the body as `cli-contract` says: blocks parted by blank lines (each line where there are none), a
   * list item, a table row and a paragraph of a block quote one each. A heading has the number of the paragraph before it
   * (0 at the start) and counts none; front matter is 0.
   */
  readonly paragraph: number;
  /** 1 to 6 for a heading. */
  readonly level?: number;
  /** How many block quotes it stands in. */
  readonly quoteDepth: number;
  /** What a table cell takes its measure and unit from. */
  readonly headers?: { readonly column?: string; readonly row?: string; readonly isHeader: boolean };
  /** Who speaks a transcript's turn, as written. */
  readonly speaker?: string;
  /** Which field of the front matter a 'meta' block is. */
  readonly field?: string;
}

export interface FrontMatter extends Span {
  readonly data: Readonly<Record<string, unknown>>;
  /** The span of each top-level key's value, for diagnostics. */
  readonly fields: ReadonlyMap<string, Span>;
}

export interface DocumentProblem extends Span {
  readonly message: string;
}

/**
 * A parsed file. `prose` has the same length as `text`, so every offset holds in both: what is not prose (markup, code,
 * URLs, comments, front matter) is masked, inline marks by `JOINER` (a token reads over it: '**27**%' stays '27%'),
 * larger stretches by spaces. HTML is first extracted: there `text` is the extracted text.
 */
export interface Document {
  readonly text: string;
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly frontMatter?: FrontMatter;
  readonly problems: readonly DocumentProblem[];
  /** Whether `text` was extracted (HTML) rather than read as it is. */
  readonly isExtracted?: boolean;
  /** What a page says of itself (HTML: JSON-LD, OpenGraph, meta tags), named as a source's front matter would. */
  readonly metadata?: {
    readonly title?: string;
    readonly author?: string;
    readonly publisher?: string;
    /** ISO date. */
    readonly date?: string;
    readonly url?: string;
    readonly language?: string;
  };
  /** How many paragraphs the body has. */
  readonly paragraphs: number;
  /** Where pages, time codes and sheets of the original begin; absent where nothing says. */
  readonly places?: readonly Place[];
}

/** A Document cut into tokens and sentences: what every reader gets, made once. */
export interface TokenizedDocument extends Document {
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  /** For each block the half-open range of its tokens. */
  readonly blockTokens: readonly { readonly first: number; readonly last: number }[];
}
