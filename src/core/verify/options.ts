/** What a workspace asks of the checks beyond what they always say. */
export interface VerifyOptions {
  /** Whether British and American spellings of one word are the same in a quote. */
  readonly spelling: 'exact' | 'either';
  /** Whether the source's words without quotation marks are told (`quote.unmarked`). */
  readonly unmarked: boolean;
}

export const DEFAULT_OPTIONS: VerifyOptions = { spelling: 'exact', unmarked: false };
