import type { Draft } from '../drafts/types';
import type { Quote } from '../quotes';

/**
 * Whether a draft clearly says that it is `speaker` who is quoted: it names them beside the quote, or beside the one that this goes on from in
 * the same paragraph. Whom 'she' or 'the professor' means is read too unsurely for a flag: in prose made from sources one in 3,000 words was
 * flagged wrongly by it.
 */
export function isSureOf(quote: Quote, speaker: string, draft: Draft): boolean {
  if (quote.mention) return isNamedIn(quote.mention, speaker, draft);
  const { quotes, people } = draft.mentions;
  const before = quotes.findLast((one) => one.end <= quote.start && one.block === quote.block);
  if (!before?.mention || before.speaker !== speaker || !isNamedIn(before.mention, speaker, draft)) return false;
  const from = Math.max(before.end, before.mention.end);
  return !people.some(
    ({ name, kind, mentions }) =>
      kind === 'person' && name !== speaker && mentions.some(({ start }) => from <= start && start < quote.start),
  );
}

function isNamedIn(mention: { readonly start: number; readonly end: number }, speaker: string, draft: Draft): boolean {
  const written = draft.mentions.document.prose.slice(mention.start, mention.end);
  return speaker.split(/\s+/).some((name) => name.length > 1 && written.includes(name));
}
