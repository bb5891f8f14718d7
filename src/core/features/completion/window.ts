export interface Window {
  /** From this length on a text is cut down, in characters. */
  readonly long: number;
  /** As many characters before the cursor, and behind it, are left. */
  readonly before: number;
  readonly behind: number;
}

/** For a list that must come with the keystroke. */
const LIST: Window = { long: 48_000, before: 16_000, behind: 2_000 };

/**
 * A long draft cut down to its front matter and what stands around the cursor. Line breaks stand in for the rest, so every offset holds. It begins and
 * ends at blank lines, outside fenced code; a short draft is left as it is.
 */
export function windowOf(text: string, offset: number, { long, before, behind }: Window = LIST): string {
  if (text.length <= long) return text;
  const head = /^---\r?\n[^]{0,8000}?\r?\n(?:---|\.\.\.)\r?\n/.exec(text)?.[0].length ?? 0;
  let from = text.lastIndexOf('\n\n', Math.max(head, offset - before));
  if (from < head) from = head;
  if (isInFence(text.slice(head, from))) from = head;
  const last = text.indexOf('\n\n', offset + behind);
  const to = last < 0 ? text.length : last;
  return `${text.slice(0, head)}${'\n'.repeat(from - head)}${text.slice(from, to)}`;
}

const isInFence = (text: string): boolean => (text.match(/^(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
