import type { Block } from '../document/types';
import type { Language } from '../lang/types';
import type { Source } from '../sources/types';
import { aligner, type Alignment } from './align';
import { isRepeated, isTrue, type Kinship } from './compare';
import type { Context, Contexts } from './context';
import { kinOf } from './kin';
import { overlapper, type Overlap } from './overlap';
import { parter, type Parts } from './parts';
import { specificity } from './specificity';

/** A source with what has been prepared from it once. */
export interface Prepared {
  readonly source: Source;
  readonly contexts: Contexts;
}

/** A draft's mention beside one of a source's. */
export interface Pair {
  readonly draft: Context;
  readonly source: Context;
  readonly of: Prepared;
  readonly alignment: Alignment;
  /** What their sentences have in common. */
  readonly overlap: Overlap;
  /** What their own parts of these sentences have in common. */
  readonly parts: Parts;
  /** How far apart they stand, as shares of their texts, 0..1; less where the draft is so short that its order tells little. */
  readonly apart: number;
  readonly kin: Kinship;
  /** The alignment's score with what the neighbours say added. */
  score: number;
  /** What the neighbours say: how much of it equal figures that stand together in both texts added. */
  company: number;
  /**
   * For a pair that differs: how much better its mention and another of the draft fit each other's values than their own, -2..2 ('151 dearer,
   * 468 cheaper' beside '468 dearer, 151 cheaper'). For an equal one the same with the other sign. 0 where nothing can be exchanged.
   */
  exchange: number;
  /** How probable it is that the draft's mention repeats, rightly or wrongly, what the source's says: 0..1, known when it was decided. */
  probability: number;
  /** How probably other mentions of the draft's sentence repeat what stands in the source's sentence, summed, at most 2. */
  neighbours: number;
  /** The same of the sentences before and after. */
  beside: number;
}

/** Whether two pairs point into one sentence of a source. */
export const sameSentence = (a: Pair, b: Pair): boolean =>
  a.of === b.of && a.source.mention.sentence === b.source.mention.sentence;

/** What an equal neighbour in the same pair of sentences adds, at most, and one in the sentence before or after. */
const NEIGHBOUR = { placed: 0.2, adjacent: 0.14, same: 0.09, beside: 0.03, most: 0.22 } as const;
/** What is lost when another mention of the draft has the better claim to the same source mention. */
const CLAIMED = 0.1;

/** From so many sentences on a draft has an order of its own. */
const ORDERED = 12;

/** How much the order of a draft tells, 0..1. */
export const orderOf = (draft: Contexts): number => Math.min(1, (draft.bags.length - 1) / ORDERED);

/**
 * For each of `own` (mentions of one paragraph, list or table of the draft) its pairs with what the sources have of its kind, best first; only
 * those that `mayPair` lets through.
 */
export function pairsOf(
  own: readonly Context[],
  draft: Contexts,
  sources: readonly Prepared[],
  language: Language,
  mayPair?: (draft: Context, source: Context) => boolean,
): Pair[][] {
  const overlaps = sources.map((of) => overlapper(draft, of.contexts));
  const order = orderOf(draft);
  const table = own.map((d): Pair[] =>
    sources.flatMap((of, i) => {
      const overlapOf = overlaps[i] as (typeof overlaps)[number];
      const partsOf = parter(d, draft, of.contexts, language);
      const align = aligner(d, draft, of.contexts, language);
      const pairs: Pair[] = [];
      for (const s of of.contexts.all) {
        if (mayPair && !mayPair(d, s)) continue;
        const kin = kinOf(d, s);
        if (kin === 'none') continue;
        const alignment = align(s);
        pairs.push({
          draft: d,
          source: s,
          of,
          alignment,
          overlap: overlapOf(d.mention.sentence, s.mention.sentence),
          parts: partsOf(s),
          apart: order * Math.abs(d.place - s.mention.sentence / Math.max(1, of.contexts.bags.length)),
          kin,
          score: alignment.score,
          company: 0,
          exchange: 0,
          probability: 0,
          neighbours: 0,
          beside: 0,
        });
      }
      return pairs;
    }),
  );
  addNeighbours(table, draft.mentions.document.blocks);
  addExchanges(table);
  settleClaims(table);
  for (const pairs of table) pairs.sort((a, b) => b.score - a.score);
  return table;
}

