import type { Draft } from '../drafts/types';
import type { Language } from '../lang/types';
import type { Quote } from '../quotes';
import type { Source } from '../sources/types';
import { at as spanAt, type Span } from '../text/span';
import type { Token } from '../text/tokens';
import { isMisspelling } from './likeNames';
import { PASSAGE_LENGTH, passageOf } from './passage';
import { QuoteText, type QuoteEdit, type QuoteMatch } from './quoteMatch';
import { isSureOf } from './quoteSpeaker';
import { quoteWords, spokenWords, wordsOfDocument, type QuoteWord } from './quoteWords';
import type { Check, Passage } from './types';

/** From how much of its words in common a quote is an altered one of the source, by its length in words. */
const LEAST = (words: number): number => (words <= 4 ? 0.72 : words <= 8 ? 0.66 : 0.6);
/** Words whose loss turns the meaning. */
const TURNING =
  /^(?:not|never|no|only|unless|except|without|hardly|barely|cannot|can't|don't|doesn't|didn't|isn't|wasn't|aren't|won't|wouldn't|nobody|none|nothing|neither|nor|if)$/;

interface Found {
  readonly source: Source;
  readonly match: QuoteMatch;
  readonly span: Span;
  /** The source's quotes that the words stand in. */
  readonly quotes: readonly Quote[];
}

/** A source's words twice: as they stand, and what each speaker says with the attributions between taken out. */
interface Texts {
  readonly all: QuoteText;
  readonly spoken: QuoteText;
}

const prepared = new WeakMap<Source, Texts>();
function textsOf(source: Source): Texts {
  let texts = prepared.get(source);
  if (!texts) {
    const { document, quotes } = source.mentions;
    texts = { all: new QuoteText(wordsOfDocument(document)), spoken: new QuoteText(spokenWords(document, quotes)) };
    prepared.set(source, texts);
  }
  return texts;
}

/** One check for every quote of a draft against the candidate sources. Pure: the words of a source are only remembered, not changed. */
export function checkQuotes(draft: Draft, sources: readonly Source[], language: Language): Check[] {
  return draft.mentions.quotes.map((quote) => checkQuote(draft, quote, sources, language));
}

function checkQuote(draft: Draft, quote: Quote, sources: readonly Source[], language: Language): Check {
  const { prose, text } = draft.mentions.document;
  const words = quoteWords(prose, quote.inner, text);
  const base = { kind: 'quote', start: quote.start, end: quote.end, text: quote.text, trace: [] } as const;
  const cited = new Set(
    draft.citations
      .filter((one) => one.governs.start <= quote.start && quote.end <= one.governs.end)
      .map((one) => one.key),
  );
  const ordered = [...sources].sort((a, b) => Number(cited.has(b.key)) - Number(cited.has(a.key)));
  if (!words.length) return notFound(base, quote, words);
  const exact = ordered.flatMap((source) => {
    const { all, spoken } = textsOf(source);
    const found = [...all.everyExact(words)].map((match) => foundIn(source, all, match));
    return found.length ? found : [...spoken.everyExact(words)].map((match) => foundIn(source, spoken, match));
  });
  if (exact.length) {
    const quoted = exact.filter((one) => one.quotes.length > 0 || isSpoken(one));
    const cut = quoted.length ? quoted : exact;
    const denial = cut.map((one) => denialBefore(one, draft, quote, language)).find((one) => one !== undefined);
    if (denial && cut.every((one) => denialBefore(one, draft, quote, language)))
      return denied(base, cut[0] as Found, denial);
    if (!quoted.length && isUnquoted(words, quote, exact[0] as Found)) return unquoted(base, exact[0] as Found);
    return judgeSpeaker(base, quote, exact, draft, language);
  }
  let best: Found | undefined;
  for (const source of ordered)
    for (const known of [textsOf(source).spoken, textsOf(source).all]) {
      const match = known.nearest(words, LEAST(words.length));
      if (match && (!best || match.likeness > best.match.likeness)) best = foundIn(source, known, match);
    }
  if (best && isAltered(words, best, quote)) return altered(base, best);
  return notFound(base, quote, words);
}

type Base = Pick<Check, 'kind' | 'start' | 'end' | 'text' | 'trace'>;

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
  if ([publisher, author].some((name) => name !== undefined && sameSpeaker(speaker, name, source))) return false;
  return source.mentions.people.some((one) => one.kind === 'person' && sameSpeaker(speaker, one.name, source));
}

