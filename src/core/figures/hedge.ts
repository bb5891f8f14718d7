import type { Operator } from '../quantities';
import type { Cursor } from './cursor';

export interface Hedge {
  readonly op: Operator;
  /** The hedge's very words, lower case. */
  readonly words: string;
  /** Its first token before the number, or the one behind its last token after it. */
  readonly at: number;
}

/** Words before 'over' that make 'over five years' a hedge; behind others it tells during which time. */
const BEFORE_HEDGE = new Set([
  'a',
  'after',
  'are',
  'at',
  'be',
  'been',
  'by',
  'every',
  'for',
  'from',
  'in',
  'is',
  'just',
  'lasted',
  'lasting',
  'lasts',
  'of',
  'spent',
  'than',
  'the',
  'to',
  'took',
  'was',
  'were',
  'with',
  'within',
]);
/** Verbs that 'up to' belongs to: 'goes up to 30'. */
const MOTION = new Set([
  'back',
  'brought',
  'climbed',
  'drove',
  'edged',
  'go',
  'goes',
  'going',
  'gone',
  'got',
  'moved',
  'moves',
  'pushed',
  'raised',
  'ran',
  'rose',
  'run',
  'runs',
  'shot',
  'up',
  'walked',
  'went',
]);

/** The hedge whose last word stands before token `first`; `duration` tells whether the figure is a span of time. */
export function hedgeBefore(cursor: Cursor, first: number, floor: number, duration: boolean): Hedge | undefined {
  const match = cursor.tables.hedgesBefore.before(cursor.tokens, first, floor);
  if (!match) return undefined;
  const { op, doubtful } = match.value;
  const previous = cursor.norm(match.at - 1);
  if (
    doubtful === 'time' &&
    duration &&
    match.at > cursor.first &&
    !BEFORE_HEDGE.has(previous) &&
    !cursor.isPunctuation(match.at - 1)
  )
    return undefined;
  if (doubtful === 'motion' && MOTION.has(previous)) return undefined;
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
  const match = cursor.tables.hedgesAfter.at(cursor.tokens, next, cursor.last);
  if (!match) return undefined;
  if (match.phrase.startsWith('-') && !cursor.hyphen(next)) return undefined;
  if (match.phrase === '+' && !cursor.glued(next)) return undefined;
  if (match.phrase === 'plus' || match.phrase === 'odd') {
    // '30 plus 20', 'an odd man'
    if (cursor.isNumber(match.at) || match.phrase === 'odd') {
      if (match.phrase === 'plus') return undefined;
    }
  }
  return { op: match.value.op, words: match.phrase.replace(/^- /, ''), at: match.at };
}
