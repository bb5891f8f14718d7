import type { Language } from '../../lang/types';
import { align } from '../align';
import { isTrue } from '../compare';
import type { Context, Contexts } from '../context';
import type { Pair, Prepared } from '../pairs';

/** A source's mention with how surely the draft's sentence is about it, 0..1. */
export interface Ranked {
  readonly context: Context;
  readonly of: Prepared;
  readonly relevance: number;
  /** Set when the draft itself gives this figure near by, and rightly. */
  readonly told: boolean;
}

/** As many operands are tried with one another. */
const MOST = 14;

/** The source's mentions that a calculation in the draft's sentence could rest on, best first. */
export function operandsOf(
  draft: Context,
  contexts: Contexts,
  table: readonly Pair[][],
  sources: readonly Prepared[],
  language: Language,
): Ranked[] {
  const told = toldNear(draft, contexts, table);
  const ranked: Ranked[] = [];
  for (const of of sources) {
    const bySentence = new Map<number, number>();
    const own = of.contexts.all.map((context) => {
      const aligned = align(draft, contexts, context, of.contexts, language);
      const given = told.get(context) ?? 0;
      const relevance = Math.max(
        given,
        Math.min(0.85, 1.3 * (0.8 * aligned.forward + 0.2 * aligned.backward + (aligned.head > 0 ? 0.08 : 0))),
      );
      const sentence = context.mention.sentence;
      bySentence.set(sentence, Math.max(bySentence.get(sentence) ?? 0, relevance));
      return { context, of, relevance, told: given > 0 };
    });
    for (const one of own) {
      const neighbours = 0.6 * (bySentence.get(one.context.mention.sentence) ?? 0);
      ranked.push(neighbours > one.relevance ? { ...one, relevance: neighbours } : one);
    }
  }
  ranked.sort((a, b) => b.relevance - a.relevance);
  return ranked.slice(0, MOST);
}

/** The source's mentions that the draft repeats rightly in the same sentence, paragraph or table. */
function toldNear(draft: Context, contexts: Contexts, table: readonly Pair[][]): Map<Context, number> {
  const blocks = contexts.mentions.document.blocks;
  const own = blocks[draft.mention.block];
  const told = new Map<Context, number>();
  for (const other of contexts.all) {
    if (other === draft) continue;
    const apart = Math.abs(other.mention.sentence - draft.mention.sentence);
    const block = blocks[other.mention.block];
    const cells = own?.kind === 'cell' && block?.kind === 'cell';
    const sameRow = cells && block.paragraph === own.paragraph;
    const sameColumn = cells && !!own.headers?.column && block.headers?.column === own.headers.column;
    const sameParagraph = block?.paragraph === own?.paragraph;
    const near = sameRow
      ? 0.9
      : sameColumn
        ? 0.8
        : cells
          ? 0.5
          : apart === 0
            ? 1
            : apart === 1 && sameParagraph
              ? 0.8
              : apart === 1
                ? 0.5
                : sameParagraph
                  ? 0.6
                  : apart <= 4
                    ? 0.3
                    : 0;
    if (near === 0) continue;
    const equal = table[other.index]?.find((pair) => isTrue(pair.kin));
    if (!equal || equal.score < 0.16) continue;
    const relevance = near * Math.min(1, 0.75 + equal.score / 2);
    if ((told.get(equal.source) ?? 0) < relevance) told.set(equal.source, relevance);
  }
  return told;
}
