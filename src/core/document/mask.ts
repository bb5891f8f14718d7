import { JOINER } from '../text/tokens';
import type { Span } from '../text/span';

interface Edit extends Span {
  readonly by: string;
}

/**
 * Collects what is not prose and builds the masked text, which has the length of the text: every offset holds in both.
 * Edits may be added in any order; where two overlap the longer one wins.
 */
export class Mask {
  readonly #edits: Edit[] = [];

  /** Masks inline marks: a token reads over them ('**27**%' stays '27%'). */
  join(start: number, end: number): void {
    if (end > start) this.#edits.push({ start, end, by: JOINER.repeat(end - start) });
  }

  /** Masks a stretch that parts words: code, a struck passage, a bare URL. */
  blank(start: number, end: number): void {
    if (end > start) this.#edits.push({ start, end, by: ' '.repeat(end - start) });
  }

  /** Puts a shorter text in place ('&amp;' → '&'), joiners behind it. */
  replace(start: number, end: number, by: string): void {
    if (by.length <= end - start) this.#edits.push({ start, end, by: by + JOINER.repeat(end - start - by.length) });
  }

  /** The prose of `text`: edits applied, and everything outside of `blocks` (sorted, not overlapping) blanked. */
  apply(text: string, blocks: readonly Span[]): string {
    const edits = this.#edits.sort((a, b) => a.start - b.start || b.end - a.end);
    const parts: string[] = [];
    let next = 0;
    let from = 0;
    for (const block of blocks) {
      if (block.start > from) parts.push(blanked(text, from, block.start));
      let at = block.start;
      while (next < edits.length && (edits[next] as Edit).end <= block.start) next++;
      for (; next < edits.length; next++) {
        const edit = edits[next] as Edit;
        if (edit.start >= block.end) break;
        if (edit.start < at) continue;
        parts.push(text.slice(at, edit.start), edit.by.slice(0, block.end - edit.start));
        at = Math.min(edit.end, block.end);
      }
      parts.push(text.slice(at, block.end));
      from = block.end;
    }
    if (text.length > from) parts.push(blanked(text, from, text.length));
    return parts.join('');
  }
}

/** A gap between blocks is white space only in most documents: then it is taken as it stands. */
function blanked(text: string, start: number, end: number): string {
  const gap = text.slice(start, end);
  return /\S/.test(gap) ? gap.replace(/\S/g, ' ') : gap;
}
