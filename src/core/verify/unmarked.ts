import type { Draft } from '../drafts/types';
import { say } from '../lang/messages';
import type { Language } from '../lang/types';
import type { Source } from '../sources/types';
import { overlaps, type Span } from '../text/span';
import { foundIn, passageFor, placeOf, spelt, type Found, type QuoteTexts, type Spelling } from './quoteFinding';
import { PART, quoteWords, type QuoteWord } from '../quotes/words';
import type { Check } from './types';

/** From so many words in a row on they are the speaker's. */
const LEAST = 5;
/** Of them so many must be more than function words. */
const TELLING = 2;

/** The stretches of a draft outside quotation marks that repeat what somebody says in a source, five or more words in a row. */
export function unmarkedIn(
  draft: Draft,
  sources: readonly Source[],
  language: Language,
  texts: QuoteTexts,
  spelling: Spelling | undefined,
): Check[] {
  const { document, quotes } = draft.mentions;
  const checks: Check[] = [];
  for (const sentence of document.sentences) {
    if (document.blocks[sentence.block]?.kind === 'heading') continue;
    const words = spelt(quoteWords(document.prose, sentence, document.text), spelling);
    for (let i = 0; i + LEAST <= words.length;) {
      const run = longestFrom(words, i, sources, texts, spelling);
      const span = run && spanOf(words, i, run.length);
      if (!span || !isTelling(words.slice(i, i + run.length), language) || quotes.some((one) => overlaps(one, span))) {
        i++;
        continue;
      }
      checks.push(checkOf(document.text, span, run.found, language));
      i += run.length;
    }
  }
  return checks;
}

function longestFrom(
  words: readonly QuoteWord[],
  from: number,
  sources: readonly Source[],
  texts: QuoteTexts,
  spelling: Spelling | undefined,
): { readonly length: number; readonly found: Found } | undefined {
  const first = words.slice(from, from + LEAST);
  if (first.some((word, i) => i > 0 && word.gap)) return undefined;
  let best: { length: number; found: Found } | undefined;
  for (const source of sources) {
    const { spoken } = texts.of(source, spelling);
    for (const match of spoken.everyExact(first.map((word) => ({ ...word, gap: false })))) {
      let { to } = match;
      let length = LEAST;
      for (; from + length < words.length && to < spoken.words.length; length++, to++) {
        const word = words[from + length] as QuoteWord;
        if (word.gap || word.norm !== spoken.words[to]?.norm || word.norm === PART.norm) break;
      }
      if (!best || length > best.length)
        best = { length, found: foundIn(source, spoken, { from: match.from, to, likeness: 1, edits: [] }) };
    }
  }
  return best;
}

const spanOf = (words: readonly QuoteWord[], from: number, length: number): Span => ({
  start: (words[from] as QuoteWord).start,
  end: (words[from + length - 1] as QuoteWord).end,
});

const isTelling = (words: readonly QuoteWord[], { verify }: Language): boolean =>
  words.filter(({ norm }) => !verify.stop.has(norm)).length >= TELLING;

function checkOf(text: string, { start, end }: Span, found: Found, { messages }: Language): Check {
  const words = text.slice(start, end);
  const passage = passageFor(found);
  const speaker = found.quotes.find((one) => one.speaker)?.speaker;
  const place = placeOf(found, passage);
  return {
    kind: 'quote',
    start,
    end,
    text: words,
    verdict: 'supported',
    code: 'quote.unmarked',
    severity: 'information',
    message: speaker
      ? say(messages, 'quote.unmarkedSpeaker', { speaker, place })
      : say(messages, 'quote.unmarked', { place }),
    passages: [passage],
    suggestion: `“${words}”`,
    trace: [],
  };
}
