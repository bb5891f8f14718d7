import type { Draft } from '../drafts/types';
import type { Language } from '../lang/types';
import type { Quote } from '../quotes';
import type { Source } from '../sources/types';
import type { Span } from '../text/span';
import { isMisspelling } from './likeNames';
import { passageOf } from './passage';
import { QuoteText, type QuoteEdit, type QuoteMatch } from './quoteMatch';
import { quoteWords, wordsOfDocument, type QuoteWord } from './quoteWords';
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

const prepared = new WeakMap<Source, QuoteText>();
const textOf = (source: Source): QuoteText => {
  let text = prepared.get(source);
  if (!text) prepared.set(source, (text = new QuoteText(wordsOfDocument(source.mentions.document))));
  return text;
};

const spoken = new WeakMap<Source, QuoteText>();

/** What is said in a source without who says it between: '“A warning …,” Feria said, “is not a warning”' is one sentence. */
function spokenOf(source: Source): QuoteText {
  let text = spoken.get(source);
  if (text) return text;
  const { document, quotes } = source.mentions;
  const words = quotes.filter((one) => one.sort === 'speech').flatMap((one) => quoteWords(document.prose, one.inner));
  spoken.set(source, (text = new QuoteText(words)));
  return text;
}

/** One check for every quote of a draft against the candidate sources. Pure: the words of a source are only remembered, not changed. */
export function checkQuotes(draft: Draft, sources: readonly Source[], language: Language): Check[] {
  return draft.mentions.quotes.map((quote) => checkQuote(draft, quote, sources, language));
}

function checkQuote(draft: Draft, quote: Quote, sources: readonly Source[], language: Language): Check {
  const words = quoteWords(draft.mentions.document.prose, quote.inner);
  const base = { kind: 'quote', start: quote.start, end: quote.end, text: quote.text, trace: [] } as const;
  const cited = new Set(
    draft.citations
      .filter((one) => one.governs.start <= quote.start && quote.end <= one.governs.end)
      .map((one) => one.key),
  );
  const ordered = [...sources].sort((a, b) => Number(cited.has(b.key)) - Number(cited.has(a.key)));
  if (!words.length) return notFound(base, quote, words);
  const exact = ordered.flatMap((source) =>
    [...textOf(source).everyExact(words)].map((match) => foundIn(source, match)),
  );
  if (exact.length) return judgeSpeaker(base, quote, exact, draft, language);
  let best: Found | undefined;
  for (const source of ordered) {
    const match = textOf(source).nearest(words, LEAST(words.length));
    if (match && (!best || match.likeness > best.match.likeness)) best = foundIn(source, match);
  }
  if (best && isAltered(words, best, quote)) return altered(base, best);
  return notFound(base, quote, words);
}

type Base = Pick<Check, 'kind' | 'start' | 'end' | 'text' | 'trace'>;

function foundIn(source: Source, match: QuoteMatch, text = textOf(source)): Found {
  const { words } = text;
  const span = { start: (words[match.from] as QuoteWord).start, end: (words[match.to - 1] as QuoteWord).end };
  const quotes = source.mentions.quotes.filter(
    (one) => one.sort !== 'title' && one.start < span.end && span.start < one.end,
  );
  return { source, match, span, quotes };
}

/** Short scraps that share a word or two with the source are no altered quotes. */
function isAltered(words: readonly QuoteWord[], found: Found, quote: Quote): boolean {
  const { match } = found;
  const same = words.length - match.edits.filter((edit) => edit.kind !== 'dropped').length;
  if (words.length <= 2) return false;
  if (words.length <= 4) return same >= 2 && found.quotes.length > 0 && quote.sort === 'speech';
  return same >= 3 && (found.quotes.length > 0 || match.likeness >= 0.75);
}

const passagesFor = (found: readonly Found[]): Passage[] =>
  found.slice(0, 4).map(({ source, span }) => passageOf(source, span));

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
    isSure(quote, claimed, best, draft, language)
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

/** A misattribution is raised only against somebody the draft names, and not where the name is a role that fits or a misspelling. */
function isSure(quote: Quote, claimed: string, found: Found, draft: Draft, language: Language): boolean {
  if (!quote.cue && !quote.mention) return quote.speaker !== undefined && isNamedIn(draft, claimed);
  const written = quote.mention ? draft.mentions.document.prose.slice(quote.mention.start, quote.mention.end) : claimed;
  const speaker = found.quotes.find((other) => other.speaker)?.speaker ?? '';
  if (found.quotes.some((other) => other.role?.toLowerCase().includes(written.toLowerCase().replace(/^the /, ''))))
    return false;
  if (isMisspelling(claimed, speaker)) return false;
  // The one who speaks for somebody, and the outlet, are other people; a role nobody resolved is not sure.
  return !language.quotes.articles.has(written.toLowerCase().split(/\s+/)[0] ?? '') || isNamedIn(draft, claimed);
}

const isNamedIn = (draft: Draft, name: string): boolean =>
  draft.mentions.people.some((person) => person.name === name && person.kind !== 'place');

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
  const passage = passageOf(source, span);
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
