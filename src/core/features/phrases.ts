import { locatorAt } from '../document/places';
import { at, type Span } from '../text/span';
import type { Source } from '../sources/types';
import type { Figure } from '../figures';
import { valueKey } from '../index';
import type { Language } from '../lang/types';
import type { Quote } from '../quotes';
import { foldQuote } from './completion/writing';
import { citationOf, nameOf } from './cite';

/** A stretch of a source that can be put into a draft: what it reads like, what it writes, what it is found by. */
export interface Phrase extends Span {
  readonly kind: 'figure' | 'quote' | 'fact';
  readonly label: string;
  readonly detail: string;
  /** The source's words, folded to one line. */
  readonly text: string;
  /** Its citation, '[@key, ¶ 12]'. */
  readonly citation: string;
  /** The same as it is put into a draft, with its citation. */
  readonly insert: string;
  /** What it is looked up by, lower case; the strongest words of it. */
  readonly words: readonly string[];
  readonly paragraph: number;
  /** Indices into the source's blocks and sentences. */
  readonly block: number;
  readonly sentence: number;
  /** Stems of what a figure counts or measures, and of whose it is. */
  readonly measure: readonly string[];
  /** Stems of the name and role of who speaks. */
  readonly speaker: readonly string[];
  /** A figure that what it counts does not stand beside: it says little without the sentence it is put into. */
  readonly bare?: true;
  /** What it was made from, to be written in other forms. */
  readonly figure?: Figure;
  readonly quote?: Quote;
  /** A figure's value, as the index has it. */
  readonly value?: string;
  /** A quote's words, lower case. */
  readonly said?: string;
}

/** As far behind its figure a measure may stand to be taken along. */
const REACH = 90;

/** What `clean` would change: a joiner, white space that is no single blank between words. */
const UNCLEAN = /[\u2060\u00AD]|[^\S ]| {2}|^ | $/;

const clean = (text: string): string =>
  UNCLEAN.test(text)
    ? text
        .replace(/[\u2060\u00AD]/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : text;

const WORDS = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

/** The words of texts, lower case, each once. */
function wordsIn(texts: Iterable<string | undefined>): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text?.toLowerCase().match(WORDS) ?? []) words.add(word);
  return words;
}

const wordsOf = (...texts: readonly (string | undefined)[]): string[] => [...wordsIn(texts)];

/** What the words come from that a figure is found by: what it counts or measures, and its sentence. */
function figureTexts(source: Source, { measure, sentence }: Figure): (string | undefined)[] {
  const around = sentenceText(source, source.mentions.document.sentences[sentence]);
  return [measure.text, measure.owner, measure.head, initials(measure.text), around];
}

/** Whether a quote is offered: someone says it. */
const isOffered = (quote: Quote): boolean => quote.sort === 'speech' && !!quote.speaker;

/** All `words` of `phrasesOf`, each once, without making the phrases: a source that is indexed is seldom asked for them. */
export function wordsOfPhrases(source: Source): ReadonlySet<string> {
  const { figures, quotes, facts, document } = source.mentions;
  const texts = new Set<string | undefined>(); // a sentence of several figures is looked through once
  for (const figure of figures) for (const text of figureTexts(source, figure)) texts.add(text);
  for (const quote of quotes) if (isOffered(quote)) texts.add(quote.speaker);
  for (const fact of facts) texts.add(clean(document.prose.slice(fact.start, fact.end)));
  return wordsIn(texts);
}

