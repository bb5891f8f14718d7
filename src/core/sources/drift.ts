import { JOINER, tokenize } from '../text/tokens';
import type { Span } from '../text/span';
import { findAgain, selectorOf } from './relocate';
import type { Source } from './types';

/** A paragraph of a source whose words are not what they were. */
export interface ChangedParagraph {
  readonly paragraph: number;
  readonly before: string;
  /** What stands in its place now; absent when nothing of it is left. */
  readonly now?: string;
  /** Its figures, dates, quotes and names that are not in what stands there now: a passage is never moved to other ones. */
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

/** Paragraphs that have this share of their words in common are one that was edited, wherever it stands (Dice's coefficient). */
const ENOUGH = 0.5;
/** Where more pairs would have to be compared, only the place tells what became of a paragraph. */
const MOST_PAIRS = 1_000_000;

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
  const others = [...old].filter(([number]) => !moved.has(number));
  const fresh = [...now].filter(([number]) => !taken.has(number)).map(([, paragraph]) => paragraph);
  const likest = likestOf(others.length * fresh.length > MOST_PAIRS ? [] : fresh);
  const left = new Set(fresh);
  const changed = others.map(([paragraph, { text, span }]): ChangedParagraph => {
    const stands = likest(text) ?? placeOf(before, span, after, now.values(), fresh);
    if (stands) left.delete(stands);
    return {
      paragraph,
      before: text,
      ...(stands && { now: stands.text }),
      lost: mentionsIn(before, span).filter((mention) => !stands?.text.includes(mention)),
    };
  });
  return { moved, changed, added: left.size };
}

interface Paragraph {
  readonly text: string;
  readonly span: Span;
}

/** Finds the paragraph that has most words in common with a text, and enough of them. */
function likestOf(paragraphs: readonly Paragraph[]): (text: string) => Paragraph | undefined {
  const all = paragraphs.map((paragraph) => ({ paragraph, words: wordsOf(paragraph.text) }));
  return (text) => {
    const wanted = wordsOf(text);
    let best: { readonly paragraph: Paragraph; readonly share: number } | undefined;
    for (const { paragraph, words } of all) {
      const shared = [...wanted].filter((word) => words.has(word)).length;
      const share = (2 * shared) / (wanted.size + words.size || 1);
      if (share >= ENOUGH && share > (best?.share ?? 0)) best = { paragraph, share };
    }
    return best?.paragraph;
  };
}

const wordsOf = (text: string): Set<string> =>
  new Set(tokenize(text).flatMap(({ kind, norm }) => (kind === 'punctuation' ? [] : [norm])));

/** Where its very words stand within another paragraph, else which of the new ones stands between the neighbours it had. */
function placeOf(
  before: Source,
  span: Span,
  after: Source,
  now: Iterable<Paragraph>,
  fresh: readonly Paragraph[],
): Paragraph | undefined {
  const found = findAgain(after.mentions.document.text, selectorOf(before.mentions.document.text, span));
  if (!found) return undefined;
  const among = found.how === 'changed' ? fresh : [...now];
  return among.find((one) => one.span.start < found.end && found.start < one.span.end);
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
  const { figures, dates, quotes, people, document } = mentions;
  const names = people.flatMap((person) => person.mentions.filter(({ form }) => form !== 'alias'));
  const all = [...figures, ...dates, ...quotes, ...names]
    .filter((one) => start <= one.start && one.end <= end)
    .sort((a, b) => a.start - b.start)
    .map((one) => folded(document.prose.slice(one.start, one.end)));
  return [...new Set(all)];
}
