/** A stretch of words that both texts have, or one of them alone. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Longer texts are shown one after the other: nobody reads a difference of so many words. */
const MOST_WORDS = 300;

/**
 * What turns `from` into `to`, word by word (longest common subsequence): '25 percent' → '27 percent' is −25 +27 percent.
 * The parts that are not added make up `from`, those that are not removed make up `to`, white space folded.
 */
export function wordDiff(from: string, to: string): DiffPart[] {
  const a = from.split(/\s+/).filter(Boolean);
  const b = to.split(/\s+/).filter(Boolean);
  if (a.length > MOST_WORDS || b.length > MOST_WORDS)
    return join([
      ...a.map((text) => ({ kind: 'removed', text }) as const),
      ...b.map((text) => ({ kind: 'added', text }) as const),
    ]);
  // longest[i][j]: how many words a from i on and b from j on have in common.
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  const at = (i: number, j: number): number => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      (longest[i] as Uint16Array)[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const parts: DiffPart[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [mine, theirs] = [a[i], b[j]];
    if (mine !== undefined && mine === theirs) {
      parts.push({ kind: 'same', text: mine });
      i++;
      j++;
    } else if (theirs === undefined || (mine !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      parts.push({ kind: 'removed', text: mine as string });
      i++;
    } else {
      parts.push({ kind: 'added', text: theirs });
      j++;
    }
  }
  return join(parts);
}

/** Puts neighbours of one kind together, what was removed before what came in its place. */
function join(parts: readonly DiffPart[]): DiffPart[] {
  const joined: { kind: DiffPart['kind']; text: string }[] = [];
  for (const { kind, text } of parts) {
    const last = joined.at(-1);
    const before = joined.at(-2);
    if (last?.kind === kind) last.text += ` ${text}`;
    else if (kind === 'removed' && last?.kind === 'added' && before?.kind === 'removed') before.text += ` ${text}`;
    else joined.push({ kind, text });
  }
  return joined;
}
