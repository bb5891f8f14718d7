import { textFragment } from '../sources/textFragment';
import type { Source } from '../sources/types';
import type { Span } from '../text/span';
import type { Check, CheckKind, Passage, Verdict } from '../verify/types';
import { isExtra } from './summary';
import type { VerifiedDraft } from './types';
import { wordDiff, type DiffPart } from './wordDiff';
import { passageName, passageParts, placed } from './words';

/** How many characters of the draft stand before and behind the words that were checked. */
const AROUND = 48;

/** Words, of which some stand out: those that were checked, or those that decide. */
export interface TextPart {
  readonly text: string;
  readonly decisive: boolean;
}

export interface RowPassage extends Span {
  readonly path: string;
  /** 'Al Jazeera, ¶ 20'. */
  readonly name: string;
  readonly parts: readonly TextPart[];
  /** The place on the web page (http or https alone), where the source has one. */
  readonly link?: string;
}

/** One line of a report, as plain data: what the page, the web view and their tests look at. */
export interface ReportRow extends Span {
  /** 1-based. */
  readonly line: number;
  readonly column: number;
  readonly kind: CheckKind;
  readonly verdict: Verdict;
  /** An entry about a citation or the draft alone: it counts among no verdict. */
  readonly isExtra: boolean;
  readonly code?: string;
  /** The words that were checked, with a little of what stands around them. */
  readonly draft: readonly TextPart[];
  readonly text: string;
  readonly passages: readonly RowPassage[];
  readonly message: string;
  readonly derivation?: string;
  /** What would make the draft's words the source's. */
  readonly difference?: readonly DiffPart[];
  readonly marked?: 'cq' | 'ignore';
}

/** A draft's checks as the rows of a report, in the order of the text. */
export function reportRows(verified: VerifiedDraft, sources: readonly Source[]): ReportRow[] {
  const { text } = verified.draft.mentions.document;
  return placed(verified).map(({ check, line, column }) => ({
    start: check.start,
    end: check.end,
    line,
    column,
    kind: check.kind,
    verdict: check.verdict,
    isExtra: isExtra(check),
    ...(check.code && { code: check.code }),
    draft: inContext(text, check),
    text: check.text,
    passages: check.passages.map((passage) => rowPassage(passage, sources)),
    message: check.message,
    ...(check.derivation && { derivation: check.derivation }),
    ...differenceOf(check, text),
    ...(check.mark && { marked: check.mark.kind }),
  }));
}

/** Ends of sentences and blank lines: what stands before them has nothing to say to the words behind. */
const END = /[.!?][”"’')]*\s+|\n\s*\n|\r\n\s*\r\n/g;

/**
 * The checked words between the nearest words of their sentence. Citations are left out: they tell a reader nothing here, and the
 * key of a confidential source must not be told. White space is folded.
 */
function inContext(text: string, { start, end, text: words }: Check): TextPart[] {
  const from = Math.max(0, start - AROUND);
  const before = text.slice(from, start);
  const behind = text.slice(end, end + AROUND);
  const ends = [...before.matchAll(END)].at(-1);
  const next = behind.search(/\n\s*\n|\r\n\s*\r\n/);
  const isCutBefore = !ends && from > 0;
  const isCutBehind = next < 0 && end + AROUND < text.length;
  const first = ends ? before.slice(ends.index + ends[0].length) : isCutBefore ? before.replace(/^\S*\s+/, '') : before;
  const last = isCutBehind ? behind.replace(/\s+\S*$/, '') : behind.slice(0, next < 0 ? undefined : next);
  return [
    { text: `${isCutBefore ? '… ' : ''}${withoutCitations(first).trimStart()}`, decisive: false },
    { text: folded(words), decisive: true },
    { text: `${withoutCitations(last)}${isCutBehind ? ' …' : ''}`.trimEnd(), decisive: false },
  ].filter((part) => part.text);
}

const folded = (text: string): string => text.replace(/\s+/g, ' ');

/** Also those that are cut at an end of the text. */
const withoutCitations = (text: string): string =>
  text
    .replace(/^[^[\]]*\](?=[\s.,;:!?]|$)/, '')
    .replace(/\s?\[[^[\]]*@[^[\]]*(?:\]|$)/g, '')
    .replace(/@[\w:.+/-]+/g, '@…')
    .replace(/\s+/g, ' ');

function rowPassage(passage: Passage, sources: readonly Source[]): RowPassage {
  const source = sources.find((one) => one.path === passage.path);
  const link = source && webLink(source, passage);
  return {
    start: passage.start,
    end: passage.end,
    path: passage.path,
    name: passageName(passage, sources),
    parts: passageParts(passage),
    ...(link && { link }),
  };
}

/** Where a passage stands on the web page its source was taken from. */
function webLink(
  { provenance: { url, title, publisher, author }, mentions }: Source,
  passage: Passage,
): string | undefined {
  if (!url || !/^https?:\/\//i.test(url)) return undefined;
  const fragment = passage.paragraph ? textFragment(mentions.document.prose, passage, [title, publisher, author]) : '';
  return url.replace(/#.*$/, '') + fragment;
}

/** Word by word, where something else should stand: '25 percent' → −25 +27 percent. */
function differenceOf(check: Check, text: string): { difference?: readonly DiffPart[] } {
  if (check.suggestion === undefined || check.verdict === 'supported') return {};
  const { start, end } = check.suggestionSpan ?? check;
  return { difference: wordDiff(text.slice(start, end), check.suggestion) };
}
