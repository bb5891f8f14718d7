/** Which colour of a palette each colour becomes, both as 0xRRGGBB. */
export type ColourMap = ReadonlyMap<number, number>;

/**
 * Chooses the colours of a picture that are kept: first the most frequent one, then, one by one, the colour that is shown worst so far
 * (how often it stands there, times the square of its distance to the nearest that is kept). So a plain background costs one colour,
 * and a thin red line keeps its own.
 * @param rgba four bytes a pixel; the last is not looked at.
 */
export function fewColours(rgba: Uint8Array | Uint8ClampedArray, most: number): ColourMap {
  const counts = new Map<number, number>();
  for (let at = 0; at < rgba.length; at += 4) {
    const colour = colourAt(rgba, at);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const all = [...counts].map(([colour, count]) => ({ colour, count, kept: colour, distance: Infinity }));
  for (let kept = 0; kept < most; kept++) {
    const worst = all.reduce((a, b) => (cost(b) > cost(a) ? b : a));
    if (worst.distance === 0) break;
    const { colour } = worst;
    for (const one of all) {
      const distance = between(one.colour, colour);
      if (distance < one.distance) Object.assign(one, { distance, kept: colour });
    }
  }
  return new Map(all.map(({ colour, kept }) => [colour, kept]));
}

/** Paints a picture in the colours of a map, in place. */
export function paint(rgba: Uint8Array | Uint8ClampedArray, map: ColourMap): void {
  for (let at = 0; at < rgba.length; at += 4) {
    const kept = map.get(colourAt(rgba, at)) ?? 0;
    rgba[at] = kept >> 16;
    rgba[at + 1] = (kept >> 8) & 255;
    rgba[at + 2] = kept & 255;
  }
}

const colourAt = (rgba: Uint8Array | Uint8ClampedArray, at: number): number =>
  ((rgba[at] ?? 0) << 16) | ((rgba[at + 1] ?? 0) << 8) | (rgba[at + 2] ?? 0);

/** Before any colour is kept, how often one stands there decides. */
const cost = ({ count, distance }: { readonly count: number; readonly distance: number }): number =>
  distance === Infinity ? count : count * distance;

const between = (a: number, b: number): number =>
  ((a >> 16) - (b >> 16)) ** 2 + (((a >> 8) & 255) - ((b >> 8) & 255)) ** 2 + ((a & 255) - (b & 255)) ** 2;
