import type { DateMention } from '../dates/types';
import type { TokenizedDocument } from '../document/types';
import type { Figure } from '../figures/types';
import type { Language } from '../lang/types';
import type { Mentions } from '../reading/types';
import type { Span } from '../text/span';
import { finish, type Steps } from '../text/steps';
import { lexiconOf, type Lexicon } from './lexicon';
import { valueOf, type Value } from './values';

export type Mention = Figure | DateMention;

/** The words of a context with what they weigh against one source. */
export interface Profile {
  readonly words: readonly { readonly stem: string; readonly concepts: readonly number[]; readonly weight: number }[];
  /** The sum of all weights, those of words that the source doesn't know included. */
  readonly all: number;
}

/** What stands around a mention: each word's stem with how near it is (1 beside the mention, towards 0 far away). */
export interface Context {
  readonly mention: Mention;
  /** Position in the document's list of mentions (figures and dates together, sorted). */
  readonly index: number;
  /** How far into its document it stands, 0..1, in steps that leave most where they are when a sentence comes elsewhere. */
  readonly place: number;
  readonly terms: ReadonlyMap<string, number>;
  /** The same by the concepts the stems stand in. */
  readonly concepts: ReadonlyMap<number, number>;
  /** Its nearest words, weighed by its own document (for a source's contexts). */
  readonly profile: Profile;
  /** The words (stems) of its own part of the sentence: what lies nearer to it than to another mention of its kind. */
  readonly part: ReadonlySet<string>;
  /** The value of a figure, made comparable. */
  readonly value?: Value;
  /** Stems of the proper names among them. */
  readonly names: ReadonlySet<string>;
  /** Head and modifiers of the measure, as stems. */
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
  /** The part of a change it is, as written or as its neighbours imply ('31 seats, down from 44': 31 is the 'to'). */
  readonly role?: 'by' | 'from' | 'to';
  /** Whether the other part of the change stands in the same sentence. */
  paired: boolean;
  /** For 'five of the country's 12': 12. */
  readonly total?: number;
  /** For a date: the value of the figure it places. */
  amount?: Value;
  /** The nearest date in its part of the sentence, else in the sentence. */
  readonly date?: DateMention;
  /** Whether it stands in a table. */
  readonly isCell: boolean;
  /** What it was before or might have been: 'instead of the 12', 'against 8 a year earlier'. */
  readonly contrast: boolean;
  /** Tokens of the mention, half open. */
  readonly first: number;
  readonly last: number;
}

/** The words of a sentence, by stem and by concept. */
export interface Bag {
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<number>;
}

/** A document with the contexts of its mentions; made once a document version. */
export interface Contexts {
  readonly mentions: Mentions;
  readonly lexicon: Lexicon;
  readonly all: readonly Context[];
  /** The words of each sentence. */
  readonly bags: readonly Bag[];
  /** In how many sentences each stem stands. */
  readonly spread: ReadonlyMap<string, number>;
  /** Stems of all its proper names. */
  readonly knownNames: ReadonlySet<string>;
  /** The concepts of all its words. */
  readonly conceptsKnown: ReadonlySet<number>;
  readonly of: ReadonlyMap<Mention, Context>;
  /** For each block the list or table column it stands in, -1 for none: what stands in one may be added up. */
  readonly lists: Int32Array;
}

/** How much nearness is lost on crossing what parts a sentence. */
const CROSSING = { cut: 0.45, strong: 0.6, comma: 0.85, joint: 0.92, mention: 0.85, token: 0.985 } as const;
/** What words outside the sentence count. */
const OUTSIDE = { before: 0.3, after: 0.12, paragraph: 0.12, heading: 0.22, title: 0.1, header: 1 } as const;

const STRONG = new Set([';', ':', '—', '–', '(', ')', '|']);

/** As finely it is told how far into a document something stands. */
const PLACES = 32;

/** As many contexts are made in one step. */
const AT_ONCE = 20;

/** The contexts of all figures and dates of a document. */
export const contextsOf = (mentions: Mentions, language: Language): Contexts => finish(contextsIn(mentions, language));

/** The same, some mentions a step. */
export function* contextsIn(mentions: Mentions, language: Language): Steps<Contexts> {
  const document = mentions.document;
  const lexicon = lexiconOf(document, mentions.people, language);
  yield;
  const bags = bagsOf(document, lexicon, language);
  const spread = spreadOf(bags);
  const list: Mention[] = [...mentions.figures, ...mentions.dates].sort((a, b) => a.start - b.start || b.end - a.end);
  const occupied = new Int32Array(document.tokens.length).fill(-1);
  const ranges = list.map((mention) => rangeOf(document, mention));
  ranges.forEach(([first, last], index) => {
    for (let i = first; i < last; i++) occupied[i] = index;
  });
  const cuts = new Set<number>();
  for (const kind of ['figure', 'date'] as const) {
    let before = -1;
    list.forEach((mention, index) => {
      if (mention.kind !== kind) return;
      const [first] = ranges[index] as [number, number];
      const earlier = list[before];
      if (earlier?.sentence === mention.sentence)
        cuts.add(cutBetween(document, (ranges[before] as [number, number])[1], first, language));
      before = index;
    });
  }
  const values = list.map((mention) => (mention.kind === 'figure' ? valueOf(mention) : undefined));
  const contextAt = (mention: Mention, index: number): Context => {
    const [first, last] = ranges[index] as [number, number];
    const terms = new Map<string, number>();
    const names = new Set<string>();
    walk(document, lexicon, occupied, cuts, index, first, last, mention.sentence, language, terms, names);
    surroundings(document, lexicon, mention, language, bags, terms);
    const concepts = new Map<number, number>();
    for (const [stem, near] of terms)
      for (const concept of language.verify.concepts.get(stem) ?? NONE)
        if ((concepts.get(concept) ?? 0) < near) concepts.set(concept, near);
    const measure = mention.kind === 'figure' ? mention.measure : undefined;
    let profile: Profile | undefined;
    return {
      mention,
      index,
      place: Math.round((mention.sentence / Math.max(1, document.sentences.length)) * PLACES) / PLACES,
      terms,
      concepts,
      // Of a draft's own mentions hardly one is asked for it.
      get profile() {
        return (profile ??= profileOf({ terms, names }, spread, language, 0.4));
      },
      part: partOf(document, lexicon, index, list, ranges, values, language),
      ...(values[index] && { value: values[index] }),
