import type { Token } from '../text/tokens';
import type { Stretch } from './marks';
import type { Parts } from './speakers';
import type { Attributed } from './types';

/** 'Clinton: “…”': whose words follow, where nothing else stands before the colon but a sentence's end. */
export function labelled(parts: Parts, stretch: Stretch, first: number): Attributed | undefined {
  const { scene, whom } = parts;
  const colon = stretch.first - 2;
  if (scene.norm(colon) !== ':') return undefined;
  const from = scene.sentenceStart(stretch.first - 1, first);
  for (let t = Math.max(from, colon - 5); t < colon; t++) {
    const name = scene.nameAt.get(t);
    if (!name || name.next !== colon || scene.inQuote[t]) continue;
    const led = t === from || /^[.!?–—-]$/.test(scene.norm(t - 1)) || scene.isQuoteMark(t - 1) || t - from <= 2;
    if (led) {
      const subject = { name: name.name, first: t, next: name.next, span: scene.span(t, name.next) };
      return { ...whom.resolve(subject), certain: true };
    }
  }
  return undefined;
}

/** '“…” – Sanders.': the name behind a dash, and nothing more. */
export function signed(parts: Parts, stretch: Stretch, last: number): Attributed | undefined {
  const { scene, whom } = parts;
  let t = stretch.next + 1;
  if (!/^[—–-]$/.test(scene.norm(t))) return undefined;
  while (/^[—–-]$/.test(scene.norm(t))) t++;
  const name = scene.nameAt.get(t);
  if (!name || !(name.next >= last || /^[.,("“]$/.test(scene.norm(name.next)))) return undefined;
  const subject = { name: name.name, first: t, next: name.next, span: scene.span(t, name.next) };
  return { ...whom.resolve(subject), certain: true };
}

/** A block quote's last line: '— Pema Wangchuk, Thimphu'. */
export function dashed(parts: Parts, stretch: Stretch): Attributed | undefined {
  const { scene, whom } = parts;
  const block = scene.document.blocks[stretch.block];
  if (!block || !block.quoteDepth) return undefined;
  for (let i = stretch.block; i <= stretch.block + 2; i++) {
    const range = scene.document.blockTokens[i];
    if (!range || !scene.document.blocks[i]?.quoteDepth) return undefined;
    let from = i === stretch.block ? stretch.next + (stretch.bare ? 0 : 1) : range.first;
    let dashes = 0;
    while (from < range.last && /^[—–-]$/.test(scene.norm(from))) {
      from++;
      dashes++;
    }
    if (!dashes) continue;
    for (let t = from; t < Math.min(range.last, from + 4); t++) {
      const name = scene.nameAt.get(t);
      if (name)
        return {
          ...whom.resolve({ name: name.name, first: t, next: name.next, span: scene.span(t, name.next) }),
          certain: true,
        };
    }
    const text = scene.document.prose.slice(
      (scene.tokens[from] as Token | undefined)?.start ?? 0,
      range.last > from ? (scene.tokens[range.last - 1] as Token).end : 0,
    );
    const plain = /^[^,;(]{2,60}/.exec(text)?.[0]?.trim();
    if (plain) return { speaker: scene.referents.named(plain) ?? plain, certain: true };
  }
  return undefined;
}
