import type { Location, TextEdit } from '../types';

export interface CompletionItem {
  readonly kind: 'figure' | 'quote' | 'fact' | 'key' | 'passage';
  /** Reads like the fact: '27 percent of its gross domestic product (2022)'. */
  readonly label: string;
  /** What sets a form of a figure or a quote apart from its first: rounded, spelt out, or how a quote is attributed. */
  readonly note?: 'rounded' | 'spelt' | 'said' | 'lead' | 'according' | 'bare';
  /** Behind the label: where it is from. */
  readonly description: string;
  readonly edit: TextEdit;
  /** What the editor filters by: what was typed. */
  readonly filter: string;
  readonly sort: string;
  /** Markdown: the passage before one accepts. */
  readonly documentation: string;
  /** The stretch of the source that is offered. */
  readonly place?: Location;
}

export interface CompletionOptions {
  /** From how many letters facts are offered; 0 turns them off. */
  readonly minimumLetters: number;
  readonly limit?: number;
  /** Whether the writer asked for the list; else it opens by itself only where it is likely wanted. */
  readonly asked?: boolean;
}
