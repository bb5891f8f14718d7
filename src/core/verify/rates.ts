import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import type { Mention } from './context';

/** As many words may stand between a figure and what it is per: '200 cells a week'. */
const REACH = 3;

/**
 * What a figure is per, as a stem: 'week' of '200 cells a week', 'acre' of '$3,800 an acre'; '' for none. `last` is the token behind the
 * mention. 'A year ago' and 'a day later' are no rates.
 */
export function rateOf(document: TokenizedDocument, mention: Mention, last: number, language: Language): string {
  if (mention.kind !== 'figure') return '';
  const { per } = mention.quantity;
  const { stem } = language.verify;
  if (per?.noun) return stem(per.noun);
  const { tokens } = document;
  const end = document.sentences[mention.sentence]?.last ?? 0;
  for (let i = last; i < end && i <= last + REACH; i++) {
    const token = tokens[i];
    const noun = tokens[i + 1];
    if (token?.kind !== 'word' || noun?.kind !== 'word') return '';
    if (language.verify.each.has(token.norm))
      return language.figures.rates.has(noun.norm) && !language.figures.afterSpan.has(tokens[i + 2]?.norm ?? '')
        ? stem(noun.norm)
        : '';
    if (language.verify.stop.has(token.norm)) return '';
  }
  return '';
}
