import type { Language } from '../lang/types';
import { relateMentions } from '../quantities/calendarRelation';
import { compare } from './compare';
import { profileOf, type Context, type Contexts, type Profile } from './context';
import { BY_CONCEPT } from './sourceWords';

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

/** A word that stands nearer counts less than twice as much. */
const strengthOf = Math.sqrt;
/** Words that stand further off are none of a profile of the draft. */
const FURTHEST = 0.05;
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
  otherAmount: -0.12,
} as const;

/** Aligns a draft's mention with those of one source by the words around them, values left out. What is needed of the draft is made once. */
export function aligner(
  draft: Context,
  draftDoc: Contexts,
  sourceDoc: Contexts,
  language: Language,
): (source: Context) => Alignment {
  const { words, bags } = sourceDoc.words.around;
  const own = profileOf(draft, sourceDoc.spread, FURTHEST);
  const forward = new Float64Array(sourceDoc.all.length);
  for (const { stem, weight } of own.words) {
    const { at, match } = words.of(stem);
    for (let i = 0; i < at.length; i++)
      forward[at[i] as number] = (forward[at[i] as number] as number) + weight * strengthOf(match[i] as number);
  }
  const back = words.matchesIn(draft.weighed);
  const earlier = saysEarlier(draft, draftDoc, language);
  return (source) => {
    const bag = bags[source.index];
    let found = 0;
    if (bag)
      for (let i = 0; i < bag.numbers.length; i++)
        found += (bag.weights[i] as number) * strengthOf(back[bag.numbers[i] as number] as number);
    return alignmentOf(
      draft,
      source,
      own.all > 0 ? (forward[source.index] ?? 0) / own.all : 0,
      bag && bag.all > 0 ? found / bag.all : 0,
      earlier,
      language,
    );
  };
}

function alignmentOf(
  draft: Context,
  source: Context,
  forward: number,
  backward: number,
  earlier: boolean,
  language: Language,
): Alignment {
  const isDate = draft.mention.kind === 'date';
  const head = heads(draft, source, language);
  const role = roles(draft, source);
  const byHead = head > 0 ? PARTS.head : head < 0 ? PARTS.otherHead : 0;
  const byRole =
    role > 0 ? (isDate ? PARTS.sameEdge : PARTS.role) : role < 0 ? (isDate ? PARTS.otherEdge : PARTS.otherRole) : 0;
  const before = source.role === 'from' && !draft.role && !isDate && !earlier ? PARTS.before : 0;
  const contrast = source.contrast !== draft.contrast ? PARTS.contrast : 0;
  const score =
    PARTS.forward * forward + PARTS.backward * backward + byHead + byRole + before + contrast + dates(draft, source);
  return { score: Math.max(0, Math.min(1, score)), forward, backward, head, role };
}

/** Whether the dates beside two figures agree, where both have one. */
function dates(draft: Context, source: Context): number {
  if (draft.amount && source.amount && draft.amount.scale === source.amount.scale && draft.amount.scale !== 'count')
    return compare(draft.amount, source.amount) === 'plain' ? PARTS.otherAmount : 0;
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
  if (draft.role === source.role) return draft.role === 'by' ? 0 : 1;
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

/** Whether something in the draft's sentence says that an earlier state is meant. */
function saysEarlier(draft: Context, draftDoc: Contexts, language: Language): boolean {
  const { tokens, sentences } = draftDoc.mentions.document;
  const sentence = sentences[draft.mention.sentence];
  for (let i = sentence?.first ?? 0; i < (sentence?.last ?? 0); i++)
    if (language.verify.earlier.has(tokens[i]?.norm ?? '')) return true;
  return false;
}

/** How near a word, or one used for it, stands to `by`: 0..1. */
function matchOf({ stem, concepts }: Profile['words'][number], by: Context): number {
  let match = by.terms.get(stem) ?? 0;
  if (match < BY_CONCEPT.around)
    for (const concept of concepts) {
      const byConcept = (by.concepts.get(concept) ?? 0) * BY_CONCEPT.around;
      if (byConcept > match) match = byConcept;
    }
  return match;
}

/** For each word of the draft's profile, the share of the whole that a source's mention covers by it: what several cover together is the sum of the most of each. */
export function coverer(draft: Context, sourceDoc: Contexts): (source: Context) => Float64Array {
  const own = profileOf(draft, sourceDoc.spread, FURTHEST);
  return (source) =>
    Float64Array.from(own.words, (word) => (word.weight * strengthOf(matchOf(word, source))) / Math.max(own.all, 1e-9));
}

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
