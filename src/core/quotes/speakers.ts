import type { TokenizedDocument } from '../document/types';
import type { Language } from '../lang/types';
import { attributedBefore, isLed } from './before';
import { attributedBehind } from './behind';
import { Carrying } from './carry';
import type { Names } from './index';
import type { Stretch } from './marks';
import { Scene } from './scene';
import { dashed, labelled, signed } from './signed';
import { Subjects } from './subjects';
import type { Attributed } from './types';
import { Whom } from './whom';

/** What every pattern of attribution works with. */
export interface Parts {
  readonly scene: Scene;
  readonly subjects: Subjects;
  readonly whom: Whom;
}

export function partsOf(
  document: TokenizedDocument,
  language: Language,
  names: Names,
  stretches: readonly Stretch[],
): Parts {
  const scene = new Scene(document, language, names, stretches);
  return { scene, subjects: new Subjects(scene), whom: new Whom(scene) };
}

/** Who speaks in each quote, in their order: from cues beside it, in its sentence, in its paragraph, or carried over. */
export function speakersOf(parts: Parts): Attributed[] {
  const { stretches } = parts.scene;
  const direct = stretches.map((stretch) => attributionOf(parts, stretch) ?? { certain: false });
  return new Carrying(parts).carry(direct);
}

/** From words outside quotation marks in the quote's own paragraph; the first pattern that fits decides. */
function attributionOf(parts: Parts, stretch: Stretch): Attributed | undefined {
  const { document, referents } = parts.scene;
  const range = document.blockTokens[stretch.block];
  if (!range) return undefined;
  const turn = document.blocks[stretch.block]?.speaker;
  if (stretch.bare) return dashed(parts, stretch);
  if (turn) return { speaker: referents.named(turn) ?? turn, certain: true };
  return (
    signed(parts, stretch, range.last) ??
    attributedBehind(parts, stretch, range.last, isLed(parts, stretch, range.first)) ??
    labelled(parts, stretch, range.first) ??
    attributedBefore(parts, stretch, range.first, range.last) ??
    dashed(parts, stretch)
  );
}