/** Equal figures standing together in both texts say that the sentences speak of the same thing. */
function addNeighbours(table: readonly Pair[][], blocks: readonly Block[]): void {
  const rows = (context: Context): number =>
    blocks[context.mention.block]?.kind === 'cell' ? (blocks[context.mention.block]?.paragraph ?? -1) : -1;
  const equal = new Map<string, { pair: Pair; weight: number }[]>(); // source sentence → the draft's mentions with an equal there
  for (const pairs of table)
    for (const pair of pairs) {
      if (!isTrue(pair.kin)) continue;
      const place = `${pair.of.source.path}#${pair.source.mention.sentence}`;
      const list = equal.get(place);
      const item = { pair, weight: specificity(pair.draft.mention) };
      if (list) list.push(item);
      else equal.set(place, [item]);
    }
  for (const pairs of table)
    for (const pair of pairs) {
      const best = new Map<Context, number>(); // each neighbour counts once
      for (const { pair: other, weight } of equal.get(`${pair.of.source.path}#${pair.source.mention.sentence}`) ?? []) {
        if (other.draft === pair.draft || other.source === pair.source) continue;
        const apart =
          rows(pair.draft) >= 0 && rows(other.draft) === rows(pair.draft)
            ? 0
            : Math.abs(other.draft.mention.sentence - pair.draft.mention.sentence);
        if (apart > 1) continue;
        const step = other.draft.index - pair.draft.index;
        const adjacent = apart === 0 && Math.abs(step) === 1 && step === other.source.index - pair.source.index;
        const placed = adjacent && other.draft.mention.kind !== pair.draft.mention.kind; // a figure and its date
        const bonus =
          (placed
            ? NEIGHBOUR.placed
            : adjacent
              ? NEIGHBOUR.adjacent
              : apart === 0
                ? NEIGHBOUR.same
                : NEIGHBOUR.beside) * weight;
        if ((best.get(other.draft) ?? 0) < bonus) best.set(other.draft, bonus);
      }
      let bonus = 0;
      for (const one of best.values()) bonus += one;
      pair.company = Math.min(NEIGHBOUR.most, bonus);
      pair.score += pair.company;
    }
}

/** How well the own parts of two sentences fit, -1..1. */
const fitOf = ({ parts, alignment }: Pair): number =>
  (parts.forward + parts.backward - parts.crossed - parts.crossedBack) / 2 + alignment.role;

const isNear = (a: Context, b: Context): boolean =>
  Math.abs(a.mention.sentence - b.mention.sentence) <= 1 || (a.isCell && b.isCell);

/** Sets what an exchange of two values would make better. */
function addExchanges(table: readonly Pair[][]): void {
  const holders = new Map<Context, Pair[]>(); // a source's mention → the pairs that equal it
  for (const pairs of table)
    for (const pair of pairs) {
      if (!isTrue(pair.kin)) continue;
      const of = holders.get(pair.source);
      if (of) of.push(pair);
      else holders.set(pair.source, [pair]);
    }
  const byDraft = new Map(table.flatMap((pairs) => (pairs[0] ? [[pairs[0].draft, pairs] as const] : [])));
  for (const pairs of table) {
    const equals = pairs.filter((pair) => isTrue(pair.kin));
    if (!equals.length) continue;
    for (const pair of pairs) {
      if (isTrue(pair.kin)) continue;
      for (const held of holders.get(pair.source) ?? []) {
        if (held.draft === pair.draft || !isNear(held.draft, pair.draft)) continue;
        for (const own of equals) {
          if (own.of !== pair.of || own.source === pair.source || !isNear(own.source, pair.source)) continue;
          const other = byDraft.get(held.draft)?.find(({ source }) => source === own.source);
          if (!other || isTrue(other.kin)) continue;
          if (own.alignment.role > 0 && held.alignment.role > 0) continue; // 'from 8 to 12': the roles tell which is which
          const gain = fitOf(pair) + fitOf(other) - fitOf(own) - fitOf(held);
          if (pair.exchange === 0 || gain > pair.exchange) pair.exchange = gain;
          if (own.exchange === 0 || -gain < own.exchange) own.exchange = -gain;
        }
      }
    }
  }
}

/** For each of a source's mentions the pair with the mention of the draft that has its value, if only turned, and fits it best. */
export function claimsOf(table: readonly (readonly Pair[])[]): Map<Context, Pair> {
  const claims = new Map<Context, Pair>();
  for (const pairs of table)
    for (const pair of pairs) {
      if (!isRepeated(pair.kin)) continue;
      const held = claims.get(pair.source);
      if (!held || pair.score > held.score) claims.set(pair.source, pair);
    }
  return claims;
}

/** Where two mentions near each other in the draft want one of the source, the equal and better aligned one keeps it. */
function settleClaims(table: readonly Pair[][]): void {
  const claims = claimsOf(table);
  for (const pairs of table)
    for (const pair of pairs) {
      const held = claims.get(pair.source);
      if (!held || held.draft === pair.draft || isRepeated(pair.kin)) continue;
      const apart = Math.abs(held.draft.mention.sentence - pair.draft.mention.sentence);
      if (apart <= 1 && held.score >= pair.score * 0.7) pair.score -= CLAIMED;
    }
}
