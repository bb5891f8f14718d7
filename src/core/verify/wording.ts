import type { Figure } from '../figures/types';
import { say, type Messages } from '../lang/messages';
import type { Source } from '../sources/types';
import type { Mention } from './context';
import type { Prepared } from './pairs';

/** Who says it, in a message: the publisher, else the author, the title or the key. */
export const nameOf = (source: Source): string =>
  source.provenance.publisher ?? source.provenance.author ?? source.provenance.title ?? source.key;

/** 'Al Jazeera (¶ 20)'; in the front matter 'Al Jazeera (front matter)'. */
export const placeOf = (source: Source, at: { readonly start: number }, messages: Messages): string =>
  say(messages, 'place.paragraphs', { source: nameOf(source), list: paragraphOf(source, at, messages) });

export function paragraphOf(source: Source, at: { readonly start: number }, messages: Messages): string {
  const block = source.mentions.document.blocks.find((b) => b.start <= at.start && at.start < b.end);
  if (block && block.paragraph > 0) return `¶ ${block.paragraph}`;
  return say(messages, block ? 'place.title' : 'place.frontMatter', {});
}

/** How far behind a figure its noun may stand to be quoted with it. */
const NOUN_REACH = 48;

/** The source's own words for a mention: a figure with its noun where that follows ('27 percent of its gross domestic product'). */
export function wordsOf(source: Source, mention: Mention): string {
  const text = source.mentions.document.text;
  let end = mention.end;
  if (mention.kind === 'figure') {
    const noun = (mention as Figure).measure.span;
    if (noun && noun.start >= mention.end && noun.end - mention.end <= NOUN_REACH && noun.start - mention.end < 24) {
      const between = text.slice(mention.end, noun.start);
      if (!/[.;:!?\n()–—]/.test(between)) end = noun.end;
    }
  }
  return oneLine(text.slice(mention.start, end));
}

/** The clause around a mention, shortened, for saying where a value really belongs. */
export function clauseOf(prepared: Prepared, mention: Mention): string {
  const { text, sentences } = prepared.source.mentions.document;
  const sentence = sentences[mention.sentence];
  if (!sentence) return mention.text;
  let start = sentence.start;
  let end = sentence.end;
  for (let i = mention.start - 1; i > start; i--)
    if (/[,;:(—–]/.test(text[i] ?? '') && !/\d/.test(text[i + 1] ?? '')) {
      start = i + 1;
      break;
    }
  for (let i = mention.end; i < end; i++)
    if (/[,;:)—–.]/.test(text[i] ?? '') && !/\d/.test(text[i + 1] ?? '')) {
      end = i;
      break;
    }
  const clause = oneLine(text.slice(start, end));
  return clause.length > 90 ? `${clause.slice(0, 88).trimEnd()}…` : clause;
}

export const oneLine = (text: string): string =>
  text
    .replace(/[\u2060\u00AD]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