function unquoted(base: Base, found: Found): Check {
  const passage = passageOf(found.source, found.span);
  return {
    ...base,
    verdict: 'contradicted',
    code: 'quote.altered',
    severity: 'warning',
    message: `${placeOf(found, passage)} has these words without quotation marks: they are its own, not a quote.`,
    passages: [passage],
    suggestion: base.text.replace(/^["“‘'«„]|[,.]?["”’'»“]$/g, ''),
  };
}

/** The word right before the words in the source, where it denies them and the draft leaves it out and says nothing like it. */
function denialBefore(found: Found, draft: Draft, quote: Quote, language: Language): string | undefined {
  const { negations } = language.verify;
  const { tokens } = found.source.mentions.document;
  const at = tokenAt(tokens, found.span.start);
  const word = [tokens[at - 1], tokens[at - 2]].find(
    (token, i) => token?.kind === 'word' && negations.has(token.norm) && (i === 0 || tokens[at - 1]?.kind === 'word'),
  );
  if (!word) return undefined;
  const own = draft.mentions.document;
  const sentence = own.sentences[quote.sentence];
  for (let t = sentence?.first ?? 0; t < (sentence?.last ?? 0); t++) {
    const { norm } = own.tokens[t] as Token;
    if (negations.has(norm) || language.quotes.denials.has(norm)) return undefined;
  }
  return word.text;
}

function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] as Token).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function denied(base: Base, found: Found, word: string): Check {
  const passage = passageFor(found);
  return {
    ...base,
    verdict: 'contradicted',
    code: 'quote.altered',
    severity: 'warning',
    message: `${placeOf(found, passage)} has “${word}” right before these words; left out, the meaning turns.`,
    passages: [passage],
  };
}

function foundIn(source: Source, { words }: QuoteText, match: QuoteMatch): Found {
  const span = { start: (words[match.from] as QuoteWord).start, end: (words[match.to - 1] as QuoteWord).end };
  const known = source.mentions.quotes;
  const quotes: Quote[] = [];
  // Quotes are sorted and share no character, so they end in order too.
  for (let i = firstEndingAfter(known, span.start); (known[i]?.start ?? Infinity) < span.end; i++)
    if (known[i]?.sort !== 'title') quotes.push(known[i] as Quote);
  return { source, match, span, quotes };
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

/** Short scraps that share a word or two with the source are no altered quotes. */
function isAltered(words: readonly QuoteWord[], found: Found, quote: Quote): boolean {
  const { match } = found;
  const same = words.length - match.edits.filter((edit) => edit.kind !== 'dropped').length;
  if (words.length <= 2) return false;
  if (words.length <= 4) return same >= 2 && found.quotes.length > 0 && quote.sort === 'speech';
  return same >= 3 && (found.quotes.length > 0 || match.likeness >= 0.75);
}

/** The whole quote that the words are from where it is short enough, else the sentence. */
function passageFor({ source, span, quotes }: Found): Passage {
  const whole = quotes.find(
    (one) => one.start <= span.start && span.end <= one.end && one.end - one.start <= PASSAGE_LENGTH,
  );
  return passageOf(source, whole ?? span, [span]);
}

const passagesFor = (found: readonly Found[]): Passage[] => found.slice(0, 4).map(passageFor);

const placeOf = ({ source }: Found, passage: Passage | undefined): string => {
  const name = source.provenance.publisher ?? source.provenance.author ?? source.provenance.title ?? source.key;
  return passage?.paragraph ? `${name} (¶ ${passage.paragraph})` : name;
};

/** The words are right: so is the quote, unless the draft gives them to somebody else. */
function judgeSpeaker(base: Base, quote: Quote, found: readonly Found[], draft: Draft, language: Language): Check {
  const spoken = found.filter((one) => one.quotes.some((other) => other.speaker));
  const claimed = quote.speaker;
  const agreeing =
    claimed === undefined
      ? spoken
      : spoken.filter((one) =>
          one.quotes.some((other) => other.speaker && sameSpeaker(claimed, other.speaker, one.source)),
        );
  const best = agreeing[0] ?? spoken[0] ?? (found[0] as Found);
  const passages = passagesFor([best, ...found.filter((one) => one !== best)]);
  const place = placeOf(best, passages[0]);
  const speaker = best.quotes.find((other) => other.speaker)?.speaker;
  if (
    claimed !== undefined &&
    speaker !== undefined &&
    !agreeing.length &&
    isSureOf(quote, claimed, draft) &&
    !fits(quote, claimed, best, draft, language)
  ) {
    const { start, end } = quote.mention ?? quote;
    return {
      ...base,
      verdict: 'contradicted',
      code: 'quote.misattributed',
      severity: 'warning',
      message: `In ${place} it is ${speaker} who says this, not ${claimed}.`,
      passages,
      ...(quote.mention && { suggestion: speaker, suggestionSpan: { start, end } }),
    };
  }
  const translated = best.quotes.find((other) => other.translatedFrom)?.translatedFrom;
  const who = speaker ? `${speaker} says this in ${place}` : `${place} has these words`;
  return {
    ...base,
    verdict: 'supported',
    severity: 'none',
    message: `${who}${translated ? `, translated from ${translated}` : ''}.`,
    passages,
  };
}

/** A role that the source gives its speaker, and a misspelt name, are the same person. */
function fits(quote: Quote, claimed: string, found: Found, draft: Draft, language: Language): boolean {
  const written = quote.mention ? draft.mentions.document.prose.slice(quote.mention.start, quote.mention.end) : claimed;
  const words = written
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !language.quotes.articles.has(word));
  const spoken = found.quotes.filter((one) => one.speaker);
  const roles = spoken.flatMap((one) => [
    one.role ?? '',
    ...(found.source.mentions.people.find(({ name }) => name === one.speaker)?.roles.map(({ text }) => text) ?? []),
  ]);
  // 'the Wilson Center said' of its fellow
  return (
    roles.some((role) => words.length > 0 && role.toLowerCase().includes(words.join(' '))) ||
    spoken.some((one) => isMisspelling(claimed, one.speaker as string))
  );
}

