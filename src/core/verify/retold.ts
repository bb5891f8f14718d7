import type { Draft } from '../drafts/types';
import type { Figure } from '../figures/types';
import type { Language } from '../lang/types';
import { relateMentions } from '../quantities/calendarRelation';
import type { Source } from '../sources/types';
import { contains } from '../text/span';
import type { Steps } from '../text/steps';
import { classOf, type Given } from './belief/features';
import { weighGroup } from './belief/neighbours';
import { unclaimed } from './claimed';
import { digits, isTrue, type Kinship } from './compare';
import type { Context, Contexts } from './context';
import { kinOf } from './kin';
import { claimsOf, pairsOf, type Pair } from './pairs';
import { partsWithin, type Parts } from './parts';

// What a draft tells twice, in a headline and in its text, and differently: the draft is read as its own source, by the same weights.

/** How probably each of two figures must repeat the other. */
const LEAST = 0.85;
/** The same of two long numbers of which one is the other misprinted: hardly two facts look so alike. */
const LEAST_MISPRINT = 0.4;
/** From so many significant digits on a number is long. */
const LONG = 4;
/** How much of the own part of one sentence the other's must have, and how much of the other's the one's. */
const LEAST_PART = { more: 0.55, less: 0.1 } as const;
/** How near the sum of two shares lies to 1 when one is what the other leaves. */
const REST = 0.005;
/** As many mentions are weighed in one step. */
const AT_ONCE = 16;

/** Pairs of figures from different paragraphs that tell the same thing differently, in the order of the draft. */
export function* retellings(
  draft: Draft,
  contexts: Contexts,
  language: Language,
): Steps<(readonly [Context, Context])[]> {
  const { blocks } = contexts.mentions.document;
  const paragraphOf = ({ mention }: Context): number => blocks[mention.block]?.paragraph ?? -1;
  // Cells of a table tell different things by their rows.
  const figures = contexts.all.filter(({ mention, isCell }) => mention.kind === 'figure' && !isCell);
  const inSentence = sentencesOf(figures);
  const isAlike = liker(contexts);
  const suspects: (readonly [Context, Context])[] = [];
  const asked = new Set<number>();
  for (const [i, a] of figures.entries()) {
    if (i % AT_ONCE === 0) yield;
    for (let k = i + 1; k < figures.length; k++) {
      const b = figures[k] as Context;
      if (paragraphOf(a) === paragraphOf(b) || !isAlike(a, b) || !shareWords(a, b)) continue;
      const kin = kinOf(a, b);
      if (kin === 'none' || !isWrong(kin) || isTold(a, b, inSentence) || isTold(b, a, inSentence)) continue;
      if (!(isMisprint(kin, a, b) || isSameStatement(partsWithin(a, b, contexts, language)))) continue;
      suspects.push([a, b]);
      asked.add(a.mention.sentence);
      asked.add(b.mention.sentence);
    }
  }
  if (!suspects.length) return [];
  const own = contexts.all.filter(({ mention }) => asked.has(mention.sentence));
  yield;
  const weighed = yield* weighedPairs(own, draft, contexts, language);
  return suspects.filter(([a, b]) => isSure(weighed.get(a)?.get(b)) && isSure(weighed.get(b)?.get(a)));
}

const isWrong = (kin: Kinship): boolean => {
  const of = classOf(kin);
  return of === 'slip' || of === 'plain';
};

const isMisprint = (kin: Kinship, ...both: readonly Context[]): boolean =>
  kin === 'typo' && both.every(({ value }) => digits(value?.low ?? 0).length >= LONG);

const isSameStatement = ({ forward, backward }: Pick<Parts, 'forward' | 'backward'>): boolean =>
  Math.max(forward, backward) >= LEAST_PART.more && Math.min(forward, backward) >= LEAST_PART.less;

/** Whether one figure is sure to repeat the other, as far as the one's side tells. */
const isSure = (pair: Pair | undefined): boolean =>
  !!pair && pair.probability >= (isMisprint(pair.kin, pair.draft, pair.source) ? LEAST_MISPRINT : LEAST);

/** Tells whether two figures are told in the same way: of nobody else, by nobody else, of no other time, both of all or both of a part, risen or fallen alike. */
function liker({ mentions }: Contexts): (a: Context, b: Context) => boolean {
  const { givers, quotes, document } = mentions;
  const quoted = new Set(mentions.figures.filter((figure) => quotes.some((quote) => contains(quote, figure))));
  const isPart = ({ last }: Context): boolean => document.tokens[last]?.norm === 'of';
  return (a, b) => {
    const [one, two] = [a.mention as Figure, b.mention as Figure];
    if (one.form !== two.form || one.change !== two.change || a.role !== b.role || a.contrast !== b.contrast)
      return false;
    if (a.date && b.date && relateMentions(a.date, b.date) === 'disjoint') return false;
    if (isPart(a) !== isPart(b) || quoted.has(one) !== quoted.has(two)) return false;
    const [giver, other] = [givers.get(one), givers.get(two)];
    if (giver && other && giver !== other) return false;
    // Three percent and 97 percent are the rest of one another.
    if (a.value?.scale === 'share' && b.value?.scale === 'share' && Math.abs(a.value.low + b.value.low - 1) < REST)
      return false;
    return !isOfOthers(a, b);
  };
}

/** Whether the parts of two sentences name somebody each, and nobody in common. */
function isOfOthers(a: Context, b: Context): boolean {
  const [one, two] = [a, b].map(({ names, part }) => new Set([...names].filter((name) => part.has(name))));
  return !!one?.size && !!two?.size && !meet(one, two);
}

/** Whether the own parts of two sentences share a word, or have words that stand for one another. */
const shareWords = (a: Context, b: Context): boolean => meet(a.part, b.part) || meet(a.partConcepts, b.partConcepts);

function meet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

/** Whether another figure of the other's sentence says what the one says: 'promised £1.3m, has £800,000', told again. */
const isTold = (one: Context, other: Context, inSentence: ReadonlyMap<number, readonly Context[]>): boolean =>
  (inSentence.get(other.mention.sentence) ?? []).some((third) => third !== other && isTrue(kinOf(one, third)));

function sentencesOf(figures: readonly Context[]): Map<number, Context[]> {
  const found = new Map<number, Context[]>();
  for (const one of figures) {
    const list = found.get(one.mention.sentence);
    if (list) list.push(one);
    else found.set(one.mention.sentence, [one]);
  }
  return found;
}

/** How probably each of `own` repeats which other mention of the draft. */
function* weighedPairs(
  own: readonly Context[],
  draft: Draft,
  contexts: Contexts,
  language: Language,
): Steps<Map<Context, Map<Context, Pair>>> {
  const itself: Source = { key: '', path: draft.path, provenance: {}, sha256: '', mentions: draft.mentions };
  const pairs = pairsOf(
    own,
    contexts,
    [{ source: itself, contexts }],
    language,
    (a, b) => a.mention.sentence !== b.mention.sentence && shareWords(a, b),
  );
  yield;
  const claims = claimsOf(pairs);
  const given = unclaimed(own, pairs).map((free, i): Given => ({
    draft: own[i] as Context,
    foreign: { names: [], head: false },
    claims,
    pairs: free,
    top: free[0]?.score ?? 0,
  }));
  for (const weighing of weighGroup(given)) weighing.belief();
  return new Map(given.map((one) => [one.draft, new Map(one.pairs.map((pair) => [pair.source, pair]))]));
}
