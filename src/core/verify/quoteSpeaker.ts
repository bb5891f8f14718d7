import type { Draft } from '../drafts/types';
import type { Quote } from '../quotes';

/**
 * Whether a draft clearly says that it is `speaker` who is quoted: it names them beside the quote, or says 'she', 'the professor' or nothing
 * where this paragraph and the one before speak of one person alone.
 */
export function isSureOf(quote: Quote, speaker: string, draft: Draft): boolean {
  const { document, people } = draft.mentions;
  if (quote.mention) {
    const written = document.prose.slice(quote.mention.start, quote.mention.end);
    const names = speaker.split(/\s+/).filter((word) => word.length > 1);
    if (names.some((name) => written.includes(name))) return true;
  }
  const near = people.filter(
    (one) =>
      one.kind !== 'place' &&
      one.mentions.some(
        ({ block, start }) =>
          (block === quote.block || block === quote.block - 1) && !(quote.start <= start && start < quote.end),
      ),
  );
  const persons = near.filter((one) => one.kind === 'person');
  const alone = persons.length ? persons : near;
  return alone.length === 1 && alone[0]?.name === speaker;
}
