import type { Language } from '../../lang/types';
import type { CalculationKind } from '../../lang/verifyTables';
import type { Context, Contexts } from '../context';

/** The calculations that the words around a mention announce, each with how near its cue stands (0..1). */
export type CueSet = ReadonlyMap<CalculationKind, number>;

const WINDOW = 9;

/** The cues within a few words of the mention, in its sentence (a table's headers count as beside it). */
export function cuesOf(draft: Context, contexts: Contexts, language: Language): CueSet {
  const document = contexts.mentions.document;
  const sentence = document.sentences[draft.mention.sentence];
  const cues = new Map<CalculationKind, number>();
  const add = (kind: CalculationKind, near: number): void => {
    if ((cues.get(kind) ?? 0) < near) cues.set(kind, near);
  };
  if (sentence) {
    const from = Math.max(sentence.first, draft.first - WINDOW);
    const to = Math.min(sentence.last, draft.last + WINDOW);
    for (let i = from; i < to; i++) {
      const distance = i < draft.first ? draft.first - i : Math.max(0, i - draft.last);
      for (const cue of language.verify.cuesByFirst.get(document.tokens[i]?.norm ?? '') ?? []) {
        const words = cue.words;
        if (words.every((word, k) => document.tokens[i + k]?.norm === word)) add(cue.kind, 1 - distance / (WINDOW + 3));
      }
    }
  }
  const block = document.blocks[draft.mention.block];
  for (const header of [block?.headers?.column, block?.headers?.row])
    for (const word of header?.toLowerCase().match(/[\p{L}']+/gu) ?? [])
      for (const cue of language.verify.cuesByFirst.get(word) ?? []) if (cue.words.length === 1) add(cue.kind, 0.9);
  const mention = draft.mention;
  if (mention.kind === 'figure') {
    if (mention.form === 'multiple' || mention.quantity.dimension === 'multiple') add('ratio', 1);
    if (mention.change || mention.role === 'by') {
      add('change', 0.8);
      add('difference', 0.8);
    }
    if (mention.quantity.dimension === 'points') add('difference', 0.8);
    if (mention.quantity.dimension === 'ratio') add('share', 0.7);
    if (mention.quantity.dimension === 'duration') add('span', 0.4);
  }
  return cues;
}
