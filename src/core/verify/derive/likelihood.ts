import type { Context } from '../context';
import type { CueSet } from './cues';
import { FAMILIES, type Calculation } from './templates';
import { WEIGHTS } from './weights';

/** What speaks for a calculation being meant, its result left out. Each has a weight in `weights.ts`. */
export const FEATURES = [
  ...FAMILIES,
  'cue', // a word that announces it beside the figure, 0..1 by nearness
  'otherCue', // none for it, but one for another kind
  'mean', // how surely the draft's sentence is about its operands
  'least', // the least of them
  'told', // the share of the operands that the draft itself tells near by
  'allTold',
  'sentence', // its operands stand in one sentence of the source
  'paragraph',
  'list',
  'sources', // its operands come from two sources
  'sameNoun',
  'otherNoun',
  'ownNoun', // an operand counts what the draft's figure counts
  'near', // the operands lie beside each other in the source, 0..1
  'back', // how much of the operands' own words the draft has around the figure, on average
  'leastBack',
  'named', // the share of the operands whose noun stands in the draft's sentence
  'joint', // how much of the draft's words the operands cover together
  'adds', // what the operand that adds least to it adds
  'worked', // an operand was worked out before in the draft
] as const;
export type Feature = (typeof FEATURES)[number];

/** A calculation with how likely it is meant (a log weight beside that of 'none', which is `WEIGHTS.none`). */
export interface Weighed extends Calculation {
  readonly weight: number;
  /** How near a word that announces it stands, 0..1. */
  readonly cue: number;
}

export function weigh(calculation: Calculation, draft: Context, cues: CueSet): Weighed {
  let weight = 0;
  for (const [feature, value] of featuresOf(calculation, draft, cues)) weight += WEIGHTS[feature] * value;
  return { ...calculation, weight, cue: cueFor(calculation, cues) };
}

const cueFor = ({ kinds }: Calculation, cues: CueSet): number =>
  Math.max(0, ...kinds.map((kind) => cues.get(kind) ?? 0));

/** The features that aren't zero. */
export function featuresOf(
  calculation: Calculation,
  draft: Context,
  cues: CueSet,
): readonly (readonly [Feature, number])[] {
  const { operands, family } = calculation;
  const [a, b] = operands;
  let sum = 0;
  let least = 1;
  let told = 0;
  let worked = 0;
  let own = 0;
  let back = 0;
  let leastBack = 1;
  let named = 0;
  for (const one of operands) {
    sum += one.relevance;
    least = Math.min(least, one.relevance);
    if (one.told) told++;
    if (one.via) worked = 1;
    back += one.backward;
    leastBack = Math.min(leastBack, one.backward);
    const { head } = one.context;
    if (draft.head && head === draft.head) own = 1;
    if (head && (draft.terms.get(head) ?? 0) >= 0.25) named++;
  }
  const joint = jointly(operands);
  const found: [Feature, number][] = [
    [family, 1],
    ['mean', sum / operands.length],
    ['least', least],
    ['back', back / operands.length],
    ['leastBack', leastBack],
    ['named', named / operands.length],
    ['joint', joint],
  ];
  const add = (feature: Feature, value: number): void => void (value && found.push([feature, value]));
  const cue = cueFor(calculation, cues);
  add('cue', cue);
  if (!cue && cues.size) add('otherCue', 1);
  add('told', told / operands.length);
  add('allTold', told === operands.length ? 1 : 0);
  add('worked', worked);
  add('ownNoun', own);
  if (operands.length > 1)
    add('adds', Math.min(...operands.map((one) => joint - jointly(operands.filter((other) => other !== one)))));
  if (a && b) {
    if (a.of !== b.of) add('sources', 1);
    else if (!a.via && !b.via) {
      const x = a.context.mention;
      const y = b.context.mention;
      if (x.sentence === y.sentence) add('sentence', 1);
      else if (x.block === y.block) add('paragraph', 1);
      const list = a.of.contexts.lists[x.block] ?? -1;
      if (list >= 0 && list === a.of.contexts.lists[y.block]) add('list', 1);
      add('near', Math.max(0, 1 - (Math.abs(a.context.index - b.context.index) - 1) / 6));
    }
    if (a.context.head && b.context.head) add(a.context.head === b.context.head ? 'sameNoun' : 'otherNoun', 1);
  }
  return found;
}

/** How much of the draft's words around the figure the operands cover together, 0..1. */
function jointly(operands: Calculation['operands']): number {
  const [first, ...others] = operands;
  if (!first) return 0;
  let sum = 0;
  for (let i = 0; i < first.covers.length; i++) {
    let most = first.covers[i] ?? 0;
    for (const other of others) if (other.of === first.of) most = Math.max(most, other.covers[i] ?? 0);
    sum += most;
  }
  return sum;
}
