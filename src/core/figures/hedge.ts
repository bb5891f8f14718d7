import type { Operator } from '../quantities';
import type { Cursor } from './cursor';

export interface Hedge {
  readonly op: Operator;
  /** The hedge's very words, lower case. */
  readonly words: string;
  /** Its first token before the number, or the one behind its last token after it. */
  readonly at: number;
}

/** The hedge whose last word stands before token `first`; `duration` tells whether the figure is a span of time. */
export function hedgeBefore(cursor: Cursor, first: number, floor: number, duration: boolean): Hedge | undefined {
  const match = cursor.hedgeBefore(first, floor);
  if (!match) return undefined;
  const { op, doubtful } = match.value;
  const previous = cursor.norm(match.at - 1);
  if (doubtful === 'time' && match.at === floor && floor > cursor.first && cursor.isWord(floor - 1)) return undefined; // 'rises 200 metres over 3 kilometres'
  if (
    doubtful === 'time' &&
    duration &&
    match.at > cursor.first &&
    !cursor.tables.cues.beforeOver.has(previous) &&
    !cursor.isPunctuation(match.at - 1)
  )
    return undefined;
  const mover = cursor.tables.cues.motion; // 'went back up to', but 'will buy back up to'
  if (doubtful === 'motion' && mover.has(previous)) return undefined;
  if (doubtful === 'motion' && cursor.coarse(match.at - 1) === 'adverb' && mover.has(cursor.norm(match.at - 2)))
    return undefined;
  // 'there are some 30'; but 'a near 30-year low' hangs on the noun
  if (cursor.hyphen(match.at - 1) && cursor.isWord(match.at)) return undefined;
  return { op, words: match.phrase, at: match.at };
}

/** A second hedge before the first ('at least about 30'): it is in the span, the outer one decides where it bounds. */
export function hedgesBeforeAll(cursor: Cursor, first: number, floor: number, duration: boolean): Hedge | undefined {
  const inner = hedgeBefore(cursor, first, floor, duration);
  if (!inner) return undefined;
  const outer = hedgeBefore(cursor, inner.at, floor, duration);
  if (!outer || outer.words === inner.words) return inner;
  const decides = outer.op === '~' ? inner : outer;
  return { op: decides.op, words: `${outer.words} ${inner.words}`, at: outer.at };
}

/** The hedge that begins at token `next` ('or so', '-plus', 'or more'). */
export function hedgeAfter(cursor: Cursor, next: number): Hedge | undefined {
  const match = cursor.hedgeAfter(next);
  if (!match) return undefined;
  if (match.phrase.startsWith('-') && !cursor.hyphen(next)) return undefined;
  if (match.phrase === '+' && !cursor.glued(next)) return undefined;
  if (
    match.phrase === 'plus' &&
    (cursor.isAmount(match.at) || (!cursor.isNumeric(next - 1) && cursor.isWord(match.at)))
  )
    return undefined; // '30 plus 20', '£45m plus £5m', '40,000 euros plus costs'
  return { op: match.value.op, words: match.phrase.replace(/^- /, ''), at: match.at };
}
