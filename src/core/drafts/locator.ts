import type { Span } from '../text/span';

export interface Locator {
  readonly locator: string;
  readonly span: Span;
  /** Set when the locator counts paragraphs; of several ranges the first and last number. */
  readonly paragraphs?: { readonly from: number; readonly to: number };
}

/** Pandoc's terms for a locator; those of the first group count paragraphs. */
const LOCATOR =
  /^[\s,]*\{?(?:(¶¶?|paragraphs?\b|paras?\b\.?|par\.)|(pages?\b|pp?\.|chapters?\b|chap\.|sections?\b|secs?\.|§§?|lines?\b|ll?\.|vols?\.|figs?\.|n\.|nn\.))?\s*(\d{1,6}(?:\s*[-–—,&]+\s*\d{1,6})*)\}?/i;

/** Reads the locator at the start of what follows a key: ', ¶ 12', ' para. 3–5', ', pp. 33-35, see also'. */
export function locatorOf(text: string, suffix: Span): Locator | undefined {
  const match = LOCATOR.exec(text.slice(suffix.start, suffix.end));
  if (!match) return undefined;
  const [whole, paragraph] = match;
  const lead = /^[\s,]*\{?/.exec(whole)?.[0].length ?? 0;
  const span = { start: suffix.start + lead, end: suffix.start + whole.length - (whole.endsWith('}') ? 1 : 0) };
  const numbers = (match[3] as string).match(/\d+/g)?.map(Number) ?? [];
  return {
    locator: text.slice(span.start, span.end),
    span,
    ...(paragraph && { paragraphs: { from: Math.min(...numbers), to: Math.max(...numbers) } }),
  };
}
