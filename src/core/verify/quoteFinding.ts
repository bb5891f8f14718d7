import type { Language } from '../lang/types';
import type { Quote } from '../quotes';
import type { Source } from '../sources/types';
import type { Span } from '../text/span';
import type { VerifyOptions } from './options';
import { PASSAGE_LENGTH, passageOf } from './passage';
import { QuoteText, type QuoteMatch } from './quoteMatch';
import { spokenWords, wordsOfDocument, type QuoteWord } from '../quotes/words';
import type { Passage } from './types';

/** A source's words twice: as they stand, and what each speaker says with the attributions between taken out. */
export interface Texts {
  readonly all: QuoteText;
  readonly spoken: QuoteText;
}

/** Where a draft's quoted words stand in a source. */
export interface Found {
  readonly source: Source;
  readonly match: QuoteMatch;
  readonly span: Span;
  /** The source's quotes that the words stand in. */
  readonly quotes: readonly Quote[];
}

/** How words are compared: as they are, or with British spellings taken for American ones. */
export type Spelling = (norm: string) => string;

export function spellingOf({ spelling }: VerifyOptions, language: Language): Spelling | undefined {
  return spelling === 'either' ? language.verify.americanised : undefined;
}

/** Sources' words laid out for looking up quotes, made once for a source's version. */
export class QuoteTexts {
  readonly #exact = new WeakMap<Source, Texts>();
  readonly #either = new WeakMap<Source, Texts>();

  of(source: Source, spelling?: Spelling): Texts {
    const known = spelling ? this.#either : this.#exact;
    let texts = known.get(source);
    if (!texts) {
      const { document, quotes } = source.mentions;
      texts = {
        all: new QuoteText(spelt(wordsOfDocument(document), spelling)),
        spoken: new QuoteText(spelt(spokenWords(document, quotes), spelling)),
      };
      known.set(source, texts);
    }
    return texts;
  }
}

/** Words under the form they are compared in. */
export const spelt = (words: readonly QuoteWord[], spelling: Spelling | undefined): readonly QuoteWord[] =>
  spelling ? words.map((word) => ({ ...word, norm: spelling(word.norm) })) : words;

export function foundIn(source: Source, { words }: QuoteText, match: QuoteMatch): Found {
  const span = { start: (words[match.from] as QuoteWord).start, end: (words[match.to - 1] as QuoteWord).end };
  return { source, match, span, quotes: quotesIn(source, span) };
}

/** The source's quotes that share a character with a span, titles left out. */
export function quotesIn(source: Source, span: Span): Quote[] {
  const known = source.mentions.quotes;
  const quotes: Quote[] = [];
  // Quotes are sorted and share no character, so they end in order too.
  for (let i = firstEndingAfter(known, span.start); (known[i]?.start ?? Infinity) < span.end; i++)
    if (known[i]?.sort !== 'title') quotes.push(known[i] as Quote);
  return quotes;
}

/** The whole quote that the words are from where it is short enough, else the sentence. */
export function passageFor({ source, span, quotes }: Found): Passage {
  const whole = quotes.find(
    (one) => one.start <= span.start && span.end <= one.end && one.end - one.start <= PASSAGE_LENGTH,
  );
  return passageOf(source, whole ?? span, [span]);
}

/** Whose words they are and where, for a message: 'Al Jazeera (¶ 20)'. */
export function placeOf({ source }: Pick<Found, 'source'>, passage: Passage | undefined): string {
  const name = source.provenance.publisher ?? source.provenance.author ?? source.provenance.title ?? source.key;
  return passage?.paragraph ? `${name} (¶ ${passage.paragraph})` : name;
}

/** Index of the first of `spans` (sorted, none sharing a character) that ends behind `offset`. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
