import type { Draft } from '../drafts/types';

/**
 * The draft's text without its citations, for a desk's own system: brackets go with the space before them; a key in the running text
 * (`@key [¶ 3]`) becomes the source's name. The front matter stays out.
 */
export function cleanDraft(draft: Draft, nameOf: (key: string) => string): string {
  const { text, frontMatter } = draft.mentions.document;
  let from = frontMatter?.end ?? 0;
  let clean = '';
  const groups = new Map<number, { end: number; inText: boolean; key: string }>();
  for (const citation of draft.citations) {
    const open = bracketBefore(text, citation.start);
    if (open === undefined) {
      const behind = /^\s?\[[^\]\n]{0,200}\]/.exec(text.slice(citation.keySpan.end, citation.keySpan.end + 210));
      groups.set(citation.start, {
        end: behind ? citation.keySpan.end + behind[0].length : citation.keySpan.end,
        inText: true,
        key: citation.key,
      });
    } else {
      const close = text.indexOf(']', citation.start);
      groups.set(open, { end: close < 0 ? citation.end : close + 1, inText: false, key: citation.key });
    }
  }
  for (const [start, group] of [...groups].sort((a, b) => a[0] - b[0])) {
    if (start < from) continue;
    const before = text.slice(from, start);
    clean += group.inText ? before + nameOf(group.key) : before.replace(/[ \t]+$/, '');
    from = group.end;
  }
  return (clean + text.slice(from)).replace(/^\s+/, '');
}

/** The bracket that a citation stands in, if it does: `[see @a; @b]`. */
function bracketBefore(text: string, at: number): number | undefined {
  for (let i = at - 1; i >= 0 && at - i < 1_000; i--) {
    if (text[i] === '[') return i;
    if (text[i] === ']' || (text[i] === '\n' && text[i - 1] === '\n')) return undefined;
  }
  return undefined;
}
