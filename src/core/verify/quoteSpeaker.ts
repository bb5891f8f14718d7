import type { Draft } from '../drafts/types';
import type { Quote } from '../quotes';

/**
 * Whether a draft clearly says that it is `speaker` who is quoted: it names them beside the quote. Whom 'she' or 'the professor' means, or
 * nothing at all, is read too unsurely for a flag: in prose made from sources one in 3,000 words was flagged wrongly by it.
 */
export function isSureOf(quote: Quote, speaker: string, draft: Draft): boolean {
  if (!quote.mention) return false;
  const written = draft.mentions.document.prose.slice(quote.mention.start, quote.mention.end);
  return speaker.split(/\s+/).some((name) => name.length > 1 && written.includes(name));
}
