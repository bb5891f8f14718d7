import type { Span } from '../text/span';
import type { Parts } from './speakers';
import type { Subject } from './subjects';

/** Words without a verb that attribute, and whom they name. */
export interface Phrase {
  readonly subject: Subject;
  readonly text: string;
  readonly span: Span;
}

/** 'according to Frank', 'in the words of Eric Olson', as the first such phrase of `[from, to)`. */
export function accordingTo({ scene, subjects }: Parts, from: number, to: number): Phrase | undefined {
  for (let t = from; t < to; t++)
    for (const phrase of scene.tables.accordingTo) {
      if (!phrase.every((word, i) => scene.norm(t + i) === word)) continue;
      const first = t + phrase.length;
      const subject = subjects.behind(first - 1, Math.min(first + 10, scene.tokens.length));
      if (subject) return { subject, text: phrase.join(' '), span: scene.span(t, first) };
    }
  return undefined;
}

/** 'Frank’s warning that “…”', 'in her words, “…”', as the last such phrase of `[from, to)`. */
export function possessiveNoun({ scene, whom }: Parts, from: number, to: number): Phrase | undefined {
  const { she, he, they, nouns } = scene.tables;
  for (let t = to - 1; t > from; t--) {
    if (scene.inQuote[t] || !nouns.has(scene.norm(t))) continue;
    const noun = { text: scene.tokens[t]?.text ?? '', span: scene.span(t, t + 1) };
    const before = scene.norm(t - 1);
    if (!scene.isPronoun(t - 1) && (she.has(before) || he.has(before) || they.has(before))) {
      const name = whom.pronounOf(before, t - 1);
      return { ...noun, subject: { ...(name && { name }), first: t - 1, next: t, span: scene.span(t - 1, t) } };
    }
    for (let u = t - 1; u >= Math.max(from, t - 5); u--) {
      const name = scene.nameAt.get(u);
      if (name && scene.isPossessive(name))
        return {
          ...noun,
          subject: { name: name.name, first: u, next: name.next, span: scene.span(u, name.next) },
        };
    }
  }
  return undefined;
}

/** As many tokens behind a quote the noun of '“…” was the simple message from Frank' may stand. */
const REACH = 8;

/** '“…” was the message from Frank', '“…” That was the verdict of the court': the noun's author, right behind a quote. */
export function authored({ scene, subjects }: Parts, from: number, to: number): Phrase | undefined {
  const { nouns, passive, articles, authors } = scene.tables;
  const be = articles.has(scene.norm(from)) || scene.norm(from) === 'such' ? from + 1 : from;
  if (!passive.has(scene.norm(be))) return undefined;
  // '“…” is how Frank put it'
  if (scene.norm(be + 1) === 'how' || scene.norm(be + 1) === 'what') {
    const subject = subjects.behind(be + 1, be + 4);
    return subject && { subject, text: scene.tokens[be + 1]?.text ?? '', span: scene.span(be + 1, be + 2) };
  }
  for (let t = be + 1; t < Math.min(to, be + REACH); t++) {
    if (scene.inQuote[t] || scene.tokens[t]?.kind !== 'word') return undefined;
    if (!nouns.has(scene.norm(t)) || !authors.has(scene.norm(t + 1))) continue;
    const subject = subjects.behind(t + 1, to);
    return subject && { subject, text: scene.tokens[t]?.text ?? '', span: scene.span(t, t + 1) };
  }
  return undefined;
}

/** 'For Tavares, the data show “…”': whose view a sentence gives that begins so. */
export function viewOf({ scene }: Parts, from: number): Phrase | undefined {
  const name = scene.nameAt.get(from + 1);
  if (scene.norm(from) !== 'for' || name?.kind !== 'person' || scene.norm(name.next) !== ',') return undefined;
  const subject = { name: name.name, first: from + 1, next: name.next, span: scene.span(from + 1, name.next) };
  return { subject, text: scene.tokens[from]?.text ?? '', span: scene.span(from, from + 1) };
}

/** 'Frank called it “a triumph” and Olson “a failure”': the name that stands alone between two quotes of a sentence. */
export function gapped({ scene }: Parts, mark: number, from: number): Phrase | undefined {
  let t = mark - 1;
  while (t > from && !scene.nameAt.has(t) && mark - t < 6) t--;
  const name = scene.nameAt.get(t);
  if (name?.next !== mark || scene.isPossessive(name)) return undefined;
  const conjunction = scene.norm(t - 1);
  const before = scene.norm(t - 2) === ',' ? t - 3 : t - 2;
  if (!/^(?:and|but|while)$/.test(conjunction) || !scene.inQuote[before]) return undefined;
  const subject = { name: name.name, first: t, next: mark, span: scene.span(t, mark) };
  return { subject, text: '', span: scene.span(t - 1, t) };
}
