import { at } from '../../text/span';
import type { Check, Passage } from '../../verify/types';
import { citationOf, endOfSentence, nameOf } from '../cite';
import { inMarks, marksOf } from '../completion/quoteForms';
import { isCited } from '../hover';
import type { SourceLookup, TextEdit, VerifiedDraftView } from '../types';

/** An edit with what it is called in the list of quick fixes. */
export interface NamedEdit {
  readonly title: string;
  readonly edit: TextEdit;
}

/** As many passages' wordings are offered. */
const MOST_WORDINGS = 3;
/** As many keys are offered for one that nobody knows. */
const MOST_KEYS = 3;

export const short = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 59)}…`);
const oneLine = (text: string): string =>
  text
    .replace(/[\u2060\u00AD*_]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The edit that puts the source's figure or words in place of the draft's. */
export function replacement(check: Check): TextEdit | undefined {
  if (check.suggestion === undefined) return undefined;
  const { start, end } = check.suggestionSpan ?? check;
  return { start, end, text: check.suggestion };
}

/**
 * The edit that cites the passage a check rests on: at the end of its sentence, before the stop, where Pandoc has it. undefined when
 * it is cited already or rests on nothing.
 */
export function citing(view: VerifiedDraftView, check: Check): TextEdit | undefined {
  const passage = check.passages[0];
  if (!passage || isCited(view, check, passage.key)) return undefined;
  const end = sentenceEnd(view, check);
  if (end === undefined) return undefined;
  const space = /\s$/.test(view.draft.mentions.document.text.slice(0, end)) ? '' : ' ';
  return { start: end, end, text: space + citationOf(passage.key, passage.paragraph, passage.locator) };
}

function sentenceEnd(view: VerifiedDraftView, check: Check): number | undefined {
  const { document } = view.draft.mentions;
  const sentence = at(document.sentences, check.start);
  return sentence && endOfSentence(document, sentence, check);
}

/** The source's own wording of a figure or date, for a doubt or a rounding: one for each passage that words it otherwise. */
export function wordings(check: Check, sources: SourceLookup): NamedEdit[] {
  if (check.kind !== 'figure' && check.kind !== 'date') return [];
  const seen = new Set([check.text]);
  const edits: NamedEdit[] = [];
  for (const passage of check.passages.slice(0, MOST_WORDINGS)) {
    const decisive = passage.decisive[0];
    const text = decisive && oneLine(passage.text.slice(decisive.start - passage.start, decisive.end - passage.start));
    if (!text || text.length > 80 || seen.has(text)) continue;
    seen.add(text);
    edits.push({
      title: `Write “${short(text)}” as ${nameFor(passage, sources)} does`,
      edit: { start: check.start, end: check.end, text },
    });
  }
  return edits;
}

const nameFor = (passage: Passage, sources: SourceLookup): string => {
  const source = sources.byKey(passage.key);
  return source ? nameOf(source) : passage.key;
};

/** Names who gave the figure, or which source makes the claim. */
export function attributing(view: VerifiedDraftView, check: Check, sources: SourceLookup): NamedEdit | undefined {
  const passage = check.passages[0];
  const source = passage && sources.byKey(passage.key);
  if (!source) return undefined;
  const decisive = passage.decisive[0] ?? passage;
  const figure = source.mentions.figures.find((one) => one.start === decisive.start);
  const who = (figure && source.mentions.givers.get(figure)) ?? nameOf(source);
  // Whom the draft names for it gives way.
  const { quotes, reported } = view.draft.mentions;
  const named = [...quotes, ...reported.map((one) => ({ ...one, ...one.content, mention: one.mention }))].find(
    (one) => one.mention && one.start <= check.start && check.end <= one.end,
  )?.mention;
  if (named) return { title: `Attribute it to ${short(who)}`, edit: { ...named, text: who } };
  const end = sentenceEnd(view, check);
  if (end === undefined) return undefined;
  return { title: `Attribute it to ${short(who)}`, edit: { start: end, end, text: `, according to ${who}` } };
}

/** A quote's words without their marks: a paraphrase. The comma before who said it stays. */
export function unquoting(check: Check): NamedEdit | undefined {
  const words = check.text.replace(/^["“‘'«„]/, '').replace(/["”’'»“]$/, '');
  if (check.kind !== 'quote' || words === check.text) return undefined;
  return {
    title: 'Take the quotation marks away',
    edit: { start: check.start, end: check.end, text: words },
  };
}

/** Words that are somebody's, between marks. */
export function quoting(view: VerifiedDraftView, check: Check): NamedEdit {
  return {
    title: 'Put quotation marks around it',
    edit: { start: check.start, end: check.end, text: inMarks(check.text, marksOf(view.draft)) },
  };
}

/** Keys that are like one that no source has. */
export function knownKeys(view: VerifiedDraftView, check: Check, sources: SourceLookup): NamedEdit[] {
  const citation = view.draft.citations.find(({ start }) => start === check.start);
  if (!citation) return [];
  const wanted = citation.key.toLowerCase();
  return [...sources.entries()]
    .map(({ key }) => ({ key, likeness: likeness(wanted, key.toLowerCase()) }))
    .filter((one) => one.likeness >= 0.4)
    .sort((a, b) => b.likeness - a.likeness || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_KEYS)
    .map(({ key }) => ({ title: `Cite @${key} instead`, edit: { ...citation.keySpan, text: key } }))
    .map(({ title, edit }) => {
      // The span may hold the sign.
      const { text } = view.draft.mentions.document;
      return { title, edit: { ...edit, text: text[edit.start] === '@' ? `@${edit.text}` : edit.text } };
    });
}

/** The share of letter pairs that two keys have in common. */
function likeness(a: string, b: string): number {
  const pairs = (text: string): string[] => Array.from({ length: text.length - 1 }, (_, i) => text.slice(i, i + 2));
  const left = pairs(a);
  const right = pairs(b);
  const shared = left.filter((pair) => {
    const found = right.indexOf(pair);
    if (found >= 0) right.splice(found, 1);
    return found >= 0;
  });
  return (2 * shared.length) / Math.max(1, a.length + b.length - 2);
}

/** The source that has what another is cited for. */
export function reciting(check: Check): NamedEdit | undefined {
  const passage = check.passages[0];
  if (!passage) return undefined;
  const text = citationOf(passage.key, passage.paragraph, passage.locator).slice(1, -1);
  return { title: `Cite ${text} instead`, edit: { start: check.start, end: check.end, text } };
}

/** Makes a place of the draft say what the other one says. */
export function likeOther(view: VerifiedDraftView, check: Check): NamedEdit | undefined {
  const [other, ...more] = check.related ?? [];
  if (!other || more.length) return undefined;
  const text = oneLine(view.draft.mentions.document.text.slice(other.start, other.end));
  if (!text || text === check.text) return undefined;
  return {
    title: `Write “${short(text)}” as in the other place`,
    edit: { start: check.start, end: check.end, text },
  };
}
