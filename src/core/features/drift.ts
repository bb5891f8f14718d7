import type { Draft } from '../drafts/types';
import type { Drift } from '../sources/drift';
import type { TextEdit } from './types';

/** What a changed source means for one draft. */
export interface DraftDrift {
  /** Locators that name paragraphs which stand elsewhere now, word for word the same. */
  readonly edits: readonly TextEdit[];
  /** Citations of paragraphs that changed: only the writer can say whether they still hold. */
  readonly touched: readonly { readonly start: number; readonly end: number; readonly paragraph: number }[];
}

/** The edits that a draft's locators need after a source drifted, and the citations that rest on other words now. */
export function draftDrift({ citations }: Draft, key: string, { moved, changed }: Drift): DraftDrift {
  const edits: TextEdit[] = [];
  const touched: { start: number; end: number; paragraph: number }[] = [];
  const isChanged = new Set(changed.map(({ paragraph }) => paragraph));
  for (const { key: cited, paragraphs, locatorSpan, start, end } of citations) {
    if (cited !== key || !paragraphs) continue;
    const range = Array.from(
      { length: Math.min(paragraphs.to - paragraphs.from + 1, 1_000) },
      (_, i) => paragraphs.from + i,
    );
    const other = range.find((number) => isChanged.has(number));
    if (other !== undefined) {
      touched.push({ start, end, paragraph: other });
      continue;
    }
    const [from, to] = [moved.get(paragraphs.from), moved.get(paragraphs.to)];
    if (from === undefined || to === undefined || !locatorSpan) continue;
    if (from === paragraphs.from && to === paragraphs.to) continue;
    // A range whose ends no longer stand as they did can't be written as one.
    if (to - from === paragraphs.to - paragraphs.from)
      edits.push({ ...locatorSpan, text: from === to ? `¶ ${from}` : `¶¶ ${from}–${to}` });
    else touched.push({ start, end, paragraph: paragraphs.from });
  }
  return { edits, touched };
}
