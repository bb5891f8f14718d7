import { findCitations, type CitationGroup } from '../document/citations';
import { paragraphsAt, type Paragraphs } from '../document/places';
import type { Document, TokenizedDocument } from '../document/types';
import type { Sentence } from '../text/sentences';
import type { Span } from '../text/span';
import { JOINER } from '../text/tokens';
import { locatorOf } from './locator';
import type { Citation } from './types';

/** Quarto's cross-references look like citations: '@fig-map', '@sec-method'. */
const CROSS_REFERENCE = /^(?:fig|tbl|sec|eq|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem)-/;

/**
 * All citations of a document with what each governs: its sentence back to the citation before it; or, after a paragraph's
 * last stop, everything since the one before. Keys in one pair of brackets govern the same.
 */
export function citationsOf(document: TokenizedDocument): Citation[] {
  const citations: Citation[] = [];
  let nextSentence = 0;
  document.blocks.forEach((block, index) => {
    const sentences: Sentence[] = [];
    while (nextSentence < document.sentences.length) {
      const sentence = document.sentences[nextSentence] as Sentence;
      if (sentence.block > index) break;
      if (sentence.block === index) sentences.push(sentence);
      nextSentence++;
    }
    if (block.kind === 'meta') return;
    const groups = findCitations(document.text, block.start, block.end).filter(({ items }) => isRead(document, items));
    let since = block.start;
    for (const group of groups) {
      const governs = governed(document, block, sentences, group, since);
      since = group.end;
      for (const item of group.items) {
        if (CROSS_REFERENCE.test(item.key)) continue;
        const locator = locatorOf(document.text, item.suffix);
        citations.push({
          start: item.start,
          end: item.end,
          key: item.key,
          keySpan: item.keySpan,
          ...(locator && { locator: locator.locator, locatorSpan: locator.span }),
          ...(locator?.paragraphs && { paragraphs: locator.paragraphs }),
          ...(locator?.place && { place: locator.place }),
          governs,
        });
      }
    }
  });
  return citations;
}

/** In code and comments keys are blanked, not read over; Quarto's cross-references are none. */
const isRead = (document: TokenizedDocument, items: CitationGroup['items']): boolean =>
  items.some((item) => document.prose[item.keySpan.start] === JOINER && !CROSS_REFERENCE.test(item.key));

function governed(
  document: TokenizedDocument,
  block: Span,
  sentences: readonly Sentence[],
  group: CitationGroup,
  since: number,
): Span {
  // In the running text ('As @key [¶ 3] says, …') it governs the whole of its sentence.
  const own = sentences.find((sentence) => sentence.start <= group.start && group.start < sentence.end);
  if (group.inText) {
    const sentence = own ?? sentences.find(({ start }) => start >= group.end);
    // '… is 1. @key says …': read over, the key does not begin a sentence as a name would.
    const begins = /[.!?]["”’)]*\s*$/.test(document.text.slice(Math.max(block.start, group.start - 8), group.start));
    const start = begins ? group.start : Math.min(sentence?.start ?? group.start, group.start);
    return { start: Math.max(start, since), end: sentence?.end ?? group.end };
  }
  if (own) return { start: Math.max(own.start, since), end: group.start };
  const before = sentences.filter((sentence) => sentence.end <= group.start).at(-1);
  if (!before) return { start: Math.min(since, group.start), end: group.start };
  const isLast = !document.prose.slice(group.end, block.end).replace(/[\u2060\s]/g, '');
  // Behind a stop in the middle of a paragraph it belongs to the sentence that it follows.
  return { start: isLast ? since : Math.max(before.start, since), end: group.start };
}

/**
 * The paragraphs of a source that a citation of it names, by number or by page, time code, cell or section: null where it names a place
 * the source doesn't have, undefined where it names none or nothing can be said.
 */
export const citedParagraphs = (citation: Citation, source: Document): Paragraphs | null | undefined =>
  citation.paragraphs ?? (citation.place && paragraphsAt(source, citation.place));
