import { Mask } from '../document/mask';
import type { Document } from '../document/types';
import type { Span } from '../text/span';

/** A place that the writer has left open: 'TK' (to come) or '[CQ]' (to be checked, or checked, by somebody). */
export interface OpenQuery extends Span {
  readonly kind: 'TK' | 'CQ';
  /** As written, brackets included. */
  readonly text: string;
}

/**
 * 'TK', 'TKTK', '[TK: the mayor’s age]', '[CQ]', '(cq)'. A bracket's note goes to its end, but not beyond the line; a bare 'CQ' is no query, since
 * it stands in names and call signs, and small letters count between brackets alone.
 */
const QUERY = /[[(](TK|CQ)(?:TK)*(?:[:\s][^\]()[\n]{0,200})?[\])]|(?<![\p{L}\p{N}-])(?:TK)+(?![\p{L}\p{N}-])/giu;

/** What follows 'TK' in the names of companies, alphabetical. */
const NAMES = new Set(['Elevator', 'Maxx']);

/** The open queries of a draft's prose, by position: what stands in code, comments and front matter is none. */
export function openQueries({ prose, text, frontMatter }: Document): OpenQuery[] {
  const queries: OpenQuery[] = [];
  for (const match of prose.matchAll(QUERY)) {
    const start = match.index;
    const end = start + match[0].length;
    if (frontMatter && start < frontMatter.end) continue;
    if (!match[1] && (match[0] !== match[0].toUpperCase() || isName(prose, end))) continue;
    queries.push({ start, end, kind: match[1]?.toUpperCase() === 'CQ' ? 'CQ' : 'TK', text: text.slice(start, end) });
  }
  return queries;
}

/** The document as the readers get it: '27 [CQ] spans' and 'some 400 TK sheep' are read as if the queries did not stand there. */
export function withoutQueries(document: Document, queries: readonly OpenQuery[]): Document {
  if (!queries.length) return document;
  const mask = new Mask();
  for (const { start, end } of queries) mask.join(start, end);
  return { ...document, prose: mask.apply(document.prose, [{ start: 0, end: document.prose.length }]) };
}

const isName = (prose: string, end: number): boolean =>
  NAMES.has(/^ (\p{L}+)/u.exec(prose.slice(end, end + 24))?.[1] ?? '');
