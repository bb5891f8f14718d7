import type { Language } from '../lang/types';
import { relateMentions } from '../quantities/calendarRelation';
import type { Context, Contexts } from './context';

/** How well a draft's mention and a source's speak of the same thing, and what that rests on. All parts lie in 0..1. */
export interface Alignment {
  readonly score: number;
  /** How much of what the draft says around its mention the source says around its own. */
  readonly forward: number;
  /** The same the other way round, over the source's own sentence. */
  readonly backward: number;
  /** 1 the nouns counted are the same (or used for one another), -1 both are known and differ, 0 unknown. */
  readonly head: -1 | 0 | 1;
  /** 1 the same part of a change ('to 12' and 'to 12'), -1 the other part ('to' and 'from'), 0 none or unknown. */
  readonly role: -1 | 0 | 1;
}

/** Strength of a match by concept ('soldiers' for 'troops') against one by the same word. */
const BY_CONCEPT = 0.7;
/** What a word that the source doesn't know at all counts in the denominator: rewording is normal, another name is not. */
const UNKNOWN = { word: 0.45, name: 1 } as const;
const PARTS = {
  forward: 0.65,
  backward: 0.35,
  head: 0.1,
  otherHead: -0.03,
  role: 0.06,
  otherRole: -0.25,
  sameEdge: 0.1,
  otherEdge: -0.14,
  before: -0.1,
  contrast: -0.1,
  sameDate: 0.06,
  otherDate: -0.12,
} as const;

/** Aligns two mentions by the words around them, their values left out. */
export function align(
  draft: Context,
  draftDoc: Contexts,
  source: Context,
  sourceDoc: Contexts,
  language: Language,
): Alignment {
  const forward = coverage(draft, source, sourceDoc, language, 0.05);
  const backward = coverage(source, draft, sourceDoc, language, 0.4);
  const head = heads(draft, source, language);
  const role = roles(draft, source);
  const byHead = head > 0 ? PARTS.head : head < 0 ? PARTS.otherHead : 0;
  const isDate = draft.mention.kind === 'date';
  const byRole =
    role > 0 ? (isDate ? PARTS.sameEdge : PARTS.role) : role < 0 ? (isDate ? PARTS.otherEdge : PARTS.otherRole) : 0;
  const before = isBefore(draft, draftDoc, source, language) ? PARTS.before : 0;
  const contrast = source.contrast !== draft.contrast ? PARTS.contrast : 0;
  const score =
    PARTS.forward * forward + PARTS.backward * backward + byHead + byRole + before + contrast + dates(draft, source);
  return { score: Math.max(0, Math.min(1, score)), forward, backward, head, role };
}

/** Whether the dates beside two figures agree, where both have one. */
function dates(draft: Context, source: Context): number {
  if (!draft.date || !source.date) return 0;
  const relation = relateMentions(draft.date, source.date);
  return relation === 'disjoint' ? PARTS.otherDate : relation === 'incomparable' ? 0 : PARTS.sameDate;
}

/** The parts of a change that two figures are: 'rose from 8 to 12' and 'up from 8'. */
export function roles(draft: Context, source: Context): -1 | 0 | 1 {
  if (draft.mention.kind === 'date' && source.mention.kind === 'date') {
    const a = edge(draft.mention.preposition);
    const b = edge(source.mention.preposition);
    return a === 0 || b === 0 ? 0 : a === b ? 1 : -1;
  }
  if (!draft.role || !source.role) return 0;
  if (draft.role === source.role) return 1;
  return draft.role !== 'by' && source.role !== 'by' && source.paired ? -1 : 0;
}

/** Whether a date is where something begins (1) or ends (-1). */
function edge(preposition: string | undefined): -1 | 0 | 1 {
  switch (preposition) {
    case 'after':
    case 'from':
    case 'since':
      return 1;
    case 'before':
    case 'by':
    case 'till':
    case 'until':
      return -1;
    default:
      return 0;
  }
}

/** The source gives the earlier state ('down from 44') and nothing in the draft's sentence says that this is meant. */
function isBefore(draft: Context, draftDoc: Contexts, source: Context, language: Language): boolean {
  if (source.role !== 'from' || draft.role || draft.mention.kind !== 'figure') return false;
  const { tokens, sentences } = draftDoc.mentions.document;
  const sentence = sentences[draft.mention.sentence];
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++)
    if (language.verify.earlier.has(tokens[i]?.norm ?? '')) return false;
  return true;
}

/** The share of the words around `of` (nearer than `least`) that stand around `by`, weighed by how telling they are in the source. */
function coverage(of: Context, by: Context, sourceDoc: Contexts, language: Language, least: number): number {
  let found = 0;
  let all = 0;
  for (const [stem, near] of of.terms) {
    if (near < least) continue;
    const weight = (of.names.has(stem) ? 1.5 : language.verify.weak.has(stem) ? 0.35 : 1) * near;
    const spread = sourceDoc.spread.get(stem);
    const telling = spread === undefined ? 0 : 1 / (1 + 0.5 * Math.log(spread));
    let match = by.terms.get(stem) ?? 0;
    if (match < BY_CONCEPT)
      for (const concept of language.verify.concepts.get(stem) ?? NONE) {
        const byConcept = (by.concepts.get(concept) ?? 0) * BY_CONCEPT;
        if (byConcept > match) match = byConcept;
      }
    if (match > 0) {
      found += weight * Math.max(telling, 0.5) * Math.sqrt(match);
      all += weight * Math.max(telling, 0.5);
    } else all += weight * (spread === undefined ? (of.names.has(stem) ? UNKNOWN.name : UNKNOWN.word) : telling);
  }
  return all > 0 ? found / all : 0;
}

const NONE: readonly number[] = [];

/** Whether the nouns counted are the same. */
export function heads(draft: Context, source: Context, language: Language): -1 | 0 | 1 {
  if (!draft.head || !source.head) return 0;
  if (sameWord(draft.head, source.head, language)) return 1;
  // 'sales of rice' and 'rice': the head of one among the modifiers of the other.
  if (source.modifiers.has(draft.head) || draft.modifiers.has(source.head)) return 0;
  return -1;
}

/** Whether two stems are one word or used for one another. */
export function sameWord(a: string, b: string, language: Language): boolean {
  if (a === b) return true;
  const concepts = language.verify.concepts.get(a);
  const others = language.verify.concepts.get(b);
  return !!concepts && !!others && concepts.some((c) => others.includes(c));
}
