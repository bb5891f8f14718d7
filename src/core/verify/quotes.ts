import type { Draft } from '../drafts/types';
import { say } from '../lang/messages';
import type { Language } from '../lang/types';
import type { Quote } from '../quotes';
import type { Source } from '../sources/types';
import { at as spanAt, contains } from '../text/span';
import { finish, type Steps } from '../text/steps';
import { DEFAULT_OPTIONS, type VerifyOptions } from './options';
import { altered, cutOff, isAltered, joined, unquoted, type QuoteBase } from './quoteAltered';
import { judgeSpeaker } from './quoteAttribution';
import { cutBefore } from './quoteCuts';
import { withEnds } from './quoteEnds';
import { foundIn, QuoteTexts, spellingOf, spelt, type Found, type Spelling } from './quoteFinding';
import { joinedIn } from './quoteJoined';
import { quoteWords, writtenIn, type QuoteWord } from '../quotes/words';
import { isSureOf } from './quoteSpeaker';
import { Recall } from './recall';
import { isSameSpeaker } from './speakerNames';
import type { Check } from './types';
import { unmarkedIn } from './unmarked';

/** From how much of its words in common a quote is an altered one of the source, by its length in words. */
const LEAST = (words: number): number => (words <= 4 ? 0.72 : words <= 8 ? 0.66 : 0.6);

/** As many quotes that were checked before are recalled in one step. */
const AT_ONCE = 16;

/** Checks the quotes of drafts. It keeps the sources' words laid out, which can always be made again. */
export class QuoteChecker {
  readonly #language: Language;
  readonly #texts = new QuoteTexts();

  constructor(language: Language) {
    this.#language = language;
  }

  /** One check for every quote of a draft against the candidate sources; with `unmarked` also what should be one. */
  check(draft: Draft, sources: readonly Source[], options: VerifyOptions = DEFAULT_OPTIONS): Check[] {
    return finish(this.checking(draft, sources, options));
  }

