import type { Source } from '../sources/types';
import { overlaps, type Span } from '../text/span';
import { folded } from './checkList';
import { nameOf } from './cite';
import type { Phrase } from './phrases';
import type { VerifiedDraftView } from './types';

/** What the Sources and Facts views show of a source, in their order. */
export const CONTENT_KINDS = ['figure', 'quote', 'person', 'fact'] as const;
export type ContentKind = (typeof CONTENT_KINDS)[number];

/** A figure, quote, person or fact of a source, ready to be listed, put into a draft or revealed. */
export interface Content extends Span {
  readonly kind: ContentKind;
  readonly key: string;
  readonly path: string;
  readonly paragraph: number;
  /** What it reads like, third-party text on one line. */
  readonly text: string;
  /** Where it stands, or a person's role. */
  readonly detail: string;
  /** What it writes into a draft, citation included; a person's name goes without. */
  readonly insert: string;
  /** How often the draft rests on it. */
  readonly used: number;
}

/** What of a source is looked at; an empty list or word takes all. */
export interface ContentFilter {
  readonly kinds: readonly ContentKind[];
  readonly words: string;
  readonly use: 'all' | 'used' | 'unused';
}

export const EVERYTHING: ContentFilter = { kinds: [], words: '', use: 'all' };

/** The stretches of each source that a draft's checks rest on. */
export type Uses = ReadonlyMap<string, readonly Span[]>;

/** Which stretches of which sources a draft uses: the decisive words of its checks' passages, by the source's path. */
export function usesOfDraft(view: VerifiedDraftView | undefined): Uses {
  const uses = new Map<string, Span[]>();
  for (const check of view?.checks ?? []) {
    if (check.verdict === 'not-found') continue;
    for (const passage of check.passages) {
      const spans = uses.get(passage.path) ?? [];
      spans.push(...(passage.decisive.length ? passage.decisive : [passage]));
      uses.set(passage.path, spans);
    }
  }
  return uses;
}

/** A source's contents that a filter takes, by kind, then by position. `phrases` are its own, as the index keeps them. */
export function contentsOf(
  source: Source,
  phrases: readonly Phrase[],
  uses: Uses,
  filter: ContentFilter = EVERYTHING,
): Content[] {
  const spans = uses.get(source.path) ?? [];
  const words = folded(filter.words).split(' ').filter(Boolean);
  const isWanted = (kind: ContentKind): boolean => !filter.kinds.length || filter.kinds.includes(kind);
  const all: Content[] = [];
  const add = (item: Omit<Content, 'key' | 'path' | 'used'>, places: readonly Span[]): void => {
    if (words.length && !matches(words, `${item.text} ${item.detail}`)) return;
    const used = spans.filter((span) => places.some((place) => overlaps(place, span))).length;
    if (filter.use !== 'all' && (filter.use === 'used') !== used > 0) return;
    all.push({ ...item, key: source.key, path: source.path, used });
  };
  for (const { kind, start, end, label, detail, insert, paragraph, bare } of phrases)
    // A bare figure says nothing without the sentence it stands in, and that is listed as a fact.
    if (isWanted(kind) && !bare) add({ kind, start, end, text: label, detail, insert, paragraph }, [{ start, end }]);
  if (isWanted('person')) addPeople(source, add);
  return all.sort((a, b) => CONTENT_KINDS.indexOf(a.kind) - CONTENT_KINDS.indexOf(b.kind) || a.start - b.start);
}

function addPeople(
  source: Source,
  add: (item: Omit<Content, 'key' | 'path' | 'used'>, places: readonly Span[]) => void,
): void {
  const { people, document } = source.mentions;
  for (const { name, kind, roles, mentions } of people) {
    const [first] = mentions;
    if (kind === 'place' || !first) continue;
    const paragraph = document.blocks[first.block]?.paragraph ?? 0;
    const where = `${nameOf(source)}${paragraph ? ` ¶ ${paragraph}` : ''}`;
    const detail = roles[0] ? `${roles[0].text} – ${where}` : where;
    const { start, end } = first;
    add({ kind: 'person', start, end, text: name, detail, insert: name, paragraph }, mentions);
  }
}

/** Whether each of some folded words stands in a text. */
export function matches(words: readonly string[], text: string): boolean {
  const all = folded(text);
  return words.every((word) => all.includes(word));
}
