import type { TokenizedDocument } from '../document/types';
import type { Token } from '../text/tokens';

/** A quoted stretch: marks included; `first`..`next` are the tokens between the marks. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly inner: { readonly start: number; readonly end: number };
  readonly first: number;
  readonly next: number;
  readonly block: number;
  /** No closing mark: the next paragraph goes on with it. */
  readonly open: boolean;
  /** A block quote without marks: it is its paragraph. */
  readonly bare: boolean;
}

const PAIRS: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“',
  '«': '»',
  '»': '«',
  '‘': '’',
  '"': '"',
  "'": "'",
};

/**
 * Finds what stands between quotation marks. A quote that a paragraph leaves open ends with it, when the next one begins with a mark;
 * single marks count as quotation marks only where they can be no apostrophe.
 */
export function stretchesOf(document: TokenizedDocument): Stretch[] {
  const { tokens, blocks, blockTokens } = document;
  const stretches: Stretch[] = [];
  const singles = usesSingles(document);
  blocks.forEach((block, index) => {
    const range = blockTokens[index];
    if (!range) return;
    const { first, last } = range;
    let open: { mark: string; at: number } | undefined;
    const lastEnd = singles ? lastSingleEnd(tokens, first, last) : -1;
    for (let i = first; i < last; i++) {
      const token = tokens[i] as Token;
      if (token.kind !== 'punctuation') continue;
      const mark = markOf(token.text);
      if (!mark) continue;
      if (open) {
        if (closes(open.mark, mark, tokens, i, last)) {
          push(stretches, document, open.at, i, index, false);
          open = undefined;
        }
        continue;
      }
      if (isOpening(mark, tokens, i, first, last, lastEnd)) open = { mark, at: i };
    }
    if (!open && block.quoteDepth > 0 && stretches.at(-1)?.block !== index) pushBlockQuote(stretches, document, index);
    if (open && goesOn(document, index, open.mark) && tokens[open.at + 1])
      push(stretches, document, open.at, last, index, true);
  });
  return stretches;
}

const markOf = (text: string): string | undefined =>
  Object.hasOwn(PAIRS, text) || text === '”' || text === '’' ? text : undefined;

/** British papers quote with single marks: only then is ‘ or ' one. Judged by a document's double marks. */
function usesSingles({ tokens }: TokenizedDocument): boolean {
  let double = 0;
  let single = 0;
  for (const token of tokens) {
    if (token.kind !== 'punctuation') continue;
    if (token.text === '“' || token.text === '"' || token.text === '«' || token.text === '„') double++;
    else if (token.text === '‘' || (token.text === "'" && token.space)) single++;
  }
  return single > 0 && (double < 2 || single > double);
}

function isOpening(
  mark: string,
  tokens: readonly Token[],
  at: number,
  first: number,
  last: number,
  lastEnd: number,
): boolean {
  const next = tokens[at + 1];
  if (!next || at + 1 >= last || next.space) return false;
  const token = tokens[at] as Token;
  const before = tokens[at - 1];
  const free = token.space || at === first || /^[(\[—–-]$/.test(before?.text ?? '');
  switch (mark) {
    case '"':
      // 6'2" and 14" are inches.
      return free && !(before?.kind === 'number' && !token.space);
    case "'":
    case '‘':
      if (!free || lastEnd < 0) return false;
      // '90s, 'em
      if (next.kind === 'number' && tokens[at + 2]?.norm === 's') return false;
      return lastEnd > at + 1;
    case '’':
    case '”':
      return false;
    case '»':
      return free;
    default:
      return true;
  }
}

const isSingleEnd = (tokens: readonly Token[], at: number, last: number): boolean => {
  const token = tokens[at] as Token;
  if (token.kind !== 'punctuation' || (token.text !== '’' && token.text !== "'") || token.space) return false;
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  // The teachers’ pay: a plural's apostrophe has a word right behind; a closing mark has punctuation before or something else behind.
  if (/^[.,!?…]$/.test(before?.text ?? '')) return true;
  if (at + 1 >= last || !next) return true;
  if (next.kind === 'punctuation') return true;
  return !/s$/.test(before?.norm ?? '');
};

/** The last token of `[first, last)` that may close single marks, -1 if none may. */
function lastSingleEnd(tokens: readonly Token[], first: number, last: number): number {
  for (let i = last - 1; i > first; i--) if (isSingleEnd(tokens, i, last)) return i;
  return -1;
}

function closes(open: string, mark: string, tokens: readonly Token[], at: number, last: number): boolean {
  if (open === "'" || open === '‘') return isSingleEnd(tokens, at, last);
  if (open === '"') return mark === '"';
  if (open === '“') return mark === '”' || (mark === '"' && !(tokens[at] as Token).space);
  if (open === '„') return mark === '“' || mark === '”';
  return mark === PAIRS[open];
}

/** A paragraph of a block quote needs no marks; an attribution ('— Pema Wangchuk') is none of it. */
function pushBlockQuote(stretches: Stretch[], { tokens, blocks, blockTokens }: TokenizedDocument, index: number): void {
  const range = blockTokens[index];
  const block = blocks[index];
  if (!range || !block || block.kind !== 'paragraph' || isDash(tokens[range.first])) return;
  let next = range.last;
  for (let t = range.first + 1; t < range.last; t++)
    if (
      isDash(tokens[t]) &&
      tokens[t]?.space &&
      tokens[t + 1]?.capital &&
      range.last - t < 14 &&
      /^[.!?…]$/.test(tokens[t - 1]?.text ?? '')
    ) {
      next = t;
      break;
    }
  const first = tokens[range.first] as Token | undefined;
  const last = tokens[next - 1];
  if (!first || !last || next - range.first < 4) return;
  const span = { start: first.start, end: last.end };
  stretches.push({ ...span, inner: span, first: range.first, next, block: index, open: false, bare: true });
}

const isDash = (token: Token | undefined): boolean => !!token && /^[—–-]$/.test(token.text);

/** Whether the next paragraph begins with the same opening mark. */
function goesOn({ blocks, blockTokens, tokens }: TokenizedDocument, index: number, mark: string): boolean {
  const next = blockTokens[index + 1];
  const kind = blocks[index + 1]?.kind;
  if (!next || kind === 'heading' || next.first >= next.last) return false;
  return tokens[next.first]?.text === mark;
}

function push(
  stretches: Stretch[],
  { tokens }: TokenizedDocument,
  at: number,
  close: number,
  block: number,
  open: boolean,
): void {
  const from = tokens[at] as Token;
  const last = tokens[open ? close - 1 : close] as Token;
  if (close - at < 2) return;
  const inner = { start: from.end, end: open ? last.end : last.start };
  stretches.push({ start: from.start, end: last.end, inner, first: at + 1, next: close, block, open, bare: false });
}
