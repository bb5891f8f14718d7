import type { DateMention } from '../dates/types';
import type { TokenizedDocument } from '../document/types';
import type { Figure } from '../figures/types';
import type { Language } from '../lang/types';
import type { VagueMoney } from '../lang/verifyTables';
import type { Mentions } from '../reading/types';
import type { Span } from '../text/span';
import { finish, type Steps } from '../text/steps';
import { lexiconOf, type Lexicon } from './lexicon';
import { cutBetween, headerStems, isStrong, SentenceParts } from './sentenceParts';
import { rateOf } from './rates';
import { isNowadays } from './nowadays';
import { vagueMoneyOf } from './vagueMoney';
import type { Word } from './concordance';
import { SourceWords } from './sourceWords';
import { valueOf, type Value } from './values';

export type Mention = Figure | DateMention;

/** A word around a mention with what it weighs, whatever the source. */
export interface Term extends Word {
  readonly isName: boolean;
  readonly weight: number;
}

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
  /** The same, each with what it weighs and the concepts it stands in. */
  readonly weighed: readonly Term[];
  /** The same by the concepts the stems stand in. */
  readonly concepts: ReadonlyMap<number, number>;
  /** Its nearest words, weighed by its own document (for a source's contexts). */
  readonly profile: Profile;
  /** The words (stems) of its own part of the sentence: what lies nearer to it than to another mention of its kind. */
  readonly part: ReadonlySet<string>;
  /** The concepts they stand in. */
  readonly partConcepts: ReadonlySet<number>;
  /** The words of its clause, with the values of the other mentions there. */
  readonly scope: ReadonlySet<string>;
  /** The value of a figure, made comparable. */
  readonly value?: Value;
  /** The word of its money, where it says nothing of a country. */
  readonly money?: VagueMoney;
  /** Stems of the proper names among them. */
  readonly names: ReadonlySet<string>;
  /** Head and modifiers of the measure, as stems. */
  readonly head: string;
  readonly modifiers: ReadonlySet<string>;
  /** The part of a change it is, as written or as its neighbours imply ('31 seats, down from 44': 31 is the 'to'). */
  readonly role?: 'by' | 'from' | 'to';
  /** Whether the other part of the change stands in the same sentence. */
  paired: boolean;
  /** What a figure is per, as a stem: 'week' of '200 a week'; '' for none. */
  readonly rate: string;
  /** Whether it is the longest that something takes: 'within 10 minutes'. */
  readonly within: boolean;
  /** Whether it counts those besides one that is told of: 'two other officers'. */
  readonly besides: boolean;
  /** For 'five of the country's 12': 12. */
  readonly total?: number;
  /** For a date: the value of the figure it places. */
  amount?: Value;
  /** The nearest date in its part of the sentence, else in the sentence. */
  readonly date?: DateMention;
  /** Whether a date says how things stand when it is written: 'Today it hosts'. */
  readonly nowadays: boolean;
  /** Whether it stands in a table. */
  readonly isCell: boolean;
  /** What it was before or might have been: 'instead of the 12', 'against 8 a year earlier'. */
  readonly contrast: boolean;
  /** Tokens of the mention, half open. */
  readonly first: number;
  readonly last: number;
}

/** A document with the contexts of its mentions; made once a document version. */
export interface Contexts {
  readonly mentions: Mentions;
  readonly lexicon: Lexicon;
  readonly all: readonly Context[];
  /** The words of each sentence, as stems. */
  readonly bags: readonly ReadonlySet<string>[];
  /** In how many sentences each stem stands. */
  readonly spread: ReadonlyMap<string, number>;
  /** Stems of all its proper names. */
  readonly knownNames: ReadonlySet<string>;
  /** The concepts of all its words. */
  readonly conceptsKnown: ReadonlySet<number>;
  readonly of: ReadonlyMap<Mention, Context>;
  /** For each block the list or table column it stands in, -1 for none: what stands in one may be added up. */
  readonly lists: Int32Array;
  /** Its words as those of drafts are compared with them; of a draft's own hardly any are asked for. */
  readonly words: SourceWords;
}

