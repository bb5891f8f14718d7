import { authored, accordingTo } from './phrases';
import type { Stretch } from './marks';
import type { Parts } from './speakers';
import type { Subject } from './subjects';
import type { Attributed } from './types';

/** As many tokens from a quote's end a verb of saying may stand. */
const REACH = 28;

/**
 * '“…,” said Frank', '“…,” Frank said', '“…,” he added', '“…” – according to'. For a fragment that has a cue before it in its sentence
 * (`led`), only what stands right behind it.
 */
export function attributedBehind(parts: Parts, stretch: Stretch, last: number, led: boolean): Attributed | undefined {
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
  const cue = cueBehind(parts, from, end);
  if (cue === undefined) {
    const found = accordingTo(parts, from, Math.min(end, from + 3)) ?? authored(parts, from, end);
    if (found) return { ...whom.resolve(found.subject), cue: found.text, cueSpan: found.span, certain: true };
    return comma ? bySomeVerb(parts, scene.norm(from) === 'as' ? from + 1 : from, end) : undefined;
  }
  const subject = subjects.around(cue, from, end);
  if (!subject) return undefined;
  const first = Math.min(cue, subject.first);
  // '“less advanced schools,” Trump said: “…”' leads in the next quote.
  if (led && !whole && (first > from + 1 || scene.norm(end - 1) === ':')) return undefined;
  if (!comma) {
    // A new sentence has its own affair, unless it is nothing but an attribution.
    const past = Math.max(cue + 1, subject.next);
    if (first > from + 1 || !whole || scene.hasQuoteAhead(cue + 1, end)) return undefined;
    if (ended && end - past > 6) return undefined;
  }
  return whom.attribution(subject, cue, from, end);
}

/** The first finite verb of saying behind a quote; 'calls' and the like only with what they say it of: 'Frank calls it'. */
function cueBehind({ scene }: Parts, from: number, end: number): number | undefined {
  const { participles, fragmentCues, they, he, she } = scene.tables;
  for (let t = from; t < Math.min(end, from + REACH); t++) {
    if (scene.inQuote[t]) return undefined;
    if (participles.has(scene.norm(t))) continue;
    if (scene.isCue(t)) return t;
    const object = scene.norm(t + 1);
    if (fragmentCues.has(scene.norm(t)) && scene.isVerb(t) && (they.has(object) || he.has(object) || she.has(object)))
      return t;
  }
  return undefined;
}

/** '“…,” Toomey fumed', '“…,” opined Cleveland’s Plain Dealer': whatever the verb, right behind a quote that ends in a comma. */
function bySomeVerb({ scene, subjects, whom }: Parts, from: number, end: number): Attributed | undefined {
  const isVerb = (t: number): boolean => {
    const token = scene.tokens[t];
    return (
      t < end &&
      token?.kind === 'word' &&
      !token.capital &&
      /.{2}(?:ed|es|[^s]s)$/.test(token.norm) &&
      !scene.tables.prepositions.has(token.norm) &&
      !scene.tables.articles.has(token.norm)
    );
  };
  const name = scene.nameAt.get(from);
  let subject: Subject | undefined;
  let verb = from;
  if (name && !scene.isPossessive(name)) {
    verb = name.next;
    subject = { name: name.name, first: from, next: name.next, span: scene.span(from, name.next) };
  } else if (scene.isPronoun(from)) {
    verb = from + 1;
    subject = { first: from, next: from + 1, span: scene.span(from, from + 1) };
  }
  while (verb < end && scene.tables.between.has(scene.norm(verb))) verb++;
  if (!isVerb(verb)) return undefined;
  if (!subject) {
    const named = scene.nameAt.get(verb + 1);
    subject = named && subjects.behind(verb, end);
  }
  return subject && whom.attribution(subject, verb, from, end);
}

/** The punctuation that closes a quote, marks of quotes inside it aside. */
function closingOf({ scene }: Parts, stretch: Stretch): string {
  let t = stretch.next - 1;
  while (t > stretch.first && /^["'’”»]$/.test(scene.tokens[t]?.text ?? '')) t--;
  return scene.norm(t);
}

/** Whether a quote begins its sentence (its own mark aside), or stands behind another one that did. */
function opensSentence({ scene }: Parts, stretch: Stretch): boolean {
  const at = stretch.first - 1;
  const range = scene.document.blockTokens[stretch.block];
  const before = scene.norm(at - 1);
  return at <= (range?.first ?? 0) || /^[.!?…"”’)]$/.test(before);
}
