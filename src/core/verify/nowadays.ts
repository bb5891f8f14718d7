import type { DateMention } from '../dates/types';
import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';

/** As far behind the word its verb is looked for. */
const REACH = 8;
const DAYS_A_YEAR = 366;

/**
 * Whether a date says how things stand when it is written, not what is done on that day: 'Today it hosts 1,000 soldiers', but not 'Today it
 * closed' nor 'The ministers meet today'. Such a word opens its clause, and no verb behind it looks back or ahead.
 */
export function isNowadays(
  { tokens, sentences }: TokenizedDocument,
  mention: DateMention,
  first: number,
  last: number,
  language: Language,
): boolean {
  const { nowadays, joints } = language.verify;
  const sentence = sentences[mention.sentence];
  if (!sentence || last !== first + 1 || !nowadays.has(tokens[first]?.norm ?? '')) return false;
  const before = tokens[first - 1];
  if (first > sentence.first && before?.kind !== 'punctuation' && !joints.has(before?.norm ?? '')) return false;
  const { words, forms } = language.dates;
  const isBehindBe = (i: number): boolean => {
    const one = tokens[i - 1];
    return one !== undefined && words.of(one).role === 'be';
  };
  for (let i = last; i < Math.min(sentence.last, last + REACH); i++) {
    const token = tokens[i];
    if (token?.kind !== 'word') continue;
    if (words.of(token).tense || forms.future(token.norm)) return false;
    if (!token.capital && forms.past(token.norm) && !isBehindBe(i)) return false;
  }
  return true;
}

/** Whether two texts that say how things stand were written so near each other that the one may speak for the other. */
export const isSameTime = (a: DateMention, b: DateMention): boolean =>
  !!a.interval && !!b.interval && Math.abs(a.interval.from - b.interval.from) <= DAYS_A_YEAR;
