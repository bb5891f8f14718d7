import type { Draft } from '../drafts/types';
import type { Language } from '../lang/types';
import type { Quote } from '../quotes';
import { at as spanAt } from '../text/span';
import type { Token } from '../text/tokens';
import type { Found } from './quoteFinding';

/**
 * The words cut off right before a quote's words where that turns them and the draft's own sentence says nothing like it: a denial ('not',
 * 'never', 'only'), or the condition that begins the sentence ('If the rains come,'). undefined where nothing is lost.
 */
export function cutBefore(found: Found, draft: Draft, quote: Quote, language: Language): string | undefined {
  return denialBefore(found, draft, quote, language) ?? conditionBefore(found, draft, quote, language);
}

function denialBefore(found: Found, draft: Draft, quote: Quote, language: Language): string | undefined {
  const { negations, restricting } = language.verify;
  const { tokens } = found.source.mentions.document;
  const at = tokenAt(tokens, found.span.start);
  const [last, earlier] = [tokens[at - 1], tokens[at - 2]];
  if (last?.kind !== 'word') return undefined;
  // 'not only a gift' takes nothing away
  const word =
    restricting.has(last.norm) && !negations.has(earlier?.norm ?? '')
      ? last
      : [last, earlier].find((token) => token?.kind === 'word' && negations.has(token.norm));
  if (!word) return undefined;
  const says = (norm: string): boolean =>
    negations.has(norm) || restricting.has(norm) || language.quotes.denials.has(norm);
  return saysIn(draft, quote, says) ? undefined : word.text;
}

/** As many words a condition may have that is cut off. */
const CONDITION = 25;

function conditionBefore(found: Found, draft: Draft, quote: Quote, language: Language): string | undefined {
  const { conditions, conditional } = language.verify;
  const { document } = found.source.mentions;
  const { tokens } = document;
  const sentence = spanAt(document.sentences, found.span.start);
  const own = found.quotes.find((one) => one.start <= found.span.start && found.span.start < one.end);
  if (!sentence || !own) return undefined;
  const at = tokenAt(tokens, found.span.start);
  const first = Math.max(sentence.first, tokenAt(tokens, own.inner.start));
  const begins = tokens[first];
  if (first >= at || at - first > CONDITION || !begins || !conditions.has(begins.norm)) return undefined;
  // What is quoted begins right behind the condition's comma.
  if (tokens[at - 1]?.norm !== ',') return undefined;
  if (saysIn(draft, quote, (norm) => conditions.has(norm) || conditional.has(norm))) return undefined;
  return document.prose.slice(begins.start, (tokens[at - 1] as Token).start).replace(/\s+/g, ' ');
}

/** Whether a word of the draft's sentence with the quote does. */
function saysIn(draft: Draft, quote: Quote, says: (norm: string) => boolean): boolean {
  const { sentences, tokens } = draft.mentions.document;
  const sentence = sentences[quote.sentence];
  for (let t = sentence?.first ?? 0; t < (sentence?.last ?? 0); t++) if (says((tokens[t] as Token).norm)) return true;
  return false;
}

/** Index of the first token that begins at an offset or later. */
export function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
