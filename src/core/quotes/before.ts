import { accordingTo, gapped, possessiveNoun, viewOf } from './phrases';
import type { Stretch } from './marks';
import type { Parts } from './speakers';
import type { Attributed } from './types';

/** 'Frank said: “…”', 'Frank said that the move was “…”', 'she called it a “…”', 'according to Frank, “…”'. */
export function attributedBefore(parts: Parts, stretch: Stretch, first: number, last: number): Attributed | undefined {
  const { scene, subjects, whom } = parts;
  const at = stretch.first - 1;
  const sentence = scene.sentenceStart(at, first);
  for (const [from, sameSentence] of [
    [sentence, true],
    [scene.previousSentence(sentence, first), false],
  ] as const) {
    if (from === undefined) continue;
    const to = sameSentence ? at : sentence;
    if (!sameSentence) {
      // Another sentence leads a quote in only with a colon, or when the quote is a sentence of its own behind a bare attribution.
      if (scene.norm(to - 1) !== ':') continue;
    }
    const gap = sameSentence ? gapped(parts, at, from) : undefined;
    if (gap) return { ...whom.resolve(gap.subject), certain: true };
    const cue = scene.lastCueIn(from, to);
    if (cue === undefined) {
      const according = accordingTo(parts, from, to) ?? viewOf(parts, from);
      if (according)
        return {
          ...whom.resolve(according.subject),
          cue: according.text,
          cueSpan: according.span,
          certain: true,
        };
      const possessive = possessiveNoun(parts, from, to);
      if (possessive)
        return {
          ...whom.resolve(possessive.subject),
          cue: possessive.text,
          cueSpan: possessive.span,
          certain: false,
        };
      const tail = sameSentence ? attributedAtEnd(parts, stretch, last) : undefined;
      if (tail) return tail;
      // 'Vask puts the risk at “one in five”': whom the sentence is about.
      const about = sameSentence ? subjects.ofSentence(from, to) : undefined;
      const resolved = about && whom.resolve(about);
      if (resolved?.speaker) return { ...resolved, certain: true };
      continue;
    }
    const subject = subjects.before(cue, from) ?? subjects.behind(cue, to);
    if (subject) return whom.attribution(subject, cue, from, to);
  }
  return undefined;
}

/** Whether a verb of saying with its subject stands before a quote in its sentence. */
export function isLed({ scene, subjects }: Parts, stretch: Stretch, first: number): boolean {
  const from = scene.sentenceStart(stretch.first - 1, first);
  const cue = scene.lastCueIn(from, stretch.first - 1);
  return cue !== undefined && subjects.before(cue, from) !== undefined;
}

/** '… is “wrong” and must go, Frank said.': an attribution that ends the sentence. */
function attributedAtEnd(parts: Parts, stretch: Stretch, last: number): Attributed | undefined {
  const { scene, subjects, whom } = parts;
  const end = scene.sentenceEnd(stretch.next, last);
  for (let t = end - 1; t > stretch.next; t--) {
    if (scene.inQuote[t]) return undefined;
    if (scene.norm(t) !== ',') continue;
    const cue = scene.cueIn(t + 1, end, 12);
    if (cue === undefined) continue;
    const subject = cue === t + 1 ? subjects.behind(cue, end) : subjects.rightBefore(cue, t + 1);
    if (!subject || Math.min(subject.first, cue) > t + 4) continue;
    return whom.attribution(subject, cue, t + 1, end);
  }
  return undefined;
}
