import type { Span } from '../text/span';
import type { Check, CheckKind, Verdict } from '../verify/types';
import type { VerifiedDraftView } from './types';

/** The groups of the Checks view, in its order: what needs a look first. */
export const GROUPS = ['contradicted', 'unclear', 'not-found', 'draft', 'queries', 'supported', 'marked'] as const;
export type Group = (typeof GROUPS)[number];

/** What of a draft's checks is looked at; an empty list or word takes all. */
export interface CheckFilter {
  readonly verdicts: readonly Verdict[];
  readonly kinds: readonly CheckKind[];
  /** Each must stand in the draft's words, the reason or the passage, whatever its case. */
  readonly words: string;
}

export const ALL: CheckFilter = { verdicts: [], kinds: [], words: '' };

/** An entry of the list: a check, or a place the writer has left open. */
export interface ListItem extends Span {
  /** What it is called in a list: stays the same while the text around it is edited. */
  readonly id: string;
  readonly group: Group;
  readonly text: string;
  /** Absent for an open query. */
  readonly check?: Check;
}

function groupOf(check: Check): Group {
  if (check.mark) return 'marked';
  return check.kind === 'citation' || check.kind === 'draft' ? 'draft' : check.verdict;
}

/** All checks and open queries of a draft that a filter takes, by position. */
export function listOf({ draft, checks }: VerifiedDraftView, filter: CheckFilter = ALL): ListItem[] {
  const words = folded(filter.words).split(' ').filter(Boolean);
  const takes = (...texts: readonly string[]): boolean => {
    if (!words.length) return true;
    const all = folded(texts.join(' '));
    return words.every((word) => all.includes(word));
  };
  const isTaken = ({ text, check }: ListItem): boolean =>
    check
      ? (!filter.verdicts.length || filter.verdicts.includes(check.verdict)) &&
        (!filter.kinds.length || filter.kinds.includes(check.kind)) &&
        takes(text, check.message, check.passages[0]?.text ?? '', check.passages[0]?.key ?? '')
      : // Open queries have neither verdict nor kind.
        !filter.verdicts.length && !filter.kinds.length && takes(text);
  return allOf(draft, checks).filter(isTaken);
}

function allOf(draft: VerifiedDraftView['draft'], checks: readonly Check[]): ListItem[] {
  const items = [
    ...checks.map((check) => ({ group: groupOf(check), start: check.start, end: check.end, text: check.text, check })),
    ...draft.queries.map(({ start, end, text }) => ({
      group: 'queries' as const,
      start,
      end,
      text,
    })),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
  const counts = new Map<string, number>();
  return items.map((item) => {
    const name = `${item.group} ${'check' in item ? item.check.kind : ''} ${item.text}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { ...item, id: `${name} ${count}` };
  });
}

/** Case and accents don't count in a search. */
export const folded = (text: string): string =>
  text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').trim();

export const isFiltered = (filter: CheckFilter): boolean =>
  filter.verdicts.length > 0 || filter.kinds.length > 0 || filter.words.trim() !== '';

/** Whether an entry needs a look: Next Check goes from one to the next of these. */
export const needsLook = ({ group }: ListItem): boolean => group !== 'supported' && group !== 'marked';

/** Whether no source backs it, and nobody vouches for it: Next Unsourced. */
export const isUnsourced = ({ group }: ListItem): boolean => group === 'not-found';

/** The next or previous entry from an offset, around the end. Entries are sorted by position. */
export function stepFrom(items: readonly ListItem[], offset: number, direction: 1 | -1): ListItem | undefined {
  if (direction === 1) return items.find(({ start }) => start > offset) ?? items[0];
  return items.findLast(({ start }) => start < offset) ?? items.at(-1);
}
