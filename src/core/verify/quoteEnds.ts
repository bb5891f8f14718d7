import type { Language } from '../lang/types';
import type { QuoteWord } from '../quotes/words';
import type { Token } from '../text/tokens';
import { tokenAt } from './quoteCuts';
import type { Found } from './quoteFinding';
import type { QuoteEdit } from './quoteMatch';

/**
 * Where a quote's first or last word is not the source's, the alignment takes it for added, because the source's ends are free. The source's word
 * in its place, where it has one, is the one that was changed: 'without paying a cent', not 'without paying a'. The likeness stays as it was
 * measured, so no verdict changes by this.
 */
export function withEnds(found: Found, words: readonly QuoteWord[], language: Language): Found {
  const { tokens } = found.source.mentions.document;
  const edits = [...found.match.edits];
  let { start, end } = found.span;
  const behind = tokenAt(tokens, end);
  if (isAdded(edits.at(-1), words.at(-1)) && replaces(tokens, behind, 1, language)) {
    const token = tokens[behind] as Token;
    edits[edits.length - 1] = { kind: 'changed', draft: words.at(-1)?.norm ?? '', source: token.norm };
    end = token.end;
  }
  const before = tokenAt(tokens, start) - 1;
  if (isAdded(edits[0], words[0]) && replaces(tokens, before, -1, language)) {
    const token = tokens[before] as Token;
    edits[0] = { kind: 'changed', draft: words[0]?.norm ?? '', source: token.norm };
    start = token.start;
  }
  return { ...found, match: { ...found.match, edits }, span: { start, end } };
}

const isAdded = (edit: QuoteEdit | undefined, word: QuoteWord | undefined): boolean =>
  edit?.kind === 'added' && edit.draft === word?.norm;

/**
 * Whether the source's token can be what the draft's word stands for: it follows without a mark between, and says something or is the last
 * before a mark. An 'of' or 'this' with which the source goes on is no word that was changed.
 */
function replaces(tokens: readonly Token[], at: number, step: 1 | -1, { verify }: Language): boolean {
  const token = tokens[at];
  if (!token || token.kind === 'punctuation') return false;
  const next = tokens[at + step];
  return !verify.stop.has(token.norm) || !next || next.kind === 'punctuation';
}
