import type { Parts } from './speakers';
import type { Span } from '../text/span';
import type { Token } from '../text/tokens';
import type { Subject } from './subjects';

export function accordingTo(
  parts: Parts,
  from: number,
  to: number,
): { subject: Subject; text: string; span: Span } | undefined {
  const { scene, subjects } = parts;
  for (let t = from; t < to; t++)
    for (const phrase of scene.language.quotes.accordingTo) {
      if (!phrase.every((word, i) => scene.norm(t + i) === word)) continue;
      const first = t + phrase.length;
      const subject = subjects.behind(first - 1, Math.min(first + 10, scene.tokens.length));
      if (subject) return { subject, text: phrase.join(' '), span: scene.span(t, first) };
    }
  return undefined;
}

/** 'Frank’s warning that “…”', 'in her words, “…”'. */
export function possessiveNoun(
  parts: Parts,
  from: number,
  to: number,
): { subject: Subject; text: string; span: Span } | undefined {
  const { scene, whom } = parts;
  for (let t = to - 1; t > from; t--) {
    if (scene.inQuote[t] || !scene.language.quotes.nouns.has(scene.norm(t))) continue;
    const before = scene.norm(t - 1);
    if (/^(?:her|his|its|their)$/.test(before)) {
      const name = whom.pronounOf(before, t - 1);
      return {
        subject: { ...(name && { name }), first: t - 1, next: t, span: scene.span(t - 1, t) },
        text: scene.tokens[t]?.text ?? '',
        span: scene.span(t, t + 1),
      };
    }
    for (let u = t - 1; u >= Math.max(from, t - 5); u--) {
      const name = scene.nameAt.get(u);
      if (name && /['’]s?$/.test((scene.tokens[name.next - 1] as Token).norm))
        return {
          subject: { name: name.name, first: u, next: name.next, span: scene.span(u, name.next) },
          text: scene.tokens[t]?.text ?? '',
          span: scene.span(t, t + 1),
        };
    }
  }
  return undefined;
}
