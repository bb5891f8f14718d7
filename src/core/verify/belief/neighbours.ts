import type { Context } from '../context';
import type { Pair } from '../pairs';
import type { Given } from './features';
import { Weighing } from './index';

/** What falls on a source's sentence from one mention that is less than this is not counted. */
const LEAST = 0.02;
/** As much as neighbours may add. */
const MOST = 2;

/** Weighs the mentions of one group, each first by itself and then with its neighbours. */
export function weighGroup(group: readonly Given[]): Weighing[] {
  const weighings = group.map((given) => new Weighing(given));
  for (const one of weighings) one.belief();
  hearNeighbours(
    group.map(({ draft }) => draft),
    group.map(({ pairs }) => pairs),
  );
  for (const one of weighings) one.hear();
  return weighings;
}

/**
 * Sets for each pair of one group what the mentions near the draft's make of the source's sentence: how probably they repeat figures or dates
 * that stand in it, or beside it. `table` holds the pairs of `own`, weighed once without their neighbours.
 */
function hearNeighbours(own: readonly Context[], table: readonly (readonly Pair[])[]): void {
  const masses = table.map(massOf);
  own.forEach((context, i) => {
    const sentence = context.mention.sentence;
    const same: Map<string, number>[] = [];
    const beside: Map<string, number>[] = [];
    for (let k = i - 1; k >= 0 && sentence - sentenceOf(own, k) <= 1; k--)
      (sentenceOf(own, k) === sentence ? same : beside).push(masses[k] as Map<string, number>);
    for (let k = i + 1; k < own.length && sentenceOf(own, k) - sentence <= 1; k++)
      (sentenceOf(own, k) === sentence ? same : beside).push(masses[k] as Map<string, number>);
    if (!same.length && !beside.length) return;
    for (const pair of table[i] as readonly Pair[]) {
      const at = pair.source.mention.sentence;
      let here = 0;
      let near = 0;
      for (const mass of same) here += mass.get(placeOf(pair, at)) ?? 0;
      for (const mass of beside)
        near +=
          (mass.get(placeOf(pair, at - 1)) ?? 0) +
          (mass.get(placeOf(pair, at)) ?? 0) +
          (mass.get(placeOf(pair, at + 1)) ?? 0);
      pair.neighbours = Math.min(MOST, here);
      pair.beside = Math.min(MOST, near);
    }
  });
}

const sentenceOf = (own: readonly Context[], at: number): number => own[at]?.mention.sentence ?? -9;

const placeOf = ({ of }: Pair, sentence: number): string => `${sentence} ${of.source.path}`;

function massOf(pairs: readonly Pair[]): Map<string, number> {
  const mass = new Map<string, number>();
  for (const pair of pairs) {
    if (pair.probability < LEAST) continue;
    const place = placeOf(pair, pair.source.mention.sentence);
    mass.set(place, (mass.get(place) ?? 0) + pair.probability);
  }
  return mass;
}
