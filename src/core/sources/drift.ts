import { JOINER } from '../text/tokens';
import type { Span } from '../text/span';
import { findAgain, selectorOf } from './relocate';
import type { Source } from './types';

/** A paragraph of a source whose words are not what they were. */
export interface ChangedParagraph {
  readonly paragraph: number;
  readonly before: string;
  /** What stands in its place now; absent when nothing of it is left. */
  readonly now?: string;
  /** Its figures, dates and quotes that are not in what stands there now: a passage is never moved to other ones. */
  readonly lost: readonly string[];
}

/** What became of a source's paragraphs when it was read anew. */
export interface Drift {
  /** Where each paragraph that is word for word the same stands now. */
  readonly moved: ReadonlyMap<number, number>;
  readonly changed: readonly ChangedParagraph[];
  /** Paragraphs that are new. */
  readonly added: number;
}

/** Compares two readings of one source, paragraph by paragraph: the same words are found again wherever they stand, others are said to have changed. */
export function driftOf(before: Source, after: Source): Drift {
  const old = paragraphsOf(before);
  const now = paragraphsOf(after);
  const places = new Map<string, number[]>();
  for (const [number, { text }] of now) places.set(text, [...(places.get(text) ?? []), number]);
  const moved = new Map<number, number>();
  const taken = new Set<number>();
  for (const [number, { text }] of old) {
    const free = (places.get(text) ?? []).filter((place) => !taken.has(place));
    // Of equal paragraphs the nearest.
    const place = free.sort((a, b) => Math.abs(a - number) - Math.abs(b - number))[0];
    if (place === undefined) continue;
    moved.set(number, place);
    taken.add(place);
  }
  const changed: ChangedParagraph[] = [];
  for (const [paragraph, { text, span }] of old) {
    if (moved.has(paragraph)) continue;
    const found = findAgain(after.mentions.document.text, selectorOf(before.mentions.document.text, span));
    const stands = found && [...now.values()].find((one) => one.span.start < found.end && found.start < one.span.end);
    const mentions = mentionsIn(before, span);
    changed.push({
      paragraph,
      before: text,
      ...(stands && { now: stands.text }),
      lost: mentions.filter((mention) => !stands?.text.includes(mention)),
    });
  }
  return { moved, changed, added: now.size - taken.size - changed.filter((one) => one.now !== undefined).length };
}

interface Paragraph {
  readonly text: string;
  readonly span: Span;
}

const folded = (text: string): string => text.replaceAll(JOINER, '').replace(/\s+/g, ' ').trim();

function paragraphsOf({ mentions: { document } }: Source): Map<number, Paragraph> {
  const paragraphs = new Map<number, Paragraph>();
  for (const { kind, paragraph, start, end } of document.blocks) {
    if (kind === 'heading' || paragraph === 0) continue;
    const known = paragraphs.get(paragraph);
    const text = folded(document.prose.slice(start, end));
    paragraphs.set(
      paragraph,
      known
        ? { text: `${known.text} ${text}`, span: { start: known.span.start, end } }
        : { text, span: { start, end } },
    );
  }
  return paragraphs;
}

function mentionsIn({ mentions }: Source, { start, end }: Span): string[] {
  const { figures, dates, quotes, document } = mentions;
  const all = [...figures, ...dates, ...quotes]
    .filter((one) => start <= one.start && one.end <= end)
    .sort((a, b) => a.start - b.start)
    .map((one) => folded(document.prose.slice(one.start, one.end)));
  return [...new Set(all)];
}
