import type { Figure } from '../../figures/types';
import { aligner, coverer } from '../align';
import { isTrue } from '../compare';
import type { Context, Contexts } from '../context';
import { isCounted } from '../kin';
import { valueOf } from '../values';
import { specificity } from '../specificity';
import type { Pair, Prepared } from '../pairs';
import type { Derived, Ground } from './types';

/** A source's mention with how surely the draft's sentence is about it, 0..1. */
export interface Ranked {
  readonly context: Context;
  readonly of: Prepared;
  readonly relevance: number;
  /** How much of its own words the draft has around the figure, 0..1. */
  readonly backward: number;
  /** What it covers of the draft's words around the figure, by word. */
  readonly covers: Float64Array;
  /** Set when the draft itself gives this figure near by, and rightly. */
  readonly told: boolean;
  /** What it was worked out from, when it is a figure of the draft that was derived before. */
  readonly via?: Derived;
}

/** Before it is known whether it comes among the first. */
type Uncovered = Omit<Ranked, 'covers'>;

const NOTHING = new Float64Array();

/** As many operands are tried with one another. */
const MOST = 20;

/** The source's mentions that a calculation in the draft's sentence could rest on, best first. */
export function operandsOf(draft: Context, ground: Ground): Ranked[] {
  const { contexts, sources, language } = ground;
  const told = toldNear(draft, ground);
  const ranked: Uncovered[] = [];
  for (const of of sources) {
    const bySentence = new Map<number, number>();
    const align = aligner(draft, contexts, of.contexts, language);
    const own = of.contexts.all.map((context) => {
      const aligned = align(context);
      const given = told.get(context) ?? 0;
      const relevance = Math.max(
        given,
        Math.min(0.85, 1.3 * (0.8 * aligned.forward + 0.2 * aligned.backward + (aligned.head > 0 ? 0.08 : 0))),
      );
      const sentence = context.mention.sentence;
      bySentence.set(sentence, Math.max(bySentence.get(sentence) ?? 0, relevance));
      return { context, of, relevance, backward: aligned.backward, told: given > 0 };
    });
    for (const one of own) {
      const neighbours = 0.6 * (bySentence.get(one.context.mention.sentence) ?? 0);
      const kept = neighbours > one.relevance ? { ...one, relevance: neighbours } : one;
      ranked.push(kept, ...partsOf(kept));
    }
  }
  ranked.sort((a, b) => b.relevance - a.relevance);
  const before = workedOut(draft, ground);
  const covers = new Map(sources.map((of) => [of, coverer(draft, of.contexts)]));
  const covering = (one: Uncovered): Ranked => ({ ...one, covers: covers.get(one.of)?.(one.context) ?? NOTHING });
  return [...before, ...ranked.slice(0, MOST - before.length).map(covering)];
}

/** 'Five of the nine' gives the counts five and nine as well. */
function partsOf(one: Uncovered): Uncovered[] {
  const figure = one.context.mention;
  if (figure.kind !== 'figure' || !figure.quantity.ratio || !isCounted(figure)) return [];
  return figure.quantity.ratio.map((value) => {
    const quantity = { ...figure.quantity, ratio: undefined };
    const mention: Figure = {
      ...figure,
      form: 'cardinal',
      quantity: { ...quantity, low: value, high: value, dimension: 'count', unit: '', step: 1 },
    };
    return { ...one, context: { ...one.context, mention, value: valueOf(mention) }, relevance: one.relevance * 0.95 };
  });
}

/** As far behind a figure that was told, or worked out, another may rest on it, in sentences. */
export const REACH = { told: 4, worked: 3 } as const;

/** Figures of the same paragraph that were worked out before: 'the total is 1,500; libraries got three-fifths of that'. */
function workedOut(draft: Context, { contexts, earlier }: Ground): Ranked[] {
  const blocks = contexts.mentions.document.blocks;
  const found: Ranked[] = [];
  for (const [context, via] of earlier) {
    const of = via.operands[0]?.of;
    const apart = draft.mention.sentence - context.mention.sentence;
    if (!of || apart < 0 || apart > REACH.worked || context === draft) continue;
    if (blocks[context.mention.block]?.paragraph !== blocks[draft.mention.block]?.paragraph) continue;
    const cover = coverer(draft, of.contexts);
    found.push({
      context,
      of,
      backward: 0.5,
      covers: cover(context),
      relevance: apart === 0 ? 0.95 : apart === 1 ? 0.85 : 0.6,
      told: true,
      via,
    });
  }
  return found.slice(-4);
}

/**
 * What a mention of the draft repeats rightly, and how surely a calculation near by may rest on it, 0..1; undefined where it is told too
 * unsurely. `table` has the pairs of each mention, best first.
 */
export function toldAt(
  { index, mention }: Context,
  table: Ground['table'],
): { readonly equal: Pair; readonly surely: number } | undefined {
  const equal = table[index]?.find(({ kin }) => isTrue(kin));
  if (!equal || equal.score < 0.2 - 0.15 * specificity(mention)) return undefined;
  return { equal, surely: Math.min(1, 0.75 + equal.score / 2) };
}

/** The mentions within reach of one, and those of its paragraph, in order. */
function around(draft: Context, { all, mentions }: Contexts): readonly Context[] {
  const { blocks } = mentions.document;
  const paragraph = blocks[draft.mention.block]?.paragraph;
  const isNear = (other: Context | undefined): boolean =>
    other !== undefined &&
    (Math.abs(other.mention.sentence - draft.mention.sentence) <= REACH.told ||
      blocks[other.mention.block]?.paragraph === paragraph);
  let first = draft.index;
  while (isNear(all[first - 1])) first--;
  let end = draft.index + 1;
  while (isNear(all[end])) end++;
  return all.slice(first, end);
}

/** The source's mentions that the draft repeats rightly in the same sentence, paragraph or table. */
function toldNear(draft: Context, { contexts, table }: Ground): Map<Context, number> {
  const blocks = contexts.mentions.document.blocks;
  const own = blocks[draft.mention.block];
  const told = new Map<Context, number>();
  let tableStart = draft.mention.block;
  while (own?.kind === 'cell' && blocks[tableStart - 1]?.kind === 'cell') tableStart--;
  for (const other of own?.kind === 'cell' ? contexts.all : around(draft, contexts)) {
    if (other === draft) continue;
    const apart = Math.abs(other.mention.sentence - draft.mention.sentence);
    const block = blocks[other.mention.block];
    const cells = own?.kind === 'cell' && block?.kind === 'cell';
    const sameRow = cells && block.paragraph === own.paragraph;
    const sameColumn = cells && !!own.headers?.column && block.headers?.column === own.headers.column;
    const sameParagraph = block?.paragraph === own?.paragraph;
    const before =
      own?.kind === 'cell' &&
      !cells &&
      other.mention.block < draft.mention.block &&
      other.mention.block >= tableStart - 2;
    const near = sameRow
      ? 0.9
      : sameColumn
        ? 0.8
        : cells || before
          ? 0.5
          : apart === 0
            ? 1
            : apart === 1 && sameParagraph
              ? 0.8
              : apart === 1
                ? 0.5
                : sameParagraph
                  ? 0.6
                  : apart <= REACH.told
                    ? 0.3
                    : 0;
    if (near === 0) continue;
    const found = toldAt(other, table);
    if (!found) continue;
    const relevance = near * found.surely;
    if ((told.get(found.equal.source) ?? 0) < relevance) told.set(found.equal.source, relevance);
  }
  return told;
}