/** Everything of a source that completion and Find Fact offer. Made once for a source's version. */
export function phrasesOf(source: Source, language: Language): Phrase[] {
  const { figures, quotes, facts, document } = source.mentions;
  const phrases: Phrase[] = [];
  const stems = (...texts: readonly (string | undefined)[]): string[] =>
    wordsOf(...texts)
      .filter((word) => !language.verify.stop.has(word))
      .map((word) => language.verify.stem(word));
  const where = (paragraph: number): string => `${nameOf(source)}${paragraph ? ` ¶ ${paragraph}` : ''}`;
  const cited = new Map<number, string>();
  const hasPlaces = document.places !== undefined;
  const cite = (paragraph: number, offset: number): string => {
    if (hasPlaces) return ` ${citationOf(source.key, paragraph, locatorAt(document, offset))}`;
    const known = cited.get(paragraph) ?? ` ${citationOf(source.key, paragraph)}`;
    cited.set(paragraph, known);
    return known;
  };
  for (const figure of figures) {
    const span = figurePhrase(source, figure);
    const paragraph = document.blocks[figure.block]?.paragraph ?? 0;
    const text = clean(document.prose.slice(span.start, span.end));
    const { measure } = figure;
    phrases.push({
      ...span,
      kind: 'figure',
      label: figureLabel(source, figure, text),
      detail: where(paragraph),
      text,
      citation: cite(paragraph, span.start).trim(),
      insert: text + cite(paragraph, span.start),
      words: wordsOf(...figureTexts(source, figure)),
      paragraph,
      block: figure.block,
      sentence: figure.sentence,
      measure: stems(measure.text, measure.owner, measure.head),
      speaker: stems(source.mentions.givers.get(figure)),
      value: valueKey(figure),
      figure,
      ...(span.end === figure.end && { bare: true as const }),
    });
  }
  for (const quote of quotes) {
    if (!isOffered(quote)) continue;
    const paragraph = document.blocks[quote.block]?.paragraph ?? 0;
    const phrase = quotePhrase(source, quote, paragraph, where(paragraph), cite(paragraph, quote.start));
    phrases.push({ ...phrase, speaker: stems(quote.speaker), measure: stems(quote.role) });
  }
  for (const fact of facts) {
    const text = clean(document.prose.slice(fact.start, fact.end));
    phrases.push({
      start: fact.start,
      end: fact.end,
      kind: 'fact',
      label: text,
      detail: where(fact.paragraph),
      text,
      citation: cite(fact.paragraph, fact.start).trim(),
      insert: text.replace(/([.!?…]?["”’]?)$/, (stop) => cite(fact.paragraph, fact.start) + stop),
      words: wordsOf(text),
      paragraph: fact.paragraph,
      block: document.sentences[fact.sentence]?.block ?? 0,
      sentence: fact.sentence,
      measure: [],
      speaker: [],
    });
  }
  return phrases;
}

/** 'gross domestic product' is looked for as GDP too. */
function initials(text: string): string | undefined {
  const words = text.match(/[\p{L}]+/gu)?.filter((word) => word.length > 2) ?? [];
  return words.length >= 3
    ? words
        .slice(-3)
        .map((word) => word[0])
        .join('')
    : undefined;
}

/** A figure with what it counts, as the source words it: '27 percent of its gross domestic product'. */
function figurePhrase(source: Source, figure: Figure): Span {
  const { measure, start, end } = figure;
  const block = source.mentions.document.blocks[figure.block];
  const to = measure.span && measure.span.start >= end && measure.span.end - end <= REACH ? measure.span.end : end;
  return { start, end: Math.min(to, block?.end ?? to) };
}

/** A figure reads like its fact: what it counts where that stands elsewhere, and the one date of its sentence. */
function figureLabel(source: Source, figure: Figure, text: string): string {
  const { measure, sentence } = figure;
  const counted = measure.text && !text.includes(measure.text) ? ` (${clean(measure.text)})` : '';
  const dates = source.mentions.dates.filter((date) => date.sentence === sentence && !date.relative && date.value);
  const [date] = dates;
  const told = date && dates.length === 1 && !text.includes(date.text) ? ` (${clean(date.text)})` : '';
  return text + counted + told;
}

function quotePhrase(source: Source, quote: Quote, paragraph: number, detail: string, cite: string): Phrase {
  const { prose } = source.mentions.document;
  const words = clean(prose.slice(quote.inner.start, quote.inner.end)).replace(/[,.]$/, '');
  const speaker = quote.speaker ?? '';
  return {
    start: quote.start,
    end: quote.end,
    kind: 'quote',
    label: `“${words}”`,
    detail: `${speaker} – ${detail}`,
    text: words,
    citation: cite.trim(),
    insert: `“${words},” said ${speaker}${cite}`,
    words: wordsOf(speaker),
    paragraph,
    block: quote.block,
    sentence: quote.sentence,
    measure: [],
    speaker: [],
    said: foldQuote(words),
    quote,
  };
}

const sentenceText = (source: Source, sentence: Span | undefined): string =>
  sentence ? source.mentions.document.prose.slice(sentence.start, sentence.end) : '';

/** The sentence a phrase stands in, for showing it before it is accepted. */
export function passageSpan(source: Source, span: Span): Span {
  const sentence = at(source.mentions.document.sentences, span.start);
  return {
    start: Math.min(sentence?.start ?? span.start, span.start),
    end: Math.max(sentence?.end ?? span.end, span.end),
  };
}