  /** The same, a quote a step; one that was checked before against the same sources is recalled. */
  *checking(
    draft: Draft,
    sources: readonly Source[],
    options: VerifyOptions = DEFAULT_OPTIONS,
    recall = new Recall(),
  ): Steps<Check[]> {
    const spelling = spellingOf(options, this.#language);
    const checks: Check[] = [];
    for (const quote of draft.mentions.quotes) {
      const key = `quote\u0001${options.spelling}\u0001${restsOn(quote, draft)}`;
      const isKnown = recall.has(key);
      const check = recall.at(key, quote, () => this.#checkQuote(draft, quote, sources, spelling));
      if (check) checks.push(check);
      if (!isKnown || checks.length % AT_ONCE === 0) yield;
    }
    if (options.unmarked) checks.push(...unmarkedIn(draft, sources, this.#language, this.#texts, spelling));
    return checks;
  }

  #checkQuote(draft: Draft, quote: Quote, sources: readonly Source[], spelling: Spelling | undefined): Check {
    const { prose, text } = draft.mentions.document;
    const words = spelt(quoteWords(prose, quote.inner, text), spelling);
    const base = { kind: 'quote', start: quote.start, end: quote.end, text: quote.text, trace: [] } as const;
    const ordered = citedFirst(draft, quote, sources);
    if (!words.length) return notFound(base, quote, words, this.#language);
    const exact = ordered.flatMap((source) => this.#exactIn(source, words, spelling));
    if (exact.length) return this.#judgeExact(base, draft, quote, words, exact);
    let best: Found | undefined;
    for (const source of ordered)
      for (const known of this.#both(source, spelling)) {
        const match = known.nearest(words, LEAST(words.length));
        if (match && (!best || match.likeness > best.match.likeness)) best = foundIn(source, known, match);
      }
    if (best && isAltered(words, best, quote))
      return altered(base, withEnds(best, words, this.#language), this.#language);
    for (const source of ordered) {
      const { spoken } = this.#texts.of(source, spelling);
      const found = joinedIn(spoken, words);
      if (found) return joined(base, foundIn(source, spoken, found.match), found.leftOut, this.#language);
    }
    return notFound(base, quote, words, this.#language);
  }

  #both(source: Source, spelling: Spelling | undefined) {
    const { all, spoken } = this.#texts.of(source, spelling);
    return [spoken, all];
  }

  /** Where a source has the very words: as they stand, else as one speaker says them with attributions taken out. */
  #exactIn(source: Source, words: readonly QuoteWord[], spelling: Spelling | undefined): Found[] {
    const { all, spoken } = this.#texts.of(source, spelling);
    const found = [...all.everyExact(words)].map((match) => foundIn(source, all, match));
    return found.length ? found : [...spoken.everyExact(words)].map((match) => foundIn(source, spoken, match));
  }

  #judgeExact(
    base: QuoteBase,
    draft: Draft,
    quote: Quote,
    words: readonly QuoteWord[],
    exact: readonly Found[],
  ): Check {
    const quoted = exact.filter((one) => one.quotes.length > 0 || isSpoken(one));
    const cuts = (quoted.length ? quoted : exact).map((one) => cutBefore(one, draft, quote, this.#language));
    const first = (quoted.length ? quoted : exact)[0] as Found;
    if (cuts[0] !== undefined && cuts.every((cut) => cut !== undefined))
      return cutOff(base, first, cuts[0], this.#language);
    if (!quoted.length && isUnquoted(words, quote, first)) return unquoted(base, first, this.#language);
    return judgeSpeaker(base, quote, words.length, exact, draft, this.#language);
  }
}

/** All of a draft that the check on one of its quotes rests on. */
function restsOn(quote: Quote, draft: Draft): string {
  const { speaker, mention, start, sort, text } = quote;
  const { prose, sentences } = draft.mentions.document;
  const sentence = sentences[quote.sentence];
  return [
    text,
    sort,
    writtenIn(draft.mentions, quote),
    sentence && prose.slice(sentence.start, sentence.end),
    speaker,
    quote.cue,
    mention && `${mention.start - start} ${prose.slice(mention.start, mention.end)}`,
    speaker !== undefined && isSureOf(quote, speaker, draft),
    ...citedBeside(draft, quote),
  ].join('\u0001');
}

/** The keys of the citations that govern a quote. */
const citedBeside = ({ citations }: Draft, quote: Quote): Set<string> =>
  new Set(citations.filter(({ governs }) => contains(governs, quote)).map(({ key }) => key));

/** The sources in the order in which they are asked: those that a citation beside the quote names come first. */
function citedFirst(draft: Draft, quote: Quote, sources: readonly Source[]): readonly Source[] {
  const cited = citedBeside(draft, quote);
  return cited.size ? [...sources].sort((a, b) => Number(cited.has(b.key)) - Number(cited.has(a.key))) : sources;
}

/** Words of a transcript's turn or of a block quote are spoken without marks. */
function isSpoken({ source, span }: Found): boolean {
  const block = spanAt(source.mentions.document.blocks, span.start);
  return block?.kind === 'turn' || (block?.quoteDepth ?? 0) > 0;
}

/** Words that the source has without marks, which the draft lets somebody say whom the source knows. */
function isUnquoted(words: readonly QuoteWord[], quote: Quote, { source }: Found): boolean {
  const { speaker } = quote;
  if (words.length < 3 || speaker === undefined) return false;
  const { publisher, author } = source.provenance;
  if ([publisher, author].some((name) => name !== undefined && isSameSpeaker(speaker, name, source))) return false;
  return source.mentions.people.some((one) => one.kind === 'person' && isSameSpeaker(speaker, one.name, source));
}

/** Invented words are worse than a missing figure; a scare quote or a title is nobody's words. */
function notFound(base: QuoteBase, quote: Quote, words: readonly QuoteWord[], { messages }: Language): Check {
  const speech = quote.sort === 'speech' && words.length > 2;
  return {
    ...base,
    verdict: 'not-found',
    code: 'quote.not-found',
    severity: speech ? 'information' : 'none',
    message: say(messages, speech ? 'quote.notFoundSpeech' : 'quote.notFound', {}),
    passages: [],
  };
}