/** How much nearness is lost on crossing what parts a sentence. */
const CROSSING = { cut: 0.45, strong: 0.6, comma: 0.85, joint: 0.92, mention: 0.85, token: 0.985 } as const;
/** What words outside the sentence count. */
const OUTSIDE = { before: 0.3, after: 0.12, paragraph: 0.12, heading: 0.22, title: 0.1, header: 1 } as const;

/** As far before a mention its heading and the rest of its paragraph colour it, and as far behind, in sentences. */
export const AROUND = { before: 6, behind: 4 } as const;

/** As many tokens before a count 'other' may stand. */
const BESIDES = 24;

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
  const bags = bagsOf(document, lexicon);
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
  const parts = new SentenceParts(document, lexicon, list, ranges, values, language);
  const contextAt = (mention: Mention, index: number): Context => {
    const [first, last] = ranges[index] as [number, number];
    const terms = new Map<string, number>();
    const names = new Set<string>();
    walk(document, lexicon, occupied, cuts, index, first, last, mention.sentence, language, terms, names);
    surroundings(document, lexicon, mention, language, bags, terms);
    const measure = mention.kind === 'figure' ? mention.measure : undefined;
    const money = mention.kind === 'figure' ? vagueMoneyOf(document, mention, first, last, language) : undefined;
    const part = parts.partOf(index);
    let scope: ReadonlySet<string> | undefined;
    let profile: Profile | undefined;
    let concepts: ReadonlyMap<number, number> | undefined;
    let weighed: readonly Term[] | undefined;
    let partConcepts: ReadonlySet<number> | undefined;
    return {
      mention,
      index,
      place: Math.round((mention.sentence / Math.max(1, document.sentences.length)) * PLACES) / PLACES,
      terms,
      get weighed() {
        return (weighed ??= weighedOf(terms, names, language));
      },
      // Of a draft's own mentions hardly one is asked for these.
      get concepts() {
        return (concepts ??= nearestConcepts(terms, language));
      },
      get profile() {
        return (profile ??= profileOf(this, spread, 0.4));
      },
      part,
      get scope() {
        return (scope ??= parts.scopeOf(index));
      },
      get partConcepts() {
        return (partConcepts ??= conceptsOf(part, language));
      },
      ...(values[index] && { value: values[index] }),
      ...(money && { money }),
      names,
      head: measure?.head ? language.verify.stem(measure.head) : '',
      ...roleOf(document, mention, index, list, ranges, language),
      besides: isBesides(document, mention, first, last, language),
      within: language.verify.within.has(document.tokens[first - 1]?.norm ?? ''),
      rate: rateOf(document, mention, last, language),
      ...totalOf(document, mention, index, list, ranges),
      ...dateOf(document, mention, index, list, ranges, cuts),
      paired: false,
      nowadays: mention.kind === 'date' && isNowadays(document, mention, first, last, language),
      isCell: document.blocks[mention.block]?.kind === 'cell',
      contrast: isContrast(document, first, sentenceStart(document, mention), language),
      modifiers: new Set((measure?.modifiers ?? []).map(language.verify.stem)),
      first,
      last,
    };
  };
  const all: Context[] = [];
  for (const [index, mention] of list.entries()) {
    all.push(contextAt(mention, index));
    if (index % AT_ONCE === AT_ONCE - 1) yield;
  }
  const conceptsKnown = conceptsOf(spread.keys(), language);
  for (const one of all) markPaired(one, all);
  // A date knows the amount it places: the same date with another amount is another event.
  const of = new Map(all.map((c) => [c.mention, c]));
  for (const one of all) {
    const placed = one.date && of.get(one.date);
    if (placed && one.value && !placed.amount) placed.amount = one.value;
  }
  const knownNames = new Set(lexicon.stems.filter((stem, i) => stem !== '' && lexicon.names[i] === 1));
  let words: SourceWords | undefined;
  const contexts: Contexts = {
    mentions,
    lexicon,
    all,
    bags,
    spread,
    knownNames,
    conceptsKnown,
    of,
    lists: listsOf(document),
    get words() {
      return (words ??= new SourceWords(contexts, language));
    },
  };
  return contexts;
}

