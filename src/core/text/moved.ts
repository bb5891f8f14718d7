/** Paragraphs end at a blank line. */
const isBlankIn = (text: string): boolean => /\n[ \t]*\r?\n/.test(text);

/**
 * How far what stands at an offset of a text has moved since an earlier version of it, in characters; undefined where its own paragraph may have been
 * edited. One stretch is taken to have changed, as while somebody types. Linear in the length of the text.
 */
export function movedBy(before: string, now: string, offset: number): number | undefined {
  const most = Math.min(before.length, now.length);
  let from = 0;
  while (from < most && before.charCodeAt(from) === now.charCodeAt(from)) from++;
  // Where words were taken out or put in twice, both ends may claim the same characters: either tells what happened.
  let rest = 0;
  while (rest < most && before.charCodeAt(before.length - 1 - rest) === now.charCodeAt(now.length - 1 - rest)) rest++;
  if (offset <= from && isBlankIn(now.slice(offset, from))) return 0;
  const to = now.length - rest;
  return offset >= to && isBlankIn(now.slice(to, offset)) ? now.length - before.length : undefined;
}
