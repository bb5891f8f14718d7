import type { Span } from '../text/span';

export type DateGranularity =
  'day' | 'month' | 'season' | 'quarter' | 'half' | 'year' | 'decade' | 'century' | 'interval';

/** A calendar expression, resolved. */
export interface DateMention extends Span {
  readonly kind: 'date';
  readonly text: string;
  readonly block: number;
  readonly sentence: number;
  /** EDTF (ISO 8601-2): '2024', '2024-06', '2024-06-17', '198X', '2023/2025', '2017-21'; '' when it could not be resolved. */
  readonly value: string;
  /** The days it covers as half-open interval of days since 1970-01-01 (UTC); ±Infinity for open ends. Absent if unresolved. */
  readonly interval?: { readonly from: number; readonly to: number };
  readonly granularity: DateGranularity;
  /** Whether the year (or all of it) was inferred from publication date and context rather than written. */
  readonly inferred: boolean;
  /** Written relative to another time: 'last year', 'on Tuesday', 'a year earlier'. */
  readonly relative: boolean;
  /** 'early' | 'mid' | 'late' and the like narrow it; 'since', 'until', 'by', 'before', 'after' stand before it, outside the span. */
  readonly part?: 'early' | 'mid' | 'late';
  readonly preposition?: string;
  /** A fiscal, school or tax year: nobody knows in which month it begins. */
  readonly fiscal?: boolean;
}
