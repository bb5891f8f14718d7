/** Where a block stood in the original: a page, a time code, a table's cell. */
export type Locator =
  | { readonly kind: 'page'; readonly page: number }
  | { readonly kind: 'time'; readonly time: string } // '00:12:03'
  /** A table; `sheet` is '' where the original has but one without a name, `row` the row its first line was, counted from 1. */
  | { readonly kind: 'sheet'; readonly sheet: string; readonly row: number };

/** What an original is made of, whatever its format; `text` is plain text, one line. */
export type ImportedBlock = { readonly locator?: Locator } & (
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'item'; readonly text: string; readonly number?: number }
  | { readonly kind: 'caption'; readonly text: string }
  | { readonly kind: 'footnote'; readonly text: string }
  | { readonly kind: 'turn'; readonly speaker: string; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly caption?: string }
);

/** What the original says of itself; dates as ISO days. */
export interface ImportedMetadata {
  readonly title?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly date?: string;
  readonly url?: string;
  readonly language?: string;
}

export type Unsure = 'title' | 'date' | 'author' | 'publisher';

/** An original, read: the same shape for every format. */
export interface Imported {
  readonly blocks: readonly ImportedBlock[];
  /** The text as Markdown where it is that already: then it stands in place of the blocks. */
  readonly markdown?: string;
  readonly metadata: ImportedMetadata;
  /** Fields that were guessed or are missing: a preview asks the writer to confirm them. */
  readonly unsure: readonly Unsure[];
}

/** An original as it comes in. */
export interface Original {
  /** File name (not a path) or what the clipboard or the address suggests; only for messages and for telling the format. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly url?: string;
  /** As a server or a clipboard names it, without parameters. */
  readonly mediaType?: string;
}

/** Why an original could not be read: names the file, what is wrong and what to do. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
  constructor(
    readonly file: string,
    what: string,
    readonly limit?: string,
  ) {
    super(`${file}: ${what}`);
  }
}
