import type { Document } from '../document/types';
import { at, type Span } from '../text/span';
import type { Draft, Mark } from './types';

/** How many characters of the surroundings a mark keeps on each side, and how many must be found again. */
const CONTEXT = 32;
const NEAREST = 12;

/** What a mark says of a check; the checks of `verify` have this shape. */
export interface Markable extends Span {
  readonly text: string;
  readonly code?: string;
  readonly passages: readonly { readonly key: string; readonly text: string }[];
  readonly mark?: { readonly kind: Mark['kind']; readonly id: string };
}

export interface MarkDetails {
  readonly kind: Mark['kind'];
  readonly by?: string;
  /** ISO time. */
  readonly when?: string;
  readonly why?: string;
}

/** Makes the mark that a writer sets on a check. The same mark on the same words has the same id, so that files merge. */
export function makeMark(
  check: Markable,
  document: Document,
  sha256Of: (key: string) => string | undefined,
  details: MarkDetails,
): Mark {
  const { kind, by, when, why } = details;
  const { prefix, suffix } = surroundings(document, check);
  const first = check.passages[0];
  const passage = first && { key: first.key, sha256: sha256Of(first.key) ?? '', exact: first.text };
  const code = kind === 'ignore' ? check.code : undefined;
  return {
    id: idOf([kind, code ?? '', prefix, check.text, suffix, passage?.key ?? '', passage?.exact ?? '']),
    kind,
    ...(code && { code }),
    exact: check.text,
    prefix,
    suffix,
    ...(passage && { passage }),
    ...(by && { by }),
    ...(when && { when }),
    ...(why && { why }),
  };
}

/**
 * Sets `mark` on the checks that a mark of the draft silences. A mark holds while the draft's words, their nearest
 * surroundings and the passage are what they were when it was set; it is never moved to other words. One set where no
 * source said anything ends when one does.
 */
export function applyMarks<C extends Markable>(checks: readonly C[], draft: Draft): C[] {
  if (!draft.marks.length) return [...checks];
  return checks.map((check) => {
    const mark = draft.marks.find((one) => holds(one, check, draft.mentions.document));
    return mark ? { ...check, mark: { kind: mark.kind, id: mark.id } } : check;
  });
}

/** The marks that no check answers any more: their words or passages changed, so they can be removed. */
export function endedMarks(checks: readonly Markable[], draft: Draft): Mark[] {
  const { document } = draft.mentions;
  return draft.marks.filter((mark) => !checks.some((check) => holds(mark, check, document)));
}

/** A mark as it stands: with the check it silences, or why it ended. */
export interface MarkState<C extends Markable> {
  readonly mark: Mark;
  readonly check?: C;
  /** `words`: the draft's own, or their surroundings, changed or are gone; `passage`: what the source says there did. */
  readonly ended?: 'words' | 'passage';
}

/** What became of each mark of a draft, in the order of the file. */
export function markStates<C extends Markable>(checks: readonly C[], draft: Draft): MarkState<C>[] {
  const { document } = draft.mentions;
  return draft.marks.map((mark) => {
    const check = checks.find((one) => holds(mark, one, document));
    if (check) return { mark, check };
    const inPlace = checks.some((one) => mark.exact === one.text && standsWithin(mark, one, document));
    return { mark, ended: inPlace ? 'passage' : 'words' };
  });
}

function holds(mark: Mark, check: Markable, document: Document): boolean {
  if (mark.exact !== check.text || (mark.code && mark.code !== check.code)) return false;
  if (!standsWithin(mark, check, document)) return false;
  const { passage } = mark;
  if (!passage) return check.passages.length === 0;
  return check.passages.some((one) => one.key === passage.key && folded(one.text) === folded(passage.exact));
}

/** Whether a check's nearest surroundings are the mark's. */
function standsWithin(mark: Mark, check: Span, document: Document): boolean {
  const now = surroundings(document, check);
  return sameEnd(mark.prefix, now.prefix) && sameStart(mark.suffix, now.suffix);
}

/** What stands around a span in its own block, white space folded: an edit of the paragraph before ends no mark. */
function surroundings(document: Document, span: Span): { prefix: string; suffix: string } {
  const block = at(document.blocks, span.start) ?? { start: 0, end: document.text.length };
  return {
    prefix: folded(document.text.slice(Math.max(block.start, span.start - 2 * CONTEXT), span.start)).slice(-CONTEXT),
    suffix: folded(document.text.slice(span.end, Math.min(block.end, span.end + 2 * CONTEXT))).slice(0, CONTEXT),
  };
}

const folded = (text: string): string => text.replace(/\s+/g, ' ').trim();

const sameEnd = (a: string, b: string): boolean => a.slice(-NEAREST) === b.slice(-NEAREST);
const sameStart = (a: string, b: string): boolean => a.slice(0, NEAREST) === b.slice(0, NEAREST);

/** 64 bits of FNV-1a over the parts, in base 36: short, and the same on every machine. */
function idOf(parts: readonly string[]): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (const c of parts.join('\u0000')) {
    low ^= c.codePointAt(0) as number;
    // Times 0x100000001b3, in two halves.
    const product = (low >>> 0) * 0x1b3;
    high = (Math.imul(high, 0x1b3) + (low << 8) + Math.floor(product / 0x100000000)) | 0;
    low = product | 0;
  }
  const half = (value: number): string => (value >>> 0).toString(36).padStart(7, '0');
  return half(high) + half(low);
}
