import { stringify } from 'yaml';
import { parseDate } from '../core/document';
import { makeKey } from '../core/sources';
import { oneLine } from './markdown';
import { freeName, unique, type ExistingSource } from './plan';

/** A source that leaves no text: an interview, a call, a book. */
export interface Textless {
  readonly kind: string;
  readonly who: string;
  readonly when?: string;
  readonly terms?: string;
  readonly confidential: boolean;
}

/**
 * Plans the file of a source without text: front matter alone. Its key is the surname of whom one spoke with, the year and the kind; that
 * of a confidential one names nobody, since it stands in the draft.
 */
export function planTextless(
  { kind, who, when, terms, confidential }: Textless,
  existing: readonly ExistingSource[],
  today: string,
  folder: string,
): { readonly file: string; readonly key: string; readonly content: string } {
  const date = when === undefined ? undefined : parseDate(when);
  const year = (date ?? today).slice(0, 4);
  const title = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
  const made = confidential
    ? makeKey({ title: `confidential${year}` }, '')
    : makeKey({ author: who, date: year, title: kind }, '');
  const key = unique(made, new Set(existing.map((source) => source.key)));
  const fields = {
    title: confidential ? title : `${title} with ${oneLine(who)}`,
    kind: oneLine(kind),
    who: oneLine(who),
    ...(when && { when: oneLine(when) }),
    ...(terms && { terms: oneLine(terms) }),
    ...(confidential && { confidential: true }),
    key,
  };
  const name = confidential ? key : `${title} ${who} ${date ?? ''}`;
  return {
    key,
    file: freeName(name, folder, existing),
    content: `---\n${stringify(fields, { lineWidth: 0 })}---\n`,
  };
}
