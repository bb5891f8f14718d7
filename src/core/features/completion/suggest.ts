import type { Draft } from '../../drafts/types';
import type { Language } from '../../lang/types';
import type { Source } from '../../sources/types';
import { nameOf } from '../cite';
import { MarkdownText } from '../markdownText';
import { fold } from '../phraseIndex';
import { passageSpan, type Phrase } from '../phrases';
import { figureForms } from './figureForms';
import { marksOf, quotedWords, quoteForms, speakerName, type QuoteFormKind } from './quoteForms';
import type { Ranked, Ranker } from './rank';
import type { Slot } from './slot';
import { foldQuote, writingAt, type Writing } from './writing';
import type { CompletionItem } from './types';

/** How well a phrase must fit for the list to open by itself. Explained and measured in docs/accuracy.md. */
export const OPENS = {
  /** What is typed begins the figure or the quote itself. */
  start: 3.5,
  /** It is a word of what the figure counts, or the speaker's name, told for the first time. */
  word: 2.5,
  /** Such a word stands in as many sentences of the source at most. */
  spread: 2,
  /** The phrase is among as many best. */
  among: 8,
  /** Added where a date is likelier than a figure. */
  dated: 3,
  /** A whole figure is typed and the source has another of its kind. */
  otherwise: 5,
} as const;

/** For as many of the best a figure's or a quote's other forms are offered too. */
const WITH_FORMS = 3;
/** The other forms come behind as many of the first. */
const FORMS_BEHIND = 5;

export interface Suggesting {
  readonly draft: Draft;
  readonly slot: Slot;
  readonly offset: number;
  readonly sources: readonly Source[];
  readonly ranker: Ranker;
  readonly language: Language;
  /** Whether the writer asked for the list; else it opens only where it is likely wanted. */
  readonly asked: boolean;
  readonly limit: number;
}

/** Figures, quotes and facts for the slot at the cursor, those first that fit what is being written. */
export function suggest(request: Suggesting): CompletionItem[] {
  const { draft, slot, sources, ranker, language, limit } = request;
  const writing = writingAt(draft, slot.start, language);
  const ranked = ranker.rank(writing, sources);
  const chosen = choose(request, writing, ranked).slice(0, limit);
  const made: { readonly item: Omit<CompletionItem, 'sort'>; readonly order: number }[] = [];
  chosen.forEach(({ phrase, source }, i) => {
    const texts = written(phrase, source, request, writing, i < WITH_FORMS);
    texts.forEach(({ text, note }, k) => {
      const cite = isCitedBehind(draft, request.offset, source.key) ? '' : ` ${phrase.citation}`;
      made.push({
        order: k === 0 ? i : i + FORMS_BEHIND + k / 10,
        item: {
          kind: phrase.kind,
          label: short(k === 0 && phrase.kind === 'figure' ? phrase.label : text),
          ...(note && { note }),
          description: phrase.detail,
          edit: {
            start: slot.start,
            end: slot.end,
            text: phrase.kind === 'fact' ? withCitation(text, cite) : text + cite,
          },
          filter: slot.typed,
          documentation: documentation(source, phrase),
          place: { path: source.path, start: phrase.start, end: phrase.end },
        },
      });
    });
  });
  return made.sort((a, b) => a.order - b.order).map(({ item }, i) => ({ ...item, sort: String(i).padStart(5, '0') }));
}

/** Longer labels would push the place out of the list. */
const LABEL = 64;
const short = (text: string): string => (text.length > LABEL ? `${text.slice(0, LABEL - 1).trimEnd()}…` : text);