function sameSpeaker(a: string, b: string, source: Source): boolean {
  const fold = (name: string): string[] =>
    name
      .toLowerCase()
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const [x, y] = [fold(a), fold(b)];
  if (x.join(' ') === y.join(' ')) return true;
  if (isMisspelling(a, b)) return true;
  const lastX = x.at(-1);
  const lastY = y.at(-1);
  if (lastX === lastY && (x.length === 1 || y.length === 1 || x[0] === y[0])) return true;
  const person = source.mentions.people.find((one) => one.name === b);
  return (
    !!person &&
    (person.aliases.some((alias) => fold(alias).join(' ') === x.join(' ')) ||
      person.roles.some(({ text }) => fold(text).join(' ').includes(x.join(' '))))
  );
}

function altered(base: Base, found: Found): Check {
  const { source, match, span } = found;
  const passage = passageFor(found);
  const { text } = source.mentions.document;
  const own = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const closing = /[,.!?…]?["”’'»]$/.exec(base.text)?.[0] ?? '”';
  const opening = base.text[0] ?? '“';
  return {
    ...base,
    verdict: 'contradicted',
    code: 'quote.altered',
    severity: 'warning',
    message: `${placeOf(found, passage)} has other words: ${describe(match.edits)}.`,
    passages: [passage],
    suggestion: `${opening}${own.replace(/[,.]$/, '')}${closing}`,
  };
}

/** '“economic” for “military”; “not” left out, which turns the meaning'. At most three differences. */
function describe(edits: readonly QuoteEdit[]): string {
  const joined: QuoteEdit[] = [];
  for (const edit of edits) {
    const last = joined.at(-1);
    if (last && last.kind === edit.kind && edit.kind !== 'changed')
      joined[joined.length - 1] = {
        kind: edit.kind,
        draft: `${last.draft} ${edit.draft}`.trim(),
        source: `${last.source} ${edit.source}`.trim(),
      };
    else joined.push(edit);
  }
  const parts = joined.slice(0, 3).map(({ kind, draft, source }) => {
    if (kind === 'changed') return `“${source}”, not “${draft}”`;
    if (kind === 'added') return `“${draft}” is not in it`;
    return `“${source}” is left out${source.split(' ').some((word) => TURNING.test(word)) ? ', which turns the meaning' : ''}`;
  });
  return parts.join('; ') + (joined.length > 3 ? `; and ${joined.length - 3} more` : '');
}

/** Invented words are worse than a missing figure; a scare quote or a title is nobody's words. */
function notFound(base: Base, quote: Quote, words: readonly QuoteWord[]): Check {
  const speech = quote.sort === 'speech' && words.length > 2;
  return {
    ...base,
    verdict: 'not-found',
    code: 'quote.not-found',
    severity: speech ? 'information' : 'none',
    message: speech
      ? 'No source has these words, nor any like them.'
      : 'No source has these words between quotation marks.',
    passages: [],
  };
}
