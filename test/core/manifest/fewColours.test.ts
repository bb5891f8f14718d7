import assert from 'node:assert/strict';
import { fewColours, paint } from '../../../scripts/lib/fewColours';

/** A picture of so many pixels of each colour. */
const picture = (...runs: readonly (readonly [colour: number, pixels: number])[]): Uint8Array =>
  Uint8Array.from(
    runs.flatMap(([colour, pixels]) =>
      Array.from({ length: pixels }, () => [colour >> 16, (colour >> 8) & 255, colour & 255, 255]).flat(),
    ),
  );

describe('the few colours of a picture', () => {
  const page = picture([0xffffff, 900], [0x101010, 60], [0x121212, 30], [0xfdfdfd, 9], [0xe00000, 4]);

  it('keeps the background, the letters and a thin red line before their shades', () =>
    assert.deepEqual(
      [...fewColours(page, 3)].map(([colour, kept]) => [colour.toString(16), kept.toString(16)]),
      [
        ['ffffff', 'ffffff'],
        ['101010', '101010'],
        ['121212', '101010'],
        ['fdfdfd', 'ffffff'],
        ['e00000', 'e00000'],
      ],
    ));

  it('changes nothing where there are colours enough', () => {
    const painted = page.slice();
    paint(painted, fewColours(page, 24));
    assert.deepEqual(painted, page);
  });

  it('paints in the colours that are kept, and no other', () => {
    const painted = page.slice();
    paint(painted, fewColours(page, 2));
    const left = new Set(Array.from({ length: painted.length / 4 }, (_, i) => painted.slice(i * 4, i * 4 + 3).join()));
    assert.deepEqual([...left], ['255,255,255', '16,16,16']);
  });
});