function nearestConcepts(terms: ReadonlyMap<string, number>, language: Language): Map<number, number> {
  const concepts = new Map<number, number>();
  for (const [stem, near] of terms)
    for (const concept of language.verify.concepts.get(stem) ?? NONE)
      if ((concepts.get(concept) ?? 0) < near) concepts.set(concept, near);
  return concepts;
}

function markPaired(one: Context, all: readonly Context[]): void {
  if (one.role !== 'from' && one.role !== 'to') return;
  const other = one.role === 'from' ? 'to' : 'from';
  one.paired = all
    .slice(Math.max(0, one.index - 3), one.index + 4)
    .some((c) => c.role === other && c.mention.sentence === one.mention.sentence);
}

function listsOf(document: TokenizedDocument): Int32Array {
  const lists = new Int32Array(document.blocks.length).fill(-1);
  const columns = new Map<string, number>();
  let next = 0;
  document.blocks.forEach((block, index) => {
    const before = document.blocks[index - 1]?.kind;
    if (block.kind === 'item') lists[index] = before === 'item' ? (lists[index - 1] as number) : next++;
    else if (block.kind === 'cell') {
      if (before !== 'cell') columns.clear();
      const column = block.headers?.column ?? '';
      if (!columns.has(column)) columns.set(column, next++);
      lists[index] = columns.get(column) as number;
    }
  });
  return lists;
}

/** What a word that the source doesn't know at all counts: rewording is normal, another name is not. */
const UNKNOWN = { word: 0.45, name: 1 } as const;
/** A word that stands everywhere in a source still tells something. */
const LEAST_TELLING = 0.4;

/** The words nearer than `least`, weighed by how telling they are in the source that `spread` is of. */
export function profileOf(
  { weighed }: Pick<Context, 'weighed'>,
  spread: ReadonlyMap<string, number>,
  least: number,
): Profile {
  const words: Profile['words'][number][] = [];
  let all = 0;
  for (const { stem, concepts, strength, isName, weight } of weighed) {
    if (strength < least) continue;
    const count = spread.get(stem);
    const telling =
      count === undefined
        ? isName
          ? UNKNOWN.name
          : UNKNOWN.word
        : Math.max(LEAST_TELLING, 1 / (1 + 0.5 * Math.log(count)));
    all += weight * telling;
    if (count !== undefined || concepts.length) words.push({ stem, concepts, weight: weight * telling });
  }
  return { words, all };
}

function weighedOf(terms: ReadonlyMap<string, number>, names: ReadonlySet<string>, language: Language): Term[] {
  return Array.from(terms, ([stem, strength]) => {
    const isName = names.has(stem);
    const weight = (isName ? 1.5 : language.verify.weak.has(stem) ? 0.35 : 1) * strength;
    return { stem, strength, concepts: language.verify.concepts.get(stem) ?? NONE, isName, weight };
  });
}

const NONE: readonly number[] = [];

const sentenceStart = (document: TokenizedDocument, mention: Mention): number =>
  document.sentences[mention.sentence]?.first ?? 0;

/** 'Went from eight league goals to 19', 'down from 44', 'dip to about a tenth': the role as read, else as the words or the neighbours give it. */
function roleOf(
  document: TokenizedDocument,
  mention: Mention,
  index: number,
  list: readonly Mention[],
  ranges: readonly (readonly [number, number])[],
  language: Language,
): { role?: 'by' | 'from' | 'to' } {
  if (mention.kind !== 'figure') return {};
  if (mention.role) return { role: mention.role };
  const start = document.sentences[mention.sentence]?.first ?? 0;
  const before = (at: number): string => document.tokens[(ranges[at]?.[0] ?? 0) - 1]?.norm ?? '';
  const alike = (other: Mention | undefined): boolean =>
    other?.kind === 'figure' &&
    other.sentence === mention.sentence &&
    other.quantity.dimension === mention.quantity.dimension &&
    other.form === mention.form;
  const own = before(index);
  if (own === 'from' || own === 'to') {
    for (let k = Math.max(0, index - 2); k <= index + 2; k++)
      if (k !== index && alike(list[k]) && before(k) === (own === 'from' ? 'to' : 'from')) return { role: own };
    const first = ranges[index]?.[0] ?? 0;
    for (let i = first - 2; i >= start && i >= first - 6; i--) {
      const stem = language.verify.stem(document.tokens[i]?.norm ?? '');
      if (language.verify.up.has(stem) || language.verify.down.has(stem)) return { role: own };
    }
  }
  if (mention.change) return {};
  for (let k = index + 1; list[k]?.sentence === mention.sentence; k++) {
    const other = list[k];
    if (other?.kind !== 'figure' || other.start <= mention.start || !alike(other)) continue;
    if (other.role === 'from' || isEarlier(document, ranges[k])) return { role: 'to' };
  }
  return {};
}

