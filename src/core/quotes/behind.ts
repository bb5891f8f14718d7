import { accordingTo } from './phrases';
import type { Stretch } from './marks';
import type { Parts } from './speakers';
import type { Attributed } from './types';

/** '“…,” said Frank', '“…,” Frank said', '“…,” he added', '“…” – according to'. */
export function attributedBehind(parts: Parts, stretch: Stretch, last: number): Attributed | undefined {
  const { scene, subjects, whom } = parts;
  if (stretch.open) return undefined;
  let from = stretch.next + 1;
  if (/^[,–—-]$/.test(scene.norm(from))) from++;
  const end = scene.clauseEnd(from, last);
  const mark = closingOf(parts, stretch);
  const ended = /^[.…]$/.test(mark);
  const comma = /^[,!?—–-]$/.test(mark) || /^[,–—]$/.test(scene.norm(stretch.next + 1));
  const whole = opensSentence(parts, stretch);
  // 'He was “wrong”, and Frank said so' belongs to what stands before; '“It is wrong” Frank said' lacks a comma.
  if (!comma && !ended && !whole) return undefined;
  const cue = scene.cueIn(from, end, 28);
  if (cue === undefined) {
    const according = accordingTo(parts, from, Math.min(end, from + 3));
    if (according)
      return {
        ...whom.resolve(according.subject),
        cue: according.text,
        cueSpan: according.span,
        certain: true,
      };
    return undefined;
  }
  const subject = subjects.around(cue, from, end);
  if (!subject) return undefined;
  if (!comma) {
    // A new sentence has its own affair, unless it is nothing but an attribution.
    const first = Math.min(cue, subject.first);
    const past = Math.max(cue + 1, subject.next);
    if (first > from + 1 || !whole || scene.hasQuoteAhead(cue + 1, end)) return undefined;
    if (ended && end - past > 6) return undefined;
  }
  return whom.attribution(subject, cue, from, end);
}

/** The punctuation that closes a quote, marks of quotes inside it aside. */
function closingOf(parts: Parts, stretch: Stretch): string {
  const { scene } = parts;
  let t = stretch.next - 1;
  while (t > stretch.first && /^["'’”»]$/.test(scene.tokens[t]?.text ?? '')) t--;
  return scene.norm(t);
}

/** Whether a quote begins its sentence (its own mark aside), or stands behind another one that did. */
function opensSentence(parts: Parts, stretch: Stretch): boolean {
  const { scene } = parts;
  const at = stretch.first - 1;
  const range = scene.document.blockTokens[stretch.block];
  const before = scene.norm(at - 1);
  return at <= (range?.first ?? 0) || /^[.!?…"”’)]$/.test(before);
}
