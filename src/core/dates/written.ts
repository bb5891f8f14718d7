import type { CalendarUnit, Pointer } from '../lang/dateTables';

export type Part = 'early' | 'mid' | 'late';

/** A calendar expression as it is written, before anybody knows which year it means. */
export interface Written {
  /** Astronomical: 0 is 1 BC. */
  readonly year?: number;
  /** A year written with two digits ('’24', 'FY24', '3/4/24'): which century is for the publication date to say. */
  readonly twoDigits?: boolean;
  readonly month?: number;
  readonly day?: number;
  readonly weekday?: number;
  readonly season?: number;
  readonly quarter?: number;
  readonly half?: number;
  /** Week of the year, ISO 8601. */
  readonly week?: number;
  /** First year: 1980; below 100 where only '’80s' is written. */
  readonly decade?: number;
  /** First year: 1800 for the 19th. */
  readonly century?: number;
  readonly part?: Part;
  readonly fiscal?: boolean;
  /** So many units from publication or from the date told of before: 'last year', 'a year earlier'. */
  readonly shift?: Pointer & { readonly unit: CalendarUnit; readonly exact?: boolean };
  /** Which month, season or weekday, as 'last June', 'next Friday', 'the same month' point to it. */
  readonly pointer?: Pointer;
  /** 'the first Friday of July', 'the last week of July': which one (−1 the last) of `unit` or `weekday` within the rest. */
  readonly nth?: number;
  readonly nthUnit?: 'week' | 'weekend';
}

/** A calendar expression found in the tokens `[first, last)`; a range has an end of its own. */
export interface Found {
  readonly first: number;
  readonly last: number;
  /** Where its characters end, if inside the last token ("last year's"). */
  readonly end?: number;
  readonly date: Written;
  readonly until?: Written;
}