/** 'Down from 44', 'up from eight'. */
function isEarlier(document: TokenizedDocument, range: readonly [number, number] | undefined): boolean {
  const at = range?.[0] ?? 0;
  const before = document.tokens[at - 2]?.norm;
  return document.tokens[at - 1]?.norm === 'from' && (before === 'up' || before === 'down');
}

/** 'two other officers', 'the others, two of them', 'everything else, 45 claims': said before it in its sentence or right behind it. */
function isBesides(
  { tokens, sentences }: TokenizedDocument,
  { kind, sentence }: Mention,
  first: number,
  last: number,
  { verify: { besides } }: Language,
): boolean {
  if (kind !== 'figure') return false;
  const from = Math.max(sentences[sentence]?.first ?? first, first - BESIDES);
  for (let i = from; i <= last; i++) if (besides.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** A count followed within a few words by 'of' and another count: 'five of the country's 12'. */
function totalOf(
  document: TokenizedDocument,
  mention: Mention,
  index: number,
  list: readonly Mention[],
  ranges: readonly (readonly [number, number])[],
): { total?: number } {
  const next = list[index + 1];
  const last = ranges[index]?.[1] ?? 0;
  const first = ranges[index + 1]?.[0] ?? 0;
  if (mention.kind !== 'figure' || next?.kind !== 'figure' || next.sentence !== mention.sentence || first - last > 6)
    return {};
  if (mention.quantity.dimension !== 'count' || next.quantity.dimension !== 'count' || next.form !== 'cardinal')
    return {};
  return document.tokens[last]?.norm === 'of' && next.quantity.low > mention.quantity.low
    ? { total: next.quantity.low }
    : {};
}

/** The date that places a mention in time. */
function dateOf(
  document: TokenizedDocument,
  mention: Mention,
  index: number,
  list: readonly Mention[],
  ranges: readonly (readonly [number, number])[],
  cuts: ReadonlySet<number>,
): { date?: DateMention } {
  if (mention.kind === 'date') return {};
  let best: DateMention | undefined;
  let nearest = Infinity;
  let first = index;
  while (list[first - 1]?.sentence === mention.sentence) first--;
  for (let k = first; list[k]?.sentence === mention.sentence; k++) {
    const other = list[k];
    if (other?.kind !== 'date' || !other.interval) continue;
    const [from, to] =
      k < index ? [ranges[k]?.[1] ?? 0, ranges[index]?.[0] ?? 0] : [ranges[index]?.[1] ?? 0, ranges[k]?.[0] ?? 0];
    let distance = to - from;
    for (let i = from; i <= to; i++) if (cuts.has(i)) distance += 20;
    if (distance < nearest) {
      nearest = distance;
      best = other;
    }
  }
  return best && nearest < 20 ? { date: best } : {};
}

/** Whether what stands right before the mention says that it is not what is the case. */
function isContrast(document: TokenizedDocument, first: number, start: number, language: Language): boolean {
  for (let i = first - 1; i >= start && i >= first - 5; i--) {
    const token = document.tokens[i];
    if (!token || token.kind === 'punctuation') return false;
    if (language.verify.contrast.has(token.norm)) return true;
  }
  return false;
}

function spreadOf(bags: readonly ReadonlySet<string>[]): Map<string, number> {
  const spread = new Map<string, number>();
  for (const stems of bags) for (const stem of stems) spread.set(stem, (spread.get(stem) ?? 0) + 1);
  return spread;
}

function conceptsOf(stems: Iterable<string>, language: Language): Set<number> {
  const concepts = new Set<number>();
  for (const stem of stems) for (const concept of language.verify.concepts.get(stem) ?? NONE) concepts.add(concept);
  return concepts;
}

function bagsOf(document: TokenizedDocument, lexicon: Lexicon): Set<string>[] {
  return document.sentences.map((sentence) => {
    const stems = new Set<string>();
    for (let i = sentence.first; i < sentence.last; i++) if (lexicon.stems[i]) stems.add(lexicon.stems[i] as string);
    return stems;
  });
}

/** The tokens that `span` covers, half open; logarithmic. */
export function rangeOf(document: TokenizedDocument, span: Span): [number, number] {
  const { tokens } = document;
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= span.start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < tokens.length && (tokens[last]?.start ?? Infinity) < span.end) last++;
  return [low, last];
}

/** Words of the mention's own sentence, nearer ones counting more; what parts the sentence lets less through. */
function walk(
  document: TokenizedDocument,
  lexicon: Lexicon,
  occupied: Int32Array,
  cuts: ReadonlySet<number>,
  own: number,
  first: number,
  last: number,
  sentenceIndex: number,
  language: Language,
  terms: Map<string, number>,
  names: Set<string>,
): void {
  const sentence = document.sentences[sentenceIndex];
  if (!sentence) return;
  for (const step of [-1, 1] as const) {
    let near = 1;
    let crossed = own;
    for (let i = step < 0 ? first - 1 : last; i >= sentence.first && i < sentence.last; i += step) {
      const token = document.tokens[i];
      if (!token) break;
      near *= CROSSING.token;
      if (cuts.has(step < 0 ? i + 1 : i)) near *= CROSSING.cut;
      const at = occupied[i] as number;
      if (at >= 0 && at !== own) {
        if (at !== crossed) near *= CROSSING.mention;
        crossed = at;
      } else if (token.kind === 'punctuation') {
        if (isStrong(token.norm)) near *= CROSSING.strong;
        else if (token.norm === ',') near *= CROSSING.comma;
      } else if (language.verify.joints.has(token.norm)) near *= CROSSING.joint;
      const stem = lexicon.stems[i] as string;
      if (!stem) continue;
      if (lexicon.names[i]) names.add(stem);
      if ((terms.get(stem) ?? 0) < near) terms.set(stem, near);
    }
  }
}

/** Words outside the sentence: the ones before and after, the paragraph, heading, table headers. */
function surroundings(
  document: TokenizedDocument,
  lexicon: Lexicon,
  mention: Mention,
  language: Language,
  bags: readonly ReadonlySet<string>[],
  terms: Map<string, number>,
): void {
  const add = (sentence: number, factor: number): void => {
    for (const stem of bags[sentence] ?? []) if ((terms.get(stem) ?? 0) < factor) terms.set(stem, factor);
  };
  const block = document.blocks[mention.block];
  const own = mention.sentence;
  const { sentences, blocks } = document;
  const sameParagraph = (index: number): boolean => {
    const other = sentences[index];
    const at = other && blocks[other.block];
    return !!at && !!block && at.paragraph === block.paragraph && at.kind !== 'heading' && at.kind !== 'meta';
  };
  for (const stem of headerStems(document, mention, language)) terms.set(stem, OUTSIDE.header);
  for (let i = own - 1, far = 0; i >= 0 && far < AROUND.before; i--, far++) {
    const at = blocks[sentences[i]?.block ?? -1];
    if (!at) break;
    if (at.kind === 'heading') {
      add(i, OUTSIDE.heading);
      break;
    }
    if (sameParagraph(i)) add(i, far === 0 ? OUTSIDE.before : OUTSIDE.paragraph);
    else if (far === 0) add(i, OUTSIDE.before / 2);
  }
  for (let i = own + 1, far = 0; sameParagraph(i) && far < AROUND.behind; i++, far++)
    add(i, far === 0 ? OUTSIDE.after : OUTSIDE.paragraph / 2);
}
