import { locatorAt } from '../document/places';
import type { Block } from '../document/types';
import type { Source } from '../sources/types';
import { at, contains, length, type Span } from '../text/span';
import type { Passage } from './types';

/** The most a passage may be long: a reader must see at a glance what decides. */
export const PASSAGE_LENGTH = 450;
/** The most passages one check may point at. */
export const PASSAGES = 4;

/** Punctuation at which an overlong sentence may be cut into clauses. */
const CLAUSE_ENDS = new Set([',', ';', ':', '—', '–', ')', '(']);

/**
 * The clause or sentence of `source` that holds `span`: the sentence where it is short enough, else the clauses around the span
 * as far as they fit into 450 characters; a table cell's whole row. `span` is in the source's text; the passage always holds it
 * (cut at 450 characters where the span itself is longer). In the front matter it is the field's value.
 */
export function passageOf(source: Source, span: Span, decisive: readonly Span[] = [span]): Passage {
  const document = source.mentions.document;
  const range = rangeOf(source, span);
  const block = at(document.blocks, span.start);
  const locator = block && locatorAt(document, span.start);
  return {
    key: source.key,
    path: source.path,
    paragraph: block?.paragraph ?? 0,
    ...(locator && { locator }),
    start: range.start,
    end: range.end,
    text: document.text.slice(range.start, range.end),
    decisive: decisive.filter((one) => contains(range, one)),
  };
}

/** Passages for several spans, in their order, those that are covered by an earlier one left out, at most four. */
export function passagesOf(source: Source, spans: readonly Span[]): Passage[] {
  const passages: Passage[] = [];
  for (const span of spans) {
    const found = passages.findIndex((p) => contains(p, span));
    if (found < 0) passages.push(passageOf(source, span));
    else {
      const passage = passages[found] as Passage;
      if (!passage.decisive.some((d) => d.start === span.start && d.end === span.end))
        passages[found] = { ...passage, decisive: [...passage.decisive, span] };
    }
  }
  return passages.slice(0, PASSAGES);
}

function rangeOf(source: Source, span: Span): Span {
  const { blocks, sentences, tokens, frontMatter } = source.mentions.document;
  if (frontMatter && contains(frontMatter, span)) {
    for (const field of frontMatter.fields.values()) if (contains(field, span)) return clip(field, span);
    return clip(span, span);
  }
  const block = at(blocks, span.start);
  if (block?.kind === 'cell') {
    const whole = rowOf(blocks, block);
    return length(whole) <= PASSAGE_LENGTH ? whole : clip(block, span);
  }
  const sentence = at(sentences, span.start);
  if (!sentence) return clip(span, span);
  let end = sentence.end;
  if (span.end > end) end = at(sentences, span.end - 1)?.end ?? span.end;
  const whole = { start: sentence.start, end };
  if (length(whole) <= PASSAGE_LENGTH) return whole;
  if (length(span) >= PASSAGE_LENGTH) return clip(span, span);
  let low = sentence.first;
  let high = sentence.last;
  // Grow from the span clause by clause, the shorter side first, while it fits.
  let start = span.start;
  let stop = span.end;
  const cuts: number[] = [];
  for (let i = low; i < high; i++) {
    const token = tokens[i];
    if (token && token.kind === 'punctuation' && CLAUSE_ENDS.has(token.norm)) cuts.push(token.end);
  }
  low = sentence.start;
  high = end;
  const starts = [low, ...cuts].filter((c) => c <= span.start).reverse();
  const ends = [...cuts, high].filter((c) => c >= span.end);
  let i = 0;
  let j = 0;
  while (i < starts.length || j < ends.length) {
    const left = starts[i];
    const right = ends[j];
    const growLeft = left === undefined ? Infinity : start - left;
    const growRight = right === undefined ? Infinity : right - stop;
    const leftFirst = growLeft <= growRight;
    if (leftFirst) {
      if (left !== undefined && stop - left <= PASSAGE_LENGTH) start = left;
      else if (right !== undefined && right - start <= PASSAGE_LENGTH) stop = right;
      else break;
    } else if (right !== undefined && right - start <= PASSAGE_LENGTH) stop = right;
    else if (left !== undefined && stop - left <= PASSAGE_LENGTH) start = left;
    else break;
    while (i < starts.length && (starts[i] as number) >= start) i++;
    while (j < ends.length && (ends[j] as number) <= stop) j++;
  }
  return trim(source.mentions.document.text, { start, end: stop }, span);
}

/** The row of a table that a cell stands in; a row's cells stand side by side. */
function rowOf(blocks: readonly Block[], cell: Block): Span {
  const own = blocks.indexOf(cell);
  const isOfRow = (block: Block | undefined): boolean => block?.kind === 'cell' && block.paragraph === cell.paragraph;
  let first = own;
  while (isOfRow(blocks[first - 1])) first--;
  let last = own;
  while (isOfRow(blocks[last + 1])) last++;
  return { start: (blocks[first] as Block).start, end: (blocks[last] as Block).end };
}

/** At most 450 characters of `range`, `span` inside. */
function clip(range: Span, span: Span): Span {
  if (length(range) <= PASSAGE_LENGTH) return range;
  const start = Math.max(range.start, Math.min(span.start, range.end - PASSAGE_LENGTH));
  return { start, end: Math.min(range.end, start + PASSAGE_LENGTH) };
}

function trim(text: string, range: Span, span: Span): Span {
  let { start, end } = range;
  while (start < span.start && /\s/.test(text[start] ?? '')) start++;
  while (end > span.end && /\s/.test(text[end - 1] ?? '')) end--;
  return { start, end };
}
