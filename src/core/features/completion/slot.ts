import type { Draft } from '../../drafts/types';
import type { WritingTables } from '../../lang/writingTables';
import { JOINER } from '../../text/tokens';

/** What is being typed at the cursor, and what an accepted item takes the place of. */
export interface Slot {
  /** 'empty': nothing yet, behind a space or an opening mark. */
  readonly kind: 'word' | 'figure' | 'quote' | 'empty';
  readonly start: number;
  /** Behind the cursor only where a closing mark was put there already. */
  readonly end: number;
  /** The text from `start` to the cursor. */
  readonly typed: string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*$/u;
const NUMBER = /(?:[$£€¥]\s?)?\d(?:[\d.,]*\d)?[.,]?(?:(?<=\d)\s?%|(?<=\d)[ -](\p{L}{1,12}))?$/u;
const OPENING = /[“„«]|(?<=^|[\s([—–])["'‘]/gu;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '„': '“', '«': '»', '"': '"', "'": "'", '‘': '’' };
const LOOK_BACK = 240;

/** The slot at `offset`; undefined where nothing is offered: in code, comments, addresses, citations and the front matter. */
export function slotAt(draft: Draft, offset: number, { percent, scales }: WritingTables): Slot | undefined {
  const { text, prose, frontMatter } = draft.mentions.document;
  if (frontMatter && offset <= frontMatter.end) return undefined;
  const from = Math.max(text.lastIndexOf('\n', offset - 1) + 1, offset - LOOK_BACK);
  const line = text.slice(from, offset);
  const isMasked = (at: number): boolean =>
    at < offset && /\S/.test(text[at] ?? '') && (prose[at] === ' ' || prose[at] === JOINER);
  const quote = openQuote(line);
  if (quote !== undefined && !isMasked(from + quote)) {
    const start = from + quote;
    const closing = CLOSING[text[start] as string];
    const end = closing !== undefined && text[offset] === closing ? offset + 1 : offset;
    return { kind: 'quote', start, end, typed: text.slice(start, offset) };
  }
  const written = draft.mentions.figures.find((one) => one.start < offset && offset <= one.end && one.start >= from);
  const number = NUMBER.exec(line);
  const unit = number?.[1];
  if (number && (!unit || [percent, ...scales.map(([, word]) => word)].some((word) => word.startsWith(unit)))) {
    const start = Math.min(written?.start ?? offset, from + number.index);
    const before = text[start - 1] ?? ' ';
    if (/[\s(“"‘'—–-]/.test(before) && !isMasked(start))
      return { kind: 'figure', start, end: offset, typed: text.slice(start, offset) };
    return undefined;
  }
  const word = WORD.exec(line);
  // Between two words of code.
  const last = from + line.trimEnd().length - 1;
  const next = offset + (/^[ \t]*/.exec(text.slice(offset, offset + 80))?.[0].length ?? 0);
  if (!word && last >= from && isMasked(last) && /\S/.test(text[next] ?? '') && /[ \u2060]/.test(prose[next] ?? 'x'))
    return undefined;
  if (!word) return { kind: 'empty', start: offset, end: offset, typed: '' };
  // 'desk@remit', 'example.org/remit': part of an address.
  if (/[@/\\.:_#&=?-]$/.test(line.slice(0, word.index)) || isMasked(from + word.index)) return undefined;
  return { kind: 'word', start: from + word.index, end: offset, typed: word[0] };
}

/** Where the mark stands that opened a quote which is not closed before the cursor. */
function openQuote(line: string): number | undefined {
  let open: number | undefined;
  for (const match of line.matchAll(OPENING)) {
    if (open !== undefined && match.index < open) continue;
    const mark = match[0];
    const rest = line.slice(match.index + 1);
    const close = mark === "'" || mark === '‘' ? /['’](?!\p{L})/u : mark === '"' ? /"/ : /[”»]/;
    if (!close.test(rest)) {
      open = match.index;
      break;
    }
  }
  return open;
}
