/** From this length on only what stands around the cursor is read for a list. */
const LONG = 48_000;
/** As many characters before the cursor, and behind it, are read then. */
const BEFORE = 16_000;
const BEHIND = 2_000;

/**
 * A long draft cut down to its front matter and what stands around the cursor, for a list that must come with the keystroke. Line breaks stand in
 * for the rest, so every offset holds. It begins and ends at blank lines, outside fenced code; a short draft is left as it is.
 */
export function windowOf(text: string, offset: number): string {
  if (text.length <= LONG) return text;
  const head = /^---\r?\n[^]{0,8000}?\r?\n(?:---|\.\.\.)\r?\n/.exec(text)?.[0].length ?? 0;
  let from = text.lastIndexOf('\n\n', Math.max(head, offset - BEFORE));
  if (from < head) from = head;
  if (isInFence(text.slice(head, from))) from = head;
  const behind = text.indexOf('\n\n', offset + BEHIND);
  const to = behind < 0 ? text.length : behind;
  return `${text.slice(0, head)}${'\n'.repeat(from - head)}${text.slice(from, to)}`;
}

const isInFence = (text: string): boolean => (text.match(/^(?:```|~~~)/gm)?.length ?? 0) % 2 === 1;