/** A fact's citation goes before its stop, as Pandoc has it. */
const withCitation = (text: string, cite: string): string => text.replace(/([.!?…]?["”’]?)$/, (stop) => cite + stop);

/** Which phrases are offered. */
function choose(request: Suggesting, writing: Writing, ranked: readonly Ranked[]): readonly Ranked[] {
  const { slot, asked, language } = request;
  const untold = ranked.filter(({ score, fit }) => score > fit - 2.5);
  switch (slot.kind) {
    case 'empty':
      return asked ? ranked : [];
    case 'quote':
      return quotesFor(slot.typed, ranked);
    case 'figure': {
      const figures = (asked ? ranked : untold).filter(({ phrase }) => phrase.kind === 'figure');
      const starting = figures.filter(({ phrase }) => startsWith(phrase, slot.typed));
      const rest = figures.filter((one) => !starting.includes(one) && isLike(one.phrase, request));
      const opens =
        asked ||
        starting.some(({ score }) => score >= OPENS.start + (isDated(request) ? OPENS.dated : 0)) ||
        (/\p{L}|%$/u.test(slot.typed) && rest.some(({ score }) => score >= OPENS.otherwise));
      return opens ? [...starting, ...rest] : [];
    }
    case 'word': {
      const typed = slot.typed.toLowerCase();
      if (language.writing.common.has(typed)) return [];
      const starting = (asked ? ranked : untold).filter(
        ({ phrase }) => phrase.kind !== 'fact' && startsWith(phrase, typed),
      );
      const holding = (asked ? ranked : untold).filter(
        (one) => !starting.includes(one) && one.phrase.words.some((word) => fold(word).startsWith(fold(typed))),
      );
      const opens =
        asked || starting.some(({ score }) => score >= OPENS.start) || isAskedByWord(request, writing, untold);
      return opens ? [...starting, ...holding] : [];
    }
  }
}

/** Whether a figure's or a quote's own words begin with what is typed. */
function startsWith(phrase: Phrase, typed: string): boolean {
  const bare = (text: string): string => text.toLowerCase().replace(/^[$£€¥“"‘'\s]+/u, '');
  return bare(phrase.label).startsWith(bare(typed));
}

/** Whether a year or a day is likelier here than a figure: 'in 2', 'on 1'. */
function isDated({ draft, slot, language }: Suggesting): boolean {
  const before = /(\p{L}+)\s*$/u.exec(
    draft.mentions.document.text.slice(Math.max(0, slot.start - 20), slot.start),
  )?.[1];
  return before !== undefined && (language.writing.dated.has(before.toLowerCase()) || isMonth(before, language));
}

const isMonth = (word: string, { verify }: Language): boolean =>
  verify.months.some((month) => month.toLowerCase() === word.toLowerCase());

/** Whether a figure is of the kind of the one that is typed: money, percent, a count … */
function isLike(phrase: Phrase, { draft, slot }: Suggesting): boolean {
  const typed = draft.mentions.figures.find((one) => one.start >= slot.start && one.start < slot.end);
  if (!typed || !phrase.figure) return !typed;
  return (
    typed.quantity.dimension === phrase.figure.quantity.dimension && typed.quantity.unit === phrase.figure.quantity.unit
  );
}

function quotesFor(typed: string, ranked: readonly Ranked[]): readonly Ranked[] {
  const words = foldQuote(typed);
  return ranked.filter(
    ({ phrase }) => phrase.kind === 'quote' && (!words || ` ${phrase.said ?? ''}`.includes(` ${words}`)),
  );
}

/** Whether a rare word of what a figure counts, or of a speaker's name, is being told for the first time in a sentence without figure and quote. */
function isAskedByWord(
  { draft, slot, language, ranker }: Suggesting,
  writing: Writing,
  ranked: readonly Ranked[],
): boolean {
  const { figures, quotes, document } = draft.mentions;
  const within = (one: { start: number; end: number }): boolean => one.end > writing.from && one.start < slot.start;
  if (figures.some(within) || quotes.some(within)) return false;
  const typed = fold(slot.typed);
  const { stem, weak } = language.verify;
  const best = ranked.filter(({ phrase }) => phrase.kind !== 'fact').slice(0, OPENS.among);
  return best.some(({ phrase, source, fit }) => {
    if (fit < OPENS.word) return false;
    const { about } = ranker.prepare(source);
    return phrase.words.some((word) => {
      if (!fold(word).startsWith(typed)) return false;
      const form = stem(word);
      const names = phrase.kind === 'quote' ? phrase.speaker : [...phrase.measure, ...phrase.speaker];
      if (weak.has(form) || !names.includes(form)) return false;
      if ((about.sentences.get(form)?.length ?? 0) > OPENS.spread) return false;
      return !document.tokens.some(
        (token) =>
          token.kind === 'word' &&
          token.end < slot.start &&
          !inFrontMatter(draft, token.start) &&
          stem(token.norm) === form,
      );
    });
  });
}

const inFrontMatter = (draft: Draft, offset: number): boolean =>
  offset < (draft.mentions.document.frontMatter?.end ?? 0);

interface Written {
  readonly text: string;
  /** What sets this form apart. */
  readonly note?: 'rounded' | 'spelt' | QuoteFormKind;
}

/** What is written for a phrase: the form that fits the place first, then, where asked, the others. */
function written(phrase: Phrase, source: Source, request: Suggesting, writing: Writing, all: boolean): Written[] {
  const { draft, slot, language } = request;
  if (phrase.figure) {
    const behind = phrase.text.slice(phrase.figure.text.length);
    const forms = all
      ? figureForms(source, phrase.figure, language)
      : [{ form: 'exact' as const, text: phrase.figure.text }];
    return forms.map(({ form, text }) => ({
      text: form === 'exact' ? phrase.text : text + behind,
      ...(form !== 'exact' && { note: form }),
    }));
  }
  if (phrase.quote) {
    const speaker = speakerName(source, phrase.quote.speaker ?? '', draft);
    const forms = quoteForms(
      quotedWords(source, phrase.quote),
      speaker,
      marksOf(draft, slot.kind === 'quote' ? slot.typed[0] : undefined),
      language,
    );
    const first: QuoteFormKind =
      writing.expected === 'quote' || (slot.kind === 'quote' && !writing.begins)
        ? 'bare'
        : slot.kind === 'word' && startsName(speaker, slot.typed)
          ? 'lead'
          : 'said';
    const sorted = [...forms.filter(({ form }) => form === first), ...forms.filter(({ form }) => form !== first)];
    return (all ? sorted : sorted.slice(0, 1)).map(({ form, text }) => ({ text, note: form }));
  }
  return [{ text: phrase.text }];
}

const startsName = (name: string, typed: string): boolean =>
  name.split(' ').some((part) => fold(part).startsWith(fold(typed)));

/** Whether the sentence behind the cursor cites the source already. */
function isCitedBehind(draft: Draft, offset: number, key: string): boolean {
  const { text } = draft.mentions.document;
  const rest = /^[^\n]{0,300}/.exec(text.slice(offset))?.[0] ?? '';
  const stop = rest.search(/[.!?](?=\s|$)/);
  return (stop < 0 ? rest : rest.slice(0, stop)).includes(`@${key}`);
}

/** The passage before one accepts: its own words in bold, and where it is from. */
function documentation(source: Source, phrase: Phrase): string {
  const passage = passageSpan(source, phrase);
  const words = source.mentions.document.prose.slice(passage.start, passage.end);
  return new MarkdownText()
    .own('> ')
    .passage(words, passage.start, phrase.kind === 'fact' ? [] : [phrase])
    .paragraph()
    .bold(nameOf(source))
    .own(
      `${source.provenance.date ? `, ${source.provenance.date}` : ''}${phrase.paragraph ? `, ¶ ${phrase.paragraph}` : ''}`,
    ).value;
}
