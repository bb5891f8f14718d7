import { parseDate } from '../document/date';
import { makeKey } from './key';
import type { Provenance, Source } from './types';

/** Whether a source is an interview, a call or a book of which there is no text: it is cited, and nothing can be checked against it. */
export const isTextless = (source: Source): boolean => !source.mentions.document.blocks.length;

/** Whether front matter alone makes a source: it says what it was, or with whom. */
export const standsForItself = ({ kind, who }: Provenance): boolean => kind !== undefined || who !== undefined;

/** Its key where it has none of its own: the surname of whom one spoke with, the year, the kind. */
export function textlessKey(provenance: Provenance, path: string): string {
  const { author, who, date, when, title, kind } = provenance;
  const day = date ?? (when === undefined ? undefined : parseDate(when));
  return makeKey(
    {
      ...((author ?? who) !== undefined && { author: author ?? who }),
      ...(day !== undefined && { date: day }),
      ...((kind ?? title) !== undefined && { title: kind ?? title }),
    },
    path,
  );
}

/** 'interview, Jane Smith, 2025-03-03, on background': what a source without text is, in one line. */
export const circumstancesOf = ({ kind, who, when, terms }: Provenance): string =>
  [kind, who, when, terms].filter((part) => part !== undefined).join(', ');
